/** Words of lack, written before the rules that read them; before the bar as in `french.ts`. */
export const ENGLISH_LACK = `
denied | there is a real lack of *listening*
denied | we lack *training*
denied | I've zero *support* from them
denied | people are deprived of *contact*
denied | they refuse to *listen*
denied, denied | we are short of *staff* and *time*
said | we don't lack *support*
said | nobody refused to *help*
said | they refused the form, so I *helped* them
said | I started from zero with the *training*
`;

/** Written with the others and read when the rules were done. */
export const ENGLISH_LACK_FRESH = `
denied | a total lack of any *training* for us
denied | they have been deprived of their *privacy*
denied | my manager refuses to *meet* us
said | there's no lack of *help*
said | for lack of a desk I *work* in the corridor
said | he never refused to *train* us
`;
