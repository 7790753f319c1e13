/** Invented English sentences, laid out as in `french.ts`. */
export const ENGLISH = `
denied | I don't have any *support* here
denied | we never get *training*
denied | there's no *contact* any more
denied | I can't *reach* anyone at the office
denied | we no longer *visit* people
denied | I hardly *see* the families
denied | you work without *guidance*
denied, said | I didn't get the *training* but I *managed*
denied, denied | we have neither the *time* nor the *money*
denied | nobody *listens* to us
said | it's not only *paperwork*
said | no doubt it *helps*
said | we *help* people, don't we
restriction | it's only *paperwork* now
restriction | we just fill in *forms* all day
restriction | it's nothing but *targets*
double-negation | you can't not *help* them
double-negation | it's not that I don't *care*
double-negation | we never go without *backup*
condition | if I had more *time* I'd be fine
condition | with more staff we would *visit* everyone
said | even if it was *hard* we went
wish | I would like more *training*
wish | I wish they *listened*
wish | we should *train* everyone
reported | they say it's *faster*
reported | apparently the *office* will close
reported | I was told it would be *simple*
said | I say it *helps*
said | if they *ask*, we look into it
`;
