import { formatDate } from "./dates.js";
import { fr } from "./french.js";
import { counted, list } from "./numbers.js";
import type { Lang, Words } from "./words.js";

const both = (french: string, english: string): Words => ({ fr: french, en: english });
const each = (say: (lang: Lang) => string): Words => ({ fr: say("fr"), en: say("en") });
const n = (count: number, lang: Lang, french: readonly [string, string], english: readonly [string, string]): string =>
  counted(count, lang, ...(lang === "fr" ? french : english));

export const helpLine = both(
  fr`dit où en est l'étude, et ce qui pourrait venir ensuite`,
  "says where the study stands, and what could come next",
);

export const heads = {
  interviews: both("entretiens", "interviews"),
  anonymised: both(fr`anonymat`, "anonymity"),
  codebooks: both("grilles", "codebooks"),
  rules: both(fr`règles`, "rules"),
  beside: both(fr`à côté`, "beside"),
  agreed: both(fr`mise en commun`, "in common"),
  journal: both("journal", "journal"),
  report: both("rapport", "report"),
  claims: both("affirmations", "claims"),
  errors: both("erreurs", "errors"),
} as const;

export const interviews = (
  count: number,
  { excerpts, respondents }: { readonly excerpts: number; readonly respondents: number },
  order: "known" | "unknown",
): Words =>
  each((lang) => {
    const known = {
      fr: order === "known" ? fr`dans l'ordre où ils ont été menés` : fr`ordre inconnu (interviews.csv)`,
      en: order === "known" ? "in the order conducted" : "order not known (interviews.csv)",
    };
    const whole = count === 0 ? (lang === "fr" ? "aucun" : "none") : `${count}${count > 1 ? `, ${known[lang]}` : ""}`;
    const beside =
      lang === "fr"
        ? [
            [excerpts, counted(excerpts, lang, "texte d’extraits publiés", "textes d’extraits publiés")] as const,
            [
              respondents,
              counted(
                respondents,
                lang,
                "personne qui a répondu à un sondage",
                "personnes qui ont répondu à un sondage",
              ),
            ] as const,
          ]
        : [
            [excerpts, counted(excerpts, lang, "text of published excerpts", "texts of published excerpts")] as const,
            [
              respondents,
              counted(respondents, lang, "person who answered a survey", "people who answered a survey"),
            ] as const,
          ];
    const said = [whole, ...beside.filter(([n]) => n > 0).map(([, text]) => text)];
    return lang === "fr" ? fr`${said.join(" ; ")}` : said.join("; ");
  });

export const anonymised = (
  state: "invented" | "excused" | "done" | "since" | "unsaid",
  day: string | null,
  since: number,
): Words =>
  each((lang) => {
    const on = day === null ? "" : lang === "fr" ? ` (${formatDate(day, lang)})` : ` (${formatDate(day, lang)})`;
    const says = {
      invented: both(fr`personnes et paroles inventées`, "invented people and words"),
      excused: both(fr`study.yaml dit pourquoi des noms restent`, "study.yaml says why names stay"),
      done: both(fr`anonymisé${on}`, `anonymised${on}`),
      since: both(
        fr`anonymisé${on} ; ${counted(since, "fr", "entretien apporté depuis", "entretiens apportés depuis")}`,
        `anonymised${on}; ${counted(since, "en", "interview brought in since", "interviews brought in since")}`,
      ),
      unsaid: both(fr`pas encore anonymisé`, "not anonymised yet"),
    };
    return says[state][lang];
  });

export const codebook = (
  id: string,
  codes: number,
  { emergent, retired }: { emergent: number; retired: number },
): Words =>
  each((lang) => {
    const more = [
      ...(emergent > 0 ? [n(emergent, lang, ["émergent", "émergents"], ["emergent", "emergent"])] : []),
      ...(retired > 0 ? [n(retired, lang, ["retiré", "retirés"], ["retired", "retired"])] : []),
    ];
    const beside = more.length === 0 ? "" : ` (${more.join(", ")})`;
    return `${id} : ${n(codes, lang, ["code", "codes"], ["code", "codes"])}${beside}`.replace(
      " :",
      lang === "fr" ? "\u00a0:" : ":",
    );
  });

export const rules = {
  none: both(fr`aucun code n'a de règle`, "no code has a rule"),
  stale: both(fr`à appliquer : textes ou grilles ont changé`, "to be applied: texts or codebooks have changed"),
  applied: both(
    fr`appliquées aux textes et aux grilles tels qu'ils sont`,
    "applied to texts and codebooks as they are",
  ),
} as const;

export interface Progress {
  readonly read: number;
  readonly begun: number;
  readonly unsaid: number;
  readonly untouched: number;
  readonly undecided: number | null;
  readonly reread: number;
}
export const progress = ({ read, begun, unsaid, untouched, undecided, reread }: Progress): Words =>
  each((lang) => {
    const parts = [
      ...(read > 0
        ? [n(read, lang, ["lu jusqu’au bout", "lus jusqu’au bout"], ["read to the end", "read to the end"])]
        : []),
      ...(unsaid > 0
        ? [n(unsaid, lang, ["avec une feuille", "avec une feuille"], ["with a sheet", "with a sheet"])]
        : []),
      ...(begun > 0 ? [n(begun, lang, ["commencé", "commencés"], ["begun", "begun"])] : []),
      ...(untouched > 0 ? [n(untouched, lang, ["à commencer", "à commencer"], ["not begun", "not begun"])] : []),
      ...(reread > 0
        ? [
            n(
              reread,
              lang,
              ["à relire pour de nouveaux codes", "à relire pour de nouveaux codes"],
              ["to be read again for new codes", "to be read again for new codes"],
            ),
          ]
        : []),
    ];
    const decide =
      undecided === null || undecided === 0
        ? []
        : [
            n(
              undecided,
              lang,
              ["proposition à décider", "propositions à décider"],
              ["proposal to decide", "proposals to decide"],
            ),
          ];
    const all = [parts.join(", "), ...decide].filter((part) => part !== "");
    return all.join(lang === "fr" ? "\u202f; " : "; ");
  });

