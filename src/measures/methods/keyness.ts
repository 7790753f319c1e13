import { fr } from "../../messages/french.js";
import { counted } from "../../messages/numbers.js";
import { adjusted, type TestsMade, words } from "../../messages/tests-made.js";
import type { Words } from "../../messages/words.js";
import type { Measured } from "../table.js";
import { basisIn, numberIn, remark, rowsIn, type Sentences } from "./result.js";

/** How words that set apart were found. */
export function keynessMethods(measured: Measured): Sentences {
  const { settings, values } = measured;
  const isPeople = String(settings.by ?? "").startsWith("attribute:");
  if (values.reason === "one-group") return [remark(measured, "one-group")];
  const tests = values.tests as unknown as TestsMade;
  return [
    compared(measured, isPeople),
    kept(measured),
    rowsIn(measured, "words").length === 0
      ? null
      : {
          fr: fr`On donne pour chaque mot le nombre de personnes qui le disent, le log-rapport (Hardie 2014) et la log-vraisemblance G² (Dunning 1993), qui sert à ordonner et non à tester, les mots d'une même personne n'étant pas indépendants (Kilgarriff 2005).`,
          en: "For each word the number of people who say it, the log ratio (Hardie 2014) and the log-likelihood G² (Dunning 1993) are given; the latter puts in order and tests nothing, words of one person not being independent (Kilgarriff 2005).",
        },
    tested(tests, isPeople),
    adjusted(tests, words),
    remark(measured, "own-rules"),
  ];
}

function compared(measured: Measured, isPeople: boolean): Words {
  const { settings, values } = measured;
  const people = numberIn(values.people) ?? 0;
  const groups = (values.groups ?? []) as readonly { readonly group: string; readonly people: number }[];
  const what = String(settings.by ?? "").replace(/^[a-z]+:/, "");
  const sizes = groups.map(({ group, people: n }) => `${group} (n = ${n})`).join(", ");
  if (isPeople)
    return {
      fr: fr`Les mots de chaque groupe de personnes selon « ${what} » (${sizes}) ont été comparés à ceux des autres avec le logiciel grille.`,
      en: `The words of each group of people by "${what}" (${sizes}) were compared with those of the others with the software grille.`,
    };
  const basis = settings.basis === undefined ? null : basisIn(measured);
  return {
    fr: fr`Les mots dits dans les passages « ${what} »${basis === null ? "" : fr` (base : ${basis.fr})`} ont été comparés au reste de ce que disent les mêmes ${counted(people, "fr", "personne", "personnes")} avec le logiciel grille.`,
    en: `Words said in the passages "${what}"${basis === null ? "" : ` (basis: ${basis.en})`} were compared with the rest of what the same ${counted(people, "en", "person says", "people say")} with the software grille.`,
  };
}

function kept({ settings }: Measured): Words {
  const stems = settings.words === "stem";
  const isKept = settings.function_words === "kept";
  const least = Number(settings.people);
  return {
    fr: fr`Seules les paroles des participants comptent ; noms, masques et remarques de transcription sont laissés de côté. ${stems ? fr`Les formes d'un même mot sont comptées ensemble` : "Chaque forme est comptée à part"} ; les mots grammaticaux ${isKept ? "sont gardés" : fr`n'entrent pas dans le tableau`} ; un mot est retenu à partir de ${counted(least, "fr", "personne", "personnes")}.`,
    en: `Only participants' words count; names, masks and remarks of the transcriber are passed over. ${stems ? "Forms of one word are counted together" : "Each form is counted by itself"}; function words ${isKept ? "are kept" : "are left out of the table"}; a word is kept from ${counted(least, "en", "person", "people")} on.`,
  };
}

function tested({ tested: count }: TestsMade, isPeople: boolean): Words {
  if (count === 0)
    return {
      fr: fr`Aucun test n'a été fait : rien ne pouvait varier.`,
      en: "No test was made: nothing could vary.",
    };
  return isPeople
    ? {
        fr: fr`Le p, bilatéral, vient de la permutation des personnes entre les groupes, sur la fréquence moyenne par personne (Lijffijt et al. 2016).`,
        en: "The two-sided p comes from permuting people between groups, on the mean frequency per person (Lijffijt et al. 2016).",
      }
    : {
        fr: fr`Le p, bilatéral, vient du retournement, personne par personne, de l'écart entre les deux fréquences.`,
        en: "The two-sided p comes from turning the difference of the two frequencies round, person by person.",
      };
}
