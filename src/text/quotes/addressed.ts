import { fold } from "../fold.js";
import type { Span } from "../span.js";
import { speaks } from "./speech.js";

/** Verbs of speech that take the one who is spoken to with `à`, as finite verbs, participles and infinitives, folded. */
const TO_SOMEBODY =
  "(?:re)?di(?:t|ts|te|tes|re|sait|saient|sent)|repond(?:s|u|re|ait|ent|aient)?|expliqu\\p{L}+|repet\\p{L}+|rappel\\p{L}+|demand\\p{L}+|annonc\\p{L}+|ordonn\\p{L}+|conseill\\p{L}+|promet\\p{L}*|promis|reproch\\p{L}+|signal\\p{L}+|signifi\\p{L}+|confi(?:e|er|ait|ent|aient)|racont\\p{L}+|chuchot\\p{L}+|gliss\\p{L}+|souffl\\p{L}+|murmur\\p{L}+|cri(?:e|er|ait|ent|aient)|lanc\\p{L}+|ecri(?:t|re|vait|vent)|affirm\\p{L}+|assur\\p{L}+|avou\\p{L}+|ajout\\p{L}+|precis\\p{L}+|objecte?\\p{L}*|retorqu\\p{L}+|repliqu\\p{L}+|suggere\\p{L}*|recommand\\p{L}+|remarquer|savoir|comprendre|interdi\\p{L}+|lach\\p{L}+|soutien\\p{L}*|certifi\\p{L}+|jur(?:e|er|ait)|said|says?|saying|explain\\p{L}*|repeat\\p{L}*|suggest\\p{L}*|repl(?:y|ied|ies)|spoke|speaks|talk(?:s|ed)|shout(?:s|ed)|yell(?:s|ed)|whisper(?:s|ed)|wr(?:ote|ites)|announc\\p{L}+|mention(?:s|ed)|remark(?:s|ed)|snap(?:s|ped)|admit\\p{L}*|complain\\p{L}*|point(?:s|ed) out";
/** Participles of verbs that pass for other words in the present: `a crié à`, `avait confié à`. */
const PARTICIPLES =
  "dit|confie|crie|repondu|ecrit|lance|demande|jure|souffle|glisse|lache|promis|interdit|repete|rappele|appris";
