import { getCountrySpecifications, isValidIBAN } from "ibantools";
import * as say from "../../messages/identity.js";
import type { IdentityFinding } from "../finding.js";
import { BEFORE, BLANK, matches, pattern } from "./form.js";

/** Bank accounts as IBANs in any spacing and case. Where the checksum fails the form alone speaks for it: possible. */
export function find(text: string): readonly IdentityFinding[] {
  return [...matches(text, HEAD)].flatMap(({ start }): IdentityFinding[] => {
    const iban = ibanIn(text.slice(start, start + 100));
    if (iban === null) return [];
    const span = { start, end: start + iban.length, kind: "iban" } as const;
    return isValidIBAN(iban.compact)
      ? [{ ...span, certainty: "high", why: say.checksumHolds(say.IBAN) }]
      : [{ ...span, certainty: "possible", why: say.checksumFails(say.IBAN) }];
  });
}

const HEAD = pattern(`${BEFORE}[A-Z]{2}${BLANK}?\\d\\d`, "i");
const REST = /^[A-Z0-9](?:[ \t\u00a0\u2009\u202f.-]{0,2}[A-Z0-9]){14,33}/i;
const COUNTRIES = getCountrySpecifications();

/** The head of what was found that is as long as the country's accounts are and shaped like them. */
function ibanIn(after: string): { compact: string; length: number } | null {
  const words = REST.exec(after)?.[0] ?? "";
  const spec = COUNTRIES[words.slice(0, 2).toUpperCase()];
  if (!spec?.chars || !spec.bban_regexp) return null;
  let compact = "";
  let length = 0;
  for (; length < words.length && compact.length < spec.chars; length++) {
    const sign = words.charAt(length);
    if (/[A-Z0-9]/i.test(sign)) compact += sign.toUpperCase();
  }
  const isWhole = compact.length === spec.chars && !/^[\p{L}\p{N}]/u.test(after.slice(length));
  return isWhole && new RegExp(spec.bban_regexp).test(compact.slice(4)) ? { compact, length } : null;
}
