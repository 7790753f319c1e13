import { fr } from "./french.js";
import { plural } from "./numbers.js";
import type { Lang, Words } from "./words.js";

const both = (french: string, english: string): Words => ({ fr: french, en: english });
const each = (say: (lang: Lang) => string): Words => ({ fr: say("fr"), en: say("en") });

export const none = both(
  fr`L'étude n'a pas d'hypothèse. C'est un choix possible : rien ne manque.`,
  "The study has no hypothesis. That is a possible choice: nothing is missing.",
);
export const intro = both(
  fr`Pour chaque hypothèse : ce qui va contre d'abord, puis le reste, entretien par entretien, avec les mots dits. Un silence n'est pas un refus, et un nombre d'entretiens n'est pas une preuve.`,
  "For each hypothesis: what speaks against it first, then the rest, interview by interview, in the words that were said. Silence is not denial, and a number of interviews is no proof.",
);
export const listIntro = both(
  fr`Des règles ont proposé ces passages ; personne ne les a lus. Ils sont à lire : rien n'est compté, aucun entretien n'est rangé pour ou contre.`,
  "Rules proposed these passages; nobody has read them. They are to be read: nothing is counted, no interview is placed for or against.",
);
export const peopleOnly = both(
  fr`Seules les marques des personnes comptent ici ; les propositions des règles n'y entrent pas.`,
  "Only people's marks count here; the rules' proposals play no part.",
);
export const overview = both(fr`Hypothèses et entretiens`, "Hypotheses and interviews");
export const overviewDescription = (rows: string): Words =>
  both(
    fr`Une ligne par hypothèse, une colonne par entretien, un signe par case. ${rows}`,
    `One line for each hypothesis, one column for each interview, one mark in each cell. ${rows}`,
  );
export const notAskedOrUnknown = both(
  fr`rien de marqué ; pas demandé (question non reconnue), ou on ne sait pas`,
  "nothing marked; not asked (question not recognised), or not known whether",
);
export const directionLabels = {
  better: both("mieux", "better"),
  worse: both("moins bien", "worse"),
  both: both("les deux", "both"),
};
export const aPriori = (date: string | null): Words =>
  date === null
    ? both(fr`Déclarée a priori.`, "Declared a priori.")
    : both(fr`Déclarée a priori, datée du ${date}.`, `Declared a priori, dated ${date}.`);
export const emergent = (date: string | null): Words =>
  date === null
    ? both(
        fr`Née à la lecture des mêmes entretiens : ils ne peuvent pas, à eux seuls, la mettre à l'épreuve.`,
        "Born from reading these same interviews: they cannot, by themselves, put it to the test.",
      )
    : both(
        fr`Née à la lecture des mêmes entretiens, le ${date} : ils ne peuvent pas, à eux seuls, la mettre à l'épreuve.`,
        `Born from reading these same interviews, on ${date}: they cannot, by themselves, put it to the test.`,
      );
export const conditions = both("Ce qui compte, et comment", "What counts, and how");
export const unitIs = both(
  fr`On lit échange par échange : une question et ce qui suit, jusqu'à la suivante.`,
  "One reads exchange by exchange: a question and what follows, up to the next.",
);
export const bothTerm = both(fr`Pour et contre`, "For and against");
export const bothMeans = both(
  fr`Un entretien où un passage va contre et un autre dans son sens compte comme pour et contre. Ce qui est dit sans cause ou sans direction marquée n'atténue pas ce qui va contre.`,
  "An interview that holds a passage against and one that supports the hypothesis counts as for and against. What is told without a marked cause or direction does not soften what speaks against.",
);
export const supports = both("Va dans son sens", "Supports");
export const against = both("Va contre", "Speaks against");
export const unattributed = both(fr`Ni l'un ni l'autre encore`, "Neither yet");
export const directionNeeded = (labels: string): Words =>
  both(
    fr`Pour compter, un passage porte aussi une direction, quelle qu'elle soit : ${labels}.`,
    `To count, a passage also carries a direction, whichever it is: ${labels}.`,
  );
export const deviant = both(fr`Un cas contraire serait`, "A contrary case would be");
export const asked = both("Questions du guide", "Questions of the guide");
export const askedNever = both("aucune en particulier", "none in particular");

export const tally = both("Où se tient chaque entretien", "Where each interview stands");
export const tallyLine = (k: number, n: number, who: string): Words =>
  both(fr`${k} sur ${n} : ${who}`, `${k} of ${n}: ${who}`);
export const undirectedLine = (who: string): Words =>
  both(fr`direction non marquée : ${who}`, `direction not marked: ${who}`);
export const uncausedLine = (who: string): Words => both(fr`cause non marquée : ${who}`, `cause not marked: ${who}`);
export const againstAlso = (who: string): Words =>
  both(fr`avec aussi des passages sans cause marquée : ${who}`, `with passages of unmarked cause as well: ${who}`);
export const againstUndirected = (who: string): Words =>
  both(
    fr`avec aussi des passages sans direction marquée : ${who}`,
    `with passages of unmarked direction as well: ${who}`,
  );
