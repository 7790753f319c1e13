import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import type { Draft } from "../../../src/text/draft.js";
import { read } from "../../../src/text/formats/csv.js";
import { read as readXlsx } from "../../../src/text/formats/xlsx.js";
import { countCharacters } from "../../../src/text/tidy.js";

const options = { file: "input 1", labels: [] as string[] };
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const drafts = (text: string, questions?: string[]): Promise<Draft[]> =>
  read(utf8(text), { ...options, ...(questions === undefined ? {} : { questions }) });
const codes = (found: readonly Draft[]): unknown[] =>
  found.flatMap(({ problems }) => problems.map((one) => [one.severity, one.code, one.place.line]));
const isWhole = (found: readonly Draft[]): void => {
  const kept = found.flatMap(({ turns }) => turns).reduce((sum, turn) => sum + countCharacters(turn.text), 0);
  const beside = found.flatMap(({ accounted }) => accounted).reduce((sum, one) => sum + one.characters, 0);
  expect(kept + beside).toBe(found.reduce((sum, one) => sum + one.characters, 0));
};

/** Invented answers. */
const ANSWERS = `id;âge;commune;Que changent les outils pour vous ?;Autre chose ?
R1;41;Mons;"Ils me prennent du temps ; je le dis tous les jours à mes collègues.";Non, rien de plus.
R2;29;Huy;"Au fond pas grand-chose.
Je fais comme avant, mais avec un écran entre nous.";
R3;55;Ath;;
`;

