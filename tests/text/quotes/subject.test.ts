import { describe, expect, it } from "vitest";
import { isRelatedTo, saidByAnother } from "../../../src/text/quotes/subject.js";
import { draftsOf } from "./read-work.js";

/** Sentences in which Maud is named and another is the subject of the verb that leads to the words `«»`. */
const ANOTHERS = [
  "Maud évoque une ancienne collègue, qui répétait : «»",
  "Maud évoque son ancien directeur, qui disait : «»",
  "Maud décrit un usager qui s'écrie : «»",
  "Maud admire sa stagiaire, qui répond : «»",
  "Maud plaint les jeunes, qui lui disent : «»",
  "Maud raconte l'histoire d'un homme qui hurlait : «»",
  "Maud raconte ce qu'une dame lui a dit en partant : «»",
  "Maud compare avec sa fille, employée de banque, qui répète : «»",
  "Maud parle d'une dame âgée qui lui disait souvent : «»",
  "Maud rit encore de ce monsieur qui demandait : «»",
  "Maud se souvient d'une bénévole disant : «»",
  "Maud décrit une dame lui lançant, excédée : «»",
  "Maud raconte avoir vu un homme crier à travers la salle : «»",
  "Maud revoit une mère de famille lui dire : «»",
  "Maud entend encore le monsieur du troisième étage lui murmurer : «»",
  "Maud s'est entendu répondre : «»",
  "Maud s'est vu répliquer par une dame : «»",
  "Maud, à qui un monsieur avait lancé : «»",
  "Maud, dont la voisine de bureau répète : «»",
  "Maud, que le gardien interrompt : «»",
  "Selon une dame que Maud a reçue : «»",
  "Une dame que Maud recevait chaque mois lui disait : «»",
  "L'homme dont parle Maud hurlait : «»",
  "Maud aime ce que lui a écrit une ancienne locataire : «»",
  "Maud a accompagné un monsieur d'Alep ; celui-ci lui a dit : «»",
  "Maud explique que les gens lui disent : «»",
  "Maud cite le cas d'une caissière licenciée qui lui a confié : «»",
  "Maud raconte qu'un locataire, ivre, lui a crié : «»",
  "Maud reçoit des familles qui ajoutent toujours : «»",
  "Maud se rappelle cette phrase que répétait le vieux concierge : «»",
  "Maud rapporte la scène : le concierge arrive et lance : «»",
  "Maud a croisé ce matin-là le facteur, lequel lui a soufflé : «»",
  "Maud décrit une réunion où quelqu'un a lancé : «»",
  "Maud remembers an old woman who kept saying: «»",
  "Maud talks about a lodger, who used to tell her: «»",
  "Maud a un fils qui lui demande : «»",
  "Maud retient d'une vieille paysanne, qui ne parlait presque plus, qui murmurait : «»",
  "Maud songe à cet ouvrier polonais qui avait dit un jour : «»",
  "Maud sourit en pensant au petit garçon qui lui a soufflé à l'oreille : «»",
  "Maud s'est fait dire : «»",
  "Maud a entendu des passants lancer : «»",
  "Maud garde le souvenir d'une habitante lui glissant à l'oreille : «»",
  "Maud raconte comment un cuisinier lui avait répondu : «»",
  "Maud explique qu'à l'époque les anciens disaient : «»",
  "Maud rappelle que, dans les couloirs, les stagiaires répétaient : «»",
  "Maud parle du jour où une caissière lui a lancé : «»",
  "Maud se souvient du moment où l'huissier, en colère, lui a hurlé : «»",
  "Maud, à laquelle le facteur demandait toujours : «»",
  "Maud, que les locataires appellent Mamy et à qui ils disent : «»",
  "Le locataire que Maud a reçu ce jour-là a répondu : «»",
  "La dame avec qui Maud travaillait répétait : «»",
  "D'après une habitante dont Maud est proche, «»",
  "Maud connaît bien ce que disent les habitants : «»",
  "Maud n'oublie pas ce que lui répétait sa grand-tante : «»",
  "Maud raconte que certains lui disent : «»",
  "Maud raconte que quelqu'un, un soir, lui a crié : «»",
  "Maud a aidé un réfugié syrien : celui-ci lui a confié : «»",
  "Maud (42 ans, infirmière) décrit ces files où les gens crient : «»",
  "Elle évoque une habitante qui lui disait : «»",
  "Maud s'amuse d'un retraité qui, chaque lundi, demande : «»",
  "Maud nous raconte l'anecdote du livreur qui s'exclame en entrant : «»",
  "Maud pense aux caissières, qui lui répètent : «»",
  "Maud croise souvent cette habitante qui ne cesse de dire : «»",
  "Maud recalls a porter who shouted: «»",
  "Maud describes a woman telling her: «»",
  "Maud heard a man yell: «»",
  "Maud explains that the porters would say: «»",
  "Maud never forgot what the old lodger said: «»",
  "Maud évoque le gardien du parc lui expliquant : «»",
  "Maud montre le cahier dans lequel une lectrice a écrit : «»",
  "Maud, auquel un passant avait demandé : «»",
  "Un apprenti, que Maud avait formé, lui a écrit : «»",
  "Selon un maçon avec qui Maud a travaillé : «»",
  "Maud tient d'un forgeron la phrase que tous répètent : «»",
  "Maud raconte s'être entendu dire : «»",
];

