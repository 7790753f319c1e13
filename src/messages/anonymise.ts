import { fr } from "./french.js";
import type { Words } from "./words.js";

const both = (french: string, english: string): Words => ({ fr: french, en: english });

/** What a finding is of, as a person reads it. */
export const kinds = {
  email: both("adresse e-mail", "e-mail address"),
  phone: both(fr`numéro de téléphone`, "telephone number"),
  iban: both(fr`compte bancaire`, "bank account"),
  "national-number": both(fr`numéro national`, "national number"),
  "social-security": both(fr`numéro de sécurité sociale`, "social-security number"),
  plate: both(fr`plaque d'immatriculation`, "number plate"),
  address: both("adresse", "address"),
  "postcode-town": both(fr`code postal et commune`, "postcode and town"),
  "birth-date": both("date de naissance", "date of birth"),
  url: both("adresse web", "web address"),
  account: both(fr`compte en ligne`, "online account"),
  person: both("personne", "person"),
  organisation: both("organisation", "organisation"),
  place: both("lieu", "place"),
  job: both("fonction", "job"),
} as const;

/** What stands in a transcript for a thing of which only the kind is told. */
export const masks = {
  email: both("[e-mail]", "[e-mail]"),
  phone: both("[téléphone]", "[telephone]"),
  iban: both("[compte bancaire]", "[bank account]"),
  "national-number": both("[numéro national]", "[national number]"),
  "social-security": both("[numéro de sécurité sociale]", "[social-security number]"),
  plate: both("[plaque]", "[number plate]"),
  address: both("[adresse]", "[address]"),
  "postcode-town": both("[code postal et commune]", "[postcode and town]"),
  "birth-date": both("[date]", "[date]"),
  url: both("[adresse web]", "[web address]"),
  account: both("[compte en ligne]", "[online account]"),
  person: both("[nom]", "[name]"),
  organisation: both("[organisation]", "[organisation]"),
  place: both("[ville]", "[town]"),
  job: both("[fonction]", "[job]"),
} as const;

export const numbered = (n: number): Words => both(`[organisation ${n}]`, `[organisation ${n}]`);
