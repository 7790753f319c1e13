import { describe, expect, it } from "vitest";
import { find as address } from "../../../src/identity/find/address.js";
import { find as town } from "../../../src/identity/find/postcode-town.js";
import type { Find } from "../../../src/identity/finder.js";
import { apart } from "../../../src/identity/identify-overlaps.js";
import { NOTHING_KNOWN } from "../../../src/identity/knowledge.js";

/** What remains where forms overlap. */
function surest(find: Find, text: string): string[] {
  const all = apart(find(text, NOTHING_KNOWN), text).sort((a, b) => a.start - b.start);
  return all.map(({ start, end, certainty }) => `${text.slice(start, end)} (${certainty})`);
}

describe("street addresses", () => {
  it("are sure with a number after the street, as in Belgium", () => {
    for (const street of [
      "rue de la Loi 16 bte 3",
      "rue de la Loi, 16",
      "place du Marché 5",
      "chaussée de Wavre 1015",
      "boulevard d’Avroy 234",
      "rue du 11 Novembre 5",
      "RUE DE LA LOI 16",
      "Nieuwstraat 12",
      "av. Émile De Beco 12 A",
      "route de Liège n° 12",
      "drève des Érables 12-14",
      "rue\u00a0Haute\u00a07",
    ])
      expect(surest(address, `J'habite ${street}, depuis peu.`)).toEqual([`${street} (high)`]);
  });

  it("are likely with a number in small letters, whatever the name, and possible where only the street is told", () => {
    for (const street of ["rue josaphat 44", "avenue des alouettes 12", "chaussée romaine 7"])
      expect(surest(address, `on habite ${street} à jette`)).toEqual([`${street} (likely)`]);
    expect(surest(address, "et puis au 15 rue haute")).toEqual(["15 rue haute (high)"]);
    for (const street of ["rue haute", "rue de mérode", "boulevard de la cambre"])
      expect(surest(address, `j'habite ${street} avec lui`)).toEqual([`${street} (possible)`]);
    for (const said of ["dans la rue avec 30 gars", "une rue sale", "ma rue était calme 12 jours", "dans la rue haute"])
      expect(surest(address, said)).toEqual([]);
  });

  it("are sure with a number before the street, as in France, and said aloud", () => {
    for (const street of [
      "12, rue du Général de Gaulle",
      "12bis avenue Émile Zola",
      "12 rue des lilas",
      "12 de la rue des Lilas",
      "3, cours Mirabeau",
      "5 ter, impasse des Acacias",
      "7 chemin de l’Église",
    ])
      expect(surest(address, `J'habite au ${street}. Voilà`)).toEqual([`${street} (high)`]);
  });

  it("are found in English", () => {
    expect(surest(address, "I live at 42 Acacia Avenue, near 7B St Mary's Close.")).toEqual([
      "42 Acacia Avenue (high)",
      "7B St Mary's Close (high)",
    ]);
    expect(surest(address, "just off Baker Street")).toEqual(["Baker Street (likely)"]);
    expect(surest(address, "at 12 acacia avenue")).toEqual(["12 acacia avenue (likely)"]);
  });

  it("are likely without a number, and end before the town", () => {
    expect(surest(address, "l'école de la rue du Général de Gaulle à Paris")).toEqual([
      "rue du Général de Gaulle (likely)",
    ]);
    expect(surest(address, "place Saint-Lambert")).toEqual(["place Saint-Lambert (likely)"]);
    expect(surest(address, "rendez-vous place de la Reine")).toEqual(["place de la Reine (likely)"]);
    expect(surest(address, "prendre la place de la Reine")).toEqual(["place de la Reine (possible)"]);
    expect(surest(address, "le chemin de Compostelle")).toEqual(["chemin de Compostelle (possible)"]);
    expect(surest(address, "en 2019 rue Neuve")).toEqual(["rue Neuve (likely)"]);
    expect(surest(address, "à 14 h 30 rue Neuve")).toEqual(["rue Neuve (likely)"]);
  });

  it("may be broken over two lines", () => {
    expect(surest(address, "rue de la\n  Paix 12")).toEqual(["rue de la\n  Paix 12 (high)"]);
  });

  it("may be the number of a house alone", () => {
    expect(surest(address, "j'habite au 12 bis")).toEqual(["12 bis (likely)"]);
    expect(surest(address, "I live at number 7")).toEqual(["number 7 (likely)"]);
    expect(surest(address, "j'habite au 12")).toEqual(["12 (possible)"]);
  });

  it("are none of these: the street, places in other senses, lessons, ages, floors", () => {
    for (const text of [
      "dans la rue",
      "la mise en place du Pacte",
      "à la place de Marie",
      "sa place Marie la garde",
      "la rue des enfants 12 ans",
      "j'habite au 3e étage",
      "des cours de Français",
      "12 cours de Français",
      "on a 12 avenues",
      "en route vers Liège",
      "En cours de route",
      "le passage en Terminale",
      "une cité",
      "12 places",
      "I was in a good place",
      "a two way street",
      "on 7 March Dr Smith came",
      "5 May St Mary",
    ])
      expect(surest(address, text)).toEqual([]);
  });
});

describe("postcodes with towns", () => {
  it("are sure with the country, after a street, or where words announce them", () => {
    expect(surest(town, "B-4000 Liège, L-1234 Luxembourg, CH-1003 Lausanne, F-75011 Paris")).toEqual([
      "B-4000 Liège (high)",
      "L-1234 Luxembourg (high)",
      "CH-1003 Lausanne (high)",
      "F-75011 Paris (high)",
    ]);
    expect(surest(town, "rue de la Loi 16, 1930 Zaventem")).toEqual(["1930 Zaventem (high)"]);
    expect(surest(town, "j'habite à 5000 Namur")).toEqual(["5000 Namur (high)"]);
  });

  it("are likely alone, with towns of several words", () => {
    for (const place of [
      "1000 Bruxelles",
      "7100 La Louvière",
      "1210 Saint-Josse-ten-Noode",
      "1348 Louvain-la-Neuve",
      "75011 Paris",
      "69007 Lyon Cedex 07",
      "34000 Le Crès",
      "4000 LIÈGE",
      "93100 Montreuil sous Bois",
      "1480 L’Ermitage",
      "5000\u00a0Namur",
    ])
      expect(surest(town, `c'est ${place}.`)).toEqual([`${place} (likely)`]);
  });

  it("may have the code in brackets after the town, but no year of a publication", () => {
    expect(surest(town, "à Liège (4000) ou La Louvière (B-7100)")).toEqual([
      "Liège (4000) (likely)",
      "La Louvière (B-7100) (likely)",
    ]);
    expect(surest(town, "Exemple (1979), Autre (2004)")).toEqual([]);
  });

  it("are announced codes without a town, and British codes", () => {
    expect(surest(town, "mon code postal c'est le 4000")).toEqual(["4000 (likely)"]);
    expect(surest(town, "SW1A 1AA, or M1 1AE")).toEqual(["SW1A 1AA (high)", "M1 1AE (high)"]);
  });

  it("are none of these: years, sums, peoples, the beginning of a sentence", () => {
    for (const text of [
      "en 2019 Bruxelles a changé",
      "En 1914 Liège résiste",
      "depuis 2020 Namur",
      "2018 Charleroi",
      "1500 Euros",
      "60000 Français",
      "5 000 Bruxellois",
      "j'en ai vu 1200 Mais bon",
      "12 000 Élèves",
      "0,1000 Xyz",
      "3500 élèves",
      "des habitudes de 1914 Voilà",
    ])
      expect(surest(town, text)).toEqual([]);
  });
});