const SAYS = new RegExp(`(?:^|[\\s'])(?:${TO_SOMEBODY})(?!\\p{L})`, "u");
/** A few words may stand between the verb and who is spoken to. */
const FEW = "(?:[ -](?!qu[e']|de$)[\\p{L}'’-]+){0,4}";
const DATIVE = new RegExp(
  `(?:^|[\\s'])(?:(?:a|avait|ont|avaient|aurait|auraient|aura|eut|avoir|ait) (?:\\p{L}+ ){0,2}?(?:${PARTICIPLES})|${TO_SOMEBODY})${FEW},? (?:a|aux?|to|at|devant)(?: (?:madame|monsieur|mme|mr|mrs|ms|m\\.))? $`,
  "u",
);
/** `… told`, `… warned`: who is spoken to stands right after, and somebody else before. */
const DIRECT =
  /[\p{L}'’][,)]? (?:(?:has|had|then|also|once|often|always|never|later|just|simply) ){0,2}(?:told|tells|asked|asks|warned|warns|reminded|reminds|assured|assures|reassured|reassures|informed|informs|advised|advises|promised|promises|urged|urges|begged|begs|thanked|thanks|scolded|scolds|interrupted|interrupts) $/u;
/** `La cheffe a prévenu`, `son mari rassure`: the same in French, where the one who speaks is named first. */
const DIRECT_FRENCH =
  /(?:^|[,;] ?|\b(?:et|mais|puis) )(?:(?:alors|ensuite|parfois|souvent|un jour|ce jour-la),? )?(?:(?:le|la|les|l'|un|une|des|son|sa|ses|leur|leurs|mon|ma|mes|cette?|ces|cet|certaine?s) ?[\p{L}'-]+(?: [\p{L}'-]+){0,5}|ils?|elles?|on|quelqu'un) (?:(?:a|avait|ont|aurait) )?(?:previent|prevenait|prevenu|avertit|avertissait|averti|rassure|rassurait|interpelle|interpellait|interrompt|interrompu|remercie|remerciait|felicite|felicitait|gronde|grondait|menace|menacait|supplie|suppliait|accuse|accusait|sermonne|sermonnait|engueule|engueulait|questionne|questionnait|interroge|interrogeait|console|consolait|encourage|encourageait) $/u;
/** What makes somebody speak: their own words follow. */
const CAUSED =
  /(?:^|[\s'])(?:fai(?:t|sait|re)|fera|font|faisaient) (?:\p{L}+ )?(?:dire|ajouter|repeter|ecrire|affirmer|avouer)|(?:^|[\s'])(?:cela|ca|ceci|ce qui|this|which) (?:\p{L}+ ){0,2}(?:rappel|dit|remind)/u;
/** Somebody who is asked by the author, or by nobody in particular, answers. */
const ASKED =
  /(?:^|[\s'])(?:nous|j'|je |on |we |i )[\p{L}' ]{0,30}(?:demand|ask)|(?:^|[\s'])(?:ete|est|etait|was|were|been|is) (?:\p{L}+ )?(?:demand|ask)/u;
/** `À Maud, son mari répète`: at the head of the sentence, and somebody speaks after. */
const FRONTED = /^[\s,;–—-]*(?:(?:et|mais|puis|un jour|and|but|then),? )?(?:a|to)(?: (?:madame|monsieur|mme|mr))? $/u;
/** That person speaks after all: `, qui répond`, `, elle répond`. */
const ANSWERS = /^[^,;]{0,80},? (?:(?:et )?(?:qui|laquelle|lequel|celle-ci|celui-ci|who|and she|and he)) /u;
const OWN_TURN = /[,;] (?:et |and )?(?:elle|il|she|he|celle-ci|celui-ci) [^,;]{0,60}$/u;
const RESEARCHER = /^,? (?:nous|je|j'|we|i) /u;

/** `Elle lui a dit`, `she told him`: a pronoun speaks to somebody of whom the text speaks. */
const TO_PRONOUN = new RegExp(
  `(?:^|[\\s,])(?:ils?|elles?|on|celui-ci|celle-ci|ce dernier|cette derniere)(?: \\p{L}+)? (?:ne |n')?(?:lui|leur) (?:en |y )?(?:(?:a|avait|ont|avaient|aurait|auraient) (?:\\p{L}+ ){0,2})?(?:${TO_SOMEBODY}|${PARTICIPLES})(?!\\p{L})|(?:^|[\\s,])(?:he|she|they) (?:\\p{L}+ )?(?:told|asked|warned|reminded|assured|(?:said|says|replied|explained|spoke) to|tells|asks) (?:him|her|them)(?!\\p{L})`,
  "u",
);
/** `, lui dit-il` */
const TO_PRONOUN_AFTER =
  /^(?:lui|leur) (?:(?:a|avait|ont)(?:-t)?(?:-(?:ils?|elles?|on))? )?\p{L}+(?:-t)?(?:-(?:ils?|elles?|on))?(?!\p{L})|^(?:he|she|they) (?:told|asked|warned|(?:said|replied) to) (?:him|her|them)(?!\p{L})/u;

/**
 * Whether a sentence that leads to words says them to somebody named in it: `Le directeur a dit à Maud`, `À Maud, son mari
 * répète`, `her boss told Maud`. Then the words are another's, unless that person answers, or was made to speak or asked.
 */
export function isSpokenTo(sentence: string, { start, end }: Span): boolean {
  const lead = ownClause(bare(sentence.slice(0, start)));
  const tail = bare(sentence.slice(end));
  if (FRONTED.test(lead)) return says(tail) && !RESEARCHER.test(tail.slice(0, 20)) && !ANSWERS.test(tail);
  if (!DATIVE.test(lead) && !DIRECT.test(lead) && !DIRECT_FRENCH.test(lead)) return false;
  if (CAUSED.test(lead) || ASKED.test(lead)) return false;
  return !(says(tail) && (ANSWERS.test(tail) || OWN_TURN.test(tail.replace(/\s*:\s*$/, ""))));
}

const says = (text: string): boolean => speaks(text) || SAYS.test(text);

/** Whether in a sentence that leads to words a pronoun says them to another: `Il lui a répondu`. */
export const isSaidToPronoun = (sentence: string): boolean => TO_PRONOUN.test(bare(sentence));

/** Whether the author's words after a quotation say it to somebody: `, lui répète son mari`. */
export const isSaidToPronounAfter = (clause: string): boolean => TO_PRONOUN_AFTER.test(bare(clause));

/** What stands before a name, from the last stop of the sentence. */
const ownClause = (lead: string): string => lead.slice(Math.max(0, lead.length - 160)).replace(/^.*[;:!?]\s*/su, "");

const bare = (text: string): string => fold(text).replace(/[’]/g, "'").replace(/\s+/g, " ");
