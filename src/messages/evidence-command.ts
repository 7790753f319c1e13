import { makeColumn as column } from "./column.js";
import { shortStandings } from "./evidence.js";
import { fr } from "./french.js";
import { counted, list } from "./numbers.js";
import { type Readings, readToTheEnd } from "./readings.js";
import type { Lang, Words } from "./words.js";

const both = (french: string, english: string): Words => ({ fr: french, en: english });
const each = (say: (lang: Lang) => string): Words => ({ fr: say("fr"), en: say("en") });

export const helpLine = both(
  fr`ce qui va contre chaque hypothèse, ce qui va dans son sens, ce qui manque, et comment cela change`,
  "what speaks against each hypothesis, what supports it, what is missing, and how that changes",
);
export const flags = {
  passages: both(
    fr`montre les passages de chaque entretien ; avec une hypothèse, tous`,
    "shows the passages of each interview; with one hypothesis, all of them",
  ),
  by: both(
    fr`attribute:NOM, par ce que les participants ont en commun ; family:ID, par les codes d'une famille sur les mêmes mots ou dans le même tour de parole`,
    "attribute:NAME, by what participants have in common; family:ID, by the codes of a family on the same words or in the same turn of speech",
  ),
  cerqual: both(
    fr`les quatre questions de GRADE-CERQual, avec ce que montrent les données ; jamais une note`,
    "the four questions of GRADE-CERQual, with what the data show; never a grade",
  ),
};

export const noHypotheses = both(fr`l'étude n'a pas d'hypothèse`, "the study has no hypothesis");
export const noHypothesesHint = both(
  fr`c'est un choix possible ; une hypothèse s'écrit dans un fichier de codebooks/, sous hypotheses:`,
  "that is a possible choice; a hypothesis is written in a file of codebooks/, under hypotheses:",
);
export const unknownHypothesis = (id: string, known: readonly string[]): Words =>
  both(
    fr`il n'y a pas d'hypothèse « ${id} » ; il y a ${list(known, "fr")}`,
    `there is no hypothesis “${id}”; there is ${list(known, "en")}`,
  );
export const onlyExcerpts = both(
  fr`l'étude n'a que des extraits publiés : où se tient un entretien devant une hypothèse ne peut pas s'en déduire`,
  "the study has published excerpts only: where an interview stands towards a hypothesis cannot be told from them",
);
export const badBy = (part: string): Words =>
  both(fr`« ${part} » n'est pas une façon de ranger`, `“${part}” is no way to sort by`);
export const badByHint = both(fr`--by attribute:NOM ou --by family:ID`, "--by attribute:NAME or --by family:ID");
export const unknownFamily = (id: string, known: readonly string[]): Words =>
  both(
    fr`il n'y a pas de famille « ${id} » ; il y a ${list(known, "fr")}`,
    `there is no family “${id}”; there is ${list(known, "en")}`,
  );

export const notRead = both("à lire", "to read");

export const sections: Readonly<Record<string, Words>> = {
  history: both(fr`Depuis quand`, "Since when"),
  standing: both(fr`Où se tiennent les entretiens`, "Where interviews stand"),
  prompted: both(fr`Demandé ou venu de soi-même`, "Asked for or come up by itself"),
  parts: both(fr`Par sous-question`, "By sub-question"),
  kinds: both(fr`Par sorte`, "By kind"),
  attribute: both(fr`Par attribut`, "By attribute"),
  rival: both(fr`L'explication rivale`, "The rival explanation"),
  changes: both(fr`Comment cela change`, "How that changes"),
  saturation: both(fr`Les codes dont elle parle`, "The codes that it names"),
  missing: both(fr`Ce qui manque`, "What is missing"),
  cerqual: both("GRADE-CERQual", "GRADE-CERQual"),
  passages: both(fr`Passages`, "Passages"),
};

export const readOf = (readings: Readings): Words => {
  const told = readToTheEnd(readings);
  return both(
    fr`${told.fr}. Le tableau compte des passages : ils disent où lire, pas combien une raison pèse.`,
    `${told.en}. The table counts passages: they tell where to read, not how much a reason weighs.`,
  );
};
export const readingList = (passages: number, interviews: number): Words =>
  both(
    fr`Des règles proposent ${counted(passages, "fr", "passage", "passages")} dans ${counted(interviews, "fr", "entretien", "entretiens")} ; personne ne les a lus. Ils sont à lire : aucun entretien n'est rangé pour ou contre.`,
    `Rules propose ${counted(passages, "en", "passage", "passages")} in ${counted(interviews, "en", "interview", "interviews")}; nobody has read them. They are to be read: no interview is placed for or against.`,
  );
