/** The two languages of everything that people read. */
export type Lang = "fr" | "en";

export const LANGS: readonly Lang[] = ["fr", "en"];

/** One piece of text in both languages. Messages are built in both, and one is chosen where they are shown. */
export type Words = Readonly<Record<Lang, string>>;

export function isLang(value: unknown): value is Lang {
  return value === "fr" || value === "en";
}
