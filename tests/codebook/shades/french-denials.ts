/** Denials that say nothing of what stands behind them, limits without *ne*, and short denials behind a noun. */
export const DENIALS = `
denied | J'ai pas dit que je faisais des *mails*
denied | Je n'ai jamais dit que j'avais des *mails*
denied | On n'a pas dit qu'il y avait des *mails*
denied | Je dis pas que j'ai un *mail*
denied | J'ai jamais pensé que c'était une *formation*
said | J'ai dit que je faisais des *mails*
said | J'ai toujours dit que je faisais des *mails*
reported | On m'a pas dit que la *formation* était obligatoire
reported | Ils ont dit qu'il y avait une *formation*
restriction | Je réponds plus qu'à des *mails*
restriction | Je réponds plus qu'aux *mails*
restriction | On se parle plus que par *mail*
restriction | On ne répond plus qu'aux *mails*
said | Je réponds plus qu'avant aux *mails*
said | Je réponds plus que toi aux *mails*
said | Je réponds plus que jamais aux *mails*
said | Je travaille plus qu'à l'*époque*
said | J'en parle plus qu'à la *maison*
denied | Je n'ai pas besoin de *formation*
denied | C'est pas la peine de faire une *formation*
denied | Ça ne sert à rien de faire une *formation*
denied | Je ne dis pas que la *formation* est mauvaise
denied | Les *mails*, jamais.
denied | Des *mails*, non.
denied | Et de l'*aide*, même pas.
denied | Une *formation*, ah non, pas du tout.
said | Une *formation*, non ?
said | On a une *formation*, non.
said | Des *mails*, non, j'en reçois plein.
said | Une *formation* que j'ai faite, jamais.
said | Non, la *formation*, oui.
`;
