import type { Lang } from "../../messages/words.js";

/** Words that hold sentences together and say little by themselves: articles, pronouns, prepositions, conjunctions, auxiliaries, and what fills talk. In lower case. */
export const FUNCTION_WORDS: Readonly<Record<Lang, ReadonlySet<string>>> = {
  fr: new Set(
    (
      "le la les l' un une des du de d' au aux ce cet cette ces c' ça cela ceci celui celle ceux celles celui-ci celle-là mon ma mes ton ta tes son sa ses " +
      "notre nos votre vos leur leurs je j' tu t' il elle on nous vous ils elles me m' te se s' lui eux moi toi soi y en " +
      "qui que qu' quoi dont où lequel laquelle lesquels lesquelles auquel duquel quel quelle quels quelles quelque quelques quelqu'un quelqu'une " +
      "aucun aucune autre autres même mêmes tel telle tels telles tout toute tous toutes chaque plusieurs certain certaine certains certaines " +
      "à dans par pour sur sous avec sans chez vers entre contre depuis pendant avant après jusque jusqu' dès hors selon malgré derrière devant " +
      "et ou ni mais donc or car si comme quand lorsque lorsqu' puisque puisqu' quoique quoiqu' parce afin alors ainsi aussi " +
      "ne n' pas plus moins très trop peu beaucoup assez bien mal encore toujours jamais souvent déjà rien " +
      "oui non si voilà voici ici là là-bas là-dedans puis ensuite enfin bon ben bah quoi hein vraiment plutôt presque juste surtout quand-même " +
      "être suis es est sommes êtes sont étais était étions étiez étaient été étant sera seras serai serons serez seront serais serait serions seraient soit sois soient fut fût " +
      "avoir ai as a avons avez ont avais avait avions aviez avaient eu eue eus ayant aura auras aurai aurons aurez auront aurais aurait auraient ait aie aient " +
      "ci -ci -là -t t-il est-ce peut-être"
    ).split(" "),
  ),
  en: new Set(
    (
      "the a an this that these those my your his her its our their mine yours hers ours theirs i you he she it we they me him us them myself yourself himself " +
      "herself itself ourselves themselves who whom whose which what where when why how some any no none every each all both either neither other others another " +
      "such same something anything nothing everything someone anyone everyone somebody nobody " +
      "of to in on at by for with from about into onto over under between through during before after above below up down out off again against without within " +
      "and or but nor so yet if because as than then while although though since unless until whether that's " +
      "not n't never always often also too very just only really quite rather even still already yes no yeah yep nope ok okay well like much many more most less least few " +
      "be am is are was were been being i'm you're he's she's it's we're they're isn't aren't wasn't weren't have has had having i've you've we've they've haven't hasn't hadn't " +
      "do does did doing done don't doesn't didn't will would shall should can could may might must won't wouldn't can't couldn't shouldn't i'll you'll we'll they'll i'd you'd he'd she'd we'd they'd " +
      "there's what's let's here there maybe perhaps"
    ).split(" "),
  ),
};
