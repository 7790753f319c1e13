import { createHash } from "node:crypto";
import type { Lang } from "../src/messages/words.js";
import type { Role, Transcript, Turn } from "../src/text/transcript.js";

const ROLES: Readonly<Record<string, Role>> = { E: "interviewer", P: "participant", A: "other" };

/** A transcript made of lines such as `E: …` (interviewer), `P: …` (participant), `A: …` (someone else). */
export function interview(...lines: readonly string[]): Transcript {
  return interviewIn("fr", ...lines);
}

export function interviewIn(language: Lang, ...lines: readonly string[]): Transcript {
  const text = lines.join("\n");
  let offset = 0;
  const turns = lines.map((line, i): Turn => {
    const [, speaker = "", said = ""] = /^(\w+): (.*)$/s.exec(line) ?? [];
    const end = offset + line.length;
    offset = end + 1;
    return {
      index: i + 1,
      speaker,
      role: ROLES[speaker] ?? "other",
      time: null,
      section: null,
      start: end - said.length,
      end,
    };
  });
  const sha256 = createHash("sha256").update(text).digest("hex");
  return { id: "P01", language, text, sha256, speakers: ROLES, material: "interview", invented: true, turns };
}