describe("a table of open answers", () => {
  it("is one interview per respondent who answers, with questions as sections and the rest as attributes", async () => {
    const found = await drafts(ANSWERS);
    expect(found.map(({ participant, attributes }) => [participant, attributes])).toEqual([
      ["R1", { âge: "41", commune: "Mons" }],
      ["R2", { âge: "29", commune: "Huy" }],
    ]);
    expect(found[0]?.turns).toEqual([
      {
        label: "R1",
        time: null,
        section: "Que changent les outils pour vous ?",
        text: "Ils me prennent du temps ; je le dis tous les jours à mes collègues.",
      },
      { label: "R1", time: null, section: "Autre chose ?", text: "Non, rien de plus." },
    ]);
    expect(found[1]?.turns.map(({ text }) => text)).toEqual([
      "Au fond pas grand-chose.\nJe fais comme avant, mais avec un écran entre nous.",
    ]);
    expect(found[0]?.roles).toEqual({ R1: "participant" });
    expect(codes(found)).toEqual([
      ["note", "columns-read", undefined],
      ["note", "no-answer", undefined],
    ]);
    isWhole(found);
    expect(found.reduce((sum, one) => sum + one.characters, 0)).toBe(countCharacters(ANSWERS));
  });

  it.each([
    ["codes under a head that says so", "code", ["relation.ecoute", "temps, surcharge", "relation.ecoute"], "codes"],
    ["long lists of codes under any head", "Grille", ["a.b;", "c.d;", "e.f;"].map((one) => one.repeat(15)), "codes"],
    ["codes of a question that the head names", "code Q1", ["CHG", "NUL", "CHG"], "codes"],
    ["codes of a question named first", "Q2_code", ["CHG", "NUL", "AUT"], "codes"],
    ["scores that somebody gave", "score Q1", ["4", "2", "5"], "codes"],
    ["a postcode", "Code postal", ["5000", "4000", "7000"], "attribute"],
    ["a scale on which people place themselves", "Satisfaction (1-5)", ["4", "2", "5"], "attribute"],
    [
      "choices with their number",
      "Êtes-vous satisfaite ?",
      ["4 - plutôt d'accord", "1 - pas du tout", "3 - ni l'un"],
      "attribute",
    ],
    ["places written like names", "Commune", ["La Louvière", "Braine Castel", "Mont Marie"], "attribute"],
    ["the name of a service", "Nom du service", ["Accueil Jour", "Maison Bleue", "Accueil Nuit"], "attribute"],
    ["names under a head that says so", "Prénom et nom", ["Odile Exemple", "Ana", "B. Modèle"], "person"],
    ["names under a head that asks", "Quel est votre nom ?", ["Odile Exemple", "Ana", "B. Modèle"], "person"],
    ["names in another language", "Full name (optional)", ["Odile Exemple", "Ana", "B. Modèle"], "person"],
    ["full names under any head", "Remplie par", ["Odile Exemple", "Ana van den Modèle", "MODÈLE Bob"], "person"],
    ["addresses under any head", "Pour vous recontacter", ["o@exemple.be", "a@exemple.be", "–"], "person"],
    ["numbers under any head", "Où vous joindre", ["0470 00 00 01", "+32 470 00 00 02", "non"], "person"],
    ["streets under any head", "Domicile", ["Rue Haute 3", "avenue du Parc, 12", "12 chaussée de Mons"], "person"],
    ["the times of the form", "Horodateur", ["2026/03/02 10:12:33", "2026/03/02 11:00:00", ""], "moment"],
    ["times under any head", "Rempli", ["2/3/2026 10:12", "2/3/2026 11:00", "3/3/2026 09:00"], "moment"],
    [
      "the same instruction in every row",
      "Partie B",
      Array(3).fill("Répondez ci-dessous en quelques phrases, sans nom."),
      "instructions",
    ],
    [
      "a long head without answers",
      "Merci de lire ce qui suit avant de répondre. ".repeat(3),
      ["", "", ""],
      "instructions",
    ],
    [
      "a long head with the same click in every row",
      "Merci de lire ce qui suit. ".repeat(4),
      Array(3).fill("Lu"),
      "instructions",
    ],
    ["an age", "âge", ["41", "29", "55"], "attribute"],
    ["a town that is the same for all", "ville", Array(3).fill("Mons"), "attribute"],
    [
      "short answers to a question",
      "Autre chose ?",
      ["Rien de plus.", "Oui, le temps manque.", "non, non, rien"],
      "question",
    ],
    [
      "long answers below a head that speaks of a scale",
      "Votre note sur 5, et pourquoi",
      [1, 2, 3].map((n) => `J'ai mis ${n} parce que je n'ai pas le temps qu'il me faut`),
      "question",
    ],
  ] as const)("tells %s from questions", async (_, head, cells, kind) => {
    const answers = ["Je le dis tous les jours à mes collègues.", "Au fond pas grand-chose, je crois bien.", "Rien."];
    const rows = cells.map((cell, i) => `R${i};"${cell}";"${answers[i]} Et je le redirais encore demain, sans doute."`);
    const found = await drafts(`id;"${head}";Que changent les outils ?\n${rows.join("\n")}\n`);
    const name = head.trim();
    expect(found[0]?.turns.some(({ section }) => section === name)).toBe(kind === "question");
    expect(Object.keys(found[0]?.attributes ?? {}).includes(name)).toBe(kind === "attribute");
    const said = found[0]?.problems.find(({ code }) => code === "columns-read")?.text.en ?? "";
    const left = {
      codes: "left out, as codes or scores",
      instructions: "left out, as instructions",
      person: "left out, as names or contacts of people",
      moment: "left out, as times of the form",
    };
    for (const [one, words] of Object.entries(left)) expect(said.includes(words), one).toBe(one === kind);
    expect(found[0]?.accounted.some((one) => one.kind === "left-out")).toBe(kind in left && cells[0] !== "");
    isWhole(found);
  });

  it("takes a column called code for who answers only where no other says it", async () => {
    const rows = ["x;R1", "y;R2"].map((one, i) => `${one};Je le dis ${i} fois par jour à mes collègues, et plus.`);
    const found = await drafts(`code;id;Et vous ?\n${rows.join("\n")}\n`);
    expect(found.map(({ participant }) => participant)).toEqual(["R1", "R2"]);
    const alone = await drafts(`code;Et vous ?\n${rows.map((one) => one.replace(/;R\d/, "")).join("\n")}\n`);
    expect(alone.map(({ participant }) => participant)).toEqual(["x", "y"]);
  });

  it("has its left-out columns as questions where a person names them", async () => {
    const found = await drafts("id;code;Et vous ?\nR1;a.b;Rien.\nR2;a.b;Non.\n", ["code"]);
    expect(found.map(({ turns }) => turns.map(({ section }) => section))).toEqual([["code"], ["code"]]);
  });

  it("is the same with any separator, line end, encoding or `sep=` line", async () => {
    const plain = (await drafts(ANSWERS)).map(({ turns, attributes }) => ({ turns, attributes }));
    const quoted = ANSWERS.replace(/;(?=[^"\n]*(?:"[^"]*"[^"\n]*)*\n)/g, ";");
    const cut = (mark: string): string =>
      quoted
        .split(/("[^"]*")/)
        .map((part) => (part.startsWith('"') ? part : part.replaceAll(";", mark)))
        .join("");
    const forms = [
      utf8(cut("\t")),
      utf8(cut("|")),
      utf8(ANSWERS.replaceAll("\n", "\r")),
      utf8(`\ufeffsep=;\r\n${ANSWERS.replaceAll("\n", "\r\n")}`),
      iconv.encode(ANSWERS, "windows-1252"),
      iconv.encode(ANSWERS, "utf-16le", { addBOM: true }),
    ];
    for (const bytes of forms) {
      const found = await read(bytes, options);
      expect(found.map(({ turns, attributes }) => ({ turns, attributes }))).toEqual(plain);
      isWhole(found);
    }
  });

  it("has the questions that a person names, and says which columns it has where a name is wrong", async () => {
    const named = await drafts(ANSWERS, ["autre chose ?"]);
    expect(named.map(({ turns }) => turns.length)).toEqual([1]);
    expect(named[0]?.attributes).toHaveProperty("Que changent les outils pour vous ?");
    isWhole(named);
    expect(codes(await drafts(ANSWERS, ["Autre chos ?"]))).toEqual([["error", "unknown-column", undefined]]);
  });

  it("comes in not at all where one of several names is wrong, and says which name is near", async () => {
    const found = await drafts(ANSWERS, ["autre chose ?", "comune"]);
    expect(found.flatMap(({ turns }) => turns)).toEqual([]);
    expect(found[0]?.problems[0]?.hint?.en).toBe('did you mean "commune"?');
  });

  it("does not take over an address in a column of something else, and says how many", async () => {
    const row = (who: string, town: string): string =>
      `${who};${town};Je le dis à mes collègues tous les jours, moi ${who}, et plus.`;
    const rows = [row("R1", "Mons"), row("R2", "Huy"), row("R3", "Ath, o@exemple.be")];
    const found = await drafts(`id;commune;Et vous ?\n${rows.join("\n")}\n`);
    expect(found.map(({ attributes }) => attributes)).toEqual([{ commune: "Mons" }, { commune: "Huy" }, {}]);
    expect(codes(found)).toContainEqual(["warning", "contacts-in-table", undefined]);
    isWhole(found);
  });

  it.each([
    ["a table without answers", "id,age\n1,41\n2,33\n", "no-question"],
    ["a head alone", "id,question\n", "empty-table"],
    ["nothing", "", "empty-table"],
    ["a quotation mark that does not close", 'id,q\n1,"abc\n2,def\n', "broken-table"],
  ])("that is %s is refused with the reason", async (_, text, code) => {
    const found = await drafts(text);
    expect(found.flatMap(({ turns }) => turns)).toEqual([]);
    expect(codes(found)).toContainEqual(["error", code, undefined]);
    isWhole(found);
  });

  it.each([
    [
      "a telephone number",
      "Rosa;J'aime mon métier, je le dis volontiers.;Mons;0475 12 34 56",
      "Léon;Pas moi.;Huy;0476 12 34 57",
    ],
    [
      "an age over ages",
      "Rosa;41;J'aime mon métier, je le dis volontiers.",
      "Léon;29;Pas moi, enfin pas tous les jours.",
    ],
    [
      "a full name over full names",
      "Rosa Peeters;J'aime mon métier.",
      "Léon Maréchal;Pas moi, je dois dire.\nIda Lenaerts;Un peu.",
    ],
  ])(
    "is refused where its first row holds %s and no heads, since its first person would be lost",
    async (_what, first, rest) => {
      const found = await drafts(`${first}\n${rest}\n`);
      expect(codes(found)).toContainEqual(["error", "no-head", 1]);
      expect(found.flatMap(({ turns }) => turns)).toEqual([]);
    },
  );

  it.each(["Prénom de votre responsable", "Nom du chef", "Collègue de référence", "Votre supérieure hiérarchique"])(
    "leaves out a column that names somebody else: %s",
    async (head) => {
      const found = await drafts(
        `${head};Que changent les outils ?\nSolange;Tout, ou presque.\nInès;Rien du tout.\nSolange;Peu.\n`,
      );
      expect(found.map(({ attributes }) => attributes)).toEqual([{}, {}, {}]);
      isWhole(found);
    },
  );

  it("keeps a short answer about somebody else", async () => {
    const found = await drafts("Collègues;Que changent les outils ?\nOui;Tout, ou presque.\nNon;Rien du tout.\n");
    expect(found.map(({ attributes }) => attributes)).toEqual([{ Collègues: "Oui" }, { Collègues: "Non" }]);
  });

  it("is refused where a row is longer than the head, and tells its line", async () => {
    const text =
      'id,avis\nR1,Je pense que cela prend beaucoup trop de temps, vraiment beaucoup\nR2,"Je pense que non, cela va bien comme ça pour moi"\n';
    expect(codes(await drafts(text))).toContainEqual(["error", "ragged-row", 2]);
  });

  it("keeps any cells, whatever they hold", async () => {
    const cell = fc.oneof(fc.string({ unit: "grapheme", maxLength: 80 }), fc.constantFrom('"', ";", "\n", "=1+1", "é"));
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 8 }), async (rows) => {
        const quote = (text: string): string => `"${text.replaceAll('"', '""')}"`;
        const text = ["id;question ouverte, la voici", ...rows.map((row) => row.map(quote).join(";"))].join("\n");
        isWhole(await drafts(text));
      }),
      { seed: 1, numRuns: 200 },
    );
  });
});

describe("a table of talk", () => {
  it("is one interview, with the rows of one person in a row as one turn", async () => {
    const found = await drafts(
      "start,speaker,text\n0:00,Enquêtrice,Ça va ?\n0:02,Odile,Oui.\n0:04,Odile,Et vous ?\n0:09,Enquêtrice,Bien.\n",
    );
    expect(found).toHaveLength(1);
    expect(found[0]?.turns.map(({ label, time, text }) => [label, time, text])).toEqual([
      ["Enquêtrice", 0, "Ça va ?"],
      ["Odile", 2, "Oui.\nEt vous ?"],
      ["Enquêtrice", 9, "Bien."],
    ]);
    isWhole(found);
  });
});

/** A workbook of inline strings and numbers, written by hand. */
function xlsx(...sheets: (string | number)[][][]): Uint8Array {
  const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  const cell = (value: string | number, at: string): string =>
    typeof value === "number"
      ? `<c r="${at}"><v>${value}</v></c>`
      : `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`;
  const sheet = (rows: (string | number)[][]): string =>
    `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows
      .map(
        (row, r) =>
          `<row r="${r + 1}">${row.map((value, c) => cell(value, `${"ABCDEFGH"[c]}${r + 1}`)).join("")}</row>`,
      )
      .join("")}</sheetData></worksheet>`;
  const relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const parts: Record<string, string> = {
    "[Content_Types].xml": "<Types/>",
    "xl/workbook.xml": `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${relation}"><sheets>${sheets
      .map((_, i) => `<sheet name="S${i + 1}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`)
      .join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${sheets
      .map(
        (_, i) => `<Relationship Id="rId${i + 1}" Type="${relation}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`,
      )
      .join("")}</Relationships>`,
  };
  for (const [i, rows] of sheets.entries()) parts[`xl/worksheets/sheet${i + 1}.xml`] = sheet(rows);
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

describe("the column that says who answers", () => {
  it("is left out and warned about where it holds addresses or full names", async () => {
    const row = (who: string, i: number): string => `${who};Je le dis ${i} fois par jour à mes collègues, et plus.\n`;
    const table = (...who: string[]): Promise<Draft[]> => drafts(`participant;Et vous ?\n${who.map(row).join("")}`);
    for (const who of ["odile@exemple.be", "Odile Exemple", "D'Hondt-Exemple, Odile"]) {
      const found = await table(who, "R2");
      const [first] = found;
      expect(first?.turns[0]?.label).toBe("R");
      expect(JSON.stringify(found)).not.toMatch(/odile/i);
      isWhole(found);
      const told = first?.problems.find(({ code }) => code === "names-in-table");
      expect(told?.text.en).toContain("(rows: 1)");
    }
    for (const who of ["R1", "12", "Odile", "femme 3", "P-A 4"])
      expect((await table(who, "R2"))[0]?.problems.map(({ code }) => code)).toEqual(["columns-read"]);
  });
});

describe("a workbook", () => {
  it("gives the same interviews as the table in text, and tells of other sheets", async () => {
    const rows = [
      ["id", "âge", "Que changent les outils pour vous ?"],
      ["R1", 41, "Ils me prennent du temps & je le dis tous les jours à mes collègues."],
      ["R2", 29, "Au fond pas grand-chose, je fais comme avant, avec un écran."],
    ];
    const found = await readXlsx(
      xlsx(rows, [
        ["x", "y"],
        ["z", "w"],
      ]),
      options,
    );
    expect(found.map(({ participant, attributes, turns }) => [participant, attributes, turns[0]?.text])).toEqual([
      ["R1", { âge: "41" }, rows[1]?.[2]],
      ["R2", { âge: "29" }, rows[2]?.[2]],
    ]);
    expect(codes(found)).toContainEqual(["warning", "other-sheets", undefined]);
    isWhole(found);
  });

  it("that is broken, empty, or packed beyond all measure is refused", async () => {
    const refused = async (bytes: Uint8Array): Promise<unknown[]> => codes(await readXlsx(bytes, options));
    expect(await refused(strToU8("id;x"))).toEqual([["error", "broken-table", undefined]]);
    expect((await readXlsx(strToU8("id;x"), options))[0]?.problems[0]?.hint?.en).toContain("spreadsheet");
    expect(await refused(new Uint8Array())).toEqual([["error", "empty-table", undefined]]);
    expect(await refused(zipSync({ "a.txt": strToU8("x") }))).toEqual([["error", "broken-table", undefined]]);
    expect(await refused(xlsx([]))).toEqual([["error", "empty-table", undefined]]);
    const bomb = zipSync({ "xl/worksheets/sheet1.xml": new Uint8Array(10_000_000) });
    expect(await refused(bomb)).toEqual([["error", "too-dense", undefined]]);
  });
});

const real = path.resolve("../shared/data/inline-codes/bopp_test.csv");

describe.skipIf(!existsSync(real))("public open answers", () => {
  it("come in row by row without losing a character", async () => {
    const found = await read(readFileSync(real), { ...options, questions: ["experience", "why_art"] });
    expect(found.length).toBeGreaterThan(150);
    expect(found.every(({ turns }) => turns.length <= 2)).toBe(true);
    isWhole(found);
  });
});
