/** Units of which a raised figure is a power: `m²`, `100 km³`. */
const POWERS = /(?<!\p{L})(?:[cdk]?m|mm|ha|[a-z])$/iu;

/** Whether a raised figure calls a note: it comes right after a word or a punctuation mark, not after a number or a unit. */
export function isNoteCall(before: string, text: string): boolean {
  return /^\s?\d{1,3}$/.test(text) && /[\p{L}.,;:!?…»”")\]]$/u.test(before) && !POWERS.test(before);
}
