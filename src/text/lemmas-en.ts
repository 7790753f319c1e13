// Irregular English words, written for grille from the tables everyone learns at school: no list was copied.

/** Verbs, a line each: the infinitive, then the forms that the stemmer does not join. */
export const ENGLISH_VERBS: readonly string[] = `
be am is are was were been being
have has had having
do does did done doing
go goes went gone going
say says said
get gets got gotten getting
make made
take took taken
come came coming
become became
see saw seen
know knew known
think thought
feel felt
find found
give gave given
tell told
keep kept
leave left leaving
let letting
begin began begun beginning
show shown
hear heard
run ran running
bring brought
write wrote written writing
sit sat sitting
stand stood
understand understood
lose lost losing
pay paid
meet met
speak spoke spoken
spend spent
grow grew grown
win won winning
teach taught
buy bought
send sent
build built
fall fell fallen
cut cutting
sell sold
break broke broken
choose chose chosen choosing
drive drove driven driving
draw drew drawn
eat ate eaten
hold held
lead led
mean meant
put putting
read reading
rise rose risen
seek sought
sleep slept
swim swam swum
throw threw thrown
wear wore worn
catch caught
deal dealt
fight fought
forget forgot forgotten forgetting
forgive forgave forgiven
hide hid hidden hiding
learn learnt
lie lay lain lying
ride rode ridden riding
shake shook shaken
sing sang sung
stick stuck
strike struck
swear swore sworn
wake woke woken
withdraw withdrew withdrawn
`
  .trim()
  .split("\n");

/** Nouns, a line each: the singular, then the plural. */
export const ENGLISH_NOUNS: readonly string[] = `
man men
woman women
child children
person people
foot feet
tooth teeth
mouse mice
wife wives
life lives
half halves
shelf shelves
crisis crises
analysis analyses
criterion criteria
basis bases
`
  .trim()
  .split("\n");
