/** Patterns over the folded content of a bracket. What a transcriber writes about the talk, in French and English. */

/** Who or how much, before the word that tells: *elle*, *petit*, *the interviewer*. */
export const LEAD =
  /^(?:(?:(?:tres|assez|petite?s?|grande?s?|gros|longue?s?|courte?s?|legere?s?|breve?s?|bref|nerveux|il|elle|ils|elles|iel|tous|toutes|les deux|tout le monde|he|she|they|both|all|everyone|everybody|group|brief|short|long|loud|soft|slight|nervous|se|(?:the |l'|la |le |un |une )?(?:enquet\p{L}*|interview\p{L}*|participante?|repondante?|chercheu\p{L}*|researcher|respondent))\s+)|s')*/u;

/** Words that only someone who is talking says: where one stands in a bracket, the bracket holds talk. */
export const TALK =
  /(?:^|[\s,'])(?:je|j'|tu|t'|vous|nous|on|moi|toi|c'est|c'etait|ca|mais|parce|donc|quand|qu'\p{L}+|que|i|i'm|you|we|my|it's|but|because|that|when)(?=$|[\s,'])/u;

const LAUGHTER =
  /^(?:rires?|rit|rient|riant|rigole(?:nt)?|souri(?:res?|t|ent)|ricane(?:ments?|nt)?|eclats? de rires?|eclate(?:nt)? de rire|fou rire|glousse(?:ments?|nt)?|laugh(?:s|ter|ing|ed)?|chuckl(?:es?|ing)|giggl(?:es?|ing)|smil(?:es?|ing)|grin(?:s|ning)?|lol|(?:ha){2,}|(?:hi){2,})/;

const NOISE =
  /^(?:bruits?|noises?|sonneries?|toux|touss(?:e|ent|otement)|cough(?:s|ing)?|eternue(?:ments?)?|sneez(?:es?|ing)|soupir(?:s|e|ent)?|sigh(?:s|ing)?|souffle(?:nt)?|inspire|expire|inspiration|expiration|respiration|inhales?|exhales?|breath(?:s|es|ing)|renifle(?:ments?|nt)?|sniff?(?:s|ing|les)?|raclements?(?: de gorge)?|racle(?: la gorge)?|clears? (?:his |her |their )?throat|clearing throat|claquements?(?: de (?:langue|doigts|porte))?|lip smacks?|tongue clicks?|clapping|applaudi(?:t|ssements?|ssent)|applause|pleurs?|pleure(?:nt)?|sanglots?|sanglote|cr(?:ies|ying)|sob(?:s|bing)|weep(?:s|ing)|baille(?:ments?|nt)?|yawn(?:s|ing)?|siffle(?:ments?)?|whistl(?:es?|ing)|klaxons?|aboiements?|brouhaha|gresillements?|larsen|background noise|static|typing)/;

const EVENT =
  /^(?:le |la |un |une |son |the |a |an )?(?:telephone|portable|gsm|smartphone|sonnette|porte|fenetre|chien|bebe|enfant|phone|mobile|doorbell|door|dog|baby|child)s? (?:qui )?(?:sonne|vibre|claque|s'ouvre|se ferme|aboie|pleure|crie|rings?|ringing|buzz(?:es|ing)|slams?|opens?|closes|barks?|barking|cries|crying)/;

const OVERLAP =
  /^(?:chevauchements?|chevauche(?:nt)?|overlap(?:s|ping|ped)?|cross-?talk|parle(?:nt)? (?:en meme temps|ensemble)|coupe(?:nt)?(?: la parole)?|talk(?:s|ing)? (?:over|at the same time|at once)|speak(?:s|ing)? (?:over|at the same time|at once)|simultane\p{L}*)/u;

const GESTURE =
  /^(?:montre(?:nt)?|mime|imite|designe|pointe|hoche|hausse|acquiesce|opine|secoue la tete|leve|bouge la tete|fait (?:un geste|signe|non de la tete|oui de la tete|une grimace|mine)|geste(?:s)?|tape (?:sur la table|du poing)|chuchote(?:nt)?|murmure|hesite(?:nt)?|reflechit|tait|begaie|interrompt|s'interrompt|interrompu\p{L}*|sort|revient|points|nods?|nodding|shrugs?|shakes (?:his |her |their )?head|gestur(?:es?|ing)|mimics|imitates|whispers?|whispering|hesitates|mumbles|pauses)/u;

const MANNER =
  /^(?:(?:d'un|sur un|avec un|un|sur le) (?:ton|air)|ton|air|(?:a |d'une |avec une |a la )?(?:voix|mi-voix)(?: (?:basse|haute|forte|tremblante|chevrotante))?|avec (?:ironie|emotion|humour|insistance|hesitation|un sourire|force|emphase)|en (?:riant|souriant|rigolant|chuchotant|murmurant|pleurant|montrant|mimant|imitant|hesitant|soupirant|criant|levant|haussant|hochant|pointant|designant|regardant|plaisantant|s'adressant|colere|larmes|aparte)|ironi(?:que|quement|cally|c|e)|sarcas(?:tique|tically|tic|me)|emue?s?|gene(?:e|s)?|agacee?|enervee?|pensive?|pensif|fachee?|angry|angrily|upset|emotional|ironic tone|sarcastic tone|in an? \p{L}+ (?:tone|voice)|with (?:irony|emotion|emphasis)|emphasis|insiste)/u;

const RECORDING =
  /^(?:(?:courte |breve )?(?:interruption|coupure)s?(?: (?:du|de) telephone| telephonique| technique| de l'(?:entretien|enregistrement)| par une? \p{L}+| d'une? collegue)?|(?:fin|debut|arret|reprise|suite|pause) (?:de l'|du )(?:enregistrement|entretien|interview)(?: .*)?|hors (?:micro|enregistrement)|off|(?:l')?enregistrement (?:est )?(?:coupe|interrompu|arrete|s'arrete|reprend).*|changement de (?:cassette|piste|fichier)|recording (?:stops|ends|starts|paused|resumes)(?: .*)?|(?:end|start) of (?:recording|interview|tape|side)(?: .*)?|sic|ndlr|ndt|ndr|editor's note|(?:arrivee|entree|depart|sortie) d['eu].*)/u;

/** In square brackets only: in round ones these may be an aside of the speaker. */
const SQUARE_MANNER =
  /^(?:doucement|lentement|rapidement|nerveusement|calmement|tristement|fort|tout bas|softly|quietly|loudly|slowly|nervously|sadly|jokingly|(?:en|in) (?:anglais|neerlandais|flamand|arabe|wallon|espagnol|allemand|italien|turc|english|french|dutch|arabic|spanish|german))$/;

const INAUDIBLE =
  /(?:^|\s)(?:inaudibles?|inaud|incomprehensibles?|inintelligibles?|indistincts?|unintelligible|indiscernible|imperceptibles?)(?=$|[\s,;:.])/;

const UNCLEAR =
  /^(?:unclear|not clear|pas clair|incompris|mots? (?:incompris|manquants?|perdus?)|xx+|yyy|inc|incomp|passage (?:coupe|manquant)|words? missing|missing words?)(?: speech| word| words)?$/;

const PAUSE =
  /^(?:(?:tres |assez |un |une |a )*(?:longue?s? |courte?s? |petite?s? |breve?s? |bref |legere? |long |short |brief )?)(?:pauses?|silences?|temps(?: mort| de (?:pause|silence|reflexion))?|moment de silence|blanc|hesitations?|beat)(?: (?:longue?|courte?|breve?|gene|lourd|pesant|prolongee?|embarrasse|de reflexion|pendant l'(?:entretien|interview)|during the interview))?$/;

const SECONDS = String.raw`\d{1,3}(?:[.,]\d{1,2})? ?(?:s|secs?|secondes?|seconds?|''|"|″|'|mn|min|minutes?)\.?`;
const TIMED = new RegExp(
  String.raw`^(?:(?:longue? |courte? |long |short )?(?:pauses?|silences?|blanc)[ ,:]*(?:de |d'|environ |about |of |~ ?)*)?${SECONDS}(?: (?:de )?(?:pause|silence))?$|^(?:pause|silence)[ ,:]*\d{1,3}(?:[.,]\d{1,2})?$`,
);

/** Kinds that a remark may be of, each with the word that tells and how many words may follow it. */
export const REMARKS = [
  { kind: "laughter", tells: LAUGHTER, after: 3 },
  { kind: "noise", tells: NOISE, after: 4 },
  { kind: "noise", tells: EVENT, after: 3 },
  { kind: "overlap", tells: OVERLAP, after: 3 },
  { kind: "comment", tells: GESTURE, after: 5 },
  { kind: "comment", tells: MANNER, after: 3 },
  { kind: "comment", tells: RECORDING, after: 0 },
] as const;

export function tellsPause(content: string): boolean {
  return PAUSE.test(content) || TIMED.test(content);
}

export function tellsInaudible(content: string): boolean {
  return UNCLEAR.test(content) || (INAUDIBLE.test(content) && content.split(" ").length < 7 && !TALK.test(content));
}

export function tellsManner(content: string): boolean {
  return SQUARE_MANNER.test(content);
}

const MASK =
  "prenom|nom|nom de famille|nom propre|nom de lieu|ville|village|commune|lieu|adresse|name|first ?name|last ?name|surname|family name|city|town|place name|anonymisee?|anonyme|anonymi[sz]ed|redacted|masque|supprime|removed|confidentiel";
const OTHER_MASK =
  "entreprise|societe|company|organisation|organization|organisme|association|service|institution|hopital|ecole|school|hospital|quartier|rue|street|pays|country|region|province|departement|date|age|telephone|tel|mail|email|collegue|enfant|conjoint|mari|epouse|fille|fils|personne|person|per|loc|org|pers|marque|produit|universite|university";
const PLAIN_MASK = new RegExp(`^(?:${MASK})(?:[ _-]?(?:\\d{1,3}|[a-z]))?$`);
const ANY_MASK = new RegExp(`^(?:${MASK}|${OTHER_MASK})(?:[ _-]?(?:\\d{1,3}|[a-z]))?$`);
const MASK_OF =
  /^(?:prenom|nom|name|surname|first name)(?:[ _](?:d[eu]|des|of|de l[a']?)(?=[ _\p{L}'])|[ _]d'|_\p{L})/u;

/** Whether a bracket stands in the place of a name. The rarer kinds have to be written as a mask: `[Ville]`, `<LOC>`, `[service_2]`. */
export function tellsMask(written: string, content: string): boolean {
  if (PLAIN_MASK.test(content) || MASK_OF.test(content) || /^x{2,}$/.test(content)) return true;
  return ANY_MASK.test(content) && (/^\p{Lu}/u.test(written) || /[\d_]/.test(written));
}

/** A listener's sounds. `ah`, `oui` and the like only beside one of them. */
const SURE = /^(?:m+h+m*|mm+h*|h+u?m+|mhm|hmhm|huh|ok|okay|d'accord)$/;
const BESIDE = /^(?:ah|oh|eh|uh|euh|oui|ouais|yes|yeah|bien|hein|right)$/;

export function isBackChannel(content: string): boolean {
  const words = content.split(/[\s,.!-]+/).filter((word) => word !== "");
  return words.some((word) => SURE.test(word)) && words.every((word) => SURE.test(word) || BESIDE.test(word));
}
