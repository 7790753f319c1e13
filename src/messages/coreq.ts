import { fr } from "./french.js";
import { counted, list } from "./numbers.js";
import type { Words } from "./words.js";

/** The 32 items of COREQ (Tong, Sainsbury and Craig 2007), in words of our own, and what a study tells of some of them. */

const both = (french: string, english: string): Words => ({ fr: french, en: english });

export const helpLine = both(
  fr`la liste COREQ : ce que l'étude dit déjà de ses 32 points, et les questions qui restent`,
  "the COREQ checklist: what the study already says of its 32 items, and the questions that remain",
);
export const openHelp = both(fr`seulement les points sans réponse`, "only the items without an answer");

export const questions: readonly Words[] = [
  both(fr`Qui a mené les entretiens ?`, "Who conducted the interviews?"),
  both(fr`Quels titres ont les chercheurs ?`, "What are the researchers' credentials?"),
  both(fr`Quel métier faisaient-ils pendant l'étude ?`, "What was their occupation during the study?"),
  both(fr`De quel genre sont-ils ?`, "What is their gender?"),
  both(
    fr`Quelle expérience ou formation ont-ils de l'entretien et de l'analyse ?`,
    "What experience of, or training in, interviews and analysis do they have?",
  ),
  both(fr`Connaissaient-ils les participants avant l'étude ?`, "Did they know the participants before the study?"),
  both(
    fr`Que savaient les participants de la personne qui les interrogeait ?`,
    "What did participants know of whoever interviewed them?",
  ),
  both(
    fr`Que dit-on aux lecteurs de la position, des attentes et des intérêts de cette personne ?`,
    "What are readers told of that person's position, expectations and interests?",
  ),
  both(fr`De quelle démarche l'étude se réclame-t-elle ?`, "On which methodological orientation does the study rest?"),
  both(fr`Comment les participants ont-ils été choisis ?`, "How were participants selected?"),
  both(fr`Comment ont-ils été approchés ?`, "How were they approached?"),
  both(fr`Combien ont pris part ?`, "How many took part?"),
  both(fr`Combien ont refusé ou abandonné, et pourquoi ?`, "How many refused or dropped out, and why?"),
  both(
    fr`Où, ou par quel moyen, les entretiens ont-ils eu lieu ?`,
    "Where, or by which means, were the interviews held?",
  ),
  both(fr`Quelqu'un d'autre était-il présent ?`, "Was anybody else present?"),
  both(fr`Qui sont les participants, pour ce qui compte ici ?`, "Who are the participants, as far as it matters here?"),
  both(fr`Y avait-il un guide, et a-t-il été essayé ?`, "Was there a guide, and was it tried out?"),
  both(fr`Des entretiens ont-ils été répétés, et combien ?`, "Were interviews repeated, and how many?"),
  both(fr`Les entretiens ont-ils été enregistrés ?`, "Were the interviews recorded?"),
  both(fr`Des notes ont-elles été prises pendant ou après ?`, "Were notes taken during or after?"),
  both(fr`Combien de temps ont-ils duré ?`, "How long did they last?"),
  both(fr`La saturation a-t-elle été discutée ?`, "Was saturation discussed?"),
  both(fr`Les transcrits ont-ils été rendus aux participants ?`, "Were transcripts returned to participants?"),
  both(fr`Combien de personnes ont codé ?`, "How many people coded?"),
  both(fr`L'arbre des codes est-il décrit ?`, "Is the tree of codes described?"),
  both(
    fr`Les codes étaient-ils fixés d'avance, ou viennent-ils des entretiens ?`,
    "Were codes fixed beforehand, or do they come from the interviews?",
  ),
  both(fr`Quel logiciel a servi ?`, "Which software was used?"),
  both(
    fr`Les participants ont-ils donné un avis sur les résultats ?`,
    "Did participants give feedback on the findings?",
  ),
  both(fr`Des citations sont-elles données, et dit-on de qui ?`, "Are quotations given, and is it said whose?"),
  both(fr`Voit-on le lien entre les paroles et les résultats ?`, "Can one see how words and findings hang together?"),
  both(fr`Les thèmes principaux sont-ils clairs ?`, "Are the major themes clear?"),
  both(fr`Les cas divers et les thèmes mineurs sont-ils discutés ?`, "Are diverse cases and minor themes discussed?"),
];

export const chapter = both(fr`Liste COREQ`, "COREQ checklist");
export const intro = both(
  fr`Les 32 points de Tong, Sainsbury et Craig (2007), en nos mots. Ce que l'étude sait est rempli par elle ; le reste se répond dans study.yaml, sous « coreq ». Une liste remplie dit ce qui est rapporté, pas que l'étude est bonne.`,
  "The 32 items of Tong, Sainsbury and Craig (2007), in our own words. What the study knows it fills in; the rest is answered in study.yaml, under “coreq”. A filled checklist says what is reported, not that the study is good.",
);
export const caption = both(fr`Les 32 points, et où l'étude en est`, "The 32 items, and where the study stands");
export const columns = [both(fr`N°`, "No."), both("Question", "Question"), both(fr`Réponse`, "Answer")] as const;
export const unanswered = both(fr`pas encore répondu`, "not answered yet");
export const counts = (told: number): Words =>
  both(fr`${told} points sur 32 ont une réponse.`, `${told} of 32 items have an answer.`);
