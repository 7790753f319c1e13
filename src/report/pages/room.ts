import { type Block, paragraph } from "../document.js";

/** Lines to write on by hand, in any format. */
export function roomLines(lines: number): Block[] {
  return Array.from({ length: lines }, () => paragraph(DOTS, "room"));
}

/** Parted by spaces, so that a narrow page breaks the line. */
const DOTS = Array.from({ length: 14 }, () => "………").join(" ");
