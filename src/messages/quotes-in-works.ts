import { fr } from "./french.js";
import { counted, formatNumber, plural } from "./numbers.js";
import type { Words } from "./words.js";

const n = (value: number): { fr: string; en: string } => ({
  fr: formatNumber(value, "fr"),
  en: formatNumber(value, "en"),
});
const many = (count: number, one: string, more: string, lang: "fr" | "en"): string =>
  `${n(count)[lang]} ${plural(count, lang, one, more)}`;

export const quotationsFound = (quotations: number, people: number): Words => ({
  fr: fr`${many(quotations, "citation", "citations", "fr")} de ${many(people, "personne", "personnes", "fr")} : des extraits choisis par l'auteur, non des entretiens entiers`,
  en: `${many(quotations, "quotation", "quotations", "en")} of ${many(people, "person", "people", "en")}: excerpts chosen by the author, not whole interviews`,
});
export const excerptsHint = (): Words => ({
  fr: fr`relisez-les en regard du texte ; ce qui demande des entretiens entiers (saturation, fréquence, silence, cooccurrence) n'en est pas calculé`,
  en: "read them beside the text; what needs whole interviews (saturation, frequency, silence, co-occurrence) is not computed from them",
});
export const noQuotations = (): Words => ({
  fr: fr`aucune citation d'une personne interrogée n'a été reconnue dans ce texte`,
  en: "no quotation of anybody interviewed was recognised in this text",
});
export const noQuotationsHint = (): Words => ({
  fr: fr`il faut des paroles entre guillemets ou en retrait, suivies ou précédées de qui les dit, par exemple : (Prénom, 42 ans, éducatrice) ou (E3)`,
  en: "there must be words between quotation marks or set off, with who says them before or after, for example (First name, 42, teacher) or (P3)",
});

/** Why passages are left out: in French of each, in English of one and of several. */
const REASONS: Readonly<Record<string, readonly [fr: string, one: string, more: string]>> = {
  citation: ["renvoie à une publication", "refers to a publication", "refer to a publication"],
  institution: [
    fr`vient d'une loi ou d'une institution`,
    "comes from a law or an institution",
    "come from a law or an institution",
  ],
  reference: ["est un titre de la bibliographie", "is a title in the references", "are titles in the references"],
  question: ["est une question", "is a question", "are questions"],
  translation: ["est une traduction", "is a translation", "are translations"],
  term: [
    "est un mot ou une expression sans nom à côté",
    "is a word or a short term with no name beside it",
    "are words or short terms with no name beside them",
  ],
  unattributed: [
    fr`n'est attribué à personne d'interrogé`,
    "is given to nobody interviewed",
    "are given to nobody interviewed",
  ],
  stranger: [
    fr`est attribué à quelqu'un dont rien ne dit qu'il a été interrogé`,
    "is given to somebody of whom nothing says that they were interviewed",
    "are given to somebody of whom nothing says that they were interviewed",
  ],
  hearsay: [
    fr`rapporte les mots de quelqu'un dont on parle, et qui n'a pas été interrogé`,
    "reports the words of somebody who is spoken of, and was not interviewed",
    "report the words of somebody who is spoken of, and was not interviewed",
  ],
  unpaired: ["est un guillemet sans son pendant", "is a mark without its fellow", "are marks without their fellow"],
};

export const notInterviewees = (reason: string, count: number, places: string): Words => {
  const [french, one, more] = REASONS[reason] ?? [reason, reason, reason];
  return {
    fr: fr`entre guillemets ou en retrait, et pas une parole de personne interrogée : ${counted(count, "fr", "passage qui", "passages dont chacun")} ${french} (${places})`,
    en: `between marks or set off, and not words of anybody interviewed: ${n(count).en} that ${plural(count, "en", one, more)} (${places})`,
  };
};
export const mayBeSaid = (): Words => ({
  fr: fr`ce passage à la première personne est peut-être d'une personne interrogée ; rien ne dit de qui, il n'est pas gardé`,
  en: "this passage in the first person may be somebody interviewed; nothing says who, so it is not kept",
});
export const severalNamed = (): Words => ({
  fr: fr`ce qui est dit autour de ce passage nomme plusieurs personnes interrogées ; rien ne dit laquelle parle, il n'est pas gardé`,
  en: "what is said around this passage names several people interviewed; nothing says which of them speaks, so it is not kept",
});
export const anotherNamed = (): Words => ({
  fr: fr`une personne interrogée est nommée autour de ce passage, et aussi quelqu'un d'autre ou un texte dont ce sont peut-être les mots ; il n'est pas gardé`,
  en: "somebody interviewed is named around this passage, and also somebody else or a text whose words these may be; it is not kept",
});
export const strangerNamed = (): Words => ({
  fr: fr`quelqu'un est nommé à côté de ce passage à la première personne, mais rien dans le texte ne dit qu'il a été interrogé ; il n'est pas gardé`,
  en: "somebody is named beside this passage in the first person, but nothing in the text says that they were interviewed; it is not kept",
});
export const strangerHint = (): Words => ({
  fr: fr`si c'est le cas, ajoutez après le nom, entre parenthèses, ce que l'on sait de la personne (âge, fonction), et recommencez`,
  en: "if they were, add in brackets after the name what is known of the person (age, function), and read the file again",
});
export const mayBeHint = (): Words => ({
  fr: fr`si c'est le cas, ajoutez son nom entre parenthèses après le passage, et recommencez`,
  en: "if it is, add the name in brackets after the passage, and read the file again",
});

