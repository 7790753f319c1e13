/** A number in a cell: 41, « 41 ans », "3,5 years", « années 50 », 50s, 50-59. Ordinals count places, not years. */
export interface CellNumber {
  readonly value: number;
  readonly isOrdinal: boolean;
}

const WITH_UNIT =
  /^(?:env(?:iron|\.)|about|±|~)? ?(\d{1,6})(?:[.,]\d{1,3})?(?: ?(?:ans?|années?|years?|yrs?|y|mois|months?|%|h)(?![\p{L}])[^\d]{0,40})?$/iu;
const ORDINAL = /^(\d{1,3}) ?(?:er|ère|re|e|è|ème|ième|nde?|st|nd|rd|th)(?: [^\d]{1,40})?$/iu;
const DECADE = /^(?:années )?(\d{1,3}0) ?(?:s|['’]s)?(?: ans)?$/iu;
const RANGE = /^(?:de |from )?(\d{1,3}0) ?(?:-|–|à|to) ?(\d{1,3}9)(?: (?:ans|years))?$/iu;

export function numberIn(cell: string): CellNumber | null {
  const plain = cell.replace(/\s+/g, " ").trim();
  const whole = WITH_UNIT.exec(plain) ?? DECADE.exec(plain);
  if (whole !== null) return { value: Number(whole[1]), isOrdinal: false };
  const ordinal = ORDINAL.exec(plain);
  if (ordinal !== null) return { value: Number(ordinal[1]), isOrdinal: !/ann[ée]e|year/iu.test(plain) };
  const range = RANGE.exec(plain);
  const isTen = range !== null && Number(range[2]) - Number(range[1]) === 9;
  return isTen ? { value: Number(range[1]), isOrdinal: false } : null;
}

/** The year of a date, `1981-03-12` or `12/03/1981`; null for anything else. */
export function yearIn(cell: string): number | null {
  const found = /^(?<a>\d{4})-\d{1,2}-\d{1,2}$|^\d{1,2}([./-])\d{1,2}\2(?<b>\d{4})$/.exec(cell);
  const year = found?.groups?.a ?? found?.groups?.b;
  return year === undefined ? null : Number(year);
}
