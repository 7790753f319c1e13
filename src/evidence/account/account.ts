import type { Guide } from "../../codebook/guide.js";
import type { Note } from "../../measures/table.js";
import type { Finding } from "../finding.js";
import type { GroupStands } from "./by-attribute.js";
import type { Kinds } from "./by-kind.js";
import { asItIs, type Change, withoutEach } from "./changes.js";
import type { History } from "./history.js";
import type { Saturated } from "./saturated.js";
import { type Section, type Sentence, sentence } from "./sentence.js";
import { type Credible, tellCerqual } from "./tell-cerqual.js";
import { type Sheets, tellChanges, type Unreliable } from "./tell-changes.js";
import { tellHistory } from "./tell-history.js";
import { tellGroups, tellKinds, tellParts } from "./tell-parts.js";
import { tellSaturation } from "./tell-saturation.js";
import { tellPrompted, tellRival, tellStanding } from "./tell-standing.js";

/** A hypothesis with every sentence that can be said of it, each with what it rests on. */
export interface Account {
  readonly finding: Finding;
  /** As it stands first, then whatever was changed; none in a reading list. */
  readonly changes: readonly Change[];
  readonly sentences: readonly Sentence[];
  /** What is said by each kind of something; not there where no kinds are named, and in a reading list. */
  readonly kinds?: Kinds;
}

/** What an account of a finding rests on beside the finding. */
export interface Beside {
  readonly guide: Guide | null;
  /** The interviews in which each participant is heard. */
  readonly interviewsOf: ReadonlyMap<string, readonly string[]>;
  readonly history: History;
  /** null where the study has switched it off. */
  readonly saturated: Saturated | null;
  /** Other units, without unreliable codes, by coder. */
  readonly otherwise: { readonly changes: readonly Change[]; readonly unreliable: Unreliable; readonly sheets: Sheets };
  readonly groups?: readonly GroupStands[] | undefined;
  /** What was made coarser in the values of the groups. */
  readonly groupNotes?: readonly Note[] | undefined;
  /** Beside the four questions of GRADE-CERQual, where these are asked for. */
  readonly credible?: Credible | undefined;
  /** Kinds of something by which it is laid out, where it names any or they are asked for. */
  readonly kinds?: Kinds | undefined;
}

/** Everything there is to say of a hypothesis. Where only rules have proposed, no standing: since when it stands, and what is missing. */
export function accountOf(finding: Finding, beside: Beside): Account {
  const history = tellHistory(finding.hypothesis, beside.history);
  const missing = finding.missing.map((note) => told(note, "missing"));
  if (finding.kind === "reading-list") return { finding, changes: [], sentences: [...history, ...missing] };
  const { guide, groups = [], kinds, otherwise, saturated } = beside;
  const without = withoutEach(finding, beside.interviewsOf);
  const changes = [asItIs(finding), ...without, ...otherwise.changes];
  const sentences = [
    ...history,
    ...tellStanding(finding),
    ...tellPrompted(finding),
    ...tellParts(finding, guide),
    ...(kinds === undefined ? [] : tellKinds(finding, kinds)),
    ...tellGroups(finding, groups),
    ...(beside.groupNotes ?? []).map((note) => told(note, "attribute")),
    ...tellRival(finding),
    ...tellChanges(finding, changes, otherwise),
    ...tellSaturation(saturated),
    ...missing,
    ...(beside.credible === undefined ? [] : tellCerqual(finding, beside.credible)),
  ];
  return { finding, changes, sentences, ...(kinds === undefined ? {} : { kinds }) };
}

function told({ code, text }: Note, section: Section): Sentence {
  const whole = (words: string): string =>
    `${words.charAt(0).toUpperCase()}${words.slice(1)}${/[.?]$/.test(words) ? "" : "."}`;
  return sentence(section, code, { text: { fr: whole(text.fr), en: whole(text.en) } });
}
