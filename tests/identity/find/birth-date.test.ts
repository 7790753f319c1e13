import { describe, expect, it } from "vitest";
import { find } from "../../../src/identity/find/birth-date.js";
import { apart } from "../../../src/identity/identify-overlaps.js";

function dates(text: string): string[] {
  const all = apart(find(text), text).sort((a, b) => a.start - b.start);
  return all.map(({ start, end, certainty }) => `${text.slice(start, end)} (${certainty})`);
}

describe("dates of birth", () => {
  it("are sure where a full date stands near words of birth", () => {
    for (const date of [
      "12 mars 1981",
      "12/03/1981",
      "12.3.1981",
      "12-03-1981",
      "1er avril 1975",
      "douze mars mille neuf cent quatre-vingt-un",
      "12 mars\u00a01981",
      "1er avril 75",
      "12/03/81",
      "1981-03-12",
    ])
      expect(dates(`je suis née le ${date} à Liège`)).toEqual([`${date} (high)`]);
    for (const date of ["12th March 1981", "12th of March 1981", "March 12, 1981", "03/25/1981"])
      expect(dates(`I was born on ${date}.`)).toEqual([`${date} (high)`]);
    expect(dates("1er avril 1975, c'est ma date de naissance")).toEqual(["1er avril 1975 (high)"]);
  });

  it("are likely where only the sentence before speaks of a birth, sure where they answer a question", () => {
    expect(dates("Ma fille est née en été. On s'est vus le 12/03/2021")).toEqual(["12/03/2021 (likely)"]);
    expect(dates("Votre date de naissance ? Le 12 mars 1981")).toEqual(["12 mars 1981 (high)"]);
  });

  it("are likely where only part of the date is there, and possible where it is a year", () => {
    expect(dates("mon anniversaire, c’est le 12 mars")).toEqual(["12 mars (likely)"]);
    expect(dates("née en mars 1981")).toEqual(["mars 1981 (likely)"]);
    expect(dates("née en 1981")).toEqual(["1981 (possible)"]);
    expect(dates("born in 1979")).toEqual(["1979 (possible)"]);
  });

  it("are possible at most without such words, and only where the date is old", () => {
    expect(dates("le 12 mars 1981")).toEqual(["12 mars 1981 (possible)"]);
    expect(dates("l'entretien du 12/03/2021")).toEqual([]);
  });

  it("are none of these: ages, the date of an interview after « ne », numbers", () => {
    for (const text of [
      "j'ai 41 ans",
      "je ne viens pas le 12 mars 2021",
      "il ne vient pas le 12/03/2021",
      "version 1.2.2019",
      "45.13.1981",
      "le 12 mars",
      "le décret « Missions » du 24 juillet 1997",
      "la loi du 12 mars 1997",
    ])
      expect(dates(text)).toEqual([]);
  });
});
