import { makeColumn as column } from "./column.js";
import { fr } from "./french.js";
import { formatNumber, formatShare, counted as howMany, list, someOf } from "./numbers.js";
import type { Lang, Words } from "./words.js";

const both = (french: string, english: string): Words => ({ fr: french, en: english });
const each = (say: (lang: Lang) => string): Words => ({ fr: say("fr"), en: say("en") });

export const help = both(
  fr`dit de chaque affirmation d'une publication si elle tient devant ces données, et pourquoi`,
  "says of each claim of a publication whether it holds before these data, and why",
);
export const flags = {
  passages: both(fr`montre aussi les mots de chaque passage`, "shows the words of each passage too"),
  methods: both(
    fr`le paragraphe de méthode : comment les affirmations sont confrontées aux données`,
    "the paragraph on method: how claims are held against the data",
  ),
};

export const verdicts = {
  holds: both("tient", "holds"),
  "does-not-hold": both("ne tient pas", "does not hold"),
  "cannot-be-told": both(fr`ne peut pas se dire`, "can't be told"),
  "source-contradicts-itself": both(fr`la source se contredit`, "the source contradicts itself"),
} as const satisfies Readonly<Record<string, Words>>;

/* Why */

export const shown = (who: readonly string[], passages: number, of: "reading" | "words"): Words =>
  of === "reading"
    ? both(
        fr`attribué avec une raison, sur ${howMany(passages, "fr", "passage", "passages")} : ${someOf(who, "fr")}`,
        `attributed with a reason, on ${howMany(passages, "en", "passage", "passages")}: ${someOf(who, "en")}`,
      )
    : both(
        fr`${howMany(passages, "fr", "passage le montre", "passages le montrent")} : ${someOf(who, "fr")}`,
        `${howMany(passages, "en", "passage shows it", "passages show it")}: ${someOf(who, "en")}`,
      );
export const lacking = (who: readonly string[], of: "reading" | "words"): Words =>
  of === "reading"
    ? both(
        fr`d'autres lectures y sont attribuées, celle-là non : ${someOf(who, "fr")}`,
        `other readings are attributed there, this one is not: ${someOf(who, "en")}`,
      )
    : both(
        fr`lu jusqu'au bout, et rien n'en est marqué : ${someOf(who, "fr")}`,
        `read to the end, and nothing of it is marked: ${someOf(who, "en")}`,
      );

/** Of whom a reading is not attributed, and passages point to it all the same. */
export const pointedAt = (who: readonly string[], passages: number): Words =>
  both(
    fr`à lire, sans attribution : ${howMany(passages, "fr", "passage y renvoie", "passages y renvoient")} (grille profile) : ${someOf(who, "fr")}`,
    `to be read, attributed by nobody: ${howMany(passages, "en", "passage points to it", "passages point to it")} (grille profile): ${someOf(who, "en")}`,
  );

const reasons: Readonly<Record<string, Words>> = {
  excerpts: both(
    fr`il n'y a que des citations choisies par un auteur : ce qui n'y est pas a pu être dit`,
    "there are only quotations that an author chose: what is not among them may have been said",
  ),
  "not-read": both(fr`personne ne l'a lu sur cette base`, "nobody has read it on this basis"),
  undeclared: both(
    fr`personne n'a dit l'avoir lu jusqu'au bout (grille read)`,
    "nobody has said that they read it to the end (grille read)",
  ),
  "no-text": both(fr`l'étude n'a aucune parole de`, "the study has no words of"),
  "rules-only": both(
    fr`seules des règles le proposent, et personne ne l'a décidé : passages à lire`,
    "only rules propose it, and nobody has decided on it: passages to read",
  ),
  "not-attributed": both(
    fr`des passages en sont marqués, mais une lecture tient par une attribution avec sa raison, non par un compte`,
    "passages are marked with it, but a reading holds by an attribution with its reason, not by a count",
  ),
  "without-passage": both(
    fr`attribué avec une raison, mais sur aucun passage qui se retrouve`,
    "attributed with a reason, but on no passage that is found",
  ),
  "nobody-attributed": both(
    fr`personne n'y a attribué de lecture : rien ne montre qu'on l'ait cherchée`,
    "nobody has attributed any reading there: nothing shows that it was looked for",
  ),
  "code-later": both(
    fr`le code a été créé après la lecture, et personne n'a relu pour lui`,
    "the code was made after it was read, and nobody has read it again for that",
  ),
  "no-code": both(
    fr`aucune grille de codes de l'étude n'a ce code : rien n'a pu être cherché`,
    "no codebook of the study has this code: nothing could be looked for",
  ),
  "not-asked": both(
    fr`la question n'y a pas été posée, d'après le guide`,
    "the question was not asked there, as the guide tells it",
  ),
  "asked-unknown": both(
    fr`aucune question du guide n'y est reconnue : on ne sait pas si elle a été posée`,
    "no question of the guide is recognised there: whether it was asked is not known",
  ),
};

