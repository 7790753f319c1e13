/** Who writes the day first: a French study, or a file with `;` as French spreadsheets save them. */
export type DayFirst = "day-first" | "unknown";

/** A date as `2024-10-03`; null where it is none, or where day and month could be taken for each other. */
export function isoDate(text: string, reading: DayFirst): string | null {
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return isReal(text) ? text : null;
  const [, day = "", , month = "", year] = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$/.exec(text) ?? [];
  if (year === undefined || reading === "unknown") return null;
  const iso = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isReal(iso) ? iso : null;
}

function isReal(iso: string): boolean {
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso);
}
