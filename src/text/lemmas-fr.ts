// Irregular French words, written for grille from the grammar everyone learns at school: no list was copied.

/**
 * A verb in five columns: infinitive; present; stem of the imperfect (and of the first persons plural); stem of the future;
 * stem of the subjunctive; past participle. `=` begins a list of whole forms, `-` is none.
 */
const VERBS = `
être|suis es est sommes êtes sont|ét|ser|=sois soit soient soyons soyez|=été étant fut furent fût
avoir|ai as a avons avez ont|av|aur|=aie aies ait aient ayons ayez|=eu eue eus eues ayant eut eurent
aller|vais vas va allons allez vont|all|ir|aill|allé
pouvoir|peux peut pouvons pouvez peuvent|pouv|pourr|puiss|=pu put purent
vouloir|veux veut voulons voulez veulent|voul|voudr|veuill|voulu
devoir|dois doit devons devez doivent|dev|devr|doiv|=dû due dus dues dut durent
savoir|sais sait savons savez savent sachons sachez sachions sachiez|sav|saur|sach|=su sue sus sues sachant sut
falloir|faut|=fallait|=faudra faudrait|faill|=fallu fallut
faire|fais fait faisons faites font|fais|fer|fass|=fait faite faits faites fit firent
satisfaire|satisfais satisfait satisfaisons satisfont|satisfais|satisfer|satisfass|satisfait
dire|dis dit disons dites disent|dis|dir|dis|dit
contredire|contredis contredit contredisons contredisez contredisent|contredis|contredir|contredis|contredit
interdire|interdis interdit interdisons interdisez interdisent|interdis|interdir|interdis|interdit
voir|vois voit voyons voyez voient|voy|verr|voi|vu
revoir|revois revoit revoyons revoyez revoient|revoy|reverr|revoi|revu
prévoir|prévois prévoit prévoyons prévoyez prévoient|prévoy|prévoir|prévoi|prévu
croire|crois croit croyons croyez croient|croy|croir|croi|cru
valoir|vaux vaut valons valez valent|val|vaudr|vaill|valu
recevoir|reçois reçoit recevons recevez reçoivent|recev|recevr|reçoiv|reçu
percevoir|perçois perçoit percevons percevez perçoivent|percev|percevr|perçoiv|perçu
apercevoir|aperçois aperçoit apercevons apercevez aperçoivent|apercev|apercevr|aperçoiv|aperçu
concevoir|conçois conçoit concevons concevez conçoivent|concev|concevr|conçoiv|conçu
décevoir|déçois déçoit décevons décevez déçoivent|décev|décevr|déçoiv|déçu
vivre|vis vit vivons vivez vivent|viv|vivr|viv|=vécu vécue vécus vécues
survivre|survis survit survivons survivez survivent|surviv|survivr|surviv|survécu
suivre|suit suivons suivez suivent|suiv|suivr|suiv|suivi
poursuivre|poursuis poursuit poursuivons poursuivez poursuivent|poursuiv|poursuivr|poursuiv|poursuivi
écrire|écris écrit écrivons écrivez écrivent|écriv|écrir|écriv|écrit
décrire|décris décrit décrivons décrivez décrivent|décriv|décrir|décriv|décrit
inscrire|inscris inscrit inscrivons inscrivez inscrivent|inscriv|inscrir|inscriv|inscrit
prescrire|prescris prescrit prescrivons prescrivez prescrivent|prescriv|prescrir|prescriv|prescrit
lire|lis lit lisons lisez lisent|lis|lir|lis|lu
relire|relis relit relisons relisez relisent|relis|relir|relis|relu
connaître|connais connaît connait connaissons connaissez connaissent|connaiss|connaîtr|connaiss|=connu connue connus connues connaitre connaitra connaitrait
reconnaître|reconnais reconnaît reconnait reconnaissons reconnaissez reconnaissent|reconnaiss|reconnaîtr|reconnaiss|=reconnu reconnue reconnus reconnues reconnaitre
paraître|parais paraît parait paraissons paraissez paraissent|paraiss|paraîtr|paraiss|paru
apparaître|apparais apparaît apparait apparaissons apparaissez apparaissent|apparaiss|apparaîtr|apparaiss|apparu
disparaître|disparais disparaît disparait disparaissons disparaissez disparaissent|disparaiss|disparaîtr|disparaiss|disparu
naître|nais naît nait naissons naissez naissent|naiss|naîtr|naiss|né
mourir|meurs meurt mourons mourez meurent|mour|mourr|meur|=mort morte morts mortes
courir|courons courez courent|cour|courr|cour|couru
servir|sers sert servons servez servent|serv|servir|serv|servi
sentir|sens sent sentons sentez sentent|sent|sentir|sent|senti
ressentir|ressens ressent ressentons ressentez ressentent|ressent|ressentir|ressent|ressenti
dormir|dors dort dormons dormez dorment|dorm|dormir|dorm|dormi
partir|pars partons partez partent|part|partir|part|=parti
sortir|sors sort sortons sortez sortent|sort|sortir|sort|=sorti sortis
ouvrir|ouvre ouvres ouvrons ouvrez ouvrent|ouvr|ouvrir|ouvr|ouvert
découvrir|découvre découvres découvrons découvrez découvrent|découvr|découvrir|découvr|découvert
offrir|offre offres offrons offrez offrent|offr|offrir|offr|offert
souffrir|souffre souffres souffrons souffrez souffrent|souffr|souffrir|souffr|=souffert
accueillir|accueille accueilles accueillons accueillez accueillent|accueill|accueiller|accueill|accueilli
acquérir|acquiers acquiert acquérons acquérez acquièrent|acquér|acquerr|acquièr|acquis
boire|boit buvons buvez boivent|buv|boir|boiv|bu
plaire|plais plaît plait plaisons plaisez plaisent|plais|plair|plais|=plu
suffire|suffis suffit suffisons suffisez suffisent|suffis|suffir|suffis|=suffi
résoudre|résous résout résolvons résolvez résolvent|résolv|résoudr|résolv|résolu
convaincre|convaincs convainc convainquons convainquez convainquent|convainqu|convaincr|convainqu|convaincu
battre|bats bat battons battez battent|batt|battr|batt|battu
débattre|débats débat débattons débattez débattent|débatt|débattr|débatt|débattu
combattre|combats combat combattons combattez combattent|combatt|combattr|combatt|combattu
obéir|obéis obéit obéissons obéissez obéissent|obéiss|obéir|obéiss|obéi
asseoir|assieds assied asseyons asseyez asseyent assois assoit assoient|assey|assiér|assey|assis
rire|ris rit rions riez rient|ri|rir|ri|=ri
sourire|souris sourit sourions souriez sourient|souri|sourir|souri|=souri
mentir|mens ment mentons mentez mentent|ment|mentir|ment|menti
taire|tais tait taisons taisez taisent|tais|tair|tais|=taisant
refaire|refais refait refaisons refaites refont|refais|refer|refass|=refait refaite refaits refaites
défaire|défais défait défaisons défaites défont|défais|défer|défass|=défait défaits
couvrir|couvre couvres couvrons couvrez couvrent|couvr|couvrir|couvr|=couverte couvertes
repartir|repars repart repartons repartez repartent|repart|repartir|repart|reparti
ressortir|ressors ressort ressortons ressortez ressortent|ressort|ressortir|ressort|ressorti
endormir|endors endort endormons endormez endorment|endorm|endormir|endorm|endormi
abattre|abats abat abattons abattez abattent|abatt|abattr|abatt|abattu
revivre|revis revit revivons revivez revivent|reviv|revivr|reviv|=revécu revécue revécus
distraire|distrais distrait distrayons distrayez distraient|distray|distrair|distrai|distrait
agir|agis agissons agissez agissent|agiss|agir|agiss|=agi agissant
fuir|fuis fuit fuyons fuyez fuient|fuy|fuir|fui|fui
envoyer|envoie envoies envoyons envoyez envoient|envoy|enverr|envoi|envoyé
renvoyer|renvoie renvoies renvoyons renvoyez renvoient|renvoy|renverr|renvoi|renvoyé
`;

