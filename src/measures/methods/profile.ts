import { fr } from "../../messages/french.js";
import { counted, list } from "../../messages/numbers.js";
import { whoIs } from "../../messages/profile.js";
import type { Measured, Table } from "../table.js";
import type { Sentences } from "./result.js";

/** The agreed sheet, which is nobody. */
const AGREED = "agreed";

/** How types and strategies were attributed. */
export function profileMethods({ tables, values, settings }: Measured): Sentences {
  const rows = (name: string): Table["rows"] => tables.find((one) => one.name === name)?.rows ?? [];
  const given = rows("profile").filter(([, , , , coder]) => coder !== null);
  const who = (Array.isArray(settings.coders) ? settings.coders : []).map(String).filter((id) => id !== AGREED);
  const people = Array.isArray(values.participants) ? values.participants.length : 0;
  const heard = new Set(given.map(([participant]) => participant)).size;
  const differ = given.some(([, , , state]) => state === "differ");
  const isSettled = given.some((row) => row[9] === "kept" || row[9] === "not-kept");
  const shifts = rows("shifts").length > 0;
  if (given.length === 0)
    return [
      {
        fr: fr`Aucun type ni aucune stratégie n'a été attribué à une personne.`,
        en: "No type or strategy was attributed to anybody.",
      },
    ];
  const names = (lang: "fr" | "en"): string =>
    list(
      who.map((id) => whoIs(id)[lang]),
      lang,
    );
  return [
    {
      fr: fr`Types et stratégies ont été attribués à des personnes par d'autres personnes (${names("fr")}), chacun dans une situation, avec une raison et les passages qui la portent ; ${heard} des ${counted(people, "fr", "personne", "personnes")} en ont reçu. Aucun n'a été déduit d'un nombre de passages (Maxwell 2010).`,
      en: `Types and strategies were attributed to people by others (${names("en")}), each in a situation, with a reason and the passages that bear it out; ${heard} of the ${counted(people, "en", "person", "people")} were given any. None was derived from a number of passages (Maxwell 2010).`,
    },
    {
      fr: fr`À côté de chaque attribution, le logiciel grille a mis les passages vers lesquels pointent les règles de la grille de codes et les marques, et ceux qui parlent contre elle : le type y est nié, ou ils parlent pour un autre de la même famille. Ce sont des passages à lire ; ils n'attribuent rien.`,
      en: "Beside each attribution the software grille set the passages that the rules of the codebook and marks point to, and those that speak against it: the type is denied there, or they speak for another of the same family. These are passages to read; they attribute nothing.",
    },
    differ
      ? {
          fr: fr`Là où une personne attribue un type et une autre, qui attribue autre chose à la même personne, ne l'attribue pas, les deux lectures figurent côte à côte${isSettled ? fr`, avec ce qui a été retenu après discussion` : ""}.`,
          en: `Where one person attributes a type and another, who attributes something else to the same person, does not, the two readings stand side by side${isSettled ? ", with what was kept after discussion" : ""}.`,
        }
      : null,
    shifts
      ? {
          fr: fr`Un changement en cours d'entretien se dit par les deux passages qui se suivent et que la même lecture attribue à deux types d'une famille.`,
          en: "A shift in the course of an interview is told by the two passages, one after the other, that one and the same reading attributes to two types of a family.",
        }
      : null,
  ];
}
