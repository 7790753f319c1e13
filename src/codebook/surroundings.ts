import type { Lexicon } from "../text/lexicon.js";
import { exchanges } from "../text/segments.js";
import { type Speech, speechOf, stretchAt } from "../text/speech.js";
import type { Transcript, Turn } from "../text/transcript.js";
import type { Aside, Scene, Surroundings } from "./finder.js";
import type { About } from "./setting.js";

type SceneOf = (speech: Speech) => Scene;

/** Reads what stands around the words of a speech: questions and headings only once a rule asks for them. */
export function surroundingsOf(
  speech: Speech,
  lexicon: Lexicon,
  { about, sceneOf }: { about: About | undefined; sceneOf: SceneOf },
): Surroundings {
  const { transcript } = speech;
  const turnOf = (word: number): Turn | undefined =>
    transcript.turns[(speech.turn[stretchAt(speech.turn, word)]?.turn ?? 0) - 1];
  const questions = once(() => questionsOf(transcript, lexicon, sceneOf));
  const headings = new Map<string, Aside>();
  const heading = (word: number): Aside | null => {
    const section = turnOf(word)?.section ?? null;
    if (section === null) return null;
    const read = headings.get(section) ?? asideOf(speechOf(headed(transcript, section), lexicon), sceneOf);
    headings.set(section, read);
    return read;
  };
  const isWritten = transcript.turns.every((turn) => turn.role !== "interviewer");
  return {
    heading,
    question: (word) => (isWritten ? heading(word) : (questions().get(turnOf(word)?.index ?? 0) ?? null)),
    attributes(word) {
      const turn = turnOf(word);
      return turn === undefined ? {} : (about?.attributes(turn) ?? {});
    },
  };
}

/** For each turn the question that opens its exchange. */
function questionsOf(transcript: Transcript, lexicon: Lexicon, sceneOf: SceneOf): Map<number, Aside> {
  const openers = new Map<number, Turn>();
  for (const group of exchanges(transcript)) {
    const [first] = group;
    if (first?.role === "interviewer") for (const turn of group) openers.set(turn.index, first);
  }
  const asked = new Set(openers.values());
  const speech = speechOf(transcript, lexicon, (turn) => asked.has(turn));
  const scene = sceneOf(speech);
  const units = new Map(speech.turn.map((stretch) => [stretch.turn, stretch]));
  return new Map(
    [...openers].flatMap(([turn, opener]) => {
      const unit = units.get(opener.index);
      return unit === undefined ? [] : [[turn, { scene, unit }] as const];
    }),
  );
}

/** A heading as if someone said it. */
function headed(transcript: Transcript, section: string): Transcript {
  const turn = { speaker: "", role: "participant", time: null, section: null } as const;
  return { ...transcript, text: section, turns: [{ ...turn, index: 1, start: 0, end: section.length }] };
}

function asideOf(speech: Speech, sceneOf: SceneOf): Aside {
  return { scene: sceneOf(speech), unit: { first: 0, last: speech.words.starts.length } };
}

function once<T extends object>(work: () => T): () => T {
  let done: T | null = null;
  return () => {
    done ??= work();
    return done;
  };
}