export const notRead = both(fr`Pas encore codés`, "Not coded yet");
export const notReadHere = both(
  fr`Personne n'a encore codé ces entretiens ; ils ne comptent ni pour ni contre, et ne sont pas dans les « k sur n ». Les passages que des règles y proposent sont à lire.`,
  "Nobody has coded these interviews yet; they count neither for nor against, and are in no “k of n”. The passages that rules propose there are to be read.",
);
export const codedOf = (k: number, n: number): Words =>
  each((lang) =>
    lang === "fr"
      ? fr`${k} ${plural(k, lang, "entretien codé", "entretiens codés")} par une personne sur ${n} ; « k sur n » ne parle que de ceux-là.`
      : `${k} of ${n} ${plural(n, lang, "interview", "interviews")} coded by a person; “k of n” speaks of those only.`,
  );
export const kinds = both(fr`Par sorte`, "By kind");
export const kindHead = both("Sorte", "Kind");
export const kindsCaption = (id: string, family: string): Words =>
  both(fr`${id}, par sorte : ${family}`, `${id}, by kind: ${family}`);
export const kindsDescription = both(
  fr`Où se tient chaque entretien dans ce qu'il dit près de chaque sorte. Une case vide : il n'en dit rien.`,
  "Where each interview stands in what it says by each kind. An empty cell: it says nothing by it.",
);
export const tallyMeans = both(
  fr`Ces nombres disent où se trouvent des passages marqués, pas la force d'une raison.`,
  "These numbers say where marked passages stand, not how strong a reason is.",
);
export const holds = both(fr`Jusqu'où cela tient`, "How far it holds");
export const cases = both(
  fr`Entretien par entretien, les cas contraires d'abord`,
  "Interview by interview, contrary cases first",
);
export const casesList = both("À lire, entretien par entretien", "To read, interview by interview");
export const directions = (labels: string): Words =>
  both(fr`Directions marquées : ${labels}.`, `Directions marked: ${labels}.`);
export const nothingMarked = both(fr`Aucun passage marqué.`, "No passage marked.");
export const questionsHere = (ids: string): Words =>
  both(
    fr`Questions de cette hypothèse reconnues dans l'entretien : ${ids}.`,
    `Questions of this hypothesis recognised in the interview: ${ids}.`,
  );
export const noQuestionHere = both(
  fr`Aucune question de cette hypothèse n'a été reconnue dans l'entretien ; elle a pu y être posée en d'autres mots.`,
  "No question of this hypothesis was recognised in the interview; it may have been asked there in other words.",
);
export const noneRecognised = both(
  fr`Aucune question du guide n'a été reconnue dans l'entretien.`,
  "No question of the guide was recognised in the interview.",
);
export const foldedSense = (sense: string, n: number): Words =>
  each((lang) => `${sense} (${n} ${plural(n, lang, "passage", "passages")})`);
export const nothingProposed = both(fr`Aucun passage proposé.`, "No passage proposed.");
export const beside = (codes: string): Words =>
  both(fr`aussi marqué dans l'échange : ${codes}`, `also marked in the exchange: ${codes}`);
export const proposedCodes = (labels: string): Words => both(fr`proposés : ${labels}`, `proposed: ${labels}`);
export const rival = both(fr`L'explication rivale`, "The rival explanation");
export const wouldSee = both("Ce qu’on en attendrait", "What one would expect of it");
export const rivalIn = (k: number, n: number, who: string): Words =>
  each((lang) =>
    lang === "fr"
      ? fr`Passages où ses codes sont marqués, dans ${k} ${plural(k, lang, "entretien", "entretiens")} sur ${n} : ${who}. À confronter à ce qu'on en attendrait : que ces codes soient là ne dit pas encore qu'elle explique le changement.`
      : `Passages where its codes are marked, in ${k} of ${n} ${plural(n, lang, "interview", "interviews")}: ${who}. To be held against what one would expect of it: that these codes are there does not yet say that it explains the change.`,
  );
export const rivalNone = both(
  fr`Aucun passage n'est marqué de ses codes ; cela ne l'écarte pas si personne ne les a cherchés.`,
  "No passage is marked with its codes; that does not rule it out if nobody looked for them.",
);
export const noRival = both(
  fr`Aucune explication rivale n'est écrite : sans elle, on ne sait pas ce que ces passages départagent.`,
  "No rival explanation is written down: without one, it is not known what these passages decide between.",
);
export const missing = both("Ce qui manque", "What is missing");
export const nothingMissing = both(fr`Rien que grille sache voir.`, "Nothing that grille can see.");

/* Conditions in words */

export const together = (unit: string): Words => both(fr`, dans ${unit}`, `, in ${unit}`);
export const withinUnit: Readonly<Record<"turn" | "sentence" | "exchange" | "interview", Words>> = {
  turn: both("un même tour de parole", "one turn"),
  sentence: both("une même phrase", "one sentence"),
  exchange: both("un même échange", "one exchange"),
  interview: both("un même entretien", "one interview"),
};
export const butNot = (parts: string): Words => both(fr` mais pas ${parts}`, ` but not ${parts}`);
export const or = both(" ou ", " or ");
export const quoted = (label: string): Words => both(fr`« ${label} »`, `“${label}”`);
export const always = both("toujours", "always");
export const never = both("jamais", "never");
export const unitTerm = both("Unité de lecture", "Unit of reading");
export const interviewHead = both("Entretien", "Interview");
export const rivalCodes = both("Ses codes", "Its codes");
