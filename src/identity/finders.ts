import type { Finder } from "./finder.js";

/** Everything that is looked for. A new finder is a file in find/ and a line here. */
export const FINDERS: readonly Finder[] = [
  { name: "email", kinds: ["email"], load: () => import("./find/email.js") },
  { name: "url", kinds: ["url"], load: () => import("./find/url.js") },
  { name: "account", kinds: ["account"], load: () => import("./find/account.js") },
  { name: "iban", kinds: ["iban"], load: () => import("./find/iban.js") },
  { name: "belgian-numbers", kinds: ["national-number"], load: () => import("./find/belgian-numbers.js") },
  {
    name: "french-numbers",
    kinds: ["social-security", "national-number"],
    load: () => import("./find/french-numbers.js"),
  },
  { name: "luxembourg-number", kinds: ["national-number"], load: () => import("./find/luxembourg-number.js") },
  { name: "swiss-number", kinds: ["social-security"], load: () => import("./find/swiss-number.js") },
  { name: "british-numbers", kinds: ["social-security"], load: () => import("./find/british-numbers.js") },
  { name: "phone", kinds: ["phone"], load: () => import("./find/phone.js") },
  { name: "plate", kinds: ["plate"], load: () => import("./find/plate.js") },
  { name: "address", kinds: ["address"], load: () => import("./find/address.js") },
  { name: "postcode-town", kinds: ["postcode-town"], load: () => import("./find/postcode-town.js") },
  { name: "birth-date", kinds: ["birth-date"], load: () => import("./find/birth-date.js") },
  { name: "names", kinds: ["person", "place", "organisation"], load: () => import("./find/names.js") },
  { name: "jobs", kinds: ["job"], load: () => import("./find/jobs.js") },
];
