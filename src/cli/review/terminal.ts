import type { Context } from "../context.js";
import { type Key, Keys } from "../keys.js";

const ESC = String.fromCharCode(27);
const ENTER = `${ESC}[?1049h`;
const LEAVE = `${ESC}[?1049l`;
const CLEAR = `${ESC}[2J${ESC}[H`;

/** A terminal that is ours for a while: whole screens out, single keys in. What stood there before comes back with `close`. */
export interface Terminal {
  draw(screen: string): void;
  next(): Promise<Key>;
  /** Forgets keys that were pressed before what comes next was to be seen. */
  forget(): Promise<void>;
  readonly columns: number;
  readonly rows: number;
  close(): void;
}

/** Null where there is none: then nobody can press a key, or nobody would see what for. */
export function openTerminal({ world, columns }: Context): Terminal | null {
  if (world.stdin.isTTY !== true || world.stdout.isTTY !== true) return null;
  const isSimple = world.env.TERM === "dumb";
  const keys = new Keys(world.stdin);
  const leave = (): void => void world.stdout.write(isSimple ? "" : LEAVE);
  if (!isSimple) world.stdout.write(ENTER);
  process.once("exit", leave);
  return {
    draw: (screen) => void world.stdout.write(isSimple ? `${screen}\n\n` : `${CLEAR}${screen}`),
    next: () => keys.next(),
    forget: () => keys.forget(),
    get columns() {
      return Math.max(40, world.stdout.columns ?? columns);
    },
    get rows() {
      return world.stdout.rows ?? 24;
    },
    close: () => {
      keys.close();
      process.off("exit", leave);
      leave();
    },
  };
}