export const missingOpening = (): Words => ({
  fr: fr`le guillemet ouvrant manque ; la citation est prise depuis le début du paragraphe ou de la phrase`,
  en: "the opening mark is missing; the quotation is taken from the beginning of the paragraph or sentence",
});
export const missingClosing = (): Words => ({
  fr: fr`le guillemet fermant manque ; la citation est prise jusqu'au nom de qui parle`,
  en: "the closing mark is missing; the quotation is taken up to the name of the speaker",
});
export const unsureEnd = (): Words => ({
  fr: fr`rien ne montre où cette citation finit ; un seul paragraphe est pris`,
  en: "nothing shows where this quotation ends; one paragraph is taken",
});
export const missingHint = (): Words => ({ fr: fr`comparez avec le texte`, en: "compare it with the text" });
export const saidByPronoun = (): Words => ({
  fr: fr`cette citation n'est attribuée que par un pronom ; elle est donnée à la personne qui parle juste avant`,
  en: "only a pronoun says who speaks here; the quotation is given to the person who spoke just before",
});
export const maybeReported = (): Words => ({
  fr: fr`la phrase donne ces paroles à quelqu'un d'autre que la parenthèse ; elles sont gardées comme celles de la personne entre parenthèses, qui les rapporte peut-être`,
  en: "the sentence gives these words to somebody else than the bracket does; they are kept as those of the person in the bracket, who may be reporting them",
});
export const sameAttributes = (): Words => ({
  fr: fr`personne n'est nommé ici ; la citation est donnée à la seule personne nommée ailleurs dont le texte dit la même chose`,
  en: "nobody is named here; the quotation is given to the only person named elsewhere of whom the text says the same",
});
export const attributesOfSeveral = (): Words => ({
  fr: fr`personne n'est nommé ici, et le texte dit la même chose de plusieurs personnes nommées ailleurs ; la citation est gardée à part, comme d'une autre personne`,
  en: "nobody is named here, and the text says the same of several people named elsewhere; the quotation is kept apart, as another person's",
});
/** Words of the author's between the marks: left out, or perhaps so and kept. */
export const authorsClauses = (whose: "author" | "unsure", count: number, places: string): Words =>
  whose === "author"
    ? {
        fr: fr`${counted(count, "fr", fr`incise de l'auteur`, fr`incises de l'auteur`)} entre les guillemets (« …, soupire-t-elle, … »), hors des paroles gardées ; [...] en tient la place (${places})`,
        en: `${counted(count, "en", "clause", "clauses")} of the author's between the marks (“…, she sighs, …”), not among the words kept; [...] stands in their place (${places})`,
      }
    : {
        fr: fr`${counted(count, "fr", "endroit", "endroits")} où l'auteur parle peut-être au milieu des paroles (« …, dit le médecin, … »), gardées comme elles sont imprimées (${places})`,
        en: `${counted(count, "en", "place", "places")} where the author may speak in the middle of the words (“…, says the doctor, …”), which are kept as printed (${places})`,
      };
export const authorsClausesHint = (): Words => ({
  fr: fr`comparez avec le texte ; si c'est l'auteur qui parle, fermez les guillemets avant et rouvrez-les après, et recommencez`,
  en: "compare it with the text; if it is the author who speaks, close the marks before and open them again after, and read the file again",
});
export const translatedWords = (): Words => ({
  fr: fr`l'auteur dit avoir traduit ces paroles : ce ne sont pas les mots de la personne`,
  en: "the author says that these words are a translation: they are not the person's own",
});

