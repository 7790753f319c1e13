import { checkCodebooks } from "../../codebook/between.js";
import { type Codebook, codesOf } from "../../codebook/codebook.js";
import type { Basis } from "../../coding/basis.js";
import { compareCodes } from "../../coding/compare-codes.js";
import { compareThemes } from "../../coding/compare-themes.js";
import { presentNames } from "../../coding/rename.js";
import * as say from "../../messages/codebook-diff.js";
import { diffStudies } from "../../study/codebook-diff.js";
import { ownCodebook } from "../../study/codebook-named.js";
import type { Study } from "../../study/read.js";
import { type Part, variantOf } from "../../study/variant.js";
import { hasErrors } from "../../text/problem.js";
import { outsideCodebook, studyAround } from "../codebooks-asked.js";
import type { Answers } from "../command.js";
import type { Context } from "../context.js";
import { deliverAny } from "../deliver-any.js";
import { EXIT, type Exit } from "../exit.js";
import { limitAsked } from "../limit.js";
import { refuse } from "../refuse.js";
import { seenHere, tellClosed } from "../seen.js";
import { diffJson, showDiff } from "../show/codebook-diff.js";

const SHOWN = 3;

/** Shows what codebook B does where A was; with one name, what it does to the study's own. Writes nothing. */
export async function run(context: Context, answers: Answers): Promise<Exit> {
  const { args, flags } = answers;
  const limit = limitAsked(context, flags, SHOWN);
  if (limit === null) return EXIT.nothing;
  const around = await studyAround(context);
  const study = around.study === null ? null : seenHere(around.study);
  if (args.length < 2 && study === null) return refuse(context, "no-codebook", say.noBefore, say.noBeforeHint);
  const named = args.map((name) => partNamed(context, name, study));
  const [first, second] = named;
  if (first === undefined || named.includes(null)) return EXIT.nothing;
  const sides = sidesOf(study, first, second);
  if (sides === null) return EXIT.nothing;
  const { before, after } = sides;
  const clashes = checkCodebooks(after.map((codebook) => ({ file: codebook.file ?? codebook.id, codebook })));
  context.problems(clashes);
  const variants = study === null || study.transcripts.length === 0 ? null : variantsOf(study, sides);
  const diff =
    variants === null ? null : diffStudies(variants.before, variants.after, flags.basis as Basis | undefined);
  const about = {
    names: sides.names,
    codes: compareCodes(before, after),
    themes: compareThemes(before, after, presentNames(codesOf(after))),
    hasThemes: [...before, ...after].some(({ themes }) => themes !== undefined),
    labels: new Map(codesOf([...before, ...after]).map(({ id, label }) => [id, label])),
    diff,
    transcripts: study?.transcripts ?? [],
  };
  await deliverAny(
    context,
    { study, answers },
    flags.json === true ? diffJson(about) : showDiff(about, { ...context, limit }),
  );
  if (study !== null) tellClosed(context, study);
  const flawed = around.flawed || hasErrors(clashes) || named.some((one) => one?.flawed === true);
  return flawed ? EXIT.flawed : EXIT.done;
}

interface Named extends Part {
  readonly name: string;
  readonly flawed: boolean;
}

/** A codebook of the study, from a file or a ready one; null, with the reason said, where there is none. */
function partNamed(context: Context, name: string, study: Study | null): Named | null {
  const own = study === null ? null : ownCodebook(name, study.codebooks);
  if (own !== null) return ownPart(study, own);
  const read = outsideCodebook(context, name, study);
  return read === null ? null : { ...read, name };
}

function ownPart(study: Study | null, codebook: Codebook): Named {
  const source = study?.sources.find(({ path }) => path === codebook.file);
  return { codebook, sha256: source?.sha256 ?? "", name: codebook.file ?? codebook.id, flawed: false };
}

interface Sides {
  readonly before: readonly Codebook[];
  readonly after: readonly Codebook[];
  readonly parts: { readonly before: readonly Part[]; readonly after: readonly Part[] };
  /** Ids of the study's codebooks that stand aside. */
  readonly replaced: readonly string[];
  readonly names: { readonly before: string | null; readonly after: string };
}

/** One name: it takes the place of the study's codebook of that id. Two: the second takes the place of the first. */
function sidesOf(study: Study | null, first: Named | null, second: Named | null | undefined): Sides | null {
  if (first === null || second === null) return null;
  const codebooks = study?.codebooks ?? [];
  const own = second === undefined ? codebooks.find(({ id }) => id === first.codebook.id) : undefined;
  const earlier = second === undefined ? (own === undefined ? null : ownPart(study, own)) : first;
  const later = second ?? first;
  const replaced = [later, ...(earlier === null ? [] : [earlier])].map(({ codebook }) => codebook.id);
  const kept = codebooks.filter(({ id }) => !replaced.includes(id));
  const parts = { before: earlier === null ? [] : [earlier], after: [later] };
  return {
    before: [...kept, ...parts.before.map(({ codebook }) => codebook)],
    after: [...kept, later.codebook],
    parts,
    replaced,
    names: { before: earlier?.name ?? null, after: later.name },
  };
}

/** The study before and after. Where what is before is all its own, that is the study itself, and its cache serves. */
function variantsOf(study: Study, { parts, replaced }: Sides): { before: Study; after: Study } {
  const aside = study.codebooks.filter(({ id }) => replaced.includes(id));
  const isOwn = aside.length === parts.before.length && parts.before.every(({ codebook }) => aside.includes(codebook));
  return {
    before: isOwn ? study : variantOf(study, parts.before, replaced),
    after: variantOf(study, parts.after, replaced),
  };
}