export const statusHead = both("COREQ", "COREQ");
export const statusLine = (open: number): Words =>
  open === 0
    ? both(fr`les 32 points ont une réponse`, "all 32 items have an answer")
    : both(
        fr`${counted(open, "fr", "question", "questions")} sur 32 sans réponse : grille coreq --open`,
        `${counted(open, "en", "question", "questions")} of 32 without an answer: grille coreq --open`,
      );
export const howTo = both(
  fr`on répond dans study.yaml :  coreq: { 2: "…" }`,
  'one answers in study.yaml:  coreq: { 2: "…" }',
);

// what a study knows
export const tookPart = (people: number, interviews: number): Words =>
  both(
    fr`${counted(people, "fr", "personne", "personnes")}, ${counted(interviews, "fr", "entretien", "entretiens")}`,
    `${counted(people, "en", "person", "people")}, ${counted(interviews, "en", "interview", "interviews")}`,
  );
interface Gone {
  readonly invited: number | null;
  readonly answered: number | null;
  readonly refused: number | null;
  readonly kept: number | null;
}
export const refusedOf = ({ invited, answered, refused, kept }: Gone): Words => {
  const parts: [number | null, string, string][] = [
    [invited, fr`personnes invitées : `, "people invited: "],
    [answered, fr`ont répondu : `, "answered: "],
    [refused, fr`ont refusé : `, "refused: "],
    [kept, fr`retenues : `, "kept: "],
  ];
  const told = parts.filter(([n]) => n !== null);
  return both(
    list(
      told.map(([n, french]) => `${french}${n}`),
      "fr",
    ),
    list(
      told.map(([n, , english]) => `${english}${n}`),
      "en",
    ),
  );
};
export const whyLeft = both(fr`pourquoi : pas encore dit`, "why: not said yet");
export const guideOf = (n: number, versions: readonly string[]): Words =>
  both(
    fr`un guide de ${counted(n, "fr", "question", "questions")}${versions.length < 2 ? "" : fr`, en ${versions.length} versions (${versions.join(", ")})`}`,
    `a guide of ${counted(n, "en", "question", "questions")}${versions.length < 2 ? "" : `, in ${versions.length} versions (${versions.join(", ")})`}`,
  );
export const timed = (k: number, n: number): Words =>
  both(
    fr`${k} transcrits sur ${n} portent les temps d'un enregistrement`,
    `${k} of ${n} transcripts carry the times of a recording`,
  );
export const lasted = (durations: readonly string[]): Words =>
  durations.length > 20
    ? both(
        fr`dite pour ${durations.length} entretiens, dans le tableau des entretiens`,
        `told of ${durations.length} interviews, in the table of interviews`,
      )
    : both(durations.join(", "), durations.join(", "));
export const saturationOn = both(
  fr`oui : quels arguments tiennent et lesquels non, au chapitre sur la saturation`,
  "yes: which arguments hold and which do not, in the chapter on saturation",
);
export const saturationOff = both(fr`l'étude écarte cette notion`, "the study rejects the notion");
export const codedBy = (n: number): Words =>
  both(counted(n, "fr", "personne", "personnes"), counted(n, "en", "person", "people"));
export const tree = (codes: number, families: number): Words =>
  both(
    fr`${counted(codes, "fr", "code", "codes")} en ${counted(families, "fr", "famille", "familles")}, avec leurs définitions dans la grille`,
    `${counted(codes, "en", "code", "codes")} in ${counted(families, "en", "family", "families")}, defined in the codebook`,
  );
export const derived = (aPriori: number, emergent: number): Words =>
  both(
    fr`${aPriori} fixés d'avance, ${emergent} venus de la lecture`,
    `${aPriori} fixed beforehand, ${emergent} from reading`,
  );
export const software = (version: string): Words => both(fr`grille ${version}`, `grille ${version}`);
export const quoted = both(
  fr`oui : chaque citation dit qui parle et sa place dans l'entretien`,
  "yes: each quotation says who speaks and its place in the interview",
);
export const quotedInWorks = both(
  fr`oui : chaque citation dit qui parle et sa place dans l'ouvrage`,
  "yes: each quotation says who speaks and its place in the work",
);
export const linked = (n: number): Words =>
  both(
    fr`${counted(n, "fr", "hypothèse", "hypothèses")}, chaque position avec ses passages, les contraires d'abord`,
    `${counted(n, "en", "hypothesis", "hypotheses")}, each standing with its passages, contrary ones first`,
  );
export const themes = (n: number): Words =>
  both(
    fr`${counted(n, "fr", "famille de codes", "familles de codes")}, une section chacune`,
    `${counted(n, "en", "family of codes", "families of codes")}, a section each`,
  );
export const themesShort = (n: number): Words =>
  both(
    counted(n, "fr", "famille de codes", "familles de codes"),
    counted(n, "en", "family of codes", "families of codes"),
  );
export const diverse = both(
  fr`cas contraires nommés d'abord, hypothèse par hypothèse`,
  "contrary cases named first, hypothesis by hypothesis",
);
