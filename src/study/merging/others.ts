import { type Merge, plain } from "./merge.js";

/** What is put together elsewhere, part by part. */
const KNOWN =
  /^(?:transcripts\/README\.md|study\.yaml|(?:interviews|participants|attributions)\.csv|codebooks\/[^/]+\.yaml|transcripts\/[^/]+\.txt|codings\/[^/]+\/[^/]+\.jsonl|memos\/[^/]+\.md|syntheses\/[^/]+\.md|journal\/.*)$/;

/** All other files of a study, whole: the guide, claims, what people put into its folders. */
export function mergeOthers(merge: Merge): void {
  for (const file of merge.paths(/./)) {
    const other = KNOWN.test(file) ? null : merge.text("theirs", file);
    if (other === null) continue;
    const own = merge.text("mine", file);
    if (own === null) {
      if (merge.see(file, plain(other))) merge.count("removed");
      else {
        merge.bring(file);
        merge.count("files");
      }
    } else if (plain(own) === plain(other)) merge.see(file, plain(other));
    else if (
      merge.choose({
        ...{ key: file, kind: "file", file, of: "", mine: plain(own), theirs: plain(other) },
        ...{ choices: ["mine", "theirs"], fallback: null, coder: null },
      }) === "theirs"
    ) {
      merge.bring(file);
      merge.count("files");
    }
  }
}
