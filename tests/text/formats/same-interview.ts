import type { Role } from "../../../src/text/transcript.js";

/** A turn of the interview that is tried in every format. */
export interface SameTurn {
  readonly label: string;
  /** Whole seconds; they never go back. */
  readonly time: number | null;
  /** The heading above the turn. Formats without headings leave it out. */
  readonly section: string | null;
  /** One line, NFC. Both kinds of apostrophes, guillemets with and without spaces, brackets, a colon, a dash. */
  readonly text: string;
}

/** What the labels stand for. */
export const SAME_ROLES: Readonly<Record<string, Role>> = { Enquêtrice: "interviewer", P1: "participant" };

/**
 * An invented interview, the same in every format: a reader that gives other labels or other words than these has lost
 * something. Speakers take turns, so that joining what one says in a row changes nothing.
 */
export const SAME_INTERVIEW: readonly SameTurn[] = [
  {
    label: "Enquêtrice",
    time: 3,
    section: "Le métier",
    text: "Bonjour, merci d'être là. Pouvez-vous me dire comment vous êtes arrivée à la menuiserie ?",
  },
  {
    label: "P1",
    time: 11,
    section: "Le métier",
    text: "Oh, c’est une longue histoire… Mon oncle avait un atelier près du canal, et j'y passais mes étés.",
  },
  { label: "Enquêtrice", time: 24, section: "Le métier", text: "D’accord." },
  {
    label: "P1",
    time: 26,
    section: "Le métier",
    text:
      "Au début, je balayais, évidemment. Il me disait : « Regarde d'abord, tu toucheras après. » Et moi, têtue, je touchais quand même [rires]. " +
      "Puis un jour il m’a laissé raboter une planche de chêne, une vraie, pas une chute, et j'ai compris que le bois répond : si on force, il se fend ; si on écoute, il vient. " +
      "Alors voilà, à dix-sept ans je savais ce que je voulais – enfin, à peu près – et j’ai commencé l'école du soir, où nous étions deux filles sur vingt-trois. " +
      "Ça a duré quatre ans, avec des hauts et des bas, surtout l’hiver, quand il fallait rentrer à vélo sous la grêle.",
  },
  {
    label: "Enquêtrice",
    time: 98,
    section: "Le métier",
    text: "Et comment les autres ont-ils réagi, à l'école ?",
  },
  {
    label: "P1",
    time: 102,
    section: "Le métier",
    text: "Euh… (silence) Il y en avait un qui m’appelait «la touriste». Ça m'a fait mal, je l'avoue. Mais bon.",
  },
  {
    label: "Enquêtrice",
    time: 117,
    section: "Les outils",
    text: "Parlons des machines. Qu'est-ce qui a changé depuis l’arrivée de la découpe numérique ?",
  },
  {
    label: "P1",
    time: 125,
    section: "Les outils",
    text: "Tout, et rien. Le geste reste ; c'est l’œil qui n'est plus au même endroit. Avant, je regardais la lame ; aujourd'hui, je regarde l'écran.",
  },
  { label: "Enquêtrice", time: 141, section: "Les outils", text: "Et cela vous pèse ?" },
  {
    label: "P1",
    time: 144,
    section: "Les outils",
    text: "Parfois, oui. La nuit, je rêve encore d’établis (rires), ça, c'est sûr. Mais à 100 % honnête ? Je ne reviendrais pas en arrière.",
  },
  {
    label: "Enquêtrice",
    time: 160,
    section: "Les outils",
    text: "Y a-t-il quelque chose que j'aurais dû vous demander et que j’ai oublié ?",
  },
  {
    label: "P1",
    time: 167,
    section: "Les outils",
    text: "Non, je crois qu'on a fait le tour… Ah si : dites-leur que le chêne, ça sent la vanille !",
  },
];
