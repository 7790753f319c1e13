import { fr } from "./french.js";
import { plural } from "./numbers.js";
import type { Lang, Words } from "./words.js";

const both = (french: string, english: string): Words => ({ fr: french, en: english });
const each = (say: (lang: Lang) => string): Words => ({ fr: say("fr"), en: say("en") });

export const sampling = both("Comment les personnes ont été trouvées", "How the people were found");
export const strategy = both("Démarche", "Strategy");
export const steps = {
  intended: both("Prévues", "Intended"),
  invited: both("Invitées", "Invited"),
  answered: both("Ont répondu", "Answered"),
  refused: both("Ont refusé", "Refused"),
  kept: both("Retenues", "Kept"),
} as const;
export const remark = both("Remarque", "Remark");
export const samplingUnknown = both(
  fr`L'étude ne dit pas comment les personnes ont été trouvées (study.yaml, « sampling »).`,
  "The study does not say how the people were found (study.yaml, “sampling”).",
);
export const notSample = both(
  fr`Ces personnes ne sont pas un échantillon tiré au sort : ce qui suit parle d'elles, pas d'une population.`,
  "These people are no random sample: what follows is about them, not about a population.",
);

export const researchers = both(fr`D'où parlent les chercheurs`, "Where the researchers stand");
export const relation = both("Lien avec le terrain", "Relation to the field");
export const view = both(fr`Attente avant l'étude`, "Expectation before the study");
export const researchersUnknown = both(
  fr`L'étude ne dit rien de la position des chercheurs (study.yaml, « researchers »).`,
  "The study says nothing of the researchers' position (study.yaml, “researchers”).",
);

export const interviews = both("Entretiens et participants", "Interviews and participants");
export const interviewTable = both(fr`Entretiens, dans l'ordre conduit`, "Interviews, in the order conducted");
export const interviewTableUnordered = both(
  fr`Entretiens (l'ordre conduit n'est pas connu)`,
  "Interviews (the order conducted is not known)",
);
export const participantTable = both("Participants et leurs attributs", "Participants and their attributes");
export const heads = {
  interview: both("Entretien", "Interview"),
  participants: both("Participants", "Participants"),
  participant: both("Participant", "Participant"),
  date: both("Date", "Date"),
  duration: both("Durée", "Duration"),
  mode: both("Mode", "Mode"),
  interviewer: both("Enquêteur", "Interviewer"),
  turns: both("Tours", "Turns"),
} as const;
export const noInterviews = both(fr`Aucun entretien pour l'instant.`, "No interview yet.");
export const recognisable = (k: number, n: number): Words =>
  each((lang) =>
    lang === "fr"
      ? fr`${k} ${plural(k, lang, "personne", "personnes")} sur ${n} ${plural(k, lang, fr`porte une combinaison d'attributs que nulle autre ne porte`, fr`portent une combinaison d'attributs que nulle autre ne porte`)} ici : même sans nom, un collègue pourrait ${plural(k, lang, "la", "les")} reconnaître. Avant de diffuser, élargissez les attributs.`
      : `${k} of ${n} people ${plural(k, lang, "has", "have")} a combination of attributes that nobody else has here: even without a name, a colleague could recognise them. Before sharing, make the attributes coarser.`,
  );

export const attributesWithheld = both(
  fr`Les attributs des personnes ne sont pas montrés.`,
  "People's attributes are not shown.",
);
export const attributesCoarse = both(
  fr`Pour que personne ne soit reconnu par ses seuls attributs, ils sont montrés plus largement qu'ils ne sont connus :`,
  "So that nobody is recognised by attributes alone, they are shown more coarsely than they are known:",
);
export const identifyingStands = both(
  fr`Des mots qui pourraient permettre de reconnaître quelqu'un restent dans ce rapport ; l'étude dit pourquoi :`,
  "Words by which someone might be recognised stand in this report; the study says why:",
);

export const guide = both(fr`Les questions posées`, "The questions asked");
export const noGuide = both(fr`L'étude n'a pas de guide d'entretien.`, "The study has no interview guide.");
