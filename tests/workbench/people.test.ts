import { appendFileSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { AttributionAnswer, PeopleView } from "../../src/workbench/protocol/people.js";
import { copyOfExample, served } from "./served.js";

const page = await served(copyOfExample());
const file = join(page.dir, "attributions.csv");
const people = async (): Promise<PeopleView> => (await (await page.ask("/api/people?asked=yes")).json()) as PeopleView;
const edit = async (body: unknown): Promise<AttributionAnswer & { status: number }> => {
  const response = await page.ask("/api/attributions", body);
  return { ...((await response.json()) as AttributionAnswer), status: response.status };
};
const made = {
  participant: "Nadia",
  type: "identite.normatif",
  situation: "le guichet",
  reason: 'elle dit « exact » ; et "vérifier"',
  passages: ["P04:4.5"],
};
/** What was attributed to Nadia here. */
const own = async () => {
  const nadia = (await people()).people.find(({ id }) => id === "Nadia");
  return (nadia?.attributions ?? []).filter(({ situation }) => situation === made.situation);
};

describe("an attribution made in the page", () => {
  it("is on the disk with its reason, all other rows as they were, and in the journal without a word", async () => {
    const before = readFileSync(file, "utf8");
    expect(await edit({ kind: "add", attribution: made })).toMatchObject({ status: 200, kind: "done" });
    const after = readFileSync(file, "utf8");
    expect(after.startsWith(before)).toBe(true);
    expect(after.slice(before.length)).toContain("lectrice-a");
    expect(await own()).toMatchObject([
      { isOwn: true, type: made.type, reason: made.reason, passages: [{ place: "P04:4.5", turn: 4 }] },
    ]);
    const journal = readFileSync(join(page.dir, "journal/lectrice-a.jsonl"), "utf8");
    expect(journal).toContain('"step":"attribution"');
    expect(journal).not.toContain("exact");
  });

  it("names words that were chosen by their sentence", async () => {
    const [one] = await own();
    const text = readFileSync(join(page.dir, "transcripts/P04.txt"), "utf8");
    expect(text).toContain("Je donne une information exacte.");
    const view = (await (await page.ask("/api/transcripts/P04")).json()) as { text: string };
    const at = view.text.indexOf("une information exacte");
    const passages = ["P04:6", `P04@${at}-${at + 22}`];
    const answer = await edit({ kind: "change", id: one?.id, attribution: { ...made, passages } });
    expect(answer.kind).toBe("done");
    const [now] = await own();
    expect(now?.passages.map(({ place }) => place)).toEqual(["P04:6", "P04:4.5"]);
  });

  it.each([
    ["has no reason", { ...made, reason: "  " }, /pourquoi/],
    ["rests on no passage", { ...made, passages: [] }, /passage/],
    ["rests on a place that is none", { ...made, passages: ["P99:1"] }, /P99:1/],
    ["is of nobody in the study", { ...made, participant: "Zoé" }, /étude/],
    ["is of a code for words", { ...made, type: "relation.ecoute" }, /Choisissez/],
  ])("is refused where it %s, and nothing is written", async (_what, attribution, why) => {
    const before = readFileSync(file, "utf8");
    const answer = await edit({ kind: "add", attribution });
    expect(answer.status).toBe(409);
    expect(answer.kind === "refused" ? answer.reason : "").toMatch(why);
    expect(readFileSync(file, "utf8")).toBe(before);
  });

  it("is changed or taken away only by whose it is, as they saw it", async () => {
    const mireille = (await people()).people.find(({ id }) => id === "Mireille");
    const agreed = mireille?.attributions[0];
    expect(agreed?.isOwn).toBe(false);
    expect((await edit({ kind: "remove", id: agreed?.id })).status).toBe(409);
    const [one] = await own();
    expect((await edit({ kind: "remove", id: one?.id })).status).toBe(200);
    expect((await edit({ kind: "remove", id: one?.id })).status).toBe(409);
  });

  it("of another coder is never shown", async () => {
    appendFileSync(file, "Nadia;mode.ilot;ailleurs;raison secrète;P04:6;lecteur-b\n");
    expect(JSON.stringify(await people())).not.toContain("secrète");
  });
});
