import { columns } from "../../messages/columns.js";
import * as say from "../../messages/saturation.js";
import type { Level, MeasureInput } from "../input.js";
import type { Cell, Table } from "../table.js";
import { arrivals, type CountedGrid, columnsWhere } from "./counted.js";

const TITLES: Readonly<Record<Level, Table["title"]>> = {
  code: { fr: "Codes nouveaux, entretien après entretien", en: "New codes, interview after interview" },
  family: { fr: "Familles nouvelles, entretien après entretien", en: "New families, interview after interview" },
  hypothesis: {
    fr: "Hypothèses dont on parle pour la première fois, entretien après entretien",
    en: "Hypotheses first spoken of, interview after interview",
  },
};

/** What each interview brought, in the order conducted; no rows where the order is not known. */
export function orderTable({ ordered, level }: MeasureInput, counted: CountedGrid): Table {
  const { place, interview, newAPriori, newEmergent, newAll, seen, newFamilies, seenFamilies } = columns;
  const { fresh, bySplit, seen: total } = arrivals(counted);
  const [known, emergent] = (["a_priori", "emergent"] as const).map(
    (origin) => arrivals(columnsWhere(counted, (column) => column.origin === origin)).fresh,
  );
  const byCode = level === "code";
  const isSplit = bySplit.some((n) => n > 0);
  const split = isSplit ? [say.bySplitColumn] : [];
  return {
    name: "order",
    title: TITLES[level],
    columns: byCode
      ? [place, interview, newAPriori, newEmergent, newAll, ...split, seen]
      : level === "family"
        ? [place, interview, newFamilies, ...split, seenFamilies]
        : [place, interview, say.newHypothesesColumn, ...split, say.seenHypothesesColumn],
    rows: !ordered
      ? []
      : counted.interviews.map((id, i): Cell[] => [
          i + 1,
          id,
          ...(byCode ? [known?.[i] ?? 0, emergent?.[i] ?? 0] : []),
          fresh[i] ?? 0,
          ...(isSplit ? [bySplit[i] ?? 0] : []),
          total[i] ?? 0,
        ]),
  };
}
