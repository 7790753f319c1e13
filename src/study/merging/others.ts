import { sha256Of } from "../../text/hash.js";
import { type Merge, plain } from "./merge.js";

/** What is put together elsewhere, part by part. */
const KNOWN =
  /^(?:transcripts\/README\.md|study\.yaml|(?:interviews|participants|attributions)\.csv|codebooks\/[^/]+\.yaml|transcripts\/[^/]+\.txt|codings\/[^/]+\/[^/]+\.jsonl|memos\/[^/]+\.md|syntheses\/[^/]+\.md|journal\/.*)$/;

/** Folders in which people keep what is their own: of other files in them nobody knows whose they are. */
const OWN = /^(?:codings|memos|syntheses)\//;

/** All other files of a study, whole: the guide, claims, what people put into its folders. */
export function mergeOthers(merge: Merge): void {
  for (const file of merge.paths(/./)) {
    const other = KNOWN.test(file) ? null : versionOf(merge, "theirs", file);
    if (other === null) continue;
    const own = versionOf(merge, "mine", file);
    if (own === null) {
      if (merge.see(file, other)) merge.count("removed");
      else {
        merge.bring(file);
        merge.count("files");
      }
    } else if (own === other) merge.see(file, other);
    else if (!merge.seeSame(file, other)) settle(merge, { file, own, other });
  }
}

function settle(merge: Merge, { file, own, other }: { file: string; own: string; other: string }): void {
  const shown = (value: string): string => (OWN.test(file) && !merge.sight.isAll ? told(sha256Of(value)) : value);
  const side = merge.choose({
    ...{ key: file, kind: "file", file, of: "", mine: shown(own), theirs: shown(other) },
    ...{ choices: ["mine", "theirs"], fallback: null, coder: null },
  });
  if (side !== "theirs") return;
  merge.bring(file);
  merge.count("files");
}

/** What a file is compared by: its text; where it is none, as a picture or a sound, a hash of its bytes, which no table shows. */
function versionOf({ copies }: Merge, side: "mine" | "theirs", file: string): string | null {
  const bytes = copies[side].copy.files.get(file);
  if (bytes === undefined) return null;
  const text = Buffer.from(bytes).toString("utf8");
  return text.includes("\0") || !Buffer.from(text).equals(bytes) ? told(sha256Of(bytes)) : plain(text);
}

const told = (sha256: string): string => `sha256 ${sha256}`;
