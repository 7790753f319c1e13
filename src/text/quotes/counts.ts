import { fold } from "../fold.js";

const COUNTS =
  "un|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|one|two|three|four|five|six|seven|eight|nine|ten|premier|deuxieme|troisieme|quatrieme|cinquieme|first|second|third|fourth|fifth".split(
    "|",
  );

/** A number in figures or as a small number word; the value after the tenth word starts again. */
export function countOf(word: string): string {
  const bare = fold(word);
  if (/^\d/.test(bare)) return bare.replace(",", ".");
  if (/^(une|premiere)$/.test(bare)) return "1";
  if (/^second/.test(bare)) return "2";
  const at = COUNTS.indexOf(bare);
  return at === -1 ? bare : String(at < 20 ? (at % 10) + 1 : ((at - 20) % 5) + 1);
}
