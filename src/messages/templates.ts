import { fr } from "./french.js";
import type { Lang, Words } from "./words.js";

/** The title of a study until someone gives it one. */
export const untitled: Words = { fr: "Mon étude", en: "My study" };

export const noTitleYet: Words = {
  fr: fr`l'étude n'a pas encore de titre à elle ; il ouvre chaque rapport`,
  en: "the study has no title of its own yet; it opens every report",
};
export const giveTitle: Words = {
  fr: fr`remplacez « ${untitled.fr} » après title: dans study.yaml`,
  en: `replace "${untitled.en}" after title: in study.yaml`,
};

/** The first lines of a register, in the separator that a spreadsheet of that language opens. */
export function csvHeader(columns: readonly string[], lang: Lang): string {
  return `\ufeff${columns.join(lang === "fr" ? ";" : ",")}\n`;
}

export const study: Words = {
  fr: `# Votre étude. Les lignes qui commencent par # sont des explications ; grille ne les lit pas.
grille: 1
# Le titre, tel qu’il ouvre le rapport : à remplacer par le vôtre.
title: ${untitled.fr}
language: fr

# La question de recherche, si vous voulez qu’elle ouvre le rapport.
# question: Qu’est-ce que le numérique change au métier ?

# Qui code. Chacun a sa feuille dans codings/<id>/ : lettres minuscules, chiffres, tirets.
# coders:
#   - id: marie
#     role: première codeuse

# Qui cherche, d’où, avec quelles attentes : le rapport le dit.
# researchers:
#   - role: chercheuse
#     relation: collègue des personnes interrogées
#     view: s’attend à entendre surtout des difficultés

# L’échantillon : combien de personnes étaient prévues, invitées, ont répondu, refusé, sont gardées.
# sampling:
#   strategy: appel à volontaires
#   intended: 12
#   invited: 40
#   answered: 14
#   refused: 2
#   kept: 12
#   # Qui devait être entendu, d’après les colonnes de participants.csv : grille saturation dit qui manque.
#   cells:
#     - { where: { territoire: Namur }, wanted: 3 }

# Une étude qui récuse la notion de saturation l’éteint ici : ni commande ni chapitre du rapport.
# saturation: off

# Les ouvrages publiés dont viennent des extraits (grille ingest --from quotes), tels qu’on les cite : le rapport les nomme.
# works:
#   - Moreau, C. (2021). Le guichet et l’écran. Mémoire de master, université de Nulle-Part.

# Les étiquettes des locuteurs que grille n’a pas su trancher. Un rôle (interviewer, participant, other),
# ou l’étiquette dont celle-ci est une faute de frappe.
# speakers:
#   E: interviewer
#   Chercheurr: { is: Chercheur }

# Qui pourrait être reconnu : des noms, organisations et lieux à trouver partout, des mots qui n’identifient personne ici
# (grille anonymise --review les y ajoute), et, s’il y a lieu, pourquoi des mots identifiants peuvent sortir de l’étude.
# anonymity:
#   names: [Moineau]
#   organisations: [Maison de quartier des Tilleuls]
#   places: [Les Tilleuls]
#   keep: [Molière]
#   why: les personnes sont des élus et ont accepté d’être nommées

# Unité sur laquelle on compte : turn (tour de parole), sentence (phrase), exchange (question et réponses), interview.
unit: turn
# Graine du hasard : même graine, mêmes nombres.
seed: 1
`,
  en: `# Your study. Lines that begin with # explain; grille does not read them.
grille: 1
# The title as it opens the report: put yours here.
title: ${untitled.en}
language: en

# The research question, if you want it to open the report.
# question: What do digital tools change about the work?

# Who codes. Each has a sheet in codings/<id>/: lower-case letters, digits, hyphens.
# coders:
#   - id: mary
#     role: first coder

# Who does the research, from where, expecting what: the report says so.
# researchers:
#   - role: researcher
#     relation: colleague of the people interviewed
#     view: expects to hear mostly of difficulties

# The sample: how many people were intended, invited, answered, refused, are kept.
# sampling:
#   strategy: call for volunteers
#   intended: 12
#   invited: 40
#   answered: 14
#   refused: 2
#   kept: 12
#   # Who was to be heard, by columns of participants.csv: grille saturation says who is missing.
#   cells:
#     - { where: { territory: Namur }, wanted: 3 }

# A study that rejects the notion of saturation switches it off here: neither command nor chapter of the report.
# saturation: off

# The published works that excerpts were taken from (grille ingest --from quotes), as one cites them: the report names them.
# works:
#   - Moreau, C. (2021). The counter and the screen. Master's thesis, University of Nowhere.

# Speaker labels that grille could not settle. A role (interviewer, participant, other),
# or the label of which this one is a slip.
# speakers:
#   E: interviewer
#   Resercher: { is: Researcher }

# Who might be recognised: names, organisations and places to be found everywhere, words that identify nobody here
# (grille anonymise --review adds them), and, where it applies, why identifying words may leave the study.
# anonymity:
#   names: [Sparrow]
#   organisations: [Linden Community House]
#   places: [The Lindens]
#   keep: [Shakespeare]
#   why: the people interviewed speak as elected representatives and have agreed to be named

# Unit on which things are counted: turn, sentence, exchange (a question and its answers), interview.
unit: turn
# Seed of chance: same seed, same numbers.
seed: 1
`,
};