/** Of whom it cannot be told, and why; how many passages there are to read. */
export const untold = (reason: string, who: readonly string[], cues: number): Words =>
  each((lang) => {
    const why = reasons[reason]?.[lang] ?? reason;
    const names = someOf(who, lang);
    const read =
      lang === "fr"
        ? fr` (${howMany(cues, lang, "passage", "passages")} à lire)`
        : ` (${howMany(cues, lang, "passage", "passages")} to read)`;
    if (reason === "no-text") return `${why} ${names}`;
    return lang === "fr"
      ? fr`ne peut pas se dire de ${names} : ${why}${cues > 0 ? read : ""}`
      : `can't be told of ${names}: ${why}${cues > 0 ? read : ""}`;
  });

export const counted = (k: number, n: number): Words =>
  both(fr`des passages le montrent chez ${k} sur ${n}`, `passages show it for ${k} of ${n}`);
export const otherPeople = (said: number, here: number): Words =>
  both(
    fr`la source parle de ${said} personnes, l'étude en a ${here} : ce ne sont pas les mêmes`,
    `the source speaks of ${said} people, the study has ${here}: they are not the same`,
  );
export const fewerPeople = (said: number, here: number): Words =>
  both(
    fr`la source parle de ${said} personnes, l'étude n'en a que ${here}`,
    `the source speaks of ${said} people, the study has only ${here}`,
  );
export const notFromExcerpts = (what: "count" | "relation"): Words =>
  what === "count"
    ? both(
        fr`des extraits ne portent pas un compte de toutes les personnes : qui n'est pas cité là-dessus a pu en parler`,
        "excerpts do not carry a count of everybody: whoever is not quoted on it may have spoken of it",
      )
    : both(
        fr`des extraits ne disent rien d'une relation, ni de son absence : l'auteur les a choisis`,
        "excerpts say nothing of a relation, nor of its absence: the author chose them",
      );
export const tooFew = (n: number, p: number): Words =>
  each((lang) => {
    const smallest = formatNumber(p, lang, 4);
    return lang === "fr"
      ? fr`avec ${howMany(n, lang, "personne", "personnes")}, n'avoir pas trouvé de relation ne montre pas qu'il n'y en a pas : le partage le plus net possible donnerait p = ${smallest} au test exact de Fisher, bilatéral, tout autre partage davantage`
      : `with ${howMany(n, lang, "person", "people")}, not to have found a relation does not show that there is none: the clearest split possible would give p = ${smallest} by Fisher's exact test, two-sided, any other more`;
  });
export const noneFound = (attribute: string): Words =>
  both(
    fr`n'avoir pas trouvé de relation ne montre pas qu'il n'y en a pas ; le partage : grille matrix --by attribute:${attribute}`,
    `not to have found a relation does not show that there is none; how it is divided: grille matrix --by attribute:${attribute}`,
  );

