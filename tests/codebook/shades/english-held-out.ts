/** English sentences written with those of `english.ts` and looked at only when the rules were done. */
export const ENGLISH_HELD_OUT = `
denied | they haven't given us a *laptop*
denied | I've never felt *trusted*
denied | there is no *privacy* in that room
denied | she cannot *access* the files
denied | people no longer *trust* us
denied | we barely *talk* to each other
denied | they changed it without *asking*
denied, said | I don't like the *software* because it *crashes*
denied, denied | I've got no *desk* and no *phone*
denied | nothing has *improved* since then
said | not just the *forms*, everything
said | no wonder people *leave*
said | it *works*, doesn't it
restriction | I only see the *files*
restriction | we merely do the *typing*
restriction | it's just *numbers* to them
double-negation | I couldn't not *answer*
double-negation | it's not impossible to *stay* in touch
double-negation | not without *difficulty*
condition | if we were *trained* it might work
condition | I would *quit* tomorrow without my team
said | I wonder if they had *noticed*
wish | I'd love a proper *office*
wish | it would be nice to have a *mentor*
wish | I hope things *change*
reported | my manager says it's *efficient*
reported | it's supposedly *easier*
reported | according to them we are *slow*
said | I always tell people it *takes* time
said | I told myself it was my *job*
`;
