import type { Readable, Writable } from "node:stream";
import type { Ask } from "./asking.js";
import type { Context } from "./context.js";

/** The person at the terminal; null where there is none. Questions go to standard error, answers come from standard input. */
export async function person(context: Context): Promise<Ask | null> {
  const { world } = context;
  if (world.ask !== undefined) return world.ask;
  if (world.stdin.isTTY !== true) return null;
  const clack = await import("@clack/prompts");
  const streams = { input: world.stdin as Readable, output: world.stderr as unknown as Writable };
  const answer = (given: string | symbol): string | null => (typeof given === "symbol" ? null : given);
  return {
    secret: async (message) => answer(await clack.password({ message, ...streams })),
    text: async (message) => answer((await clack.text({ message, ...streams })) ?? ""),
    choose: async (message, choices, initial) =>
      answer(
        await clack.select({
          message,
          options: choices.map((one) => ({ ...one })),
          showInstructions: false,
          ...(initial === undefined ? {} : { initialValue: initial }),
          ...streams,
        }),
      ),
  };
}
