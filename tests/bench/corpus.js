// A large French corpus of invented talk, always the same for one seed: what the speed of coding is measured on.
// Transcripts in the study's own format, and a codebook of 300 words in 40 codes that about 4 words in 100 fit.

const split = (words) => words.trim().split(/\s+/);

/** Everyday words that no code asks for; the first of each list are the most frequent. */
const PLAIN = {
  nouns: split(`chose jour personne temps moment travail bureau équipe collègue question heure semaine gens fois année
    manière réunion situation famille maison dossier papier téléphone bout matin côté idée problème point service`),
  verbs: split(`parler passer trouver demander arriver donner penser regarder essayer laisser rester commencer appeler
    chercher montrer continuer marcher rencontrer travailler avancer`),
  adjectives: split(`petit grand vrai simple autre nouveau long court clair seul possible important jeune dernier`),
};

/** What the codes ask for: 300 words. */
const CODED = {
  nouns: split(`formation outil logiciel ordinateur écran mail visite entretien contrôle procédure règle norme loi cadre
    mission métier identité valeur confiance secret écoute empathie distance présence regard geste silence parole
    autonomie contrainte charge pression fatigue stress souffrance plaisir fierté reconnaissance salaire statut diplôme
    stage module cours formateur atelier tutoriel tablette serveur réseau connexion panne bogue clavier souris
    imprimante scanner archive registre formulaire rapport statistique indicateur objectif tableau courbe budget
    subvention politique ministère commune province région frontière guichet permanence accueil salle couloir porte
    table chaise café repas pause vacance congé horaire agenda planning délai retard urgence crise conflit plainte
    violence menace danger risque peur colère tristesse joie espoir doute regret honte courage patience tact respect
    dignité justice égalité solidarité droit devoir aide soutien conseil accompagnement suivi projet contrat convention
    partenaire hôpital école police juge avocat médecin psychologue infirmier éducateur enseignant directeur cadence
    usager bénéficiaire affilié patient enfant parent voisin logement loyer dette facture banque assurance pension
    allocation revenu emploi chômage maladie handicap vieillesse enfance jeunesse naissance décès mariage divorce
    courrier signature tampon guide brochure affiche trottoir escalier jardin voiture vélo train bus clé badge casque
    micro caméra câble pile lampe tiroir étagère fichier sauvegarde`),
  verbs: split(`cliquer taper imprimer classer noter encoder chiffrer compter mesurer évaluer contrôler surveiller
    diriger imposer obliger refuser résister contester négocier discuter débattre écouter rassurer consoler soigner
    accompagner orienter conseiller informer expliquer former adapter bricoler inventer détourner contourner simplifier
    compliquer ralentir accélérer automatiser numériser dématérialiser centraliser partager protéger cacher dévoiler
    signaler dénoncer porter lâcher craquer pleurer crier rigoler respirer douter hésiter espérer regretter craindre`),
  adjectives: split(`informatique numérique administratif social humain technique professionnel personnel collectif
    individuel familial médical juridique financier politique éthique moral légal officiel confidentiel anonyme direct
    lourd pénible difficile agréable utile efficace rapide lent précis flou compliqué fragile solide souple rigide
    libre autonome isolé perdu inquiet content fier triste fâché calme`),
};

const STARTS = split("je tu on il elle nous vous ils elles");
const ENDINGS = { je: "e", tu: "es", on: "e", il: "e", elle: "e", nous: "ons", vous: "ez", ils: "ent", elles: "ent" };
const IMPERFECT = { je: "ais", tu: "ais", on: "ait", il: "ait", elle: "ait", nous: "ions", vous: "iez" };
const DETERMINERS = split("le un ce mon notre leur chaque du au");
const PLURALS = split("les des ces mes nos leurs aux quelques");
const LINKS = split("et mais donc parce alors puis quand où comme avec pour dans sur chez");
const FILLERS = ["euh", "ben", "voilà", "enfin", "bon", "hein", "quoi", "en fait", "tu vois", "je veux dire"];
const REMARKS = ["(rire)", "[inaudible]", "(silence)", "[soupir]", "(il tousse)"];
const SYLLABLES = split(`ba bel bor cha col dan del dou fa ger gon han jo kel la lin lou ma mer mon na nel nor pa pel
  quin ra rel ro sa sel son ta tel ton va ven vil wa zel`);

/** Numbers from 0 to 1 that look random: mulberry32. */
function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

class Talk {
  constructor(seed) {
    this.random = randomFrom(seed);
  }

  chance(share) {
    return this.random() < share;
  }

  pick(list) {
    return list[Math.floor(this.random() * list.length)];
  }

  /** A word of a kind: nearly always a plain one, the first of them most often. */
  word(kind) {
    if (this.chance(0.105)) return this.pick(CODED[kind]);
    return PLAIN[kind][Math.floor(this.random() ** 2 * PLAIN[kind].length)];
  }

