import { fr } from "./french.js";
import { counted, someOf } from "./numbers.js";
import type { Words } from "./words.js";

const both = (french: string, english: string): Words => ({ fr: french, en: english });

export const help = {
  rename: both(
    fr`donne un autre identifiant à un code, partout dans l'étude`,
    "gives a code another id, everywhere in the study",
  ),
  move: both(
    fr`met un code dans une autre famille, sous un identifiant de celle-ci`,
    "puts a code into another family, under an id of that one",
  ),
  merge: both(
    fr`réunit des codes dans le dernier nommé, marques comprises`,
    "makes codes part of the one named last, marks included",
  ),
  split: both(
    fr`partage un code : les marques restent sur le premier, les autres sont à définir`,
    "splits a code: marks stay on the first, the others are to be defined",
  ),
  retire: both(
    fr`retire un code : il n'est plus proposé, ses marques restent`,
    "retires a code: it is no longer proposed, its marks stay",
  ),
  undo: both(
    fr`défait le dernier changement de la grille, à la lettre`,
    "undoes the last change of the codebook, to the letter",
  ),
};

export const flags = {
  dryRun: both(fr`dit ce qui changerait, sans rien écrire`, "says what would change, and writes nothing"),
  to: both(
    fr`code sur lequel les marques restent, au lieu du premier`,
    "code on which the marks stay, instead of the first",
  ),
};

export const unsound = both(
  fr`rien n'est écrit : des fichiers de l'étude ont des erreurs`,
  "nothing is written: files of the study have errors",
);
export const unsoundHint = both(
  fr`grille check les montre toutes ; corrigez-les d'abord`,
  "grille check shows them all; mend them first",
);
export const badNewId = (id: string): Words =>
  both(
    fr`« ${id} » ne peut pas être un identifiant de code : famille.nom, en minuscules sans accents, chiffres, tirets`,
    `"${id}" cannot be the id of a code: family.name, small letters without accents, digits, hyphens`,
  );
export const otherFamily = (id: string, family: string): Words =>
  both(
    fr`« ${id} » n'est pas dans la famille « ${family} » : un code y reste`,
    `"${id}" is not in the family "${family}": a code stays in it`,
  );
export const otherFamilyHint = (code: string): Words =>
  both(
    fr`pour le mettre dans une autre : grille codebook move ${code} FAMILLE`,
    `to put it into another: grille codebook move ${code} FAMILY`,
  );
export const noFamily = (family: string, codebook: string): Words =>
  both(
    fr`la grille « ${codebook} » n'a pas de famille « ${family} » : un code reste dans sa grille`,
    `the codebook "${codebook}" has no family "${family}": a code stays in its codebook`,
  );
export const inFamilyAlready = (id: string, family: string): Words =>
  both(fr`« ${id} » est déjà dans la famille « ${family} »`, `"${id}" is in the family "${family}" already`);
export const taken = (id: string): Words => both(fr`« ${id} » existe déjà`, `"${id}" is there already`);
export const takenHint = (from: string, to: string): Words =>
  both(
    fr`pour les réunir : grille codebook merge ${from} ${to}`,
    `to make them one: grille codebook merge ${from} ${to}`,
  );
export const formerly = (id: string, now: string): Words =>
  both(
    fr`« ${id} » est un ancien identifiant de « ${now} » : d'anciennes marques iraient au mauvais code`,
    `"${id}" is a former id of "${now}": former marks would go to the wrong code`,
  );
export const same = (id: string): Words => both(fr`« ${id} » est nommé deux fois`, `"${id}" is named twice`);
export const fewCodes = both(
  fr`nommez au moins deux codes : ceux qui s'en vont, puis celui qui reste`,
  "name two codes at least: those that go, then the one that stays",
);
export const fewParts = both(
  fr`nommez au moins deux codes après celui à partager`,
  "name two codes at least after the one to be split",
);
export const notAPart = (id: string): Words =>
  both(fr`--to « ${id} » n'est pas l'un des codes du partage`, `--to "${id}" is not one of the codes of the split`);
