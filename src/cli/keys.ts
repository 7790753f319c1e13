import { emitKeypressEvents } from "node:readline";
import type { World } from "./world.js";

/** One key: `text` is what it types, empty for keys that type nothing; `name` is its name: `left`, `return`, `escape`, `interrupt`, `end`. */
export interface Key {
  readonly name: string;
  readonly text: string;
}

type Stdin = World["stdin"] & { setRawMode?: (mode: boolean) => unknown };

interface Pressed {
  readonly name?: string;
  readonly ctrl?: boolean;
  readonly meta?: boolean;
}

/** Milliseconds in which what was typed ahead comes in. */
const SETTLE = 10;

/** The keys of a terminal, one after the other, as they are pressed. `close` gives the terminal back. */
export class Keys {
  private readonly waiting: Key[] = [];
  private wanted: ((key: Key) => void) | null = null;

  constructor(private readonly stdin: Stdin) {
    emitKeypressEvents(stdin);
    stdin.setRawMode?.(true);
    stdin.on("keypress", this.pressed);
    stdin.on("end", this.ended);
    stdin.resume();
  }

  next(): Promise<Key> {
    const key = this.waiting.shift();
    if (key !== undefined) return Promise.resolve(key);
    return new Promise((resolve) => {
      this.wanted = resolve;
    });
  }

  /** Forgets what was pressed before now: it was not meant for what is about to be shown. Ctrl-C and the end stay. */
  async forget(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, SETTLE));
    const kept = this.waiting.filter(({ name }) => name === "interrupt" || name === "end");
    this.waiting.splice(0, this.waiting.length, ...kept);
  }

  close(): void {
    this.stdin.off("keypress", this.pressed);
    this.stdin.off("end", this.ended);
    this.stdin.setRawMode?.(false);
    this.stdin.pause();
  }

  private readonly pressed = (text: string | undefined, key: Pressed = {}): void => {
    const isPlain = key.ctrl !== true && key.meta !== true;
    if (key.ctrl === true && key.name === "c") this.give({ name: "interrupt", text: "" });
    else if (key.ctrl === true && key.name === "d") this.give({ name: "end", text: "" });
    else this.give({ name: nameOf(key.name), text: isPlain && isTyped(text) ? text : "" });
  };

  private readonly ended = (): void => this.give({ name: "end", text: "" });

  private give(key: Key): void {
    const { wanted } = this;
    this.wanted = null;
    if (wanted === null) this.waiting.push(key);
    else wanted(key);
  }
}

function nameOf(name = ""): string {
  return name === "enter" ? "return" : name;
}

function isTyped(text: string | undefined): text is string {
  return text !== undefined && text !== "" && !/\p{Cc}/u.test(text);
}
