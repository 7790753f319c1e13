import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { COST, nameOfSealed, seal, unseal } from "../../src/identity/seal.js";

/** Cheap, so that many can be tried; the smallest that is opened at all. */
const LIGHT = { N: 2 ** 14, r: 8, p: 1 };

function bytes(seed: number): (length: number) => Uint8Array {
  let n = seed;
  return (length) => Uint8Array.from({ length }, () => (n++ * 73) % 251);
}

const light = (content: string, passphrase: string): Promise<string> =>
  seal(content, passphrase, { name: "abc", random: bytes(1), cost: LIGHT });

describe("a sealed text", { timeout: 60_000 }, () => {
  it("opens with its passphrase and with no other", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "grapheme" }), fc.string({ minLength: 1 }), async (content, passphrase) => {
        const file = await light(content, passphrase);
        expect(await unseal(file, passphrase)).toEqual({ content, fault: null });
        expect(await unseal(file, `${passphrase}x`)).toEqual({ content: null, fault: "wrong-passphrase" });
      }),
      { seed: 1, numRuns: 12 },
    );
  });

  it("is one line that holds nothing of the content", async () => {
    const file = await light("Nadia Benali", "quatre mots au hasard");
    expect(file.split("\n")).toHaveLength(2);
    expect(file).not.toContain("Nadia");
    expect(file).not.toContain(Buffer.from("Nadia").toString("base64").slice(0, 6));
    expect(nameOfSealed(file)).toBe("abc");
  });

  it("takes a passphrase whichever way its accents are written", async () => {
    const file = await light("x", "été à la mer");
    expect((await unseal(file, "été à la mer".normalize("NFD"))).content).toBe("x");
  });

  it("is never the same twice, even for the same content", async () => {
    const random = bytes(3);
    const options = { name: "abc", random, cost: LIGHT };
    expect(await seal("x", "y", options)).not.toBe(await seal("x", "y", options));
  });

  it("says of any changed character that the file was changed, cut or is none", async () => {
    const file = await light("Nadia Benali", "quatre mots");
    for (let at = 0; at < file.length - 1; at += 7) {
      const other = file.charAt(at) === "A" ? "B" : "A";
      const { content, fault } = await unseal(`${file.slice(0, at)}${other}${file.slice(at + 1)}`, "quatre mots");
      expect(content).toBeNull();
      expect(["changed", "cut", "not-sealed"]).toContain(fault);
    }
  });

  it("says of a shortened file that it was cut", async () => {
    const file = await light("Nadia Benali", "quatre mots");
    for (const end of [0, 5, 40, 200, file.length - 2])
      expect((await unseal(file.slice(0, end), "quatre mots")).fault).toBe("cut");
  });

  it("refuses what a newer version wrote, and what is no sealed file", async () => {
    const file = await light("x", "y");
    expect((await unseal(file.replace('"grille":1', '"grille":2'), "y")).fault).toBe("newer");
    expect((await unseal("participant,real\n", "y")).fault).toBe("not-sealed");
  });

  it("refuses a file whose readable part was rewritten together with its sum", async () => {
    const { createHash } = await import("node:crypto");
    const file = JSON.parse(await light("x", "y")) as Record<string, unknown>;
    const { sum: _, ...forged }: Record<string, unknown> = { ...file, sealed: "other" };
    const sum = createHash("sha256").update(JSON.stringify(forged)).digest("hex");
    expect((await unseal(JSON.stringify({ ...forged, sum }), "y")).fault).toBe("wrong-passphrase");
    const weak = { ...forged, cost: { N: 2, r: 8, p: 1 } };
    const weakSum = createHash("sha256").update(JSON.stringify(weak)).digest("hex");
    expect((await unseal(JSON.stringify({ ...weak, sum: weakSum }), "y")).fault).toBe("other-cost");
  });

  it("costs 128 MiB for each try unless told otherwise", async () => {
    expect(128 * COST.N * COST.r).toBe(128 * 2 ** 20);
    const file = await seal("x", "y", { name: "abc", random: bytes(1) });
    expect((JSON.parse(file) as { cost: unknown }).cost).toEqual({ N: 131072, r: 8, p: 1 });
    expect((await unseal(file, "y")).content).toBe("x");
  });
});
