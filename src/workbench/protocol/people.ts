/** The people of the study, and what is attributed to them by the person who is coding, or was agreed on. */
export interface PeopleView {
  readonly people: readonly PersonView[];
  /** Whether cues are listed: not where the study keeps proposals out of sight and nobody asked. */
  readonly cues: "hidden" | "listed";
}

export interface PersonView {
  readonly id: string;
  readonly attributes: readonly (readonly [name: string, value: string])[];
  readonly transcripts: readonly string[];
  readonly attributions: readonly AttributionView[];
  /** Cues of rules that are neither answered by an attribution nor set aside. */
  readonly cues: readonly CueView[];
}

export interface AttributionView {
  /** Made of its content: another one as soon as anything in it changes. */
  readonly id: string;
  readonly type: string;
  readonly situation: string;
  readonly reason: string;
  readonly coder: string;
  /** Whether the person may change it: their own, not one that was agreed on. */
  readonly isOwn: boolean;
  readonly passages: readonly PassageLink[];
}

export interface PassageLink {
  readonly place: string;
  /** null where there is no such place any more. */
  readonly transcript: string | null;
  readonly turn: number | null;
  readonly said: string;
}

export interface CueView extends PassageLink {
  readonly key: string;
  readonly code: string;
  readonly rule: string;
}

/** What a person attributes. */
export interface AttributionAsked {
  readonly participant: string;
  /** Id of an interpretive code. */
  readonly type: string;
  readonly situation: string;
  readonly reason: string;
}

export type AttributionEdit =
  | { readonly kind: "add"; readonly attribution: AttributionAsked & { readonly passages: readonly string[] } }
  | {
      readonly kind: "change";
      readonly id: string;
      readonly attribution: AttributionAsked & { readonly passages: readonly string[] };
    }
  | { readonly kind: "remove"; readonly id: string };

export type AttributionAnswer = { readonly kind: "done" } | { readonly kind: "refused"; readonly reason: string };
