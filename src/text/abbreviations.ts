/**
 * What a full stop after an abbreviation means: after a `title` a name follows, so no sentence ends; after a `number` word
 * none ends before a figure; after a `middle` one none ends before a small letter. Titles are told by their capital.
 */
export type Abbreviation = "title" | "number" | "middle";

const LISTS: Readonly<Record<Abbreviation, string>> = {
  title:
    "M MM Mme Mmes Mlle Mlles Dr Drs Pr Prof Me St Ste Mr Mrs Ms cf Cf p.ex P.ex e.g i.e c.-à-d C.-à-d vs av bd Bd Av boul",
  number: "p pp art n no nos n° fig chap vol al éd tél",
  middle:
    "etc env ex max min moy apr a.m p.m j.-c janv févr fév avr juil sept oct nov déc inc approx resp " +
    "adm admin dép dir",
};

/** Abbreviations without their last full stop. */
export const ABBREVIATIONS: ReadonlyMap<string, Abbreviation> = new Map(
  (Object.keys(LISTS) as Abbreviation[]).flatMap((kind) => LISTS[kind].split(" ").map((word) => [word, kind] as const)),
);
