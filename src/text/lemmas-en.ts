// Irregular English words, written for grille from the tables everyone learns at school: no list was copied.

/** Lines of forms, the lemma first. What the stemmer joins by itself (`goes`, `having`) is there where it does not. */
export const ENGLISH_FORMS: readonly string[] = `
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

/** Forms that are nouns or adjectives first: in a rule they do not stand for the verb. */
export const ENGLISH_NOUNS: ReadonlySet<string> = new Set(
  "being left thought saw rose lay lead lives bases".split(" "),
);
