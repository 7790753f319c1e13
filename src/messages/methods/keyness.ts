import { fr } from "../french.js";
import { counted } from "../numbers.js";
import type { Words } from "../words.js";
import { type Work, withReferences } from "./references.js";

const WORKS: readonly Work[] = [
  [
    "Benjamini and Hochberg 1995",
    "Benjamini, Y., & Hochberg, Y. (1995). Controlling the false discovery rate. Journal of the Royal Statistical Society B, 57, 289-300.",
  ],
  [
    "Dunning 1993",
    "Dunning, T. (1993). Accurate methods for the statistics of surprise and coincidence. Computational Linguistics, 19(1), 61-74.",
  ],
  [
    "Hardie 2014",
    "Hardie, A. (2014). Log ratio: an informal introduction. ESRC Centre for Corpus Approaches to Social Science, Lancaster.",
  ],
  [
    "Holm 1979",
    "Holm, S. (1979). A simple sequentially rejective multiple test procedure. Scandinavian Journal of Statistics, 6, 65-70.",
  ],
  [
    "Kilgarriff 2005",
    "Kilgarriff, A. (2005). Language is never, ever, ever, random. Corpus Linguistics and Linguistic Theory, 1(2), 263-276.",
  ],
  [
    "Lijffijt et al. 2016",
    "Lijffijt, J., Nevalainen, T., Säily, T., Papapetrou, P., Puolamäki, K., & Mannila, H. (2016). Significance testing of word frequencies in corpora. Digital Scholarship in the Humanities, 31(2), 374-397.",
  ],
];

type Facts = Readonly<Record<string, unknown>>;

/** The paragraph on words that set apart, to be put into a thesis: what was done, and nothing that was not. */
export function keynessMethods({ values, settings }: { readonly values: Facts; readonly settings: Facts }): Words {
  const people = Number(values.people);
  const groups = (values.groups ?? []) as readonly { readonly group: string; readonly people: number }[];
  const { tested = 0, may_rank: ranks = false } = (values.tests ?? {}) as { tested?: number; may_rank?: boolean };
  const isPeople = String(settings.by ?? "").startsWith("attribute:");
  const what = String(settings.by ?? "").replace(/^[a-z]+:/, "");
  const sizes = groups.map(({ group, people: n }) => `${group} (n = ${n})`).join(", ");
  const stems = settings.words === "stem";
  const kept = settings.function_words === "kept";
  return withReferences(
    {
      fr: [
        isPeople
          ? fr`Les mots de chaque groupe de personnes selon « ${what} » (${sizes}) ont été comparés à ceux des autres avec le logiciel grille.`
          : fr`Les mots dits dans les passages « ${what} » ont été comparés au reste de ce que disent les mêmes ${counted(people, "fr", "personne", "personnes")} avec le logiciel grille.`,
        fr`Seules les paroles des participants comptent ; noms, masques et remarques de transcription sont laissés de côté. ${stems ? "Les formes d'un même mot sont comptées ensemble" : "Chaque forme est comptée à part"} ; les mots grammaticaux ${kept ? "sont gardés" : "n'entrent pas dans le tableau"} ; un mot est retenu à partir de ${counted(Number(settings.people), "fr", "personne", "personnes")}.`,
        fr`On donne pour chaque mot le nombre de personnes qui le disent, le log-rapport (Hardie 2014) et la log-vraisemblance G² (Dunning 1993), qui sert à ordonner et non à tester, les mots d'une même personne n'étant pas indépendants (Kilgarriff 2005).`,
        tested === 0
          ? ""
          : isPeople
            ? fr`Le p vient de la permutation des personnes entre les groupes, sur la fréquence moyenne par personne (Lijffijt et al. 2016).`
            : fr`Le p vient du retournement, personne par personne, de l'écart entre les deux fréquences.`,
        tested === 0
          ? ""
          : ranks
            ? fr`Il est ajusté pour ${tested} mots (Holm 1979 ; Benjamini et Hochberg 1995).`
            : fr`Le nombre de personnes ne permettait à aucun p de passer l'ajustement pour ${tested} mots (Holm 1979) : ils n'ont pas été classés par p.`,
      ],
      en: [
        isPeople
          ? `The words of each group of people by "${what}" (${sizes}) were compared with those of the others with the software grille.`
          : `Words said in the passages "${what}" were compared with the rest of what the same ${counted(people, "en", "person says", "people say")} with the software grille.`,
        `Only participants' words count; names, masks and remarks of the transcriber are passed over. ${stems ? "Forms of one word are counted together" : "Each form is counted by itself"}; function words ${kept ? "are kept" : "are left out of the table"}; a word is kept from ${counted(Number(settings.people), "en", "person", "people")} on.`,
        "For each word the number of people who say it, the log ratio (Hardie 2014) and the log-likelihood G² (Dunning 1993) are given; the latter puts in order and tests nothing, words of one person not being independent (Kilgarriff 2005).",
        tested === 0
          ? ""
          : isPeople
            ? "p comes from permuting people between groups, on the mean frequency per person (Lijffijt et al. 2016)."
            : "p comes from turning the difference of the two frequencies round, person by person.",
        tested === 0
          ? ""
          : ranks
            ? `It is adjusted for ${tested} words (Holm 1979; Benjamini and Hochberg 1995).`
            : `The number of people allowed no p to survive the adjustment for ${tested} words (Holm 1979): they were not ranked by p.`,
      ],
    },
    WORKS,
  );
}