export const mendedAttributes = (count: number): Words => ({
  fr: fr`${counted(count, "fr", "attribution lue", "attributions lues")} malgré des exposants abîmés ou des espaces manquants (40^e, 1^{er}, « 40e années ») ; les paroles ne sont pas touchées`,
  en: `${counted(count, "en", "attribution", "attributions")} read in spite of spoilt superscripts or missing spaces (40^e, 1^{er}, "40e années"); the words themselves are not touched`,
});
export const decadesRead = (): Words => ({
  fr: fr`« 40e année » et semblables sont lus comme la dizaine d'âge : dans la quarantaine`,
  en: `"40e année" and the like are read as the decade of age: in one's forties`,
});
export const rejoinedWords = (count: number): Words => ({
  fr: fr`${counted(count, "fr", "mot coupé", "mots coupés")} en fin de ligne dans les citations : le trait d'union de la coupure est retiré`,
  en: `${counted(count, "en", "word", "words")} cut at the end of a line within quotations: the hyphen of the cut is taken out`,
});

export const saidTwice = (count: number): Words => ({
  fr: fr`${counted(count, "fr", "citation répète", "citations répètent")} mot pour mot une citation d'avant ; toutes sont gardées`,
  en: `${counted(count, "en", "quotation repeats", "quotations repeat")} an earlier one word for word; all are kept`,
});

const ATTRIBUTES: Readonly<Record<string, readonly [fr: string, en: string]>> = {
  ageDecade: ["la dizaine d’âge", "the decade of age"],
  age: ["l’âge", "the age"],
  birth: ["l’année de naissance", "the year of birth"],
  seniority: ["l’ancienneté", "the seniority"],
  job: ["le rang de l’emploi", "the rank of the job"],
  sex: ["le sexe", "the sex"],
  place: ["le lieu", "the place"],
  profession: ["la fonction", "the profession"],
};

/** `values` are left out where they could be somebody's own words. */
export const attributeDiffers = (
  attribute: string,
  at: string,
  values: { other: string; kept: string } | null,
): Words => {
  const [french, english] = ATTRIBUTES[attribute] ?? [attribute, attribute];
  const fromTo =
    values === null
      ? { fr: "", en: "" }
      : { fr: fr` : ${values.other} ici, ${values.kept} là`, en: `: ${values.other} here, ${values.kept} there` };
  return {
    fr: fr`${french} de cette personne diffère ici de ce qui est dit ailleurs (${at})${fromTo.fr}`,
    en: `${english} of this person is not the same here and at ${at}${fromTo.en}`,
  };
};
export const attributeHint = (): Words => ({
  fr: fr`ce qui est dit le plus souvent est gardé, et le tableau du texte l'emporte à égalité ; corrigez participants.csv s'il le faut`,
  en: "what is said most often is kept, and the table of the text decides between equals; correct participants.csv if need be",
});
/** `rank` is the number that the second, third person of the name gets. */
export const namesake = (attributes: readonly string[], at: string, rank: number): Words => {
  const names = attributes.map((attribute) => ATTRIBUTES[attribute] ?? [attribute, attribute]);
  const list = (lang: 0 | 1): string => names.map((name) => name[lang]).join(", ");
  return {
    fr: fr`le même nom est donné ailleurs (${at}) à quelqu'un de tout autre (${list(0)}) : deux personnes en sont faites, et celle-ci porte le numéro -${rank}`,
    en: `elsewhere (${at}) the same name is given to somebody of whom other things are said (${list(1)}): two people are made of it, and this one has the number -${rank}`,
  };
};
export const namesakeHint = (): Words => ({
  fr: fr`s'il n'y en a qu'une, donnez aux deux la même personne dans la colonne « participants » d'interviews.csv, ou corrigez ce que le texte en dit et recommencez`,
  en: 'if they are one person, give both the same person in the column "participants" of interviews.csv, or correct what the text says of them and read it again',
});
export const whichOfThem = (): Words => ({
  fr: fr`deux personnes portent ce nom, et rien ici ne dit laquelle parle ; la citation est donnée à celle qui a parlé en dernier`,
  en: "two people bear this name, and nothing here says which of them speaks; the quotation is given to the one who spoke last",
});
export const spellingDiffers = (): Words => ({
  fr: fr`le nom de cette personne est écrit ici autrement qu'ailleurs ; ce qui est dit d'elle étant le même, c'est une seule personne`,
  en: "the name of this person is spelt differently here; as the same is said of both, they are one person",
});
export const almostSame = (at: string): Words => ({
  fr: fr`le nom de cette personne ressemble à une lettre ou deux près à un autre (${at}), mais rien ne dit que ce soit la même : ce sont deux personnes`,
  en: `the name of this person is within a letter or two of another (${at}), but nothing says that they are the same: they are two people`,
});
export const almostHint = (): Words => ({
  fr: fr`si c'est la même personne, écrivez le nom de la même façon dans le texte, et recommencez`,
  en: "if they are one person, spell the name in one way in the text, and read the file again",
});
