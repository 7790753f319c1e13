import { describe, expect, it } from "vitest";
import { read } from "../../../src/text/formats/tsv.js";
import { bytesOf, options } from "./write.js";

describe("a table cut by tabs", () => {
  it("is Whisper's where its head says so", async () => {
    const [draft] = await read(bytesOf("start\tend\ttext\n0\t900\tBonjour.\n1200\t2000\tMerci.\n"), options);
    expect(draft?.turns.map(({ time, text }) => [time, text])).toEqual([
      [0, "Bonjour."],
      [1, "Merci."],
    ]);
  });

  it("is one of open answers else", async () => {
    const [draft] = await read(
      bytesOf("id\tavis\nR1\tJe trouve que cela prend beaucoup plus de temps qu'avant.\n"),
      options,
    );
    expect(draft?.participant).toBe("R1");
  });
});
