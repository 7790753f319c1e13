import { type Code, type Codebook, codesOf } from "../../codebook/codebook.js";
import type { Words } from "../../messages/words.js";
import type { Span } from "../../text/span.js";

/** A row of the synthesis: what is talked about, and the codes that are of it. */
export interface SynthesisTheme {
  readonly id: string;
  readonly label: Words;
  readonly codes: readonly string[];
}

/** The themes of the codebooks, in their order; then, of codebooks that name none, their families, but for those that hold only readings. */
export function synthesisThemes(codebooks: readonly Codebook[]): SynthesisTheme[] {
  const [themed, others] = [true, false].map((has) => codebooks.filter((one) => (one.themes !== undefined) === has));
  const all = [...(themed ?? []), ...(others ?? [])].flatMap((book): SynthesisTheme[] => {
    if (book.themes !== undefined) return book.themes.map(({ id, label, codes }) => ({ id, label, codes }));
    const isSaid = ({ kind }: Code): boolean => kind === "manifest";
    return book.families
      .filter(({ codes }) => codes.length === 0 || codes.some(isSaid))
      .map(({ id, label, codes }) => ({ id, label, codes: codes.map((code) => code.id) }));
  });
  const known = new Set(codesOf(codebooks).map(({ id }) => id));
  return all
    .filter(({ id }, i) => all.findIndex((other) => other.id === id) === i)
    .map(({ id, label }) => {
      const codes = all.filter((one) => one.id === id).flatMap((one) => one.codes);
      return { id, label, codes: [...new Set(codes)].filter((code) => known.has(code)) };
    });
}

/** Words of a participant that bear codes of a theme. */
export interface SynthesisPassage extends Span {
  readonly transcript: string;
  readonly place: string;
  readonly codes: readonly string[];
  readonly quote: string;
}

/** `full`: sentences beside passages. */
export type CellState = "full" | "no-sentence" | "no-passage" | "empty";

export interface SynthesisCell {
  readonly participant: string;
  readonly theme: string;
  /** The researcher's own sentences; "" where there are none yet. */
  readonly text: string;
  readonly passages: readonly SynthesisPassage[];
  readonly state: CellState;
}

export interface SynthesisInput {
  readonly participants: readonly string[];
  readonly themes: readonly SynthesisTheme[];
  /** Passages with whose words they are. */
  readonly passages: readonly (SynthesisPassage & { readonly participant: string })[];
  readonly sentences: readonly { readonly participant: string; readonly theme: string; readonly text: string }[];
}

/** Participant × theme, theme by theme and each in the order of the participants. */
export function synthesisGrid({ participants, themes, passages, sentences }: SynthesisInput): SynthesisCell[] {
  return themes.flatMap(({ id: theme, codes }) =>
    participants.map((participant) => {
      const text = sentences.find((one) => one.participant === participant && one.theme === theme)?.text ?? "";
      const own = passages.flatMap(({ participant: whose, ...passage }) => {
        const here = passage.codes.filter((code) => codes.includes(code));
        return whose === participant && here.length > 0 ? [{ ...passage, codes: here }] : [];
      });
      return { participant, theme, text, passages: own, state: stateOf(text, own.length) };
    }),
  );
}

function stateOf(text: string, passages: number): CellState {
  if (text === "") return passages === 0 ? "empty" : "no-sentence";
  return passages === 0 ? "no-passage" : "full";
}
