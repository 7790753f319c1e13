import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { entitiesOf } from "../../src/identity/entity.js";
import { rewrite } from "../../src/identity/rewrite.js";
import { Substituter, type Substitution } from "../../src/identity/substitute.js";
import { searchFor } from "../../src/identity/surfaces.js";
import { mention } from "./made.js";

const person = (forms: string[], replacement: string): Substitution[] =>
  entitiesOf(forms.map((form) => mention(form))).map((entity) => ({ entity, replacement }));

describe("substitution", () => {
  const nadia = person(["Nadia Benali", "Nadia", "Mme Benali"], "Leïla Tazi");

  it("makes of every form its own new form, titles and case kept", () => {
    const all = new Substituter(nadia, []);
    const text = "Nadia, NADIA BENALI, Mme Benali, Benali Nadia et d'autres Benali.";
    expect(all.text(text, { lang: "fr" })).toBe(
      "Leïla, LEÏLA TAZI, Mme Tazi, Tazi Leïla et d'autres Tazi.".replace("Tazi Leïla", "Leïla Tazi"),
    );
  });

  it("takes the little word along", () => {
    const isabelle = person(["Isabelle"], "Karine");
    expect(new Substituter(isabelle, []).text("le fils d'Isabelle, qu'ISABELLE", { lang: "fr" })).toBe(
      "le fils de Karine, que KARINE",
    );
    expect(new Substituter(person(["Karine"], "Anaïs"), []).text("le fils de Karine", { lang: "fr" })).toBe(
      "le fils d'Anaïs",
    );
  });

  it("takes a place called after a saint as a whole, and nobody's name out of it", () => {
    const town = { entity: { ...entitiesOf([mention("Molenbeek")])[0], kind: "place" }, replacement: "[commune]" };
    const text = "À Sint-Jans-Molenbeek, à Molenbeek, à Sint-Martens-Latem.";
    const all = new Substituter([town as Substitution, ...person(["Martens"], "Aerts")], []);
    expect(all.text(text, { lang: "fr" })).toBe("À [commune], à [commune], à Sint-Martens-Latem.");
  });

  it("leaves no name that stands before the whole name of the same person", () => {
    const [entity] = entitiesOf([mention("Zélie Wathelet")]);
    if (entity === undefined) throw new Error("nobody");
    const text = "C'est Mme Wathelet. Zélie Wathelet ? Oui.";
    const of = { entity, replacement: "Carine Collard" };
    const found = ["Wathelet", "Zélie Wathelet"].map((name) => ({
      start: text.indexOf(name),
      end: text.indexOf(name) + name.length,
      of,
    }));
    const made = new Substituter([of], []).in(text, { lang: "fr", found });
    expect(rewrite(text, made).text).toBe("C'est Mme Collard. Carine Collard ? Oui.");
  });

  it("doubles no point of a letter that stands for a name", () => {
    const text = "Mohamed B. est là. J'ai vu Mohamed B. Et Mohamed B aussi.";
    expect(new Substituter(person(["Mohamed B."], "Reda S."), []).text(text, { lang: "fr" })).not.toContain("..");
  });

  it("leaves a place that has somebody's name where the words before it lead to one", () => {
    for (const town of ["Tournai", "Mons", "Charleroi", "Lorraine"]) {
      const all = new Substituter(person([`Gaston ${town}`, town], "Roger Delcourt"), []);
      const places = `Je vis à ${town}. On va vers ${town}, on part de ${town}. La ville de ${town}, la gare de ${town}.`;
      expect(all.text(places, { lang: "fr" })).toBe(places);
      expect(all.text(`Monsieur ${town} signe, ${town} aussi.`, { lang: "fr" })).toBe(
        "Monsieur Delcourt signe, Delcourt aussi.",
      );
      expect(all.text(town, { lang: "fr", isPlace: true })).toBe(town);
    }
  });

  it("puts a new name of one word for each part of the old one", () => {
    const all = new Substituter(person(["Nadia Benali", "Nadia", "Benali"], "Leïla"), []);
    expect(all.text("Nadia Benali, Nadia, Mme Benali", { lang: "fr" })).toBe("Leïla, Leïla, Mme Leïla");
  });

  it("leaves no half of a second family name, or of a second first name", () => {
    const [entity] = entitiesOf([mention("Nadia Benali-Dupont")]);
    if (entity === undefined) throw new Error("nobody");
    const forms = [...entity.forms, "Nadia Benali", "Mme Nadia Benali", "Nadia Marie Benali-Dupont"];
    const all = new Substituter([{ entity: { ...entity, forms }, replacement: "Karima Azzouzi" }], []);
    const text = "Nadia Benali, Mme Nadia Benali, Nadia Marie Benali-Dupont, Nadia, Mme Benali-Dupont";
    expect(all.text(text, { lang: "fr" })).toBe(
      "Karima Azzouzi, Mme Karima Azzouzi, Karima Azzouzi, Karima, Mme Azzouzi",
    );
  });

  it("does not take a word of the study for a name at the beginning of a sentence", () => {
    const rose = person(["Rose"], "Colette");
    const all = new Substituter(rose, ["une rose est une rose"]);
    expect(all.text("Rose ? Avec Rose. Rose.", { lang: "fr" })).toBe("Rose ? Avec Colette. Rose.");
    expect(all.text("Rose", { lang: "fr" })).toBe("Colette");
    expect(new Substituter(rose, ["rien"]).text("Rose ? Avec Rose.", { lang: "fr" })).toBe("Colette ? Avec Colette.");
  });

  it("takes the sign before a number or an account along", () => {
    for (const [form, kind] of [
      ["+32 471 23 45 67", "phone"],
      ["@nadia_b", "account"],
    ] as const) {
      const of = entitiesOf([mention(form, kind)]).map((entity) => ({ entity, replacement: "[x]" }));
      expect(new Substituter(of, []).text(`C'est le ${form}.`, { lang: "fr" })).toBe("C'est le [x].");
    }
  });

  it("replaces a label in small letters that was found as somebody's name, and no such word in a sentence", () => {
    const all = new Substituter(person(["fatiha"], "Karima"), ["fatiha: alors moi"]);
    const transcript = all.text("fatiha", { lang: "fr", transcript: mention("fatiha").transcript });
    expect([transcript, all.text("fatiha", { lang: "fr" })]).toEqual(["karima", "fatiha"]);
    expect(all.text("et fatiha aussi", { lang: "fr", transcript: mention("fatiha").transcript })).toBe(
      "et fatiha aussi",
    );
  });

  it("replaces what was found whatever it looks like", () => {
    const [rose] = person(["rose"], "Colette");
    if (rose === undefined) throw new Error("nobody");
    const all = new Substituter([rose], ["une rose"]);
    const text = "rose vient";
    const made = rewrite(text, all.in(text, { lang: "fr", found: [{ start: 0, end: 4, of: rose }] }));
    expect(made.text).toBe("colette vient");
  });

  it("tells dates in grammar", () => {
    const [entity] = entitiesOf([mention("12 mars 1974", "birth-date")]);
    if (entity === undefined) throw new Error("nothing");
    const all = new Substituter([{ entity, replacement: "1974" }], []);
    expect(all.text("née le 12 mars 1974, la classe du 12 mars 1974", { lang: "fr" })).toBe(
      "née en 1974, la classe de 1974",
    );
    expect(all.text("born on 12 mars 1974", { lang: "en" })).toBe("born in 1974");
  });

  it("takes the article that belongs to a place's name along with it", () => {
    const [entity] = entitiesOf([mention("Étoile-du-Nord", "place")]);
    if (entity === undefined) throw new Error("no entity");
    const all = new Substituter([{ entity, replacement: "[ville]" }], []);
    expect(all.text("à L'Étoile-du-Nord. L'Étoile-du-Nord ? l'Étoile-du-Nord", { lang: "fr" })).toBe(
      "à [ville]. Le [ville] ? le [ville]",
    );
  });

  it("replaces a longer place whole, and leaves what hyphens make another name of", () => {
    const town = entitiesOf([mention("Marche", "place")]).map((entity) => ({ entity, replacement: "[ville]" }));
    const all = new Substituter([...town, ...person(["Villers"], "Lemaire")], []);
    for (const [before, after] of [
      ["Marche-en-Famenne", "[ville]"],
      ["à Marche-en-Famenne, puis à Marche", "à [ville], puis à [ville]"],
      ["Marche en Famenne", "[ville]"],
      ["Zumarche, Marche-lez-Truc, Haute-sur-Marche", "Zumarche, Marche-lez-Truc, Haute-sur-Marche"],
      ["le train Marche-Namur", "le train [ville]-Namur"],
      ["Villers-le-Bouillet", "Villers-le-Bouillet"],
      ["madame Villers", "madame Lemaire"],
    ] as const)
      expect(all.text(before, { lang: "fr" })).toBe(after);
  });

  it("never leaves a place cut in two", () => {
    const town = entitiesOf([mention("Marche", "place")]).map((entity) => ({ entity, replacement: "[ville]" }));
    const all = new Substituter(town, []);
    const part = fc.constantFrom("Marche", "en-Famenne", "sur-Meuse", "sur-Marche", "Truc-lez-Marche", "TRUC");
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 5 }), (parts) => {
        expect(all.text(parts.join("-"), { lang: "fr" })).not.toMatch(/\]-\p{Ll}/u);
      }),
      { seed: 1, numRuns: 300 },
    );
  });

  it("leaves a first name alone where it means somebody else, and finds it within the whole name there", () => {
    const florence = person(["Florence Lemaire", "Florence"], "Sylvie Delcourt");
    const all = new Substituter(florence, []);
    const said = "Florence Bertrand, Florence et Florence Lemaire, M. Lemaire";
    const spared = searchFor(["Florence Bertrand", "Florence", "Bertrand"]);
    expect(all.text(said, { lang: "fr", spared })).toBe("Florence Bertrand, Florence et Sylvie Delcourt, M. Delcourt");
    expect(all.text(said, { lang: "fr" })).toBe("Sylvie Bertrand, Sylvie et Sylvie Delcourt, M. Delcourt");
  });
});

