import { unzipSync, type Zippable, zipSync } from "fflate";

/** The time that archives are given: the first that they can tell, everywhere. */
const MTIME = new Date(1980, 0, 1);
const MOMENT = "1980-01-01T00:00:00Z";

/** Says when and by whom an office document was made. */
const CORE = "docProps/core.xml";

/** An archive of ours without the moment at which it was made, so that the same content gives the same bytes. */
export function stillZip(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const names = Object.keys(parts).filter((name) => !name.endsWith("/"));
  const files = names.map((name): [string, Zippable[string]] => {
    const part = parts[name] ?? new Uint8Array();
    return [name, [name === CORE ? withoutMoment(part) : part, { mtime: MTIME, level: 6 }]];
  });
  return zipSync(Object.fromEntries(files));
}

function withoutMoment(core: Uint8Array): Uint8Array {
  const text = new TextDecoder().decode(core);
  return new TextEncoder().encode(text.replace(/(<dcterms:(?:created|modified)\b[^>]*>)[^<]*/g, `$1${MOMENT}`));
}
