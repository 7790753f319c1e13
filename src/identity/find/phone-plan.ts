import { type CountryCode, type NumberType, parsePhoneNumberFromString } from "libphonenumber-js/max";

/** What the numbering plans say: in use (`mobile`, a `service` that everybody may call, or any other `line`), of a possible length, or neither. */
export type Plan = "mobile" | "line" | "service" | "possible" | null;

export type { CountryCode };

/** The best answer of these countries for a number as it is written; one with its country code needs none of them. */
export function planOf(written: string, countries: readonly CountryCode[]): Plan {
  let best: Plan = null;
  for (const country of countries) {
    const plan = planIn(written, country);
    if (plan === "mobile") return plan;
    if (RANK.indexOf(plan) < RANK.indexOf(best)) best = plan;
  }
  return best;
}

const RANK: readonly Plan[] = ["mobile", "line", "service", "possible", null];
const SERVICES: readonly (NumberType | undefined)[] = ["TOLL_FREE", "PREMIUM_RATE", "SHARED_COST", "UAN"];

function planIn(written: string, defaultCountry: CountryCode): Plan {
  const number = parsePhoneNumberFromString(written.replace(/[^\d+()]/g, " "), { defaultCountry, extract: false });
  if (number === undefined) return null;
  if (!number.isValid()) return number.isPossible() ? "possible" : null;
  const type = number.getType();
  if (SERVICES.includes(type)) return "service";
  return type?.includes("MOBILE") ? "mobile" : "line";
}
