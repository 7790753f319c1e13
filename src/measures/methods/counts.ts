import * as excerpts from "../../messages/excerpts.js";
import { fr } from "../../messages/french.js";
import { units } from "../../messages/measures.js";
import { adjusted, differences, type TestsMade } from "../../messages/tests-made.js";
import type { Words } from "../../messages/words.js";
import type { Measured } from "../table.js";
import { basisIn, countedIn, interviewsIn, isNoted, numberIn, remark, type Sentences } from "./result.js";

/** How codes were counted (frequency, matrix). */
export function countMethods(measured: Measured): Sentences {
  const { settings } = measured;
  if (settings.material === "excerpts") return [inExcerpts(measured), remark(measured, "excerpts")];
  const by = typeof settings.by === "string" ? settings.by : null;
  const attribute = by === null ? null : (/^attribute:(.*)$/.exec(by)?.[1] ?? null);
  return [
    counted(measured),
    ...(attribute !== null
      ? byAttribute(measured, attribute)
      : by !== null
        ? [bySection(measured)]
        : [plain(measured)]),
  ];
}

/** What was counted, on how many interviews, in which unit and on whose marks: the beginning of several paragraphs. */
export function counted(measured: Measured): Words {
  const { settings } = measured;
  const [n, what, basis] = [interviewsIn(measured), countedIn(measured), basisIn(measured)];
  const unit = units[(settings.unit ?? "interview") as keyof typeof units];
  const isFamily = settings.level === "family";
  const isTable = settings.basis === "given";
  return {
    fr: fr`Les ${what.fr} ont été ${isFamily ? "comptées" : "comptés"} sur ${n.fr} (unité : ${unit.fr} ; base : ${basis.fr}) avec le logiciel grille${isTable ? "" : fr` ; seules comptent les paroles des participants`}.`,
    en: `${what.en.charAt(0).toUpperCase()}${what.en.slice(1)} were counted on ${n.en} (unit: ${unit.en}; basis: ${basis.en}) with the software grille${isTable ? "" : "; only participants' words count"}.`,
  };
}

/** The unit of a column that holds what a table from elsewhere counted. */
const TIMES = "count";

function inExcerpts(measured: Measured): Words {
  const { values } = measured;
  const basis = basisIn(measured);
  const count = excerpts.excerptsOfPeople(numberIn(values.excerpts) ?? 0, numberIn(values.people_quoted) ?? 0);
  return {
    fr: fr`Les codes ont été comptés dans ${count.fr} (base : ${basis.fr}), en passages et en personnes, avec le logiciel grille.`,
    en: `Codes were counted in ${count.en} (basis: ${basis.en}), by passages and people, with the software grille.`,
  };
}

/** What comes first in a table of frequencies; a matrix has every interview by itself. */
function plain({ measure, settings, tables }: Measured): Words {
  const counts = tables.find(({ name }) => name === "matrix")?.columns[1]?.unit;
  const caution: Words = {
    fr: fr`le nombre de passages dépend de qui parle beaucoup et de la façon de découper, et la fréquence d'un code n'est pas son importance (Sandelowski 2001)`,
    en: "the number of passages depends on who talks much and on how passages are cut, and how often a code stands is not how much it matters (Sandelowski 2001)",
  };
  return measure === "frequency"
    ? {
        fr: fr`On donne d'abord le nombre d'entretiens où un code se trouve : ${caution.fr}.`,
        en: `The number of interviews that hold a code comes first: ${caution.en}.`,
      }
    : counts !== TIMES && settings.unit === "interview"
      ? {
          fr: fr`On donne, entretien par entretien, si un code s'y trouve (1) ou non (0)${settings.counts === "given" ? fr`, sans compter combien de fois` : ""}.`,
          en: `Whether a code stands in it (1) or not (0) is given interview by interview${settings.counts === "given" ? ", without counting how often" : ""}.`,
        }
      : {
          fr: fr`On donne, entretien par entretien, ${counts === TIMES ? fr`combien de fois un code s'y trouve, d'après le tableau` : fr`le nombre d'unités où un code se trouve`} : ${caution.fr}.`,
          en: `${counts === TIMES ? "How often a code stands in it, by the table," : "The number of units that hold a code"} is given interview by interview: ${caution.en}.`,
        };
}

function bySection(measured: Measured): Words | null {
  if (isNoted(measured, "no-sections")) return remark(measured, "no-sections");
  return {
    fr: fr`On donne le nombre d'entretiens où chaque code se trouve dans chaque section du guide ; un code s'y trouve souvent parce qu'on l'y demande.`,
    en: "The number of interviews in which each code stands in each section of the guide is given; a code often stands there because it is asked for there.",
  };
}

function byAttribute(measured: Measured, attribute: string): Sentences {
  const groups = Object.entries((measured.values.groups ?? {}) as Readonly<Record<string, number>>);
  const tests = measured.values.tests as unknown as TestsMade;
  const sizes = groups.map(([group, size]) => `${group} (n = ${size})`).join(", ");
  const none: Words = { fr: fr`Aucun test n'a été fait.`, en: "No test was made." };
  return [
    isNoted(measured, "one-group")
      ? remark(measured, "one-group")
      : {
          fr: fr`On les a comparés selon « ${attribute} » : ${sizes}. On compte des entretiens, non des passages.`,
          en: `They were compared by "${attribute}": ${sizes}. Interviews are counted, not passages.`,
        },
    tests.tested === 0
      ? none
      : {
          fr: fr`Chaque valeur a été comparée aux autres par le test exact de Fisher, bilatéral (Fisher 1935).`,
          en: "Each value was compared with the others by Fisher's exact test, two-sided (Fisher 1935).",
        },
    adjusted(tests, differences),
    remark(measured, "not-general"),
  ];
}