describe("a name in another order, or with an initial", () => {
  const josiane = person(["Wéry, Josiane", "Josiane", "J. Wéry", "Josiane W.", "Mme Wéry"], "Karine Delvaux");

  it("is one person's, and gets the new name written the same way", () => {
    expect(josiane).toHaveLength(1);
    const all = new Substituter(josiane, []);
    expect(all.text("Wéry, Josiane", { lang: "fr" })).toBe("Delvaux, Karine");
    expect(all.text("Josiane, J. Wéry, Mme Wéry et Josiane W. ou J. Martin, qui dit J'ai", { lang: "fr" })).toBe(
      "Karine, K. Delvaux, Mme Delvaux et Karine D. ou J. Martin, qui dit J'ai",
    );
    const made = all.in("Wéry, Josiane", { lang: "fr" });
    expect(made.map(({ word }) => word)).toEqual(["Karine Delvaux"]);
    expect(all.in("Josiane W.", { lang: "fr" }).map(({ word }) => word)).toEqual(["Karine D."]);
  });

  it("has an initial where that is all that is known, and never a word that begins so", () => {
    const all = new Substituter(person(["Wery, J."], "C. Delvaux"), []);
    expect(all.text("Wery, J.", { lang: "fr" })).toBe("Delvaux, C.");
    expect(all.text("J'ai vu J. avec Wery", { lang: "fr" })).toBe("J'ai vu J. avec Delvaux");
  });

  it("goes as far as the longest form around what was found of it", () => {
    const [of] = person(["Siham Ben Salah", "Salah"], "Karima Ghazi");
    const found = of === undefined ? [] : [{ start: 9, end: 14, of }];
    const made = new Substituter(
      found.map((one) => one.of),
      [],
    ).in("Oui. Ben Salah, moi.", { lang: "fr", found });
    expect(made).toMatchObject([{ start: 5, end: 14, text: "Ghazi" }]);
  });

  it("is nobody's in particular where two whole names fit", () => {
    const two = person(["Josiane Wéry", "Jeanne Wéry", "J. Wéry"], "Karine Delvaux");
    expect(two.map(({ entity }) => entity.forms)).toEqual([["Josiane Wéry"], ["Jeanne Wéry"], ["J. Wéry"]]);
  });
});

describe("an account", () => {
  it("goes with its sign", () => {
    const found = entitiesOf([mention("@sab_tss", "account")]).map((entity) => ({ entity, replacement: "[compte]" }));
    expect(new Substituter(found, []).text("Sur Insta, @sab_tss.", { lang: "fr" })).toBe("Sur Insta, [compte].");
  });
});
