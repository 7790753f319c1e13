import { describe, expect, it } from "vitest";
import { stem } from "../../src/text/stem.js";

const shared = (...words: string[]): number => new Set(words.map((word) => stem(word, "fr"))).size;

describe("stems of the verbs people speak with", () => {
  const forms = `
encoder encode encodes encodons encodez encodent encodais encodions encodiez encodaient encoderai encoderions encodé encodées encodant
écouter écoutons écoutions écoutez écoutèrent écoutera écouterait
aider aidons aidions aidiez aideront
changer changeons changions changeaient changera
commencer commençons commencions commençait commencerons
recommencer recommence recommençons recommencera
appeler appelle appelons appellera appelions
jeter jette jetions jettera
acheter achète achetons achètera
payer paie paye payons payions paiera payera paient
essayer essaie essaye essayons essaieront
vérifier vérifie vérifies vérifions vérifiez vérifient vérifiait vérifié
oublier oublie oublions oubliez
étudier étudie étudient
préférer préfère préférons préfèrent préférait
considérer considère considèrent considérons
revendiquer revendique revendiquons revendiquait
communiquer communique communiquons communiquait
dépasser dépasse dépassons dépassent dépassait
ramasser ramasse ramassons ramassent
retirer retire retirez retirait retirent
respirer respire respirez respirait
orienter oriente orientons orientaient orienteraient
solliciter sollicite sollicité sollicités
entrer entrait entrons entrent entré
balayer balaie balayons balaient`;

  it.each(forms.trim().split("\n"))("join %s", (line) => {
    expect(shared(...line.split(" "))).toBe(1);
  });

  it.each([
    ["maison", "maisons"],
    ["bouton", "boutons"],
    ["question", "questions"],
    ["pension", "pensions"],
    ["coupon", "coupons"],
    ["doublon", "doublons"],
    ["mention", "mentions"],
    ["urgent", "urgents"],
    ["référent", "référents"],
  ])("leave the noun %s with its plural", (one, many) => {
    expect(shared(one, many)).toBe(1);
  });

  it.each([
    ["entre", "entrer"],
    ["entrée", "entrer"],
    ["référent", "référer"],
    ["pensions", "penser"],
    ["facilité", "faciliter"],
    ["mois", "moisi"],
    ["sais", "saisir"],
    ["faut", "faute"],
    ["vie", "via"],
    ["cas", "case"],
    ["coup", "couper"],
    ["maintenant", "maintenance"],
    ["usager", "usage"],
    ["souris", "sourire"],
  ])("keep %s apart from %s", (word, verb) => {
    expect(shared(word, verb)).toBe(2);
  });
});

describe("stems of what people say of others", () => {
  it.each([
    ["parler", "parlent"],
    ["réparer", "réparent"],
    ["changer", "changent"],
    ["écouter", "écoutent"],
    ["appeler", "appellent"],
    ["acheter", "achètent"],
    ["payer", "paient"],
    ["essayer", "essaient"],
    ["augmenter", "augmentent"],
    ["traiter", "traitent"],
    ["oublier", "oublient"],
    ["aimer", "aiment"],
    ["transformer", "transforment"],
    ["partir", "partent"],
    ["finir", "finissent"],
  ])("join %s and %s", (infinitive, plural) => {
    expect(shared(infinitive, plural)).toBe(1);
  });

  it.each(["agent", "client", "patient", "argent", "urgent", "parent", "changement", "souvent", "cent"])(
    "leave the noun, adjective or adverb %s whole, with its plural",
    (word) => {
      expect(shared(word, `${word}s`)).toBe(1);
    },
  );
});

describe("stems of nouns and adjectives", () => {
  const inS = `
vidéo photo numéro info ordi tuto visio menu appui emploi essai ami trou individu revenu inconnu imprévu vécu rendu perdu délai agenda
souci suivi mémo memo radio kilo euro pro indu scénario dossier bureau_ appli envoi renvoi pli cri tri défi oubli pari mari ennui étui
balai quai vrai gai joli ennemi parti apprenti favori connu reconnu tenu venu devenu reçu conçu entendu pointu exclu élu flou fou mou
clou cou bisou verrou contenu statu aperçu malentendu résidu tissu reçu convenu absolu résolu superflu prévu écran aide outil écoute mail
courriel message formulaire formation réunion demande service dispositif atelier projet accueil entretien démarche droit dette famille enfant
parent père mère usager usagère travailleur travailleuse assistant assistante éducateur éducatrice collègue chef cheffe équipe directeur hôpital_
logement loyer facture compte code clé tablette imprimante téléphone portable smartphone site page application logiciel programme plateforme
fichier mot règle norme procédure contrôle sanction risque peur colère honte joie fatigue stress_ charge tâche heure journée année
semaine minute urgence crise besoin attente plainte question réponse preuve pièce document papier lettre enveloppe tampon signature
signe geste regard visage voisin voisine client patient malade médecin infirmier avocat juge agent stagiaire bénévole habitant quartier ville
village maison rue école classe cours_ examen diplôme métier poste contrat salaire prime congé pause repas_ café verre table chaise porte
fenêtre local_ salle couloir guichet rendez_ visite permanence relais_ lien relation contact échange rencontre confiance secret
difficile facile simple utile rapide lent grand petit vieux_ jeune nouveau_ ancien numérique humain fragile seul isolé pauvre autonome`
    .trim()
    .split(/\s+/)
    .filter((word) => !word.endsWith("_"));

  it("join the words of the field to their plurals in -s", () => {
    expect(inS.length).toBeGreaterThan(200);
    expect(inS.filter((word) => shared(word, `${word}s`) !== 1)).toEqual([]);
  });

  it("join those in -u to their plurals in -x", () => {
    const inX = "jeu enjeu lieu milieu feu vœu aveu neveu cheveu tuyau noyau matériau bijou genou caillou".split(" ");
    expect(inX.filter((word) => shared(word, `${word}x`) !== 1)).toEqual([]);
  });

  it("join no strangers that part in an -s or -x", () => {
    const strangers = `mois-moi fois-foi bus-bu sous-sou souris-souri plus-plu tapis-tapi mais-mai puis-pui bois-boi trois-troi vois-voi mis-mi dis-di
lis-li avis-avi tas-ta pas-pa dos-do gros-gro nos-no vos-vo eux-eu peux-peu voix-voi dix-di six-si tus-tu jus-ju dus-du pus-pu`;
    const joined = strangers.split(/\s+/).filter((pair) => shared(...pair.split("-")) === 1);
    expect(joined).toEqual([]);
  });

  it.each([
    ["refus", "refuser"],
    ["abus", "abuser"],
    ["repos", "reposer"],
    ["confus", "confuse"],
    ["inclus", "incluse"],
    ["perdus", "perdue"],
    ["reçus", "reçue"],
    ["usagers", "usagère"],
    ["bourgeois", "bourgeoise"],
  ])("leave %s with %s", (word, kin) => {
    expect(shared(word, kin)).toBe(1);
  });
});