/** Verbs that go alike, each by what stands before the ending. */
const LIKE: readonly { readonly verb: string; readonly trunks: string }[] = [
  { verb: "prendre|prends prend prenons prenez prennent|pren|prendr|prenn|pris", trunks: " ap com re sur entre" },
  { verb: "mettre|mets met mettons mettez mettent|mett|mettr|mett|mis", trunks: " per pro re ad com sou trans" },
  {
    verb: "venir|viens vient venons venez viennent|ven|viendr|vienn|venu",
    trunks: " de re rede pré par inter con sur pro sub sou",
  },
  {
    verb: "tenir|tiens tient tenons tenez tiennent|ten|tiendr|tienn|tenu",
    trunks: " main ob sou appar con re entre dé",
  },
  {
    verb: "dre|ds d dons dez dent|d|dr|d|du",
    trunks:
      "per ren atten enten descen répon défen dépen éten suspen ven ten déten préten pen correspon confon tor mor",
  },
  {
    verb: "uire|uis uit uisons uisez uisent|uis|uir|uis|uit",
    trunks: "cond prod reprod reconstr réd trad constr instr détr introd séd",
  },
  { verb: "indre|ins int ignons ignez ignent|ign|indr|ign|int", trunks: "cra pla contra jo rejo atte éte" },
  { verb: "clure|clus clut cluons cluez cluent|clu|clur|clu|clu", trunks: "con ex in" },
  { verb: "rompre|romps rompt rompons rompez rompent|romp|rompr|romp|rompu", trunks: " inter" },
];

