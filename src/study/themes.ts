import { type CompiledThemes, compileThemes } from "../codebook/themes.js";
import { type CuedReading, cuedReadings } from "../coding/readings.js";
import { proposedThemes, type RankedTheme, rankThemes, themeHits } from "../coding/themes.js";
import { naturally } from "../text/order.js";
import type { Segment, Unit } from "../text/segment.js";
import { segments } from "../text/segments.js";
import type { Transcript, Turn } from "../text/transcript.js";
import { aboutOf } from "./about.js";
import { proposalsOf } from "./proposals.js";
import type { Study } from "./read.js";
import { personOf } from "./voice.js";

/** A passage with the themes that are proposed for it, the weightiest first; none where nothing speaks of one. */
export interface PassageThemes {
  readonly segment: Segment;
  readonly themes: readonly RankedTheme[];
}

export interface StudyThemes {
  readonly unit: Unit;
  readonly themes: CompiledThemes["themes"];
  readonly passages: readonly PassageThemes[];
}

/** The themes of every passage of a study, in the order of its transcripts. */
export function themesOf(study: Study, unit: Unit): StudyThemes {
  const compiled = compileThemes(study.codebooks);
  const passages = study.transcripts.flatMap((transcript) => {
    const hits = themeHits(transcript, compiled, aboutOf(study, transcript));
    return segments(transcript, unit).map((segment) => ({
      segment,
      themes: proposedThemes(rankThemes(hits, segment.said, compiled)),
    }));
  });
  return { unit, themes: compiled.themes, passages };
}

/** What one person's words cue, over all of their interviews. */
export interface PersonThemes {
  readonly participant: string;
  /** How many of the person's turns there are, and in how many each theme comes first, ties counted for each. */
  readonly turns: number;
  readonly first: readonly { readonly theme: string; readonly turns: number }[];
  readonly readings: readonly CuedReading[];
}

/** Person by person, in natural order. Who speaks is told by `personOf`: the same label in two interviews is not the same person for that alone. */
export function themesByPerson(study: Study): PersonThemes[] {
  const { themes, passages } = themesOf(study, "turn");
  const applied = proposalsOf(study);
  const owner = (transcript: Transcript, turn: Turn | undefined) => personOf(study, transcript, turn);
  const people = new Set(passages.map(({ segment }) => owner(segment.transcript, segment.turns[0])));
  return [...people].sort(naturally).map((participant) => {
    const own = passages.filter(({ segment }) => owner(segment.transcript, segment.turns[0]) === participant);
    const proposals = study.transcripts.flatMap((transcript) =>
      (applied.get(transcript.id)?.proposals ?? []).filter(
        ({ turn }) =>
          owner(
            transcript,
            transcript.turns.find(({ index }) => index === turn),
          ) === participant,
      ),
    );
    const first = themes
      .map(({ id }) => ({ theme: id, turns: own.filter((one) => comesFirst(one, id)).length }))
      .filter(({ turns }) => turns > 0)
      .sort((a, b) => b.turns - a.turns);
    return { participant, turns: own.length, first, readings: cuedReadings(proposals, study.codebooks) };
  });
}

function comesFirst({ themes }: PassageThemes, id: string): boolean {
  return themes.some(({ theme, rank }) => theme === id && rank === 1);
}
