/** For whom a report is: a thesis holds everything, the others choose of it. */
export type Depth = "thesis" | "article" | "supervisor" | "group";

export const DEPTHS: readonly Depth[] = ["thesis", "article", "supervisor", "group"];

/** What its file is called in `report/`, without the ending. */
export function fileOf(depth: Depth = "thesis"): string {
  return depth === "thesis" ? "report" : depth;
}