export const apart = (from: string, into: string): Words =>
  both(
    fr`« ${from} » et « ${into} » sont dans deux grilles : leurs règles et leurs hypothèses ne se réunissent pas`,
    `"${from}" and "${into}" are in two codebooks: their rules and hypotheses cannot be made one`,
  );
export const kinds = (from: string, into: string): Words =>
  both(
    fr`« ${from} » et « ${into} » ne sont pas de même nature (manifeste, interprétatif)`,
    `"${from}" and "${into}" are not of the same kind (manifest, interpretive)`,
  );
export const alreadyRetired = (id: string, day: string): Words =>
  both(fr`« ${id} » est retiré depuis le ${day}`, `"${id}" has been retired since ${day}`);
export const wouldBreak = both(
  fr`rien n'est écrit : la grille ainsi changée aurait des erreurs`,
  "nothing is written: the codebook so changed would have errors",
);
export const retiredCode = (id: string): Words =>
  both(fr`« ${id} » est retiré : il ne se marque plus`, `"${id}" is retired: it is no longer marked`);

export interface Tally {
  readonly marks: number;
  readonly joined: number;
  readonly dropped: number;
}

const done = {
  rename: (from: string, to: string) => both(fr`${from} devient ${to}`, `${from} becomes ${to}`),
  move: (from: string, to: string) =>
    both(fr`${from} : mis dans une autre famille, devient ${to}`, `${from}: moved to another family, becomes ${to}`),
  merge: (from: string, to: string) => both(fr`${from} : réuni dans ${to}`, `${from}: part of ${to}`),
  split: (from: string, to: string) => both(fr`${from} : partagé en ${to}`, `${from}: split into ${to}`),
  retire: (from: string, _to: string) => both(fr`${from} : retiré`, `${from}: retired`),
};
export type Kind = keyof typeof done;

export const told = (kind: Kind, from: readonly string[], to: readonly string[]): Words => {
  const shown = (lang: "fr" | "en"): string => done[kind](someOf(from, lang), someOf(to, lang))[lang];
  const several = kind === "merge" && from.length > 1;
  return both(several ? fr`${someOf(from, "fr")} : réunis dans ${someOf(to, "fr")}` : shown("fr"), shown("en"));
};

const half = ({ marks, joined, dropped }: Tally, lang: "fr" | "en"): string[] =>
  lang === "fr"
    ? [
        ...(marks === 0 ? [] : [counted(marks, lang, "marque suivie", "marques suivies")]),
        ...(joined === 0
          ? []
          : [counted(joined, lang, "marque fondue dans une autre", "marques fondues dans d’autres")]),
        ...(dropped === 0
          ? []
          : [counted(dropped, lang, "rejet devenu sans objet, retiré", "rejets devenus sans objet, retirés")]),
      ]
    : [
        ...(marks === 0 ? [] : [counted(marks, lang, "mark carried over", "marks carried over")]),
        ...(joined === 0 ? [] : [counted(joined, lang, "mark joined to another", "marks joined to others")]),
        ...(dropped === 0
          ? []
          : [
              counted(
                dropped,
                lang,
                "rejection that speaks of nothing now, taken out",
                "rejections that speak of nothing now, taken out",
              ),
            ]),
      ];

export const tally = (counts: Tally): Words | null => {
  const french = half(counts, "fr");
  return french.length === 0 ? null : both(french.join(", "), half(counts, "en").join(", "));
};
export const changes = (file: string): Words => both(fr`  change ${file}`, `  changes ${file}`);
export const nothingWritten = both(fr`rien n'est écrit (--dry-run)`, "nothing is written (--dry-run)");
export const inBraces = both(
  fr`rien n'est écrit : ces codes sont entre accolades ; mettez chaque champ sur sa ligne, puis recommencez`,
  "nothing is written: these codes stand in braces; put each field on a line of its own, then try again",
);
export const notUtf8 = both(
  fr`rien n'est écrit : ce fichier nomme le code et n'est pas en UTF-8`,
  "nothing is written: this file names the code and is not in UTF-8",
);
export const notUtf8Hint = both(
  fr`enregistrez-le « CSV UTF-8 », ou en UTF-8 dans votre éditeur`,
  'save it as "CSV UTF-8", or as UTF-8 in your editor',
);

