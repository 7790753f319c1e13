import { fr } from "./french.js";
import { counted, plural } from "./numbers.js";
import { listed, type Where } from "./where.js";
import type { Words } from "./words.js";

const both = (french: string, english: string): Words => ({ fr: french, en: english });

const passagesFr = (n: number): string => counted(n, "fr", "passage", "passages");
const passagesEn = (n: number): string => counted(n, "en", "passage", "passages");
const nearlySure = (n: number): string => counted(n, "fr", "passage presque sûr", "passages presque sûrs");

export const leak = (count: number): Words =>
  both(
    fr`ce fichier permettrait de reconnaître quelqu'un (${nearlySure(count)}) ; il n'est pas écrit`,
    `this file would let someone be recognised (${passagesEn(count)}, nearly certain); it is not written`,
  );
/** What is shown on a terminal may hold anything; what goes on to a file or a program may not. */
export const leakInAnswer = (count: number): Words =>
  both(
    fr`cette réponse permettrait de reconnaître quelqu'un (${nearlySure(count)}) ; elle se lit au terminal et n'en sort pas`,
    `this answer would let someone be recognised (${passagesEn(count)}, nearly certain); it can be read on the terminal and does not leave it`,
  );
export const sealedInFile = both(
  fr`ce fichier contiendrait un vrai nom que la clé tient sous scellé ; il n'est pas écrit`,
  "this file would hold a real name that the key keeps sealed; it is not written",
);
export const sealedInAnswer = both(
  fr`cette réponse contiendrait un vrai nom que la clé tient sous scellé ; elle ne sort pas du terminal`,
  "this answer would hold a real name that the key keeps sealed; it does not leave the terminal",
);
export const sealedHint = (places: readonly string[], more: number): Words => {
  const list = `${places.join(", ")}${more > 0 ? ", …" : ""}`;
  if (places.length === 0)
    return both(
      fr`aucun fichier de l'étude ne le contient : il vient des grilles de codes livrées avec grille, ou de ce qu'en dit la commande`,
      "no file of the study holds it: it comes from the codebooks that grille brings, or from what the command was told",
    );
  return both(
    fr`${list} ; grille anonymise --passphrase-file FICHIER le remplace dans les transcrits et à côté d'eux ; une grille de codes se corrige à la main`,
    `${list}; grille anonymise --passphrase-file FILE replaces it in the transcripts and beside them; a codebook is mended by hand`,
  );
};
export const leakInName = both(
  fr`le nom donné au fichier permettrait de reconnaître quelqu'un ; rien n'est écrit`,
  "the name given to the file would let someone be recognised; nothing is written",
);
export const leakHint = (places: readonly string[], more: number): Words => {
  const list = `${places.join(", ")}${more > 0 ? ", …" : ""}`;
  const where = places.length === 0 ? { fr: "", en: "" } : { fr: fr`${list} ; `, en: `${list}; ` };
  return both(
    fr`${where.fr}grille anonymise les montre et propose des pseudonymes ; ce qui n'identifie personne s'y garde ; ou dites dans study.yaml pourquoi cela peut sortir : « anonymity: { why: … } »`,
    `${where.en}grille anonymise shows them and proposes pseudonyms, and keeps what identifies nobody; or say in study.yaml why they may leave: "anonymity: { why: … }"`,
  );
};
export const identifying = (count: number, kinds: Words): Words =>
  both(
    fr`${passagesFr(count)} ${plural(count, "fr", "permettrait", "permettraient")} presque sûrement de reconnaître quelqu'un (${kinds.fr}) ; rien de partageable ne sera écrit avec eux`,
    `${passagesEn(count)} would almost certainly let someone be recognised (${kinds.en}); nothing that can be shared will be written with them`,
  );
export const excused = (count: number): Words =>
  both(
    fr`${counted(count, "fr", "passage presque sûrement identifiant peut", "passages presque sûrement identifiants peuvent")} sortir : study.yaml dit pourquoi`,
    `${counted(count, "en", "almost certainly identifying passage", "almost certainly identifying passages")} may leave: study.yaml says why`,
  );
export const mayIdentify = (count: number): Words =>
  both(
    fr`${passagesFr(count)} de plus ${plural(count, "fr", "pourrait", "pourraient")} permettre de reconnaître quelqu'un`,
    `${counted(count, "en", "more passage", "more passages")} might let someone be recognised`,
  );
export const attributesPass = (count: number, kinds: Words): Words =>
  both(
    fr`${passagesFr(count)} ${plural(count, "fr", "nomme", "nomment")} ce qui est aussi un attribut dans participants.csv (${kinds.fr}), et ${plural(count, "fr", "passe", "passent")} pour cette raison`,
    `${counted(count, "en", "passage names", "passages name")} what is an attribute in participants.csv as well (${kinds.en}), and ${plural(count, "en", "passes", "pass")} for that reason`,
  );
/** Of an interview without capitals; the places of what is possible there. */
export const withoutCapitals = (possible: Where): Words => {
  const places = listed(possible);
  const isNone = possible.places.length === 0;
  return both(
    fr`cet entretien n'a pas de majuscules : les noms s'y trouvent moins sûrement${isNone ? "" : fr` ; seulement possibles : ${places.fr}`}`,
    `this interview has no capitals: names are found less surely there${isNone ? "" : `; only possible: ${places.en}`}`,
  );
};
export const withoutCapitalsHint = both(
  fr`relisez-le en entier ; un nom qui a échappé s'écrit dans study.yaml : « anonymity: { names: […] } »`,
  'read it through; a name that was missed is written in study.yaml: "anonymity: { names: […] }"',
);
export const identifyingHint = both(fr`voyez-les : grille anonymise`, "see them: grille anonymise");
export const singledOut = (
  count: number,
  all: number,
  { shown, more }: { readonly shown: readonly string[]; readonly more: number },
): Words => {
  const list = `${shown.join(", ")}${more > 0 ? ", …" : ""}`;
  return both(
    fr`${counted(count, "fr", "personne", "personnes")} sur ${all} se ${plural(count, "fr", "reconnaîtrait", "reconnaîtraient")} sans nom, par des attributs que nulle autre ne réunit : ${list}`,
    `${count} of ${all} people could be recognised without a name, by attributes that nobody else combines: ${list}`,
  );
};
export const singledOutHint = (left: number): Words =>
  both(
    fr`les rapports montrent des attributs plus larges (--attributes coarse) ; ${left === 0 ? fr`personne ne s'y distingue plus` : fr`${counted(left, "fr", "personne", "personnes")} s'y ${plural(left, "fr", "distinguerait", "distingueraient")} encore`}`,
    `reports show coarser attributes (--attributes coarse); ${left === 0 ? "nobody stands out there any more" : `${left} would still stand out there`}`,
  );
