/** Words of lack, written before the rules that read them; before the bar as in `french.ts`. */
export const FRENCH_LACK = `
denied | y a un manque total d'*écoute* de la part de la direction
denied | faute de *temps*, on bâcle
denied | faute de temps pour les *écouter*, on envoie un mail
denied | on refuse de les *écouter*
denied | les gens sont complètement privés de *contact*
denied, denied | c'est zéro *écoute*, zéro *respect*
denied | j'ai aucun temps pour *accompagner* les familles
denied | on n'a plus le temps de les *rencontrer*
denied | le temps me manque pour *discuter* avec eux
denied | on nous a retiré les *formations*
denied | ça manque cruellement de *soutien*
denied | elle se retrouve privée d'*aide* du jour au lendemain
denied, denied | on manque de *temps* et de *collègues*
denied | il nous manque une *formation* là-dessus
denied | ce qui me manque, c'est le *contact* humain
said | il ne manque pas d'*écoute*, ce garçon
said | il manque un formulaire pour l'*accueil*
said | c'est pas faute de leur *expliquer*
said | je ne manquerai pas de vous *appeler*
said | la faute de frappe était dans le *dossier*
said | on manque de bras pour l'*accueil*
said | ma collègue manque de patience avec les *usagers*
said | elle travaille dans le secteur privé de l'*aide* à domicile
said | le *patron* manque de tact
said | j'ai recommencé à zéro la *formation*
said, said | il refuse mon *aide* et puis il la *demande*
said | on ne nous a jamais refusé une *formation*
said | je n'ai jamais refusé d'*aider* quelqu'un
said | on nous a retiré le bureau et on fait l'*accueil* dans le couloir
said | c'est leur faute si on *contrôle*
`;

/** Written with the others and read when the rules were done. */
export const FRENCH_LACK_FRESH = `
denied | par manque de *confiance*, ils ne reviennent pas
denied | zéro *formation*, débrouille-toi
denied | le chef refuse toujours de nous *recevoir*
denied | à défaut d'*accompagnement*, on se débrouille entre nous
denied | les plus âgés se sentent privés de leur *autonomie*
denied | le *contact* avec les gens me manque beaucoup
denied | on leur a supprimé les *permanences*
denied | l'absence de *suivi* me pèse
said | on manque pas de *soutien* ici
said | c'est la faute du *logiciel*
said | faute de mieux, je prends le *dossier* papier
said | en l'absence de ma *collègue* je fais l'accueil
said | il manque toujours un papier quand on *encode*
said | la vie privée de la *famille* est étalée
`;

/** Written once the rules were there, without looking at them: 15 of 20 were read as labelled at first sight. */
export const FRENCH_LACK_LATER = `
denied | il y a un gros manque au niveau de l'*écoute*
denied | l'*accompagnement*, ça manque
denied | on est en manque de *personnel* depuis janvier
denied | ce sont des gens privés de tout *contact* social
denied | j'ai zéro minute pour les *recevoir*
denied | par manque de temps je ne peux pas *discuter*
denied | ils ont refusé de me *former*
denied | on nous enlève du *temps*
denied | il manque quelqu'un pour *répondre* aux gens
denied | vu le manque de moyens humains pour *accompagner* les gens
denied | faute d'*accès* au dossier, je devine
denied | y a une absence totale de *reconnaissance*
denied | les gens, le *contact* leur manque
said | le manque de temps m'oblige à *déléguer*
said | les gens refusent l'écran et *viennent* au guichet
said | on supprime le guichet, on *envoie* un mail
said | il manque jamais une *réunion*
said | le gars manque d'hygiène et je l'*aide*
said | c'est un service privé, de l'*aide* aux familles
said | quand le réseau manque, on *écrit* sur papier
`;
