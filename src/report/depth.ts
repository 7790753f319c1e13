/** For whom a report is: a thesis holds everything, the others choose of it. */
export type Depth = "thesis" | "article" | "supervisor" | "group";

export const DEPTHS: readonly Depth[] = ["thesis", "article", "supervisor", "group"];

/** What its file is called in `report/`, without the ending. */
export function fileOf(depth: Depth = "thesis"): string {
  return depth === "thesis" ? "report" : depth;
}

/** How closely pages are set. */
export type Setting = "close" | "wide";

/** What is read at a table, or in a few minutes, is set close so that it stays few pages. */
export function settingOf(depth: Depth | undefined): Setting {
  return depth === "supervisor" || depth === "group" ? "close" : "wide";
}
