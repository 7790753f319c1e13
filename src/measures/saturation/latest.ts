import { columns } from "../../messages/columns.js";
import * as say from "../../messages/saturation.js";
import { placeOf } from "../../text/place.js";
import { union } from "../../text/span.js";
import type { MeasureInput } from "../input.js";
import type { Cell, Table } from "../table.js";
import { arrivals, type CountedGrid } from "./counted.js";

/** So many of the last interviews are looked at by name. */
const LAST = 2;

/** The codes that the last two interviews were the first to bring, each with its passages; none where the order is not known. */
export function latestTable(input: MeasureInput, counted: CountedGrid): Table {
  const { first } = arrivals(counted);
  const from = counted.interviews.length - LAST;
  const isLate = input.ordered && input.level === "code" && counted.interviews.length > LAST;
  const late = counted.columns.flatMap((column, c) => {
    const at = first[c] ?? null;
    return isLate && at !== null && at > from ? [{ column, at }] : [];
  });
  return {
    name: "latest",
    title: say.latestTitle,
    columns: [columns.place, columns.interview, columns.code, say.originColumn, say.placesColumn],
    rows: late
      .sort((a, b) => a.at - b.at)
      .map(({ column, at }): Cell[] => {
        const interview = counted.interviews[at - 1] ?? "";
        return [at, interview, column.id, column.origin, placesOf(input, interview, column.id)];
      }),
  };
}

/** `P08:12, P08:14.2`; null where there are no words behind the code. */
function placesOf({ selection, transcripts }: MeasureInput, interview: string, code: string): string | null {
  const transcript = transcripts.find(({ id }) => id === interview);
  if (transcript === undefined) return null;
  const own = selection.marks.filter((mark) => mark.transcript === interview && mark.code === code);
  return union(own)
    .map((span) => placeOf(transcript, span))
    .join(", ");
}