export const beside = (memos: number, attributions: number): Words =>
  each((lang) =>
    list(
      [
        n(memos, lang, ["mémo", "mémos"], ["memo", "memos"]),
        n(attributions, lang, ["attribution", "attributions"], ["attribution", "attributions"]),
      ],
      lang,
    ),
  );
export const claims = (count: number): Words =>
  both(
    fr`${counted(count, "fr", "affirmation", "affirmations")} d'une publication dans claims.yaml ; grille claims dit lesquelles tiennent`,
    `${counted(count, "en", "claim", "claims")} of a publication in claims.yaml; grille claims says which hold`,
  );
export const agreed = (done: number, shared: number): Words =>
  both(
    fr`${counted(shared, "fr", "entretien codé", "entretiens codés")} par deux personnes ou plus ; feuille commune pour ${String(done)}`,
    `${counted(shared, "en", "interview", "interviews")} coded by two people or more; an agreed sheet for ${String(done)}`,
  );
export const journal = (entries: number, day: string | null): Words =>
  day === null
    ? both("vide", "empty")
    : both(
        fr`${counted(entries, "fr", "entrée", "entrées")}, la dernière le ${formatDate(day, "fr")}`,
        `${counted(entries, "en", "entry", "entries")}, the last on ${formatDate(day, "en")}`,
      );
export const report = {
  none: both(fr`pas encore écrit`, "not written yet"),
  older: both(fr`plus ancien que l'étude`, "older than the study"),
  fresh: both(fr`à jour`, "up to date"),
} as const;
export const errors = (count: number): Words =>
  both(counted(count, "fr", "erreur", "erreurs"), counted(count, "en", "error", "errors"));

export const nextHead = both(fr`ce qui pourrait venir ensuite`, "what could come next");
export const nothingNext = both(
  fr`rien ne presse : tout est lu, décidé et écrit`,
  "nothing presses: all is read, decided and written",
);

export const why: Readonly<Record<string, (count: number) => Words>> = {
  errors: (count) =>
    both(
      fr`voir et corriger ${counted(count, "fr", "erreur", "erreurs")}`,
      `see and mend ${counted(count, "en", "error", "errors")}`,
    ),
  "no-interviews": () => both(fr`apporter des transcrits`, "bring transcripts in"),
  anonymise: (count) =>
    count === 0
      ? both(fr`remplacer ce qui ferait reconnaître quelqu'un`, "replace what would let someone be recognised")
      : both(
          fr`regarder ce qui a été apporté depuis : ${counted(count, "fr", "entretien", "entretiens")}`,
          `look at what was brought in since: ${counted(count, "en", "interview", "interviews")}`,
        ),
  order: () => both(fr`remplir order ou date`, "fill in order or date"),
  "no-codes": () => both(fr`choisir ou écrire une grille de codes`, "choose or write a codebook"),
  "no-coder": () => both(fr`nommer qui code, sous coders`, "name who codes, under coders"),
  "never-asked": (count) =>
    both(
      fr`voir ce qui n'a jamais été demandé : ${counted(count, "fr", "question", "questions")} du guide`,
      `see what was never asked: ${counted(count, "en", "question", "questions")} of the guide`,
    ),
  "no-question": (count) =>
    both(
      fr`prévoir une question pour ${counted(count, "fr", "hypothèse", "hypothèses")}`,
      `find a question for ${counted(count, "en", "hypothesis", "hypotheses")}`,
    ),
  rules: () => both(fr`appliquer les règles`, "apply the rules"),
  unread: (count) =>
    both(
      fr`lire et coder : ${counted(count, "fr", "entretien", "entretiens")}`,
      `read and code: ${counted(count, "en", "interview", "interviews")}`,
    ),
  reread: (count) =>
    both(
      fr`relire pour de nouveaux codes : ${counted(count, "fr", "entretien", "entretiens")}`,
      `read again for new codes: ${counted(count, "en", "interview", "interviews")}`,
    ),
  undecided: (count) =>
    both(
      fr`décider : ${counted(count, "fr", "proposition", "propositions")}`,
      `decide: ${counted(count, "en", "proposal", "proposals")}`,
    ),
  reanchor: (count) =>
    both(
      fr`replacer, chacun les siennes, les marques d'un texte corrigé : ${counted(count, "fr", "entretien", "entretiens")}`,
      `put marks on a corrected text back in place, each their own: ${counted(count, "en", "interview", "interviews")}`,
    ),
  agree: (count) =>
    both(
      fr`ouvrir, quand chacun a fini, ce que plusieurs ont codé : ${counted(count, "fr", "entretien", "entretiens")}`,
      `open, once everybody is done, what several people have coded: ${counted(count, "en", "interview", "interviews")}`,
    ),
  settle: (count) =>
    both(
      fr`trancher entre codeurs : ${counted(count, "fr", "différence", "différences")}`,
      `settle between coders: ${counted(count, "en", "difference", "differences")}`,
    ),
  "no-report": () => both(fr`écrire le rapport`, "write the report"),
  "old-report": () => both(fr`refaire le rapport`, "write the report anew"),
};
