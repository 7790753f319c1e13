import { fr } from "./french.js";
import { plural } from "./numbers.js";
import type { Words } from "./words.js";

const both = (french: string, english: string): Words => ({ fr: french, en: english });

// what the server answers
export const noProposal = both(
  fr`Il n'y a plus rien à décider ici : cela l'a été entre-temps, ou la règle ne le propose plus.`,
  "There is nothing left to decide here: it was decided meanwhile, or the rule no longer proposes it.",
);
export const onlyAttributed = both(
  fr`C'est une lecture, pas des mots : elle ne se code pas, elle s'attribue à une personne, avec une raison.`,
  "This is a reading, not words: it is not coded but attributed to a person, with a reason.",
);
export const otherWords = both(
  fr`Les mots choisis ne touchent pas ceux qui sont proposés : donnez-leur plutôt un code à la main.`,
  "The selected words do not touch those proposed: give them a code by hand instead.",
);

// in the text
export const proposed = (code: string): Words => both(fr`proposé : ${code}`, `proposed: ${code}`);
export const cue = (code: string): Words => both(fr`indice : ${code}`, `cue: ${code}`);
export const show = both(fr`Montrer ici ce que proposent les règles`, "Show the rules' proposals here");
export const hide = both(fr`Ne plus les montrer`, "Show them no more");
export const hiddenOff = both(
  fr`Les propositions des règles ne sont pas montrées : c'est le choix de l'étude.`,
  "The rules' proposals are not shown: that is the study's choice.",
);
export const hiddenUnread = both(
  fr`Les propositions des règles attendent que vous ayez lu l'entretien en entier.`,
  "The rules' proposals wait until you have read the interview to the end.",
);
export const apart = both(
  fr`Ce qui se décide avec les propositions sous les yeux est compté à part.`,
  "What is decided with the proposals in view is counted apart.",
);
export const leftHere = (n: number): Words =>
  n === 0
    ? both(fr`Plus rien n'est proposé ici.`, "Nothing more is proposed here.")
    : both(
        fr`${n} ${plural(n, "fr", "proposition", "propositions")} à décider`,
        `${n} ${n === 1 ? "proposal" : "proposals"} to decide`,
      );
export const firstOne = both(fr`À la première`, "To the first");

// one proposal
export const proposal = both("Proposition", "Proposal");
export const cueTitle = both("Indice", "Cue");
export const cueMeans = both(
  fr`Un indice à lire : il ne devient jamais une marque. Si votre lecture tient, attribuez-la à la personne et dites pourquoi.`,
  "A cue to read: it never becomes a mark. If your reading holds, attribute it to the person and say why.",
);
export const rule = both(fr`Règle`, "Rule");
export const why = both(fr`Pourquoi`, "Why");
export const accept = both("Accepter", "Accept");
export const reject = both("Rejeter", "Reject");
export const setAside = both(fr`Écarter l'indice`, "Set the cue aside");
export const attribute = both("Attribuer…", "Attribute…");
export const otherCode = both("Autre code…", "Other code…");
export const limits = both(
  fr`Accepter avec ces limites : les mots choisis`,
  "Accept with these limits: the selected words",
);
export const next = both("Suivante", "Next");
export const before = both(fr`Précédente`, "Previous");
export const goneElsewhere = both(
  fr`Il n'y a plus rien à décider ici : c'est fait ailleurs, ou le texte est codé. Votre remarque est toujours là, pour l'emporter ailleurs.`,
  "There is nothing left to decide here: it was done elsewhere, or the text is coded. Your note is still here, to take it elsewhere.",
);
export const decidedElsewhere = both(
  fr`C'est déjà décidé ailleurs : rien n'a été écrit.`,
  "It is decided elsewhere already: nothing was written.",
);
export const note = both("Remarque (facultatif)", "Note (if you like)");
export const accepted = (code: string): Words => both(fr`Accepté : ${code}`, `Accepted: ${code}`);
export const rejected = (code: string): Words => both(fr`Rejeté : ${code}`, `Rejected: ${code}`);
export const chooseWords = both(
  fr`Choisissez d'abord les mots qui portent le code.`,
  "Select first the words that carry the code.",
);
export const noneLeft = both(
  fr`Il n'y a plus de proposition à décider ici.`,
  "There is no proposal left to decide here.",
);