export const sampleRule = (each: number): Words =>
  both(
    fr`de chaque entretien, d'abord ce qui va contre, et de chaque sens les ${each} premiers passages dans l'ordre de l'entretien`,
    `of each interview what speaks against it first, and of each sense the first ${each} passages in the order of the interview`,
  );
export const readingRule = (each: number): Words =>
  both(
    fr`de chaque entretien, les ${each} premiers échanges où une règle propose quelque chose`,
    `of each interview the first ${each} exchanges in which a rule proposes something`,
  );
export const hidden = (n: number): Words =>
  n === 0
    ? both(fr`tous sont montrés`, "all are shown")
    : each((lang) =>
        lang === "fr"
          ? fr`${counted(n, lang, "passage n'est pas montré", "passages ne sont pas montrés")} (--passages)`
          : `${counted(n, lang, "passage is", "passages are")} not shown (--passages)`,
      );
export const sameRows = (n: number): Words =>
  both(
    fr`${counted(n, "fr", "autre essai ne change rien", "autres essais ne changent rien")} : autres participants laissés de côté, autres façons de lire`,
    `${counted(n, "en", "other trial changes", "other trials change")} nothing: other participants left out, other ways of reading`,
  );
export const changeKinds: Readonly<Record<string, Words>> = {
  "as-it-is": both("tel quel", "as it is"),
  "without-participant": both("sans", "without"),
  "without-unreliable": both(fr`sans les codes sans accord`, "without codes lacking agreement"),
  unit: both("lu par", "read by"),
  coder: both(fr`marques de`, "marks of"),
};
export const unitNames: Readonly<Record<string, Words>> = {
  turn: both("tour", "turn"),
  exchange: both(fr`échange`, "exchange"),
  interview: both("entretien", "interview"),
};
/** Passages whose cause or direction is not marked, in one column. */
export const unspecified = both(fr`à préciser`, "unclear");
export const kOfN = (k: number, n: number): Words => both(fr`${k} sur ${n}`, `${k} of ${n}`);

const hypothesis = column(
  "hypothesis",
  "id",
  [fr`hypothèse`, "hypothesis"],
  [fr`identifiant de l'hypothèse`, "id of the hypothesis"],
);
const interview = column(
  "interview",
  "id",
  ["entretien", "interview"],
  [fr`identifiant de l'entretien`, "id of the interview"],
);
const passages = (name: string, label: readonly [string, string], meaning: readonly [string, string]) =>
  column(name, "exchanges", label, meaning);
const stood = (name: string, standing: string) =>
  column(
    name,
    "interviews",
    [shortStandings[standing]?.fr ?? standing, shortStandings[standing]?.en ?? standing],
    [fr`entretiens qui se tiennent ainsi`, "interviews that stand so"],
  );
const places = column(
  "places",
  "places",
  [fr`où`, "where"],
  [fr`passages, par leur place`, "passages, by their place"],
);
const codings = column(
  "codings",
  "ids",
  ["marques", "marks"],
  [fr`identifiants des marques par lesquelles cela tient`, "ids of the marks by which it holds"],
);
const standing = column(
  "standing",
  "standing",
  ["position", "stands"],
  [
    fr`against, mixed, unattributed, supports, silent, not-asked, unknown ; vide : codé par personne`,
    "against, mixed, unattributed, supports, silent, not-asked, unknown; empty: coded by nobody",
  ],
);
const sense = column(
  "sense",
  "sense",
  ["sens", "sense"],
  [fr`dans quel sens le passage parle ; vide : à lire`, "in which sense the passage speaks; empty: to be read"],
);
const under = column(
  "under",
  "question kind",
  ["sous", "under"],
  [
    fr`own-question, other-question ou no-question ; vide : aucun guide n'en parle`,
    "own-question, other-question or no-question; empty: no guide speaks of it",
  ],
);

export const titles = {
  matrix: both(fr`Entretiens et hypothèses, cas contraires d'abord`, "Interviews and hypotheses, contrary cases first"),
  sentences: both(fr`Ce qui peut en être dit`, "What can be said of it"),
  kinds: both(fr`Entretiens par sorte, cas contraires d'abord`, "Interviews by kind, contrary cases first"),
  changes: both(fr`Comment cela change`, "How that changes"),
  passages: both("Passages", "Passages"),
};
export const noKind = both(fr`aucune sorte marquée`, "no kind marked");