const curves: Readonly<Record<string, Words>> = {
  excerpts: both(
    fr`rien de la saturation ne se calcule sur des extraits choisis par un auteur`,
    "nothing of saturation is computed from excerpts that an author chose",
  ),
  "rules-only": both(
    fr`seules des règles ont proposé des codes, personne n'a lu`,
    "only rules have proposed codes, nobody has read",
  ),
  unordered: both(
    fr`l'ordre des entretiens n'est pas connu, et la saturation en dépend`,
    "the order of the interviews is not known, and saturation depends on it",
  ),
  "too-few": both(
    fr`trop peu d'entretiens lus pour parler des derniers`,
    "too few interviews read to speak of the last ones",
  ),
};
export const noCurve = (why: string): Words => curves[why] ?? both(why, why);
export const nothingNew = (last: readonly string[], n: number): Words =>
  both(
    fr`${list(last, "fr")} n'ont apporté aucun code nouveau, sur ${n} entretiens : la saturation est un argument, qui ne suit pas de ce nombre`,
    `${list(last, "en")} brought no new code, of ${n} interviews: saturation is an argument, which does not follow from that number`,
  );
export const stillNew = (last: readonly string[], codes: readonly string[]): Words =>
  both(
    fr`${list(last, "fr")} ont encore apporté ${howMany(codes.length, "fr", "code nouveau", "codes nouveaux")} : ${someOf(codes, "fr")}`,
    `${list(last, "en")} still brought ${howMany(codes.length, "en", "new code", "new codes")}: ${someOf(codes, "en")}`,
  );

export const noSurvey = (id: string): Words =>
  both(
    fr`l'étude n'a pas l'enquête « ${id} », ou pas cette question ou cette réponse`,
    `the study does not have the survey "${id}", or not this question or this answer`,
  );
export const noShare = (id: string): Words =>
  both(
    fr`l'enquête « ${id} » ne donne pas de part pour cette réponse`,
    `the survey "${id}" gives no share for this answer`,
  );
export const surveyShare = (id: string, share: number, n: number | null): Words =>
  both(
    fr`l'enquête « ${id} » en compte ${formatShare(share, "fr")} (${n === null ? fr`nombre de réponses inconnu` : `n = ${n}`}) : c'est l'enquête, non les entretiens`,
    `the survey "${id}" has ${formatShare(share, "en")} of them (${n === null ? "number of answers not known" : `n = ${n}`}): this is the survey, not the interviews`,
  );

const paged = (others: readonly Paged[], lang: Lang): string =>
  list(
    others.map(({ id, pages }) => (lang === "fr" ? fr`« ${id} » (p. ${pages})` : `"${id}" (p. ${pages})`)),
    lang,
  );
interface Paged {
  readonly id: string;
  readonly pages: string;
}
/** `shown`: by what they say they cannot both hold. `said`: that is taken from claims.yaml. */
export const contradicted = (pages: string, others: readonly Paged[], how: "shown" | "said"): Words =>
  how === "shown"
    ? both(
        fr`ce que la source dit p. ${pages} ne tient pas avec ${paged(others, "fr")}`,
        `what the source says on p. ${pages} cannot hold with ${paged(others, "en")}`,
      )
    : both(
        fr`d'après claims.yaml, ce que la source dit p. ${pages} ne tient pas avec ${paged(others, "fr")} ; leurs formes seules ne le montrent pas`,
        `according to claims.yaml what the source says on p. ${pages} cannot hold with ${paged(others, "en")}; their forms alone do not show it`,
      );
export const notOpposed = (others: readonly Paged[]): Words =>
  both(
    fr`claims.yaml l'oppose à ${paged(others, "fr")}, mais elles ne parlent pas de la même chose, ou disent la même : ce n'est pas une contradiction`,
    `claims.yaml sets it against ${paged(others, "en")}, but they do not speak of the same thing, or say the same: this is no contradiction`,
  );
