import fc from "fast-check";
import { slug } from "../../../src/codebook/table/ids.js";
import type { RawCodebook, RawSaid } from "../../../src/codebook/table/raw.js";

/** Words with everything that tables stumble over: signs of csv, Markdown and YAML, accents, quotation marks, line ends. */
const words = fc
  .array(
    fc.constantFrom(
      ..."l’aide,de;la|maison \"dit\"-elle,«oui»,a & b,<br>,\\,*,_x_,#1,[non],{si},: ,- puis,=1+1,@moi,'bon',œuvre,Çà,🙂,\t,\n,1.,negated:,nié :,`code`,~,$9,&amp;".split(
        ",",
      ),
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((parts) => parts.join(" ").trim())
  .filter((text) => text !== "");
const line = words
  .map((text) =>
    text
      .replace(/[\n\t]/g, " ")
      .replace(/ +/g, " ")
      .trim(),
  )
  .filter((text) => text !== "");
const said = (text: fc.Arbitrary<string>): fc.Arbitrary<RawSaid> =>
  fc.oneof(
    text,
    fc.record({ fr: text, en: text }).map(({ fr, en }) => (fr === en ? fr : { fr, en })),
  );
const id = fc.constantFrom("aide", "outil", "a-b", "lien", "x9", "temps", "corps", "voix");
const colour = fc.constantFrom("#aabbcc", "#012345");

/** A value that is there, or a key that is not. */
const maybe = <T>(key: string, value: fc.Arbitrary<T>): fc.Arbitrary<Record<string, T>> =>
  fc.option(value, { nil: undefined }).map((one): Record<string, T> => (one === undefined ? {} : { [key]: one }));

const all = (...parts: fc.Arbitrary<Record<string, unknown>>[]): fc.Arbitrary<Record<string, unknown>> =>
  fc.tuple(...parts).map((made) => Object.assign({}, ...made));

const pattern = fc.constantFrom(
  "accompagner",
  "=aide",
  "dett*",
  "ne … pas",
  "$stage",
  "rendez-vous",
  "[x",
  "- tiret",
  "{acc",
);
const rule = fc.oneof(
  pattern,
  fc.constantFrom(
    { all: ["aide", { any: ["écran", "clavier: noir"] }], within: "sentence", not: ["jamais, non"] },
    { id: "r:1", phrase: "il … faut", negation: "allow" },
    { regex: "a{2}|\\bb" },
  ),
);
const counterexample = fc.oneof(
  line,
  line.map((negated) => ({ negated })),
  line.map((interviewer) => ({ interviewer })),
);
const listOf = <T>(item: fc.Arbitrary<T>): fc.Arbitrary<T[]> => fc.array(item, { minLength: 1, maxLength: 4 });

const code = (text: fc.Arbitrary<string>) =>
  all(
    fc.record({ origin: fc.constantFrom("a_priori", "emergent"), label: said(line) }),
    maybe("kind", fc.constantFrom("manifest", "interpretive")),
    maybe("definition", said(text)),
    maybe("use", said(text)),
    maybe("use_not", said(text)),
    maybe("examples", listOf(words)),
    maybe("counterexamples", listOf(counterexample)),
    maybe("source", line),
    maybe("colour", colour),
    maybe("negation", fc.constant("aide.perdue")),
    maybe("retired", fc.constant("2026-01-31")),
    maybe("was", listOf(fc.constantFrom("ancien.nom", "tout-vieux"))),
    maybe("rules", listOf(rule)),
    maybe("later_key", fc.constantFrom<unknown>("x: y", ["a", { b: 1 }], 3)),
  );

export const someCodebook: fc.Arbitrary<RawCodebook> = fc
  .record({
    title: said(line),
    language: fc.constantFrom("fr" as const, "en" as const),
    families: fc.uniqueArray(
      fc.record({
        id,
        label: said(line.filter((label) => slug(label) !== "")),
        rest: all(maybe("source", line), maybe("colour", colour)),
        codes: fc.array(code(words), { maxLength: 3 }),
      }),
      { selector: (family) => family.id, minLength: 1, maxLength: 4 },
    ),
    lists: maybe(
      "lists",
      fc.constant({ stage: ["formation", "=module"], lieu: { words: ["aide"], except: ["lieu commun"] } }),
    ),
    hypotheses: maybe(
      "hypotheses",
      fc.constant([
        { id: "H1", statement: { fr: "Ça change", en: "It changes" }, origin: "a_priori", supports: { all: ["aide"] } },
      ]),
    ),
    themes: maybe(
      "themes",
      fc.constant([{ id: "t", label: "T", codes: ["aide"], rules: ["mot", { all: ["a", "b"] }] }]),
    ),
  })
  .filter(({ families }) => families.some(({ codes }) => codes.length > 0))
  .map(({ title, language, families, lists, hypotheses, themes }) => ({
    grille: 1,
    codebook: "essai",
    title,
    language,
    licence: "CC-BY-4.0",
    authors: ["A, B", "C"],
    ...lists,
    families: families.map(({ id, label, rest, codes }) => ({
      id,
      label,
      ...rest,
      codes: codes.map((one, i) => ({ id: `${id}.code-${i + 1}`, ...one })),
    })),
    ...themes,
    ...hypotheses,
  }));