/** Sentences with relative clauses, participles and what others say, in which Maud speaks. */
const HERS = [
  "Maud, qui travaille là depuis dix ans, dit : «»",
  "Maud, dont la cheffe est partie, raconte : «»",
  "C'est Maud qui le dit le mieux : «»",
  "Maud, qui a connu le papier, répète : «»",
  "Maud, que la réforme inquiète, explique : «»",
  "Maud, à qui l'on demande son avis, répond : «»",
  "Maud, à qui nous demandons si elle resterait, répond : «»",
  "Maud (42 ans, infirmière), qui élève seule ses deux enfants, confie : «»",
  "Maud, une éducatrice qui ne mâche pas ses mots, lance : «»",
  "Maud est de celles qui disent les choses : «»",
  "Maud est la seule qui le dise aussi clairement : «»",
  "Maud fait partie des travailleuses qui parlent de départ : «»",
  "Maud décrit un métier qui l'épuise : «»",
  "Maud parle d'une fatigue qui revient chaque hiver : «»",
  "Maud raconte une journée qui en dit long : «»",
  "Maud décrit des usagers qui attendent deux heures : «»",
  "Maud raconte l'arrivée d'un logiciel qui a tout changé : «»",
  "Maud évoque une collègue partie l'an dernier, et dit : «»",
  "Maud évoque une collègue, qui est partie, puis soupire : «»",
  "Maud, elle, qui d'ordinaire se tait, s'emporte : «»",
  "Maud parle des gens qui ne répondent jamais au téléphone : «»",
  "Maud dit de sa cheffe, qui vient d'arriver : «»",
  "Maud, qui le raconte en riant, précise : «»",
  "Interrogée sur sa cheffe, qui avait refusé, Maud répond : «»",
  "Sa voisine de bureau, qui écoutait, se tait ; Maud reprend : «»",
  "Maud répond à un monsieur qui lui demandait un délai : «»",
  "Maud a dit à une dame qui pleurait : «»",
  "Maud critique la réforme, ajoutant : «»",
  "Maud conclut en disant : «»",
  "Maud, voyant entrer un homme, lui dit : «»",
  "Il n'y a que Maud qui ose dire : «»",
  "Ce que Maud dit de sa hiérarchie est clair : «»",
  "Maud résume ce que tout le monde ressent : «»",
  "Maud regrette ce que le service est devenu : «»",
  "Maud explique ce que la réforme a changé : «»",
  "Maud défend une idée qui lui est chère : «»",
  "Maud aime les gens qui arrivent sans rien demander : «»",
  "Maud, who has worked there for ten years, says: «»",
  "It is Maud who says it best: «»",
  "Maud describes a system that exhausts her: «»",
  "Maud, who remembers the old ward, tells us: «»",
  "Maud raconte comment elle parle aux familles qui arrivent : «»",
  "Maud montre les dossiers qui s'entassent : «»",
  "Maud est formelle, elle qui hésite toujours : «»",
  "Maud, comme sa mère qui faisait le même métier, dit : «»",
  "Maud, qui reçoit surtout des familles qui demandent un logement, explique : «»",
  "Maud, interrogée sur les gens qui lui disent cela, répond : «»",
  "Maud se souvient d'une habitante qui pleurait : «»",
  "Maud n'est pas de celles qui se taisent : «»",
  "Maud a longtemps répété à qui voulait l'entendre : «»",
  "Maud, qui n'a jamais rien demandé, dit simplement : «»",
  "Maud a cette phrase qui résume tout : «»",
  "Maud a ce mot qui dit bien sa fatigue : «»",
  "Maud emploie une image qui parle à tous : «»",
  "Maud trouve des mots qui disent son désarroi : «»",
  "Maud a une formule qui en dit long : «»",
  "Maud se montre critique envers ceux qui décident : «»",
  "Maud s'adresse à ceux qui décident : «»",
  "Maud, en réponse à ceux qui lui demandaient de partir, a dit : «»",
  "Maud explique aux stagiaires qui arrivent : «»",
  "Maud répète aux jeunes qui l'entourent : «»",
  "Maud décrit le moment où elle a dit non : «»",
  "Maud explique comment elle a répondu : «»",
  "Maud raconte ce qu'elle a dit au directeur : «»",
  "Maud raconte ce qu'elle a répondu : «»",
  "Maud se souvient d'avoir crié : «»",
  "Maud dit avoir hésité, puis avoir répondu : «»",
  "Maud dit que la réforme a changé le métier et précise : «»",
  "Maud pense que les gens demandent trop : «»",
  "Maud constate que les gens n'osent plus demander : «»",
  "Maud explique pourquoi les jeunes partent : «»",
  "Maud raconte comment la journée commence : «»",
  "Maud souligne que la demande augmente : «»",
  "Maud parle des demandes qui affluent : «»",
  "Maud parle de la promesse qui lui a été faite : «»",
  "Maud critique un système qui annonce des chiffres et rien d'autre : «»",
  "Maud raconte l'incident, encore émue, et ajoute : «»",
  "Maud, la plus ancienne, celle qui a tout connu, raconte : «»",
  "Maud, la seule à répondre, dit : «»",
  "Maud voit le métier changer : «»",
  "Maud voit ses collègues partir : «»",
  "Maud, who trained nurses who later left, explains: «»",
  "Maud is one of those who say it aloud: «»",
  "Maud talks about clients who never answer: «»",
  "Pour Maud, qui le dit sans détour, «»",
  "Chez Maud, dont le mari est malade, la fatigue domine : «»",
  "Une chose que Maud répète souvent : «»",
  "La première chose que Maud nous a dite : «»",
  "Les mots que Maud emploie pour le dire sont forts : «»",
  "Voici ce que Maud nous a répondu : «»",
  "C'est ce que Maud exprime quand elle dit : «»",
  "Le sentiment que Maud décrit revient partout : «»",
  "Maud, relieuse depuis trente ans, qui a tout appris seule, dit : «»",
  "Maud qui a connu les deux époques tranche : «»",
  "Maud décrit ce que vivent les apprentis : «»",
  "Maud laisse dire les gens et sourit : «»",
  "Maud répond à ceux qui lui disent de partir : «»",
  "Maud, chez qui nous sommes allés, précise : «»",
];

