import { copyFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { folder, grille } from "./world.js";

/** Invented, like everyone in it. */
const INTERVIEW = `Enquêteur : Comment se passe une journée ?
Participante : Le matin j'encode mes visites. Puis je réponds aux mails.
Enquêteur : Et les gens, vous les voyez ?
Participante : Oui. Au téléphone, surtout.
Enquêteur : Et les démarches ?
Participante : Je fais la demande en ligne avec eux. Après j'encode tout, et je leur réponds par mail.
`;

describe("grille quotes CODE --with CODE", () => {
  const dir = folder();
  const at = (...argv: string[]) => grille(dir, argv);
  const [entering, device] = ["registre.informatisation", "registre.mediatisation"];

  beforeAll(async () => {
    await at("init", ".");
    copyFileSync(resolve("codebooks/sorin-registres.yaml"), join(dir, "codebooks", "codes.yaml"));
    writeFileSync(join(dir, "interview.txt"), INTERVIEW);
    await at("ingest", "interview.txt");
  });

  it("shows the passages of both in the turns where both stand, and no other", async () => {
    const { exit, out } = await at("quotes", entering, "--with", device, "--lang", "en");
    expect(exit).toBe(0);
    expect(out.match(/^\d+\. turn P01:\d+$/gm)).toEqual(["1. turn P01:2", "2. turn P01:6"]);
    expect(out).not.toContain("P01:4");
    expect(out).toContain("both codes in 2 turns: 4 passages in 1 interview");
    expect((await at("quotes", entering, "--with", device, "--limit", "1")).out).toContain("… and 1 more meeting:");
  });

  it("lists as many as cooccurrence counts, in any unit", async () => {
    const { out } = await at("cooccurrence", "--family", "registre", "--unit", "sentence", "--json");
    const { tables } = JSON.parse(out) as { tables: { rows: unknown[][] }[] };
    const pair = tables[0]?.rows.find(([a, b]) => a === entering && b === device);
    const json = (await at("quotes", entering, "--with", device, "--unit", "sentence", "--json")).out;
    const { meetings, settings } = JSON.parse(json) as { meetings: { place: string }[]; settings: object };
    expect(meetings.map(({ place }) => place)).toEqual(["P01:6.2"]);
    expect(pair?.[4]).toBe(meetings.length);
    expect(settings).toMatchObject({ codes: [entering, device], unit: "sentence", rules_only: true });
  });

  it("says of one code named twice that it is the same", async () => {
    const { exit, err } = await at("quotes", entering, "--with", entering, "--lang", "en");
    expect(exit).toBe(2);
    expect(err).toContain("they are the same code");
  });

  it("numbers the meetings in CSV", async () => {
    const { out } = await at("quotes", entering, "--with", device, "--csv", "--lang", "en");
    expect(out.trim().split(/\r?\n/)).toHaveLength(5);
    expect(out).toMatch(/^\ufeffmeeting,unit,place,code,/);
    expect(out).toMatch(/^2,P01:6,P01:6\.2,registre\.mediatisation,/m);
  });

  it("says where two codes never meet", async () => {
    const { exit, out } = await at("quotes", entering, "--with", "registre.information", "--lang", "fr");
    expect([exit, out.trim()]).toEqual([0, "ces deux codes ne se rencontrent jamais (unité\u00a0: tour de parole)"]);
  });

  it.each([
    [["--with", device], "need two codes"],
    [[entering, "--unit", "turn"], "need two codes"],
    [[entering, "--with", entering], "they are the same code"],
    [[entering, "--with", device, "--family", "registre"], "need two codes"],
    [[entering, "--with", "registre.mediatisatio"], 'did you mean "registre.mediatisation"?'],
    [[entering, "--with", device, "--limit", "two"], "whole number"],
  ])("refuses %j with a reason", async (argv, reason) => {
    const { exit, err } = await at("quotes", ...argv, "--lang", "en");
    expect(exit).toBe(2);
    expect(err).toContain(reason);
  });
});