const named = (ids: readonly string[]): { fr: string; en: string } => ({
  fr: someOf(ids, "fr"),
  en: someOf(ids, "en"),
});
export const lookAgain = (hypotheses: readonly string[], code: string): Words =>
  hypotheses.length === 1
    ? both(
        fr`hypothèse à relire, elle parle de « ${code} » : ${named(hypotheses).fr}`,
        `hypothesis to be looked at again, it speaks of "${code}": ${named(hypotheses).en}`,
      )
    : both(
        fr`hypothèses à relire, elles parlent de « ${code} » : ${named(hypotheses).fr}`,
        `hypotheses to be looked at again, they speak of "${code}": ${named(hypotheses).en}`,
      );
export const lookAgainHint = both(
  fr`ce qui distinguait les codes réunis ne s'y lit plus ; un code nommé deux fois dans une liste n'y est plus qu'une fois`,
  "what set the merged codes apart can no longer be told there; a code named twice in a list stands in it once",
);

/** What names a family that a code leaves or enters: a family stands for all of its codes. */
export const familiesChanged = (
  { from, to }: { readonly from: string; readonly to: string },
  { hypotheses, themes }: { readonly hypotheses: readonly string[]; readonly themes: readonly string[] },
): Words => {
  const told = (lang: "fr" | "en"): string =>
    [
      ...(hypotheses.length === 0
        ? []
        : [`${lang === "fr" ? fr`hypothèses` : "hypotheses"} ${named(hypotheses)[lang]}`]),
      ...(themes.length === 0 ? [] : [`${lang === "fr" ? fr`thèmes` : "themes"} ${named(themes)[lang]}`]),
    ].join("; ");
  return both(
    fr`les familles « ${from} » et « ${to} », qui valent pour tous leurs codes, n'ont plus les mêmes ; à relire : ${told("fr").replaceAll("; ", " ; ")}`,
    `the families "${from}" and "${to}", which stand for all their codes, no longer have the same ones; to be looked at again: ${told("en")}`,
  );
};

export interface Rests {
  readonly hypotheses: readonly string[];
  readonly losses: readonly string[];
  readonly themes: readonly string[];
  readonly questions: readonly string[];
}
/** null where nothing does. */
export const restsOn = (code: string, { hypotheses, losses, themes, questions }: Rests): Words | null => {
  const half = (lang: "fr" | "en"): string =>
    [
      [hypotheses, fr`hypothèses`, "hypotheses"] as const,
      [losses, fr`codes dont il est la perte`, "codes of which it is the loss"] as const,
      [themes, fr`thèmes`, "themes"] as const,
      [questions, fr`questions du guide`, "questions of the guide"] as const,
    ]
      .filter(([ids]) => ids.length > 0)
      .map(([ids, french, english]) =>
        lang === "fr" ? fr`${french} : ${named(ids).fr}` : `${english}: ${named(ids).en}`,
      )
      .join(" ; ");
  const [french, english] = [half("fr"), half("en").replaceAll(" ; ", "; ")];
  return french === ""
    ? null
    : both(fr`« ${code} » sert encore à d'autres : ${french}`, `"${code}" is still of use to others: ${english}`);
};
export const restsOnHint = both(
  fr`plus rien ne le proposera : revoyez-les ; grille codebook undo défait le retrait`,
  "nothing will propose it any more: go over them; grille codebook undo undoes it",
);
export const needsRetired = (hypothesis: string, codes: readonly string[]): Words =>
  both(
    fr`l'hypothèse « ${hypothesis} » compte sur ${codes.length === 1 ? "un code retiré" : "des codes retirés"} : ${named(codes).fr}`,
    `the hypothesis "${hypothesis}" counts on ${codes.length === 1 ? "a retired code" : "retired codes"}: ${named(codes).en}`,
  );