export const alone = (verdict: Words): Words =>
  both(fr`prise seule devant ces données : ${verdict.fr}`, `by itself before these data: ${verdict.en}`);
export const noForm = both(fr`elle ne fait que s'opposer à une autre`, "it only stands against another");

/* Tables */

export const titles = {
  claims: both(
    fr`Ce que la source dit, et ce que ces données en disent`,
    "What the source says, and what these data say of it",
  ),
  people: both(fr`Personne par personne`, "Person by person"),
  passages: both("Passages", "Passages"),
};
const idColumn = column(
  "claim",
  "id",
  ["affirmation", "claim"],
  [fr`son nom dans claims.yaml`, "its name in claims.yaml"],
);
export const columns = {
  claims: [
    idColumn,
    column("pages", "text", ["pages", "pages"], [fr`où la source le dit`, "where the source says it"]),
    column(
      "statement",
      "text",
      [fr`ce qu'elle dit`, "what it says"],
      [fr`ce que dit la source, en d'autres mots`, "what the source says, in other words"],
    ),
    column(
      "verdict",
      "text",
      ["verdict", "verdict"],
      [
        fr`tient, ne tient pas, ne peut pas se dire, ou la source se contredit`,
        "holds, does-not-hold, cannot-be-told or source-contradicts-itself",
      ],
    ),
    column(
      "against",
      "id",
      ["contre", "against"],
      [
        fr`les affirmations de la source qui ne tiennent pas avec elle`,
        "claims of the source that cannot hold with it",
      ],
    ),
    column(
      "alone",
      "text",
      ["seule", "by itself"],
      [fr`ce que les données en disent prise seule`, "what the data say of it by itself"],
    ),
    column("why", "text", ["pourquoi", "why"], [fr`d'où vient ce verdict`, "where the verdict comes from"]),
    column(
      "who",
      "text",
      ["chez", "in"],
      [fr`les personnes dont un passage le montre`, "people of whom a passage shows it"],
    ),
    column("marks", "count", ["marques", "marks"], [fr`marques sur lesquelles il repose`, "marks that it rests on"]),
    column(
      "to_read",
      "count",
      [fr`à lire`, "to read"],
      [fr`passages qui ne décident de rien : à lire`, "passages that decide nothing: to be read"],
    ),
  ],
  people: [
    idColumn,
    column("participant", "id", ["personne", "person"], ["son pseudonyme", "their pseudonym"]),
    column(
      "stands",
      "text",
      ["", ""],
      [fr`le montre, ne le montre pas, ne peut pas se dire`, "shows, lacks or unknown"],
    ),
    column("reason", "text", ["raison", "reason"], [fr`pourquoi cela ne peut pas se dire`, "why it cannot be told"]),
    column("places", "text", ["passages", "passages"], [fr`où des marques le montrent`, "where marks show it"]),
  ],
  passages: [
    idColumn,
    column("participant", "id", ["personne", "person"], ["son pseudonyme", "their pseudonym"]),
    column("place", "place", ["passage", "passage"], [fr`où il se trouve`, "where it stands"]),
    column("use", "text", ["", ""], [fr`montre, ou à lire`, "shows, or to-read"]),
    column("code", "id", ["code", "code"], [fr`le code marqué`, "the code marked"]),
    column("coder", "id", ["par", "by"], [fr`qui l'a marqué ou attribué`, "who marked or attributed it"]),
    column(
      "start",
      "offset",
      [fr`début`, "start"],
      [fr`position du premier caractère`, "offset of the first character"],
    ),
    column(
      "end",
      "offset",
      ["fin", "end"],
      [fr`position après le dernier caractère`, "offset behind the last character"],
    ),
  ],
} as const;
export const quoteColumn = column("quote", "text", ["mots", "words"], [fr`les mots eux-mêmes`, "the words themselves"]);

/* Notes */

