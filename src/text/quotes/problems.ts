import * as say from "../../messages/quotes-in-works.js";
import type { Problem } from "../problem.js";
import type { Span } from "../span.js";
import { shownValue } from "./attribute-columns.js";
import type { AttributeName } from "./attributes.js";
import type { Incise } from "./incises.js";
import type { Judged, Spoken } from "./judge.js";
import type { Person } from "./people.js";
import { contradictionsIn } from "./told.js";
import { lineAt, type Work } from "./work.js";

export interface ProblemOptions {
  readonly file: string;
  readonly work: Work;
}

/** `p. 73`; where the work has no pages `l. 1204` in a text, `par. 204` in a document. */
export function placeIn(work: Work, offset: number): string {
  const line = lineAt(work, offset);
  return line?.page === null || line === undefined ? numbered(work, line?.number ?? 1) : `p. ${line.page}`;
}

function numbered({ counted }: Work, line: number): string {
  return counted === "paragraphs" ? `par. ${line}` : `l. ${line}`;
}

/** The place of a line: in a document its page, where there is one. */
function placeOfLine(work: Work, line: number): string {
  const page = work.counted === "lines" ? null : (work.lines.find(({ number }) => number === line)?.page ?? null);
  return page === null ? numbered(work, line) : `p. ${page}`;
}

const at = ({ file, work }: ProblemOptions, offset: number): Problem["place"] => ({
  file,
  line: lineAt(work, offset)?.number ?? 1,
});

const DOUBTS = {
  "may-be": [say.mayBeSaid, say.mayBeHint],
  several: [say.severalNamed, say.mayBeHint],
  stranger: [say.strangerNamed, say.strangerHint],
  another: [say.anotherNamed, say.mayBeHint],
} as const;

/** What is to be said of what was not taken: a count for each reason with all its places, and what a person should look at. */
export function rejectedProblems({ rejected }: Judged, options: ProblemOptions): Problem[] {
  const looked = rejected.filter(({ doubt }) => doubt !== "none");
  const warnings = looked.map((one): Problem => {
    const [text, hint] = DOUBTS[one.doubt === "none" ? "may-be" : one.doubt];
    return {
      severity: "warning",
      code: "maybe-interviewee",
      place: at(options, one.start),
      text: text(),
      hint: hint(),
    };
  });
  const reasons = [...new Set(rejected.map(({ reason }) => reason))];
  const notes = reasons.flatMap((reason): Problem[] => {
    const all = rejected.filter((one) => one.reason === reason && one.doubt === "none");
    if (all.length === 0) return [];
    const text = say.notInterviewees(reason, all.length, placesOf(all, options.work));
    return [{ severity: "note", code: "not-an-interviewee", place: { file: options.file }, text }];
  });
  return [...warnings, ...notes];
}

/** What is to be said of the author's words within those of somebody: a count with all places of those left out, and of those that may be the author's. */
export function inciseProblems(incises: readonly Incise[], { file, work }: ProblemOptions): Problem[] {
  return (["author", "unsure"] as const).flatMap((whose): Problem[] => {
    const all = incises.filter((one) => one.whose === whose);
    if (all.length === 0) return [];
    const text = say.authorsClauses(whose, all.length, placesOf(all, work));
    const place = { file };
    if (whose === "author") return [{ severity: "note", code: "authors-words", place, text }];
    return [{ severity: "warning", code: "maybe-authors-words", place, text, hint: say.authorsClausesHint() }];
  });
}

function placesOf(all: readonly Span[], work: Work): string {
  const places = [...new Set(all.map(({ start }) => placeIn(work, start)))];
  const kindOf = (place: string | undefined): string => place?.split(" ")[0] ?? "";
  return places
    .map((place, i) => (kindOf(place) === kindOf(places[i - 1]) ? place.slice(kindOf(place).length + 1) : place))
    .join(", ");
}

const MISSING = { opening: say.missingOpening, closing: say.missingClosing, end: say.unsureEnd };

/** What is to be said of the quotations that were taken. */
export function spokenProblems(spoken: readonly Spoken[], options: ProblemOptions): Problem[] {
  return spoken.flatMap((one): Problem[] => {
    const place = at(options, one.start);
    const found: Problem[] = [];
    if (one.missing !== null) {
      const text = MISSING[one.missing]();
      found.push({ severity: "warning", code: "missing-mark", place, text, hint: say.missingHint() });
    }
    if (one.by === "pronoun")
      found.push({ severity: "warning", code: "pronoun", place, text: say.saidByPronoun(), hint: say.missingHint() });
    if (one.beside === "another")
      found.push({ severity: "warning", code: "reported", place, text: say.maybeReported(), hint: say.missingHint() });
    if (one.likeness !== undefined) {
      const text = one.likeness === "one" ? say.sameAttributes() : say.attributesOfSeveral();
      found.push({ severity: "warning", code: "known-by-attributes", place, text, hint: say.mayBeHint() });
    }
    if (one.attribution.translated)
      found.push({ severity: "warning", code: "translated", place, text: say.translatedWords() });
    return found;
  });
}

/** Values of these are numbers or one of two words; others may be people's own. */
const SHOWN: ReadonlySet<AttributeName> = new Set(["ageDecade", "age", "birth", "seniority", "job", "sex"]);

/** Contradictions in what a work says of one person, and its spellings of the name. */
export function personProblems(
  { said, spellings, almost, namesake, guessed }: Person,
  { file, work }: ProblemOptions,
): Problem[] {
  const differing = contradictionsIn(said).map(({ attribute, kept, other }): Problem => {
    const [here, there] = other.by === "table" ? [kept, other] : [other, kept];
    const shown = (one: typeof kept): { fr: string; en: string } => ({
      fr: shownValue(one, "fr"),
      en: shownValue(one, "en"),
    });
    const [x, y] = [shown(here), shown(there)];
    const make = (lang: "fr" | "en"): string =>
      say.attributeDiffers(
        attribute,
        placeOfLine(work, there.line),
        SHOWN.has(attribute) ? { other: x[lang], kept: y[lang] } : null,
      )[lang];
    const text = { fr: make("fr"), en: make("en") };
    return {
      severity: "warning",
      code: "attribute-differs",
      place: { file, line: here.line },
      text,
      hint: say.attributeHint(),
    };
  });
  const spelt = spellings.map(
    (line): Problem => ({
      severity: "warning",
      code: "spelling-differs",
      place: { file, line },
      text: say.spellingDiffers(),
    }),
  );
  const near: Problem[] =
    almost === null
      ? []
      : [
          {
            severity: "warning",
            code: "almost-the-same-name",
            place: { file },
            text: say.almostSame(placeOfLine(work, almost)),
            hint: say.almostHint(),
          },
        ];
  return [...sameName({ namesake, guessed }, { file, work }), ...differing, ...spelt, ...near];
}

/** That two people are made of one name, and where only the name is given. */
function sameName(
  { namesake, guessed }: Pick<Person, "namesake" | "guessed">,
  { file, work }: ProblemOptions,
): Problem[] {
  const told = guessed.map(
    (line): Problem => ({
      severity: "warning",
      code: "which-of-two",
      place: { file, line },
      text: say.whichOfThem(),
      hint: say.missingHint(),
    }),
  );
  if (namesake === null) return told;
  const { attributes, line, rank } = namesake;
  const text = say.namesake(attributes, placeOfLine(work, line), rank);
  return [{ severity: "warning", code: "two-of-one-name", place: { file }, text, hint: say.namesakeHint() }, ...told];
}
