import { describe, expect, it } from "vitest";
import { find } from "../../../src/identity/find/phone.js";
import { digitsOf } from "../../../src/identity/find/spoken-digits.js";
import type { Lang } from "../../../src/messages/words.js";
import { found } from "./found.js";

const only = (text: string, language: Lang = "fr"): string[] => found(find, text, language);

describe("telephone numbers", () => {
  it("are found in the ways each country writes them", () => {
    const surely = [
      "0470 12 34 56",
      "0470/12.34.56",
      "04 222 33 44",
      "02.555.12.12",
      "+32 470 12 34 56",
      "+32 (0)470/12 34 56",
      "0032 470 12 34 56",
      "01 99 00 12 34",
      "01.99.00.12.34",
      "+33 1 99 00 12 34",
      "079 123 45 67",
      "+41 79 123 45 67",
      "+352 621 123 456",
      "0470\u00a012\u202f34\u00a056",
    ];
    for (const number of surely) expect(only(`c'est le ${number}, voilà`)).toEqual([`${number} (high)`]);
  });

  it("need words that announce them in Luxembourg, and the shape of the United States", () => {
    expect(only("mon gsm : 621 123 456")).toEqual(["621 123 456 (high)"]);
    expect(only("mon numéro : 621 123 456")).toEqual(["621 123 456 (likely)"]);
    expect(only("il y en a 621 123 456")).toEqual([]);
    expect(only("(202) 555-0143", "en")).toEqual(["(202) 555-0143 (likely)"]);
  });

  it("are likely in the ranges kept for fiction, which no plan has in use", () => {
    expect(only("ring me on 01632 960123", "en")).toEqual(["01632 960123 (likely)"]);
    expect(only("call 07700 900123", "en")).toEqual(["07700 900123 (likely)"]);
    expect(only("06 39 98 12 34")).toEqual(["06 39 98 12 34 (likely)"]);
  });

  it("are parted from each other and from what stands beside them", () => {
    expect(only("+32 470 12 34 56, 06 12 34 56 78 ou 0470 12 34 57 / 04 222 33 44, dès 12 h")).toEqual([
      "+32 470 12 34 56 (high)",
      "06 12 34 56 78 (high)",
      "0470 12 34 57 (high)",
      "04 222 33 44 (high)",
    ]);
  });

  it("are possible where they are a service that everybody calls", () => {
    expect(only("appelez le 0800 12 345")).toEqual(["0800 12 345 (possible)"]);
  });

  it("are likely when said in words, with Belgian and French numerals", () => {
    const belgian = "zéro quatre cent septante-cinq, douze, trente-quatre, cinquante-six";
    const french = "zéro six douze trente-quatre cinquante-six soixante-dix-huit";
    expect(only(`alors ${belgian} voilà`)).toEqual([`${belgian} (likely)`]);
    expect(only(french)).toEqual([`${french} (likely)`]);
    expect(only("j'ai eu zéro, puis un deux trois quatre")).toEqual([]);
  });

  it("are none of these: times, dates, sums, articles, years, register numbers", () => {
    const none = [
      "le 12/03/2021 à 12h30",
      "02 04 2018 14 30",
      "01/02/2003 04:05",
      "1 200 000 000 euros",
      "3 012 345 678 euros",
      "article 1234 567 89",
      "2018 2019 2020",
      "de 2019-2020 à 2021-2022",
      "2021 10 12 1400",
      "85.07.30-033.28",
      "01.02.03-123.45",
      "BE68 5390 0754 7034",
      "de 08 h 30 à 09 h 45",
      "[0:01:12 - 0:02:45]",
      "0,0470123456",
      "12 34 56 78 90",
      "978-2-07-036822-8",
      "Entretien 01 24.10.03 01",
    ];
    for (const text of none) expect(only(text)).toEqual([]);
  });
});

describe("spoken figures", () => {
  it("are read as the digits they stand for", () => {
    expect(digitsOf("zéro quatre cent septante-cinq, douze")).toBe("047512");
    expect(digitsOf("zéro un quatre-vingt-dix-neuf soixante et onze vingt et un")).toBe("01997121");
    expect(digitsOf("plus trente-deux quatre septante")).toBe("+32470");
    expect(digitsOf("double oh seven triple one")).toBe("007111");
    expect(digitsOf("zéro quatre, vingt, dix-sept cent")).toBe("042017100");
  });
});
