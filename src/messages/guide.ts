import { fr } from "./french.js";
import type { Words } from "./words.js";

const both = (french: string, english: string): Words => ({ fr: french, en: english });

export const badScale = (widest: number): Words =>
  both(
    fr`une échelle va d'un nombre entier à un plus grand, de ${String(widest)} au plus`,
    `a scale runs from a whole number to a greater one, by ${String(widest)} at most`,
  );
export const badAttribute = (name: string): Words =>
  both(
    fr`« ${name} » ne peut pas être une colonne de participants.csv : des lettres, des chiffres et _ . - suffisent`,
    `"${name}" cannot be a column of participants.csv: letters, figures and _ . - are enough`,
  );
export const sameAttribute = (name: string, owner: string): Words =>
  both(
    fr`l'échelle de « ${owner} » remplit déjà l'attribut « ${name} »`,
    `the scale of "${owner}" fills the attribute "${name}" already`,
  );
