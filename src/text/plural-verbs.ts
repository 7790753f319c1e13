/** Words in -ent that are no verbs, or more often something else. */
const NO_VERBS = new Set(
  (
    "absent accent accident adhérent adolescent affluent agent ambivalent antécédent apparent ardent argent cent client clément " +
    "coefficient cohérent coïncident compétent concurrent confident confluent conscient conséquent content continent contingent " +
    "convalescent convergent couvent dent décadent décent déficient différent diligent dissident divergent efficient émergent " +
    "éminent équivalent escient excédent excellent effervescent évident éloquent fervent fréquent gradient imminent impatient " +
    "imprudent incident incohérent incompétent inconscient inconséquent inconvénient indécent indifférent indigent indulgent " +
    "influent ingrédient inhérent innocent insolent intelligent intermittent jument latent lent mécontent négligent " +
    "occident omniprésent opulent orient parent patient pénitent permanent pertinent polyvalent précédent président présent " +
    "prudent quotient récent récipient récurrent référent régent résident réticent sergent serpent solvent souvent strident " +
    "subconscient succulent talent tangent torrent transparent trident turbulent urgent vent violent virulent"
  ).split(" "),
);

/** Of the words in -ment, those that are verbs. */
const VERBS_IN_MENT = new Set(
  (
    "abîment acclament affament affirment aiment alarment allument animent arment assomment assument blâment briment calment " +
    "charment chôment clament compriment confirment consomment consument déciment déclament déforment dénomment dépriment " +
    "désarment diffament embaument endorment dorment enferment enflamment entament estiment expriment ferment filment forment " +
    "fument germent gomment impriment informent inhument légitiment miment nomment parfument paument présument priment " +
    "proclament programment rament raniment réaniment réclament réforment renferment renomment résument riment somment " +
    "suppriment surnomment trament transforment referment reforment conforment"
  ).split(" "),
);

/**
 * The infinitive in -er by which the third person plural of the present is stemmed: *parlent* as *parler*, *paient* as
 * *paier*. Null for words in -ent that are nouns, adjectives or adverbs, told by lists of our own.
 */
export function infinitiveOf(word: string): string | null {
  if (word.length < 5 || !word.endsWith("ent") || NO_VERBS.has(word)) return null;
  if (word.endsWith("ment") && !VERBS_IN_MENT.has(word)) return null;
  return `${word.slice(0, -3)}er`;
}
