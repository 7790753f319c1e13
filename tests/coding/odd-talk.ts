import type { Lang } from "../../src/messages/words.js";

const split = (words: string): string[] => words.trim().split(/\s*\|\s*/);

/** Pieces of talk as it is spoken and transcribed, each with something that a reader of words may stumble over. */
const PIECES: Readonly<Record<Lang, readonly string[]>> = {
  fr: split(`je n'écoute pas|j’écoute plus|on écoute|les accompagner|l'accompagnement|qu'est-ce qu'on fait|dit-il|y a-t-il|
    celui-ci|rendez-vous|rendez-vous en|porte-à-porte|aujourd'hui|aujourd’hui|quelqu'un|presqu'île|jusqu'au bout|
    travailleur·euse·s|travailleur.euse.s|agent(e)s|ceux/celles|usager-ère-s|étudiant.e.s|les agents|des travaux|le travail|
    1 200 euros|50 %|8h30|12/03/2024|3,5|le 1er|24h/24|p. ex. un outil|M. D. a dit|Mme X|le Dr Y|etc. et|cf. la loi|
    euh|ben|hein|voilà|enfin bon|je je je|il y a il y a|for- formation|la la formation|des for- des formations|formation|
    (rire)|[rires]|(il tousse)|[inaudible]|(inaudible)|XXX|BIP|(silence 3 s)|[montre l'écran]|*vraiment*|***|#nom#|&=rire|
    (E : mmh)|(mmh mmh)|// oui|[00:12:03]|(.)|[?]|(...)|[...]|<LOC>|{bruit}|N***|&euh|[Prénom_2]|(je sais pas)|
    « on n'a pas le temps »|« c'est l'outil qui décide.|il m'a dit : « écoute »|« Voilà. »|"c'est bon"|
    on me dit que|ils disent qu'|si j'avais|j'aimerais|il faudrait|je ne fais que|on fait que|ne … jamais|sans|ni|pas seulement|
    plus de contrôle|plus d'outils|n'a plus|rien que|ce n'est pas que|c'est pas la règle qui|personne ne|aucun|guère|même si|
    l'idéal ce serait|d'après eux|selon la loi|soi-disant|je ne peux pas ne pas|impossible de ne pas|
    le contrôle|la règle|règle|règles|un outil|outils informatiques|l'ordinateur|encoder|on encode|encodé|la confiance|détresse|
    mon métier|les métiers|Oui.Elle|fini.Alors|Oui?Non|OUI|ÉCOUTER|cafe\u0301|e\u0301couter|coeur|cœur|😀|👩🏽‍💻 oui|naïve|
    for\u00adma\u00adtion|\u2026|...|?|!|.|.|.|,|,|;|:|–|—|-|\n|\n\n|(|)|[|«|»`),
  en: split(`I don't listen|I listen|we can't|listening|isn't it|well-being|rock'n'roll|the clients' files|he/she|client(s)|
    1,200 pounds|50%|e.g. a tool|Mr X|Dr. Y|etc. and|uh|um|I mean|I I I|the the form|for- forms|forms|(laughs)|[laughter]|
    [inaudible]|[pause]|*really*|***|(INT: mhm)|they say|I was told|if I had|I'd like|I wish|only|not only|without|nor|never|
    no longer|nobody|the rule|rules|a tool|tools|computer|computers|trust|the job|YES|cafe\u0301|😀|\u2026|...|?|!|.|.|.|,|;|:|\n`),
};

/** Numbers from 0 to 1 that look random (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** One turn of such talk, always the same for one state of chance; `more` are further pieces to draw from. */
function turn(language: Lang, random: () => number, more: readonly string[]): string {
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)] ?? "";
  const pieces = Array.from({ length: 1 + Math.floor(random() * 40) }, () => {
    const piece = more.length > 0 && random() < 0.5 ? pick(more) : pick(PIECES[language]);
    return random() < 0.15 ? piece.charAt(0).toUpperCase() + piece.slice(1) : piece;
  });
  const said = pieces.reduce(
    (all, piece) => all + (random() < 0.07 ? "" : random() < 0.04 ? "\u00a0" : " ") + piece,
    "",
  );
  return said.trim().replace(/\n[ \n]*/g, (breaks) => (breaks.includes("\n\n") ? "\n\n  " : "\n  ")) || "oui";
}

/** A transcript file of odd talk. */
export function oddTranscript(language: Lang, seed: number, more: readonly string[] = []): string {
  const random = randomFrom(seed);
  const lines = [
    `---\ngrille: 1\nid: O${seed}\nlanguage: ${language}\nspeakers:\n  E: interviewer\n  P: participant\n  Q B: participant\n---\n`,
  ];
  for (let i = 0; i < 12; i++) {
    if (random() < 0.2) lines.push(`# q${i} le métier\n`);
    const label = random() < 0.4 ? "E" : random() < 0.8 ? "P" : "Q B";
    const clock = random() < 0.5 ? "" : `[0:0${i % 10}:00] `;
    lines.push(`${clock}${label}: ${turn(language, random, more)}\n`);
  }
  return lines.join("");
}