export const notErrors = both(
  fr`un verdict est un constat sur ces données, codées ainsi ; il ne dit pas si la source a raison`,
  "a verdict is a finding about these data, coded this way; it does not say whether the source is right",
);
export const source = (author: string, year: string): Words => both(`${author} (${year})`, `${author} (${year})`);
export const tally = (counts: readonly (readonly [Words, number])[]): Words =>
  each((lang) => counts.map(([verdict, n]) => `${verdict[lang]}${lang === "fr" ? "\u00a0" : ""}: ${n}`).join(", "));
export const marksCounted = (marks: number, attributions: number): Words =>
  each((lang) =>
    lang === "fr"
      ? fr`comptés : ${howMany(marks, lang, "marque", "marques")} et ${howMany(attributions, lang, "attribution", "attributions")} avec une raison`
      : `counted: ${howMany(marks, lang, "mark", "marks")} and ${howMany(attributions, lang, "attribution", "attributions")} with a reason`,
  );

/* The chapter of the report */

export const chapter = (author: string, year: string): Words =>
  both(fr`Ce que dit ${author} (${year})`, `What ${author} (${year}) says`);
export const intro = (title: string): Words =>
  both(
    fr`Chaque affirmation de « ${title} » est confrontée aux passages codés de cette étude.`,
    `Each claim of "${title}" is held against the coded passages of this study.`,
  );
export const pageColumns = [
  both("Ce que dit la source", "What the source says"),
  both("Verdict", "Verdict"),
  both("Pourquoi", "Why"),
  both("Passages", "Passages"),
] as const;
export const told = (pages: string, verdict: Words): Words =>
  both(`p. ${pages}${fr` : `}${verdict.fr}`, `p. ${pages}: ${verdict.en}`);
export const notShown = (n: number): Words =>
  both(
    fr`Le premier passage de chaque personne est cité, pour trois personnes au plus ; ${howMany(n, "fr", "autre passage n'est pas montré", "autres passages ne sont pas montrés")}.`,
    `The first passage of each person is quoted, of three people at most; ${howMany(n, "en", "more passage is not shown", "more passages are not shown")}.`,
  );

/* The command */

export const noClaims = both(
  fr`cette étude n'a pas d'affirmations d'une publication à vérifier`,
  "this study has no claims of a publication to be checked",
);
export const noClaimsHint = both(
  fr`claims.yaml : ce que dit une publication, affirmation par affirmation, avec ses pages (docs/reproducing.fr.md)`,
  "claims.yaml: what a publication says, claim by claim, with its pages (docs/reproducing.md)",
);
export const noClaim = (id: string): Words =>
  both(fr`claims.yaml n'a pas d'affirmation « ${id} »`, `claims.yaml has no claim "${id}"`);
export const page = (pages: string): Words => both(`p. ${pages}`, `p. ${pages}`);
export const toRead = both(fr`à lire`, "to read");

export const methods = (): Words =>
  both(
    fr`Chaque affirmation de la publication a été écrite, avec ses pages, sous une forme qui se confronte aux données (quelqu'un montre ou ne montre pas un code, tant de personnes le montrent, rien de commun avec un attribut), puis confrontée aux passages codés par des personnes. Un code de lecture ne tient que par une attribution avec sa raison. L'absence n'est dite que d'un entretien entier, lu jusqu'au bout, où la question a été posée quand l'affirmation en dépend ; des extraits n'en disent rien, ni d'un compte ou d'une relation. Une relation absente ne se démontre pas avec si peu de personnes. Deux affirmations de la source qui s'excluent sont rendues comme telles, avec leurs pages.`,
    "Each claim of the publication was written down, with its pages, in a form that data can be held against (somebody shows a code or does not, so many people show it, it has nothing to do with an attribute), and then held against the passages that people coded. A reading holds by an attribution with its reason alone. Absence is said only of a whole interview, read to the end, in which the question was asked where the claim depends on it; excerpts tell nothing of it, nor of a count or a relation. With so few people that a relation is absent cannot be shown. Two claims of the source that exclude each other are given as such, with their pages.",
  );
