import { type CountryCode, parsePhoneNumberFromString } from "libphonenumber-js/max";

/** What the numbering plans say: in use (`mobile`, or any other `line`), of a possible length, or neither. */
export type Plan = "mobile" | "line" | "possible" | null;

export type { CountryCode };

/** The best answer of these countries for a number as it is written; one with its country code needs none of them. */
export function planOf(written: string, countries: readonly CountryCode[]): Plan {
  let best: Plan = null;
  for (const country of countries) {
    const plan = planIn(written, country);
    if (plan === "mobile") return plan;
    if (plan === "line" || best === null) best = plan;
  }
  return best;
}

function planIn(written: string, defaultCountry: CountryCode): Plan {
  const number = parsePhoneNumberFromString(written.replace(/[^\d+()]/g, " "), { defaultCountry, extract: false });
  if (number === undefined) return null;
  if (!number.isValid()) return number.isPossible() ? "possible" : null;
  return number.getType()?.includes("MOBILE") ? "mobile" : "line";
}