export const codebook: Words = {
  fr: `# Votre grille de codes. Elle peut rester vide : grille lit, montre et compte aussi sans elle.
grille: 1
codebook: codes
title: { fr: Mes codes, en: My codes }
language: fr

# Une règle propose un code ; une personne décide. Les règles d’un code (rules:) se lisent l’une ou l’autre. Elles s’écrivent :
#   - formation                            un mot, sous toutes les formes de même radical (formations)
#   - (apprendre|enseigner)                l’un ou l’autre ; l’infinitif d’un verbe irrégulier en trouve toutes les formes
#   - "=outil"                             cette forme exacte, sans le pluriel
#   - numéri*                              tout ce qui commence ainsi : numérique, numérisation
#   - manquer de temps                     plusieurs mots qui se suivent
#   - manquer … temps                      trois mots au plus entre les deux ; …6 : six au plus
#   - manquer de $moyens                   un mot d’une liste, déclarée avant families: par lists: { moyens: [temps, argent] }
#   - { any: [former, stage] }             l’une au moins de ces règles
#   - { all: [former, ordinateur] }        toutes, dans la même phrase ; avec within: turn, dans le même tour de parole
#   - { near: [aimer, formation], words: 6 }    toutes, à six mots l’une de l’autre au plus
#   - { any: [outil], not: [outil de jardin] }  sauf dans une phrase où cette autre règle trouve aussi
#   - { regex: "bugs?" }                   une expression régulière, pour ce que le reste ne sait pas dire
# Sous une négation (« je n’ai pas de formation »), une règle ne propose pas son code ; avec negation: allow, elle le propose
# quand même, avec negation: require seulement alors. Sur un code, negation: nomme le code proposé à sa place.

# Des familles de codes. Exemple à décommenter, puis à remplacer :
# families:
#   - id: formation
#     label: { fr: Formation, en: Training }
#     source: notre guide
#     colour: "#2a6f97"
#     codes:
#       - id: formation.demande
#         kind: manifest            # manifest : à la surface des mots ; interpretive : une lecture, que seule une personne attribue
#         origin: a_priori          # a_priori : fixé avant ; emergent : venu des entretiens
#         label: { fr: Demande de formation, en: Asks for training }
#         definition: { fr: La personne dit vouloir apprendre., en: The person says they want to learn. }
#         use: { fr: Une demande pour soi., en: A request for oneself. }
#         use_not: { fr: Une formation déjà suivie., en: Training already taken. }
#         examples: ["j’aimerais bien une formation là-dessus"]
#         counterexamples: ["on a eu une formation l’an passé"]
#         rules:
#           - near: [(aimer|vouloir|manquer), formation]
#             words: 6
families: []
`,
  en: `# Your codebook. It may stay empty: grille reads, shows and counts without it too.
grille: 1
codebook: codes
title: { fr: Mes codes, en: My codes }
language: en

# A rule proposes a code; a person decides. The rules of a code (rules:) are read one or the other. They are written:
#   - training                             a word, in all forms of the same stem (trainings)
#   - (teach|learn)                        one or the other; the infinitive of an irregular verb finds all its forms
#   - "=tool"                              this form alone, without the plural
#   - digit*                               all that begins like this: digital, digitisation
#   - short of time                        several words in a row
#   - short … time                         three words at most between the two; …6: six at most
#   - short of $means                      a word of a list, declared before families: by lists: { means: [time, money] }
#   - { any: [train, course] }             at least one of these rules
#   - { all: [train, computer] }           all of them, in the same sentence; with within: turn, in the same turn
#   - { near: [like, training], words: 6 }      all of them, six words apart at most
#   - { any: [tool], not: [garden tool] }       except in a sentence where this other rule finds as well
#   - { regex: "bugs?" }                   a regular expression, for what the rest cannot say
# Under a negation ("I have no training") a rule does not propose its code; with negation: allow it does all the same, with
# negation: require only then. On a code, negation: names the code that is proposed instead.

# Families of codes. An example to uncomment, then replace:
# families:
#   - id: training
#     label: { fr: Formation, en: Training }
#     source: our guide
#     colour: "#2a6f97"
#     codes:
#       - id: training.asked
#         kind: manifest            # manifest: on the surface of the words; interpretive: a reading, which only a person attributes
#         origin: a_priori          # a_priori: fixed beforehand; emergent: came from the interviews
#         label: { fr: Demande de formation, en: Asks for training }
#         definition: { fr: La personne dit vouloir apprendre., en: The person says they want to learn. }
#         use: { fr: Une demande pour soi., en: A request for oneself. }
#         use_not: { fr: Une formation déjà suivie., en: Training already taken. }
#         examples: ["I would like some training on that"]
#         counterexamples: ["we had training last year"]
#         rules:
#           - near: [(like|want|need), training]
#             words: 6
families: []
`,
};

