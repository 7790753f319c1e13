import { describe, expect, it } from "vitest";
import { SHADES } from "../../../src/codebook/scope.js";
import { isConditional, isImperfect } from "../../../src/codebook/shades/french-conditional.js";
import { shadeReader } from "../../../src/codebook/shades.js";
import { createLexicon } from "../../../src/text/lexicon.js";
import { words } from "../../../src/text/words.js";
import { ENGLISH } from "./english.js";
import { ENGLISH_HELD_OUT } from "./english-held-out.js";
import { FRENCH } from "./french.js";
import { FRENCH_HELD_OUT } from "./french-held-out.js";
import { readHits, rowsOf } from "./rows.js";

const named = (table: string) => rowsOf(table).map((row) => ({ ...row, wanted: row.expected.join(", ") }));

describe("what the words around a hit make of it in French", () => {
  it.each(named(FRENCH))("$written: $wanted", (row) => {
    expect(readHits(row, "fr")).toEqual(row.expected);
  });

  it.each(named(FRENCH_HELD_OUT))("$written: $wanted (written ahead, read last)", (row) => {
    expect(readHits(row, "fr")).toEqual(row.expected);
  });
});

describe("what the words around a hit make of it in English", () => {
  it.each(named(ENGLISH))("$written: $wanted", (row) => {
    expect(readHits(row, "en")).toEqual(row.expected);
  });

  it.each(named(ENGLISH_HELD_OUT))("$written: $wanted (written ahead, read last)", (row) => {
    expect(readHits(row, "en")).toEqual(row.expected);
  });
});

describe("the conditional of French verbs", () => {
  it.each(
    "aurais serait ferions iriez pourraient voudrais devrait saurait verrais viendrait tiendraient faudrait vaudrait".split(
      " ",
    ),
  )("knows the irregular stem of %s", (form) => expect(isConditional(form)).toBe(true));

  it.each(
    "aiderait finirais prendrait mettraient connaîtrait recevrais suivrait dirait croirait conduirait partirait".split(
      " ",
    ),
  )("knows the regular stem of %s", (form) => expect(isConditional(form)).toBe(true));

  it.each(
    "préparais rentrait montrait espérais tirait encadrait ouvrait offrait livrait gérait durait assurais rencontrait".split(
      " ",
    ),
  )("takes %s for an imperfect", (form) => expect([isConditional(form), isImperfect(form)]).toEqual([false, true]));

  it.each("français mais jamais désormais frais portrait extrait vrais marais".split(" "))(
    "takes %s for neither",
    (form) => expect([isConditional(form), isImperfect(form)]).toEqual([false, false]),
  );
});

describe("scopes", () => {
  const read = (text: string, language: "fr" | "en" = "fr") => {
    const lexicon = createLexicon(language);
    const list = words(text, lexicon);
    return shadeReader(list, lexicon)({ first: 0, last: list.forms.length });
  };

  it.each(["fr", "en"] as const)("lie within their sentence in %s", (language) => {
    const tables = language === "fr" ? FRENCH + FRENCH_HELD_OUT : ENGLISH + ENGLISH_HELD_OUT;
    for (const { text } of rowsOf(tables.replaceAll("\n\n", "\n"))) {
      const size = words(text, createLexicon(language)).forms.length;
      for (const { kind, first, last, cue } of read(text, language)) {
        expect(first).toBeGreaterThanOrEqual(0);
        expect(last).toBeLessThanOrEqual(size);
        expect(cue.every((word) => word >= 0 && word < size)).toBe(true);
        expect(["negation", ...SHADES]).toContain(kind);
      }
    }
  });

  it("are found in time that grows with a sentence that nobody punctuated", () => {
    const piece =
      "si j' avais pas que du temps je ne dis pas que elle me dit sans ni juste plus de ça qui serait bien on manque pas de bras pour refuser de voir ";
    const time = (times: number): number => {
      const text = piece.repeat(times);
      const start = performance.now();
      read(text);
      return performance.now() - start;
    };
    time(1000);
    expect(time(10_000)).toBeLessThan(40 * Math.max(time(1000), 20));
  });
});