/** Nouns and adjectives whose plural or feminine stems do not join. */
const OTHERS = `
travail travaux
bail baux
vitrail vitraux
corail coraux
œil yeux oeil
matériel matériels matériaux
jeu jeux
lieu lieux
enjeu enjeux
cheveu cheveux
neveu neveux
feu feux
aveu aveux
vœu vœux
milieu milieux
monsieur messieurs
madame mesdames
nouveau nouvel nouvelle nouveaux nouvelles
beau bel belle beaux belles
vieux vieil vieille vieilles
fou fol folle fous folles
long longue longs longues
public publique publics publiques
sec sèche secs sèches
blanc blanche blancs blanches
franc franche francs franches
frais fraîche fraiche
travailleur travailleuse travailleurs travailleuses
`;

/**
 * Forms that are far more often another word: left out (`devant`, `maintenant`, `cours`, `part`, `entretiens`).
 */
const LEFT_OUT = set(`
avant savant devant maintenant intervenant apprenant suivant suffisant dépendant correspondant courant convenant plaisant
part entretiens revenu revenus débat débats combat combats soutiens partie parties sorte sortes voie voies plu plue plus plues
crainte craintes plainte plaintes contrainte contraintes atteinte atteintes jointe jointes joint joints conduite conduites
entreprise entreprises surprise surprises découverte découvertes
mentions pendant prétendant défaites souris ris
`);

const ENDINGS = {
  imperfect: "ais ait ions iez aient ant".split(" "),
  future: "ai as a ons ez ont ais ait ions iez aient".split(" "),
  subjunctive: "e es ent".split(" "),
  participle: ["", "e", "s", "es"],
};

/** Verbs, a line each: the infinitive, then its forms. */
export function frenchVerbs(): string[] {
  const verbs = VERBS.trim().split("\n").map(conjugated);
  const alike = LIKE.flatMap(({ verb, trunks }) => trunks.split(" ").map((trunk) => conjugated(prefixed(verb, trunk))));
  return [...verbs, ...alike].map(kept);
}

/** Nouns and adjectives, a line each: the masculine singular, then its forms. */
export function frenchNouns(): string[] {
  return OTHERS.trim().split("\n");
}

function kept(line: string): string {
  const [first = "", ...others] = line.split(" ");
  return [first, ...others.filter((form) => !LEFT_OUT.has(form))].join(" ");
}

function prefixed(verb: string, trunk: string): string {
  return verb.replace(/(^|[| ])/g, `$1${trunk}`);
}

function conjugated(verb: string): string {
  const [infinitive = "", present = "", imperfect = "", future = "", subjunctive = "", participle = ""] =
    verb.split("|");
  return [
    infinitive,
    ...present.split(" "),
    ...formed(imperfect, ENDINGS.imperfect),
    ...formed(future, ENDINGS.future),
    ...formed(subjunctive, ENDINGS.subjunctive),
    ...formed(
      participle,
      ENDINGS.participle.filter((ending) => !(participle.endsWith("s") && ending.startsWith("s"))),
    ),
  ].join(" ");
}

function formed(stem: string, endings: readonly string[]): string[] {
  return stem.startsWith("=") ? stem.slice(1).split(" ") : endings.map((ending) => stem + ending);
}

function set(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}
