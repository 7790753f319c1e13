import { describe, expect, it } from "vitest";
import { inOrder, readInterviews } from "../../src/study/registers.js";
import { study } from "./made.js";

const dates = async (text: string, lang: "fr" | "en"): Promise<(string | null)[]> =>
  (await readInterviews(text, lang)).rows.map((one) => one.date);

describe("dates of interviews", () => {
  it("are read day first in a file with semicolons or a French study, and kept year first", async () => {
    const cells = ["03/10/2024", "3/10/2024", "3.10.2024", "03-10-2024", "2024-10-03"];
    const file = (mark: string): string =>
      ["interview,date", ...cells.map((cell, i) => `P${i},${cell}`)].join("\n").replaceAll(",", mark);
    expect(await dates(file(";"), "en")).toEqual(cells.map(() => "2024-10-03"));
    expect(await dates(file(","), "fr")).toEqual(cells.map(() => "2024-10-03"));
    expect(await dates(file(","), "en")).toEqual([null, null, null, null, "2024-10-03"]);
    const { problems } = await readInterviews("interview,date\nP1,03/10/2024\n", "en");
    expect(problems.map((one) => [one.code, one.hint?.en.includes("2024-10-03")])).toEqual([["bad-date", true]]);
  });

  it.each(["31/02/2024", "3/10/24", "3/10.2024", "hier", "2024-13-01"])(
    "order nothing where they are bad: %s",
    async (cell) => {
      const { rows } = await readInterviews(`interview;date\nP1;${cell}\nP2;2024-01-01\n`, "fr");
      expect(inOrder(rows)).toBe(null);
    },
  );

  it("leave the order unknown where two are the same", async () => {
    const { rows } = await readInterviews("interview,date\nP1,2024-01-01\nP2,2024-01-01\n", "en");
    expect(inOrder(rows)).toBe(null);
  });
});

describe("what check says of the order", () => {
  it.each([
    ["order,date\nP01,,2024-01-01\nP02,,2024-01-01\n", "same-date"],
    ["order,date\nP01,1,\nP02,,2024-01-01\n", "mixed-order"],
    ["order,date\nP01,1,2024-02-01\nP02,2,2024-01-01\n", "order-against-dates"],
  ])("%j", async (rows, code) => {
    const made = await study();
    made.write("interviews.csv", `interview,${rows}`);
    expect((await made.run("check")).err).toContain(`[${code}]`);
  });

  it("names no number that is none", async () => {
    const made = await study();
    made.write("interviews.csv", "interview,order\nP01,xx\nP02,xx\n");
    const { err } = await made.run("check");
    expect(err).toContain("bad-order");
    expect(err).not.toContain("NaN");
  });
});

describe("cells of people", () => {
  it("are not shown where they are bad ids or passages", async () => {
    const made = await study();
    made.write("participants.csv", "participant,âge\nElle pleure,40\nElle pleure,\n");
    made.write(
      "attributions.csv",
      "participant,type,situation,reason,passages,coder\nelle pleurait,elle pleurait,y,z,je suis partie,marie\n",
    );
    const { err } = await made.run("check");
    expect(err).toContain("participants.csv:2");
    expect(err).toContain("attributions.csv:2");
    expect(err).not.toMatch(/pleure|partie/);
  });
});
