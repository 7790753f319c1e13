import { fr } from "../../messages/french.js";
import type { Words } from "../../messages/words.js";
import { paragraph } from "./paragraph.js";

/** What was done, so that nothing else is told. */
interface Facts {
  readonly cerqual: boolean;
  readonly coders: boolean;
  readonly unreliable: boolean;
}

type Accounts = readonly {
  readonly finding: { readonly kind: string };
  readonly changes: readonly { readonly kind: string }[];
  readonly sentences: readonly { readonly section: string }[];
}[];

/** The paragraph on how hypotheses were held against interviews, to be put into a thesis: what was done, and nothing that was not. */
export function evidenceMethods(accounts: Accounts): Words {
  return paragraph(evidenceTold(accounts));
}

/** The same as sentences; none where nothing was weighed. */
export function evidenceTold(accounts: Accounts): Words[] {
  if (!accounts.some(({ finding }) => finding.kind === "evidence")) return [];
  const changed = (kind: string): boolean => accounts.some(({ changes }) => changes.some((one) => one.kind === kind));
  const facts: Facts = {
    cerqual: accounts.some(({ sentences }) => sentences.some(({ section }) => section === "cerqual")),
    coders: changed("coder"),
    unreliable: changed("without-unreliable"),
  };
  const french = [
    fr`Chaque hypothèse a été confrontée aux entretiens avec le logiciel grille, échange par échange (une question et ce qui suit), d'après les seules marques posées ou acceptées par des personnes. On a noté pour chaque entretien ce qui va contre l'hypothèse, ce qui va dans son sens, ce qui est dit sans cause ou sans direction marquée, et les silences, selon que la question avait été reconnue ou non ; les cas contraires ont été lus d'abord (Lincoln et Guba 1985). Les nombres disent dans combien d'entretiens une chose est dite, et par qui ; aucun pourcentage n'en est tiré (Maxwell 2010).`,
    fr`On a ensuite regardé ce que deviennent ces phrases sans chacun des participants, et en lisant tour par tour ou entretien par entretien${facts.unreliable ? fr`, sans les codes sur lesquels les codeurs ne s'accordent pas` : ""}${facts.coders ? fr`, avec les marques de chaque codeur` : ""}.`,
    facts.cerqual
      ? fr`Les quatre questions de GRADE-CERQual (Lewin et al. 2018), faites pour des synthèses d'études, ont été posées à chaque résultat sans qu'une note soit donnée.`
      : "",
  ];
  const english = [
    "Each hypothesis was held against the interviews with the software grille, exchange by exchange (a question and what follows), by marks alone that people made or accepted. For each interview it was noted what speaks against the hypothesis, what supports it, what is told without its cause or its direction marked, and silences, by whether the question had been recognised; contrary cases were read first (Lincoln and Guba 1985). Numbers say in how many interviews something is said, and by whom; no percentages were made of them (Maxwell 2010).",
    `It was then looked at what becomes of these sentences without each participant in turn, and read turn by turn or interview by interview${facts.unreliable ? ", without the codes on which coders do not agree" : ""}${facts.coders ? ", with the marks of each coder" : ""}.`,
    facts.cerqual
      ? "The four questions of GRADE-CERQual (Lewin et al. 2018), made for syntheses of studies, were put to each finding without giving a grade."
      : "",
  ];
  return french.flatMap((text, i) => (text === "" ? [] : [{ fr: text, en: english[i] ?? "" }]));
}
