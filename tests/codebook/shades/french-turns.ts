/** Turns of speech that a reader of the coder met: *plus* before what is no comparison, wishes in the past, denied opinions, inserted clauses. */
export const TURNS = `
denied | J'écoute plus leurs *histoires*
denied | J'entends plus leur *chagrin*
denied | On suit plus vos *dossiers*
unsure | On les *écoute* plus au guichet
unsure | On les *écoute* plus dans les bureaux
unsure | On les *écoute* plus chez eux
unsure | On les voit plus à la *maison*
unsure | Je les *regarde* plus dans les yeux
unsure | On parle plus de *formation*
unsure | Les gens viennent plus au *guichet*
unsure | J'ose plus demander une *formation*
unsure | On les a plus *vus*
said | Ça prend plus de *temps*
said | On passe plus de *temps* sur l'ordinateur
said | C'est plus *rapide*
said | On *travaille* plus vite
said | C'est plus pour la *direction*
wish | J'aurais voulu avoir le *temps*
wish, wish | J'*aurais* voulu avoir le *temps*
wish, wish | Il *aurait* fallu avoir du *temps*
said | J'aurais *voulu* le dire
denied | Je ne peux pas dire que j'ai le *temps*
denied | Je peux pas vraiment dire que ça m'*aide*
denied | Ça veut pas dire que je les *écoute*
denied | Personne ne pense que la *formation* suffit
denied | Rien ne dit que la *formation* suffit
reported | Personne ne m'a dit que la *formation* suffisait
reported | Personne ne nous a expliqué que c'était *obligatoire*
restriction | Je ne fais que du *contrôle*
reported | C'est *rapide*, elle me dit
reported | C'est *rapide*, qu'ils disent
reported | C'est *rapide*, dit-elle
reported | C'est *rapide*, m'a dit la direction
reported | C'est *rapide*, dit la cheffe, et ça marche
said | C'est *rapide*, je dis
said | C'est *rapide*, comme on dit
said | C'est *rapide*, je lui ai dit
denied | C'est impossible de les *écouter*
denied | J'ai arrêté de les *écouter*
denied | On est loin d'être *formés*
double-negation | J'arrête pas d'*encoder*
double-negation | On n'a pas arrêté d'*encoder*
wish | Il faudrait arrêter de *contrôler*
said | C'est loin, mais on y va pour *écouter*
denied | Ce n'est pas le *temps* qui manque
unsure | Ce n'est *pas le temps* qui manque
said | Je n'ai *pas le temps*
said, said | Il n'a ni téléphone *ni adresse*, *ni mail*
said | Il n'a *ni téléphone* ni adresse
denied, denied | Il n'a ni *téléphone* ni *adresse*
`;
