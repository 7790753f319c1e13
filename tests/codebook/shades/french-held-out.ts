/** Sentences of the same kind as those in `french.ts`, written at the same time and looked at only when the rules were done. */
export const FRENCH_HELD_OUT = `
denied | nous on a pas les *moyens*, c'est tout
denied | chuis pas *assistante* administrative
denied | t'as pas le *choix*, tu cliques
denied | y avait pas d'*écran* dans le bureau à l'époque
denied | j'arrive pas à *joindre* mon référent
denied, said | elle voit pas la *différence* alors que moi je la *sens*
denied, said | on n'a plus de *bureau*, du coup on *bouge*
denied | ils ont jamais *demandé* notre avis
denied | y a rien qui *fonctionne* ici
denied, denied | ni l'*équipe* ni le *chef* m'ont prévenue
denied, denied | j'ai pas eu de *prime*, pas eu de *merci*
denied | les gens ne vont nulle part pour être *écoutés*
denied | j'ai eu aucune *réponse*
denied | je n'ai guère de *plaisir* à venir
denied | on lance des projets sans *consulter* les équipes
denied | il est parti sans que je lui *explique*
denied | personne m'a *montré* comment faire
denied | jamais on nous *consulte*
denied | non, franchement, je me sens pas *soutenue*
said | non non, on est bien *entourés*
said | ça *rassure* les familles, c'est pas vrai
said | vous *connaissez* le quartier, n'est-ce pas
said | il y a pas mal de *jeunes* qui viennent
denied | c'est pas *mal* comme outil
said | ce n'est pas seulement une question d'*argent*
said | on fait pas que de l'*administratif*
said | que de *réunions* pour rien
said | on les voit avant qu'ils ne *partent*
said | j'ai peur qu'on ne *ferme* l'antenne
said | il est moins *utile* que je ne croyais
said | ils peuvent *appeler* n'importe quand
said | pas de souci pour *envoyer* les papiers
said | y a aucun problème pour *avancer* avec elle
said | sans doute que le métier *évolue*
said | ils *changent* les procédures sans arrêt
said | on a de la paperasse, sans parler des *mails*
said | et puis en plus faut *scanner*
said | c'est de plus en plus *lourd*
denied | lui non plus il *répond* jamais vite, enfin bon
unsure | on a plus de *visites* le lundi
unsure | y a plus de *contacts* dans le couloir
said | on a plus de *réunions* que de rendez-vous
said | il faut encore plus de *patience*
denied | il y a presque plus de *papier*
denied | j'ai plus aucun *dossier* complet
denied | on a plus jamais de *nouvelles*
denied | c'est plus le même *métier*
restriction | y a plus que les *urgences* qui passent
said | il en fait plus que les *autres*
said | celle qui *écoute* le plus c'est Nadia
said | plus le *logiciel* est lourd, plus on fatigue
unsure | je *dors* plus
restriction | il n'y a que le *résultat* qui compte
restriction | j'ai que des *urgences* le matin
restriction | rien qu'à *ouvrir* le programme je perds dix minutes
restriction | on est juste des *numéros*
restriction | ils veulent uniquement des *chiffres*
restriction | il ne me reste plus qu'à *signer*
double-negation | je peux pas ne pas *répondre*
double-negation | ce n'est pas que je ne *veuille* pas
double-negation | on part pas sans *prévenir*
double-negation | c'est pas inutile de *discuter*
double-negation | je ne dis pas que ça *sert* à rien
denied | personne ne nous a jamais rien *expliqué*
condition | si j'étais *chef*, ça changerait
condition, condition | si on me donnait une *voiture*, j'*irais* plus loin
condition | avec deux collègues de plus on *tiendrait*
said | même si on avait des *moyens*, à l'époque, on râlait
said | je sais pas si elle était *contente*
said | si quelqu'un *pleure*, je ferme la porte
said | on dirait que ça les *gêne*
said | on rencontrait les *familles* au parc
wish | je voudrais qu'on me *fasse* confiance
wish | il faudrait un *local* à nous
wish | les chefs devraient *venir* voir
wish | mon idéal ce serait du *lien*, point
wish | ça serait chouette d'avoir un vrai *bureau*
wish | on espère *retrouver* un peu de calme
wish | pourvu qu'on *garde* l'équipe
wish | j'aurais aimé *continuer* les ateliers
reported | on nous répète que c'est *moderne*
reported | paraît que le service va *fusionner*
reported | on est soi-disant *autonomes*
reported | selon la hiérarchie, c'est plus *efficace*
reported | les collègues disent que l'outil *rame*
reported | il me dit : « j'ai *honte* de demander »
said | je vous dis que c'est *lourd*
said | on se dit qu'on a un beau *métier*
said | selon moi l'*écoute* passe avant
said | est-ce que c'est un *progrès* ou pas
unsure | est-ce qu'on devient pas des *robots*
reported | apparemment c'est *obligatoire* partout
`;
