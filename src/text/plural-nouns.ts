const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/**
 * Words in -os and -us that are no plurals: either invariable, with verbs and feminines that go with them (*refus, refuser*;
 * *confus, confuse*), or words of their own beside a stranger without the -s (*sous, sou*; *bus, bu*; *plus, plu*).
 */
const OWN = setOf(`
  sous nous vous tous dessous dissous absous couscous remous burnous plus surplus bus autobus omnibus minibus jus dessus pus
  refus abus campus virus processus consensus cursus bonus malus corpus focus lapsus radius cactus terminus prospectus motus
  confus diffus inclus reclus perclus obtus infus intrus thésaurus papyrus humus typhus utérus sinus minus blocus crocus stimulus
  opus rictus versus lotus fœtus détritus hiatus argus cumulus rébus chorus citrus jésus conclus
  gros dos clos enclos éclos forclos os repos propos dispos avant-propos héros chaos cosmos pathos ethos tétanos rhinocéros`);

/** Words in -i and -y that take a plural in -s: in -is, -ais and -ois most words end so by themselves (*avis, mauvais, trois*). */
const IN_I = setOf(`
  emploi envoi renvoi convoi tournoi octroi désarroi paroi roi réemploi essai vrai gai balai quai déblai remblai minerai délai
  appui ennui étui ami ennemi souci défi ordi appli tri cri pli abri pari mari taxi ski demi wifi oubli repli fourmi parti suivi
  mini kiwi samedi jeudi lundi mardi mercredi vendredi midi poli joli hardi étourdi favori apprenti établi démenti
  rôti graffiti spaghetti bikini safari alibi bouilli hobby lobby dandy penalty body story
  chéri zombi`);

/** Words in -u that take a plural in -x; *peux, eux, deux, mieux, heureux* are of others. */
const IN_X = setOf(`
  jeu lieu milieu enjeu feu vœu voeu aveu désaveu neveu cheveu adieu dieu pieu essieu moyeu hébreu chef-lieu couvre-feu
  bijou caillou chou genou hibou joujou pou tuyau noyau joyau boyau étau matériau`);

/** Nouns and adjectives in -er that stems take for infinitives: without this they part from their plurals and feminines (*usagers, usagère*) and join strangers (*usage*). */
export const NOUNS_IN_ER = setOf(
  "usager loyer foyer danger étranger léger passager berger boucher boulanger plancher clocher rocher verger oreiller " +
    "horloger viager potager mensonger",
);

/** The singular of a regular French plural whose -s or -x stems leave alone (*vidéos, menus, emplois, lieux*); null for any other word. */
export function singularOf(word: string): string | null {
  const without = word.slice(0, -1);
  if (word.endsWith("x")) return IN_X.has(without) ? without : null;
  if (!word.endsWith("s") || without.length < 3) return null;
  if (/[ou]$/.test(without)) return OWN.has(word) ? null : without;
  return IN_I.has(without) ? without : null;
}
