import { describe, expect, it } from "vitest";
import { find } from "../../../src/identity/find/names.js";
import { NOTHING_KNOWN } from "../../../src/identity/knowledge.js";

const people = (text: string): string[] =>
  find(text, NOTHING_KNOWN).flatMap(({ kind, start, end }) => (kind === "person" ? [text.slice(start, end)] : []));

describe("kin named together", () => {
  it("are all people, also by names that are common words", () => {
    expect(
      people("C'est la maman de Grâce et de Trésor. Trésor, il avait la drépanocytose. On voyait Trésor."),
    ).toEqual(["Grâce", "Trésor", "Trésor", "Trésor"]);
    expect(people("Je vis avec mes enfants, Glody et Exaucé.")).toEqual(["Glody", "Exaucé"]);
    expect(people("Mes filles s'appellent Merveille, Divine et Plamedi.")).toEqual(["Merveille", "Divine", "Plamedi"]);
    expect(people("J'ai vu son frère Ange et sa sœur, et les jumeaux Dieudonné et Précieux.")).toEqual([
      "Ange",
      "Dieudonné",
      "Précieux",
    ]);
    expect(people("My sons, Hope and Justice, came.")).toEqual(["Hope", "Justice"]);
  });

  it("leave what only stands beside them alone", () => {
    expect(people("Mes enfants et le CPAS, ça ne va pas. Les parents et l'École se parlent.")).toEqual([]);
    expect(people("Avec mes filles et moi. La maman de ce petit et de l'autre, elle vient.")).toEqual([]);
    expect(people("Mes parents, Belges tous les deux, et la Wallonie.")).toEqual([]);
  });
});
