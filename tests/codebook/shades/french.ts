/**
 * Invented sentences as people speak them, written before the rules of scope were. Each hit stands between stars; before the
 * bar, for each hit in turn, what its surroundings make of it: `said` (nothing), `denied`, or the shades it is marked with.
 */
export const FRENCH = `
denied | moi j'ai pas le *temps* d'aller chez les gens
denied | ben chuis pas *formée* à ça, moi
denied | t'as pas d'*aide* là-bas
denied | y a pas de *contact*, on clique et puis voilà
denied | j'sais pas *utiliser* leur machin
denied, said | j'ai pas, j'ai plus le *temps* et je *travaille* le soir
denied, said | je n'ai plus le *temps*, donc je *délègue*
denied | on n'a jamais eu de *formation*, jamais
denied | y a personne qui nous *soutient*
denied, denied | on n'a ni le *temps* ni l'*envie*
denied, denied | j'ai pas le *temps* et pas l'*envie* non plus
denied | je ne trouve nulle part d'*aide* pour ça
denied | y a aucun *accompagnement*, on se débrouille
denied | on n'*écoute* guère les gens de terrain
denied | je bosse sans *filet* depuis deux ans
denied | on fait ça sans avoir été *formés*
denied | rien n'a *changé* dans ma façon de faire
denied | plus personne ne nous *écoute*
denied | non, j'ai pas de *soutien* de la hiérarchie
said | non, là franchement on a du *soutien*
said | on *aide* les gens, c'est pas vrai ?
said | on *écoute* encore, n'est-ce pas
said | j'ai pas mal de *contacts* avec les familles
denied | avec les outils je me sens pas *mal*
said | c'est pas seulement du *contrôle*
said | y a pas que le *contrôle* dans ce métier
said | que de *paperasse*, mon Dieu
said | il faut agir avant qu'il ne *perde* ses droits
said | je crains qu'on ne *perde* le contact
said | c'est plus *compliqué* qu'on ne le pense
said | n'importe qui peut *encoder* ça
said, denied | pas de souci, je *réponds*, y a pas de *souci*
said | y a pas de problème pour *joindre* les collègues
said | y a sans doute un *besoin* derrière
said | on *encode* sans cesse
said | jamais deux sans trois, on a encore *changé* de logiciel
said | en plus on *encode* tout deux fois
said | de plus en plus de *contrôle*
denied | moi non plus j'*aime* pas trop, enfin
unsure | j'ai plus de *temps* pour les dossiers
unsure | y a plus de *temps* pour l'écoute
said | j'ai plus de *temps* qu'il y a dix ans
said | on a beaucoup plus de *demandes*
denied | on a même plus d'*accueil* le matin
denied | y a plus de *secrétariat* du tout
denied | on a plus rien à *proposer* aux gens
denied | elle est plus *là* depuis mars
restriction | on fait plus que *ça* toute la journée
said | je travaille plus que mes *collègues*
said | c'est lui qui a le plus d'*ancienneté*
said | plus on *encode*, moins on écoute
unsure | on se *parle* plus
restriction | je ne fais que du *contrôle*
restriction | on fait que *remplir* des cases
restriction | rien que pour l'*accueil* il faut deux personnes
restriction | c'est juste de l'*encodage*, hein
restriction | je vois seulement les *dossiers*
restriction | il me reste plus que le *téléphone*
double-negation | on ne peut pas ne pas *aider*
double-negation | c'est pas que j'*aime* pas
double-negation | ça marche jamais sans *appui*
double-negation | c'est pas impossible de *garder* le lien
double-negation | je dis pas que c'est pas *utile*
denied | il n'y a jamais rien de *clair*
condition | si j'avais le *temps*, je serais tranquille
condition, condition | si on était plus nombreux, on *ferait* des *visites*
condition | sans ces outils on *travaillerait* autrement
said | même si c'était *difficile*, on y allait
said | je me demande si on avait vraiment *compris*
said | si la personne *demande*, on regarde
said | je dirais que ça *aide* beaucoup
said | avant je préparais mes *visites* à la main
wish | j'aimerais bien une *formation*
wish | il faudrait qu'on nous *écoute*
wish | on devrait *former* tout le monde
wish | l'idéal ce serait des *permanences* partout
wish | ce serait bien d'avoir un *référent*
wish | j'espère que ça va *changer*
wish | pourvu que ça *tienne*
wish | une vraie *équipe*, ça serait bien
reported | on me dit que c'est plus *rapide*
reported | il paraît que les *bureaux* vont fermer
reported | c'est soi-disant plus *simple*
reported | d'après la direction, ça *simplifie* tout
reported | ils disent que c'est pour notre *bien*
denied | elle me dit « je *comprends* rien »
reported | elle me dit « j'ai *peur* de cliquer »
said | je dis que ça *aide* quand même
said | je me dis que j'ai *choisi* ce métier
said | d'après moi c'est un *métier* d'écoute
said | est-ce que ça *aide* ou pas, je sais pas
unsure | est-ce qu'on n'a pas *perdu* quelque chose
denied | on a pas vraiment été *préparés* à ça
denied | ils savent même pas *lire* le formulaire
denied | c'est plus de l'*accompagnement*
wish | moi je rêve d'une *équipe* complète
wish | si seulement on avait un vrai *soutien*
double-negation | je ne pense pas que ça ne *serve* à rien
reported | à ce qu'il paraît c'est plus *rapide*
unsure | la *confiance*, y en a plus
denied | la *confiance*, y en a pas
denied | la *confiance*, il n'y en a plus
denied | l'*aide*, on l'a jamais vue
denied | et l'*aide* du service, nous, on l'a pas eue
denied | de l'*aide*, j'en ai pas
denied | les *travaux*, j'y crois plus
denied | les *travaux*, on les a jamais commencés
unsure | les *moisissures* j'en ai plus
denied | de l'*aide* j'en ai pas
said | la *directrice*, elle en veut pas
said | le *matin*, y a pas de bus
said | les *collègues*, y a pas de soucis avec
said | l'*écoute*, j'y crois
said | les *collègues*, ils n'en veulent pas
said | mes *outils*, je ne les prête pas
said | ma *voisine* en veut pas
said | mes *parents* nous en parlent pas
said | la *voisine* qui dit qu'elle en a pas
restriction | ils répondent que le *mardi*
said, restriction | ils *répondent* que le *mardi* matin
restriction | on a eu que de l'*aide* alimentaire
restriction | on a reçu que des *promesses*
restriction | je viens que les jours de *marché*
restriction | on a qu'une *aide*
reported | ils répondent que le *bureau* ferme
reported | ils répondent que les *bureaux* ferment le mardi
said | je trouve que le *service*
said | ça fait que les *gens*, ils râlent
said | ils savent que le *service*…
said | il travaille mieux que le *chef*
unsure | ils passent que le *lundi*, c'est peu
reported | selon l'office, y a une *aide*
reported | selon l'office y a une *aide* au logement
reported | selon la régie, on aura des *travaux*
said | selon la saison, on a des *travaux*
said | selon les cas, y a une *aide*
unsure | c'est plus *impeccable*, hein
unsure | c'était plus *nickel* comme avant
said | c'est plus *simple* maintenant
said | plus de *travaux* qu'en 2010
said | y a plus de *travaux* qu'en 2010
unsure | plus de *travaux* depuis 2010
denied | c'est pas l'*humidité* qui me dérange
denied | ce n'est pas la *formation* qui manque
denied | c'est pas les *aides* qu'on attendait
denied | c'est pas un *métier* qui me plaît
denied | c'est pas l'*humidité*
`;
