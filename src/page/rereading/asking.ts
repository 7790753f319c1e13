import { markReading } from "../api.js";
import type { Store } from "../store.js";

/** Notes that an interview has been read again for a code; whether that is on the disk. */
export async function rereadDone(store: Store, interview: string, code: string): Promise<boolean> {
  const done = await store.guarded(() => markReading(interview, { as: "reread", codes: [code] }));
  if (done === null) return false;
  await store.loadStudy();
  return true;
}