// the view of all proposals
export const title = both("Propositions", "Proposals");
export const arranged = both(fr`Ranger`, "Arrange");
export const arrangements = {
  rule: both(fr`par règle`, "by rule"),
  uncertain: both(fr`par règle, les moins sûres d'abord`, "by rule, the least certain first"),
  code: both(fr`par code`, "by code"),
  transcript: both(fr`par entretien`, "by interview"),
};
export const madeFrom = both(fr`Proposé par`, "Proposed by");
export const makers = {
  rules: both(fr`les règles de la grille`, "the rules of the codebook"),
  suggest: both(fr`ce qui ressemble à vos propres marques`, "what resembles your own marks"),
};
export const studySays = {
  off: both(
    fr`L'étude ne montre pas les propositions dans le texte (study.yaml, page: proposals: off). Ici, elles se lisent parce que vous les demandez ; ce qui se décide avec elles sous les yeux est compté à part.`,
    "The study does not show proposals in the text (study.yaml, page: proposals: off). Here they are read because you ask for them; what is decided with them in view is counted apart.",
  ),
  after_reading: both(
    fr`L'étude montre les propositions d'un entretien une fois qu'il est lu en entier.`,
    "The study shows the proposals on an interview once it has been read to the end.",
  ),
  shown: both(
    fr`Ce qui se décide avec les propositions sous les yeux est compté à part.`,
    "What is decided with proposals in view is counted apart.",
  ),
};
export const askForAll = both(fr`Montrer les propositions`, "Show the proposals");
export const unread = (ids: readonly string[]): Words =>
  both(fr`Pas encore lus en entier : ${ids.join(", ")}.`, `Not read to the end yet: ${ids.join(", ")}.`);
export const left = (n: number): Words => both(fr`${n} à décider`, `${n} to decide`);
export const cuesIn = (n: number): Words =>
  both(fr`dont ${n} ${plural(n, "fr", "indice", "indices")}`, `${n} of them ${n === 1 ? "a cue" : "cues"}`);
export const nothing = both(fr`Rien n'est proposé qui ne soit décidé.`, "Nothing is proposed that is not decided.");
export const nothingLearnt = both(
  fr`Rien n'est suggéré : il faut plus de marques, ou elles ne se ressemblent pas assez.`,
  "Nothing is suggested: it takes more marks, or they are not alike enough.",
);
export const backToAll = both(fr`Toutes les propositions`, "All proposals");
export const acceptAll = (n: number): Words =>
  both(fr`Accepter tout ce qui reste (${n})…`, `Accept all that is left (${n})…`);
export const rejectAll = (n: number): Words =>
  both(fr`Rejeter tout ce qui reste (${n})…`, `Reject all that is left (${n})…`);
export const sure = (verdict: "accept" | "reject", n: number): Words =>
  verdict === "accept"
    ? both(
        fr`Accepter d'un coup ${n} ${plural(n, "fr", "proposition", "propositions")} ? Ces décisions sont marquées comme prises en bloc : elles ne disent rien de la justesse de la règle.`,
        `Accept ${n} ${n === 1 ? "proposal" : "proposals"} at once? These decisions are marked as taken in bulk: they say nothing of how right the rule is.`,
      )
    : both(
        fr`Rejeter d'un coup ${n} ${plural(n, "fr", "proposition", "propositions")} ? Ces décisions sont marquées comme prises en bloc : elles ne disent rien de la justesse de la règle.`,
        `Reject ${n} ${n === 1 ? "proposal" : "proposals"} at once? These decisions are marked as taken in bulk: they say nothing of how right the rule is.`,
      );
export const yes = (verdict: "accept" | "reject", n: number): Words =>
  verdict === "accept" ? both(fr`Accepter les ${n}`, `Accept all ${n}`) : both(fr`Rejeter les ${n}`, `Reject all ${n}`);
/** A decision as it is named where it is taken back: on which code, from what, where. */
export const decisionOn = (code: string, rule: string, place: string): Words =>
  both(fr`décision sur « ${code} » (${rule}) en ${place}`, `decision on “${code}” (${rule}) at ${place}`);
export const decisionsOn = (n: number, group: string): Words =>
  both(fr`${n} décisions ensemble (${group})`, `${n} decisions together (${group})`);
export const no = both(fr`Non`, "No");
export const bulkDone = (n: number, passed: number): Words =>
  both(
    fr`${n} ${plural(n, "fr", "décision prise", "décisions prises")}${passed === 0 ? "" : `, ${passed} ${plural(passed, "fr", "laissée", "laissées")}`}.`,
    `${n} ${n === 1 ? "decision" : "decisions"} taken${passed === 0 ? "" : `, ${passed} left`}.`,
  );

// keys
export const keys: readonly (readonly [string, Words])[] = [
  ["n p", both(fr`proposition suivante, précédente`, "next, previous proposal")],
  ["a", both(fr`accepter la proposition (un indice : l'attribuer)`, "accept the proposal (a cue: attribute it)")],
  ["r", both(fr`la rejeter`, "reject it")],
  ["e", both(fr`l'accepter avec les mots choisis pour limites`, "accept it with the selected words as its limits")],
  ["o", both(fr`lui donner un autre code`, "give it another code")],
  ["w", both(fr`écrire une remarque sur la décision`, "write a note on the decision")],
];
export const listKeys = both(
  fr`Touches : n p suivante, précédente ; a accepter ; r rejeter ; w une remarque ; u défaire ; o dans le texte`,
  "Keys: n p next, previous; a accept; r reject; w a note; u undo; o in the text",
);