  name() {
    const name = this.pick(SYLLABLES) + this.pick(SYLLABLES) + this.pick(SYLLABLES);
    return name.charAt(0).toUpperCase() + name.slice(1);
  }

  noun() {
    if (this.chance(0.03)) return this.name();
    const noun = this.word("nouns");
    if (this.chance(0.3)) return `${this.pick(PLURALS)} ${noun}${/[sx]$/.test(noun) ? "" : "s"}`;
    if (this.chance(0.3)) return /^[aeiouyéèêh]/.test(noun) ? `l'${noun}` : `la ${noun}`;
    return `${this.pick(DETERMINERS)} ${noun}${this.chance(0.25) ? ` ${this.word("adjectives")}` : ""}`;
  }

  verb(subject) {
    const trunk = this.word("verbs").replace(/(?:er|ir|re)$/, "");
    return trunk + (this.chance(0.3) ? (IMPERFECT[subject] ?? "aient") : ENDINGS[subject]);
  }

  clause() {
    const subject = this.pick(STARTS);
    const verb = this.verb(subject);
    const roll = this.random();
    if (roll < 0.08) return `${subject} ne ${verb} ${this.pick(["pas", "plus", "jamais"])} ${this.noun()}`;
    if (roll < 0.14) return `${subject} ${verb} pas ${this.noun()}`;
    if (roll < 0.16) return `${subject} ${verb} sans ${this.noun()}`;
    if (roll < 0.2) return `c'est ${this.word("adjectives")} de ${this.word("verbs")} ${this.noun()}`;
    if (roll < 0.22) return `j'aimerais ${this.word("verbs")} ${this.noun()}`;
    if (roll < 0.24) return `si j'avais ${this.noun()}, je ${verb}ais ${this.noun()}`;
    if (roll < 0.26) return `on me dit que ${subject} ${verb} ${this.noun()}`;
    if (roll < 0.28) return `qu'est-ce que ${subject} ${verb}`;
    return `${subject} ${verb} ${this.noun()}`;
  }

  sentence() {
    let said = this.clause();
    while (this.chance(0.6)) said += `${this.chance(0.3) ? "," : ""} ${this.pick(LINKS)} ${this.clause()}`;
    if (this.chance(0.25)) said = `${this.pick(FILLERS)}, ${said}`;
    if (this.chance(0.01)) said += ` ${this.pick(REMARKS)}`;
    const end = this.chance(0.1) ? " ?" : this.chance(0.1) ? "…" : ".";
    return said.charAt(0).toUpperCase() + said.slice(1) + end;
  }

  /** A turn of about so many characters, in lines as people's files have them. */
  turn(label, length) {
    let said = this.sentence();
    while (said.length < length) said += ` ${this.sentence()}`;
    return `${label}: ${said.replace(/(.{90}\S*) /g, "$1\n  ")}\n`;
  }
}

const clock = (seconds) =>
  [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
    .map((part, i) => (i === 0 ? String(part) : String(part).padStart(2, "0")))
    .join(":");

/** One interview: a file of a study. */
export function interview(id, turns, seed) {
  const talk = new Talk(seed);
  const lines = [
    `---\ngrille: 1\nid: ${id}\nlanguage: fr\ninvented: true\nspeakers:\n  E: interviewer\n  P: participant\n---\n`,
  ];
  for (let turn = 0; turn < turns; turn++) {
    if (turn % 20 === 0) lines.push(`# q${String(turn / 20 + 1).padStart(2, "0")}\n`);
    const asks = turn % 2 === 0;
    lines.push(`[${clock(turn * 12)}] ${talk.turn(asks ? "E" : "P", asks ? 90 : 1200 * talk.random() + 580)}`);
  }
  return lines.join("");
}

/** A codebook of 40 codes, each with its share of the words. */
export function codebook() {
  const words = [...CODED.nouns, ...CODED.verbs, ...CODED.adjectives].slice(0, 300);
  const text = (fr) => `{ fr: "${fr}", en: "${fr}" }`;
  const codes = Array.from({ length: 40 }, (_, i) => {
    const own = words.filter((_, word) => word % 40 === i);
    const prose = ["label", "definition", "use", "use_not"].map((key) => `        ${key}: ${text(`code ${i + 1}`)}\n`);
    const loss = i % 10 === 0 ? `        negation: banc.c${i + 2}\n` : "";
    const head = `      - id: banc.c${i + 1}\n        kind: manifest\n        origin: a_priori\n`;
    return `${head}${prose.join("")}${loss}        rules:\n${own.map((word) => `          - ${word}\n`).join("")}`;
  });
  return `grille: 1\ncodebook: banc\ntitle: ${text("Banc")}\nlanguage: fr\nfamilies:\n  - id: banc\n    label: ${text("Banc")}\n    codes:\n${codes.join("")}`;
}