export const columns = {
  matrix: [
    hypothesis,
    interview,
    standing,
    column("directions", "ids", ["direction", "direction"], [fr`codes de direction marqués`, "direction codes marked"]),
    passages("against", ["contre", "against"], [fr`passages qui vont contre`, "passages against"]),
    passages("supports", ["pour", "for"], [fr`passages qui vont dans son sens`, "passages that support it"]),
    passages(
      "unattributed",
      ["sans cause", "no cause"],
      [fr`passages sans cause marquée`, "passages without a marked cause"],
    ),
    passages(
      "undirected",
      ["sans direction", "no direction"],
      [fr`passages sans direction marquée`, "passages without a marked direction"],
    ),
    passages("rival", ["rivale", "rival"], [fr`passages de l'explication rivale`, "passages of the rival explanation"]),
    column(
      "unasked",
      "exchanges",
      [fr`spontané`, "unasked"],
      [
        fr`passages hors des questions de l'hypothèse ; vide : aucun guide n'en parle`,
        "passages under none of the hypothesis' questions; empty: no guide speaks of it",
      ],
    ),
    column(
      "asked",
      "questions",
      ["questions", "questions"],
      [fr`ses questions reconnues là`, "its questions recognised there"],
    ),
    column(
      "open",
      "differences",
      [fr`à trancher`, "to settle"],
      [
        fr`différences entre codeurs sur ses codes, que personne n'a tranchées là`,
        "differences between coders on its codes that nobody has settled there",
      ],
    ),
    places,
  ],
  sentences: [
    hypothesis,
    column("section", "name", [fr`de quoi`, "about"], [fr`ce dont la phrase parle`, "what the sentence speaks of"]),
    column("sentence", "name", ["phrase", "sentence"], [fr`son nom, toujours le même`, "its name, always the same"]),
    column("text", "text", ["texte", "text"], [fr`la phrase`, "the sentence"]),
    places,
    codings,
  ],
  kinds: [
    hypothesis,
    column(
      "kind",
      "code",
      ["sorte", "kind"],
      [fr`code de la sorte ; vide : aucune n'est marquée`, "code of the kind; empty: none is marked"],
    ),
    interview,
    standing,
    passages(
      "same_words",
      [fr`mêmes mots`, "same words"],
      [fr`passages sur les mots desquels la sorte est marquée`, "passages on whose words the kind is marked"],
    ),
    passages(
      "same_turn",
      [fr`même tour`, "same turn"],
      [fr`passages dont elle ne partage que le tour de parole`, "passages of which it shares only the turn of speech"],
    ),
    places,
    codings,
  ],
  changes: [
    hypothesis,
    column(
      "change",
      "name",
      ["essai", "trial"],
      [
        fr`as-it-is, without-participant, without-unreliable, unit ou coder`,
        "as-it-is, without-participant, without-unreliable, unit or coder",
      ],
    ),
    column(
      "what",
      "text",
      ["quoi", "what"],
      [fr`participant, codes, unité ou codeur`, "participant, codes, unit or coder"],
    ),
    column("of", "interviews", ["sur", "of"], [fr`entretiens codés`, "interviews coded"]),
    stood("against", "against"),
    stood("mixed", "mixed"),
    stood("unattributed", "unattributed"),
    stood("supports", "supports"),
    stood("silent", "silent"),
    stood("not_asked", "not-asked"),
    stood("unknown", "unknown"),
    column(
      "moved",
      "interviews",
      [fr`se tiennent ailleurs`, "stand elsewhere"],
      [fr`entretiens qui se tiennent ailleurs`, "interviews that stand elsewhere"],
    ),
    column(
      "sentences",
      "standings",
      [fr`phrases autres`, "other sentences"],
      [
        fr`positions que personne, ou tout le monde, n'a plus ou a désormais`,
        "standings that nobody, or everybody, has now or has no longer",
      ],
    ),
  ],
  passages: [
    hypothesis,
    interview,
    column("place", "places", ["place", "place"], [fr`où sont les mots`, "where the words stand"]),
    sense,
    under,
    column("codes", "ids", ["codes", "codes"], [fr`codes par lesquels cela tient`, "codes by which it holds"]),
    codings,
    column("quote", "text", ["mots", "words"], [fr`les mots`, "the words"]),
  ],
};