const FACTS = "(Maud, 42 ans, infirmière)";
const OPENING = `« je ne vois plus jamais personne de la journée » ${FACTS}.`;
const words = (at: number): string => `le dossier numéro ${at} reste ouvert jusqu'au soir`;
const own = (at: number): string => `moi je m'en vais à la page ${at} du registre`;

/** Reads sentences as one work, a paragraph each with `after` behind the words: those of which Maud is given the words, and what is told of each. */
function read(
  sentences: readonly string[],
  after: (at: number) => string,
): { hers: string[]; told: string[][]; all: string } {
  const written = sentences.map((sentence, at) => `${sentence.replace("«»", `« ${words(at)} »`)}${after(at)}`);
  const drafts = draftsOf([OPENING, ...written].join("\n\n"));
  const all = drafts.flatMap(({ turns }) => turns.map(({ label, text }) => `${label}: ${text}`)).join("\n");
  const problems = drafts.flatMap((draft) => draft.problems);
  return {
    hers: sentences.filter((_, at) => all.includes(`Maud: ${words(at)}`)),
    told: sentences.map((_, at) => problems.filter(({ place }) => place.line === 2 * at + 3).map(({ code }) => code)),
    all,
  };
}

describe("words whose verb of saying has a subject", () => {
  it("are not the person's in whose sentence another is that subject, and are told with their place", () => {
    const { hers, told } = read(ANOTHERS, () => ".");
    expect(hers).toEqual([]);
    expect(ANOTHERS.filter((_, at) => !told[at]?.includes("maybe-interviewee"))).toEqual([]);
  });

  it("are not the person's either where their own words follow with a bracket, and these are kept", () => {
    const { hers, all } = read(ANOTHERS, (at) => `. Elle commente : « ${own(at)} » ${FACTS}.`);
    expect(hers).toEqual([]);
    expect(ANOTHERS.filter((_, at) => !all.includes(`Maud: ${own(at)}`))).toEqual([]);
  });

  it("are the person's whom their own bracket names, with a warning", () => {
    const { hers, told } = read(ANOTHERS, () => ` ${FACTS}.`);
    expect(hers).toEqual(ANOTHERS);
    expect(ANOTHERS.filter((_, at) => !told[at]?.includes("reported"))).toEqual([]);
  });

  it("are the person's who is that subject, whatever clauses stand around", () => {
    expect(read(HERS, () => ".").hers).toEqual(HERS);
  });
});

describe("the subject of a verb of saying", () => {
  it("is looked for in long words without waiting", () => {
    const before = performance.now();
    for (const piece of [" une dame", " qui", " l'", ", dit", " a vu un homme", " que la dame lui"]) {
      saidByAnother(`${piece.repeat(2000)} dire :`);
      isRelatedTo(`${piece.repeat(2000)} que `, `${piece.repeat(2000)} disait :`);
    }
    expect(performance.now() - before).toBeLessThan(2000);
  });
});