export const sameBothWays = (hypothesis: string): Words =>
  both(
    fr`l'hypothèse « ${hypothesis} » a les mêmes codes pour elle et contre elle (supports, against) : rien ne peut en décider`,
    `the hypothesis "${hypothesis}" has the same codes for it and against it (supports, against): nothing can decide on it`,
  );

// undo
const noUndo = both(fr`aucun changement de la grille à défaire`, "no change of the codebook to undo");
const because = (hint: Words): { text: Words; hint: Words } => ({ text: noUndo, hint });
export const neverChanged = because(
  both(
    fr`se défont add, rename, move, merge, split, retire et import ; aucun n'a encore eu lieu`,
    "what can be undone is add, rename, move, merge, split, retire and import; none has been done yet",
  ),
);
export const undoneAlready = because(
  both(
    fr`le dernier changement est déjà défait, et seul le dernier se défait`,
    "the last change has been undone already, and only the last one can be undone",
  ),
);
export const undoPurged = because(
  both(
    fr`une anonymisation ou un retrait, depuis, a effacé ce qui permettait de le défaire`,
    "anonymising or taking someone out has since deleted what it takes to undo it",
  ),
);
export const undoGone = because(
  both(
    fr`.grille/codebook-undo.json, qui permet de défaire, n'est plus là`,
    ".grille/codebook-undo.json, which it takes to undo, is no longer there",
  ),
);
export const undoUnread = because(
  both(
    fr`.grille/codebook-undo.json, qui permet de défaire, ne se lit pas`,
    ".grille/codebook-undo.json, which it takes to undo, cannot be read",
  ),
);
export const touched = (files: readonly string[]): Words =>
  files.length === 1
    ? both(fr`rien n'est défait : ce fichier a changé depuis`, "nothing is undone: this file has changed since")
    : both(
        fr`rien n'est défait : ${String(files.length)} fichiers ont changé depuis : ${someOf(files, "fr")}`,
        `nothing is undone: ${files.length} files have changed since: ${someOf(files, "en")}`,
      );
export const touchedHint = both(
  fr`undo remettrait l'état d'avant et perdrait ce que vous y avez écrit : annulez votre retouche, ou corrigez à la main`,
  "undo would put back what was there and lose what you wrote since: take back your own edit, or mend it by hand",
);
export const markedSince = (codes: readonly string[]): Words =>
  both(
    fr`rien n'est défait : des marques faites depuis portent un code qui s'en irait : ${someOf(codes, "fr")}`,
    `nothing is undone: marks made since have a code that would go: ${someOf(codes, "en")}`,
  );
export const markedSinceHint = both(
  fr`retirez d'abord ces marques, ou retirez le code : grille codebook retire`,
  "take these marks away first, or retire the code: grille codebook retire",
);

interface Change {
  readonly kind: string;
  readonly of?: readonly string[] | undefined;
  readonly at?: string | undefined;
}
/** The step, the codes and the moment of a change: `add relation.rire, 2026-01-01 10:00 UTC`. */
const changeOf = ({ kind, of = [], at }: Change, lang: "fr" | "en"): string => {
  const what = [kind, someOf(of, lang)].filter((part) => part !== "").join(" ");
  return at === undefined ? what : `${what}, ${at.slice(0, 10)} ${at.slice(11, 16)} UTC`;
};
export const wouldUndo = (change: Change): Words =>
  both(fr`déferait ${changeOf(change, "fr")}`, `would undo ${changeOf(change, "en")}`);
export const mergesLoss = (code: string, loss: string): Words =>
  both(
    fr`${loss} est la perte de ${code} : réunis, la chose et son contraire comptent ensemble`,
    `${loss} is the loss of ${code}: put together, a thing and its contrary count as one`,
  );
export const undone = (change: Change, files: number): Words =>
  both(
    fr`défait : ${changeOf(change, "fr")} (${counted(files, "fr", "fichier remis comme avant", "fichiers remis comme avant")})`,
    `undone: ${changeOf(change, "en")} (${counted(files, "en", "file as it was before", "files as they were before")})`,
  );