/** What stands beside the transcripts. */
export const transcripts: Readonly<Record<"kept" | "shared", Words>> = {
  kept: {
    fr: `# Transcrits

Un fichier par entretien, écrit par \`grille ingest\`. Gardez-les hors de git tant qu’ils ne sont pas anonymisés :
le fichier \`.gitignore\` de l’étude s’en charge.
`,
    en: `# Transcripts

One file per interview, written by \`grille ingest\`. Keep them out of git until they are anonymised:
the study's \`.gitignore\` sees to it.
`,
  },
  shared: {
    fr: `# Transcrits

Un fichier par entretien, écrit par \`grille ingest\`. Cette étude les met sous git : anonymisez-les (\`grille anonymise\`)
avant le premier commit, et seulement avec le consentement des personnes.
`,
    en: `# Transcripts

One file per interview, written by \`grille ingest\`. This study puts them under git: anonymise them (\`grille anonymise\`)
before the first commit, and only with people's consent.
`,
  },
};

/** What git leaves out of a study. `kept`: people's words too. `shared`: not their words, and why that needs consent. */
export const gitignore: Readonly<Record<"kept" | "shared", Words>> = {
  kept: {
    fr: `# Refait par grille.
.grille/
report/
# Les paroles des personnes restent ici : transcrits, codages (ils les citent), mémos, synthèses et notes du journal. Retirez ces lignes si elles ont consenti au partage.
transcripts/*.txt
codings/
memos/
syntheses/
journal/people.csv
journal/notes/
`,
    en: `# Made again by grille.
.grille/
report/
# People's words stay here: transcripts, codings (which quote them), memos, syntheses and notes of the journal. Take these lines out if they have consented to sharing.
transcripts/*.txt
codings/
memos/
syntheses/
journal/people.csv
journal/notes/
`,
  },
  shared: {
    fr: `# Refait par grille.
.grille/
report/
# Les transcrits, les codages et les mémos sont sous git (--share-transcripts). Qui reçoit ce dépôt lit les paroles des
# personnes, et l’historique les garde même après grille forget. Il faut donc leur consentement à ce partage, pour ces
# lecteurs et cette durée, et des textes anonymisés avant le premier commit. Sans cela, ajoutez ces lignes sans # :
# transcripts/*.txt
# codings/
# memos/
# syntheses/
# journal/notes/
`,
    en: `# Made again by grille.
.grille/
report/
# Transcripts, codings and memos are under git (--share-transcripts). Whoever gets this repository reads people's words,
# and the history keeps them even after grille forget. So this needs their consent to sharing, with these readers and for
# that long, and texts anonymised before the first commit. Without it, add these lines without the #:
# transcripts/*.txt
# codings/
# memos/
# syntheses/
# journal/notes/
`,
  },
};

export const ignoreKept: Words = {
  fr: fr`le .gitignore qui était là reste comme il est : git prendrait les paroles des personnes`,
  en: "the .gitignore that was here stays as it is: git would take people's words",
};
export const ignoreHint: Words = {
  fr: fr`ajoutez-y ces lignes : .grille/  report/  transcripts/*.txt  codings/  memos/  syntheses/  journal/people.csv  journal/notes/`,
  en: "add these lines to it: .grille/  report/  transcripts/*.txt  codings/  memos/  syntheses/  journal/people.csv  journal/notes/",
};
