import { wordsOf } from "./lists.js";

/** Words around a name that say what it names, without accents. */
const set = (list: string): ReadonlySet<string> => new Set(wordsOf(list));

/** What stands right before a person's name. */
export const TITLES =
  set(`m mr mrs ms mme mlle mmes mm monsieur madame mademoiselle messieurs mesdames miss mister sir mijnheer meneer dhr mevrouw mevr juffrouw herr frau signor signora senor senora dr docteur docteure doctor
  pr prof professeur professeure professor maitre me abbe monseigneur mgr imam pasteur rabbin curate reverend sister`);

/** Trades and kin that may stand right before a person's name, in lower case. */
export const CALLINGS =
  set(`soeur frere pere mere oncle tante tonton tata tatie papy papi mamy mamie pepe meme cousin cousine parrain marraine mama tantine abbe imam pasteur
  capitaine lieutenant lieutenante commandant commandante adjudant sergent colonel general major inspecteur inspectrice juge procureur ministre depute deputee senateur
  senatrice president presidente bourgmestre maire echevin echevine conseiller conseillere prefet camarade compagnon uncle aunt auntie father brother judge officer pastor cousin`);

/** Those someone speaks of by name: "ma collègue Nadia", "mon mari, Luc". */
export const RELATIONS =
  set(`collegue ami amie copain copine pote voisin voisine mari femme epoux epouse compagnon compagne conjoint conjointe fils fille enfant frere soeur
  pere mere papa maman oncle tante neveu niece cousin cousine filleul filleule parrain marraine bebe jumeau jumelle aine ainee cadet cadette benjamin benjamine
  beau-frere belle-soeur beau-pere belle-mere beau-fils belle-fille ex-mari ex-femme ex gendre petit-fils petite-fille grand-pere grand-mere petite-niece
  chef cheffe patron patronne directeur directrice responsable coordinateur coordinatrice secretaire stagiaire apprenti apprentie employe employee ouvrier ouvriere salarie
  salariee eleve prof professeur instit institutrice instituteur educateur educatrice psy psychologue medecin kine infirmier infirmiere aide-soignante avocat avocate
  assistante assistant animateur animatrice formateur formatrice tuteur tutrice delegue deleguee binome associe associee stagiaires jeune garcon gamin gamine
  famille petit petite grand grande vieux vieille certain certaine nomme nommee prenomme prenommee dame bonhomme client cliente patient patiente successeur predecesseur
  concierge gardien gardienne dentiste psychiatre pharmacien pharmacienne veterinaire garagiste plombier electricien facteur factrice jardinier cuisinier cuisiniere chauffeur vigile serveur serveuse pasteur cure imam
  tresorier tresoriere presidente president maire bourgmestre locataire proprietaire proprio fermier boulanger boucher coiffeur coiffeuse notaire
  mum mom mother dad father sister brother friend colleague boss manager supervisor trainee husband wife son daughter neighbour uncle aunt partner mate teacher guy woman man`);

/** "Elle s'appelle", "prénommé", "called". */
export const NAMING = set(
  "appelle appellent appelait appelaient appelle-t-elle appelons appelions nomme nommait nommee prenomme prenommee surnomme surnommee surnom prenom called named",
);

/** After these a name is more often someone's. */
export const WITH = set(
  "avec sans et ou comme sauf selon que qu pour contre envers malgre with and like for merci bonjour salut thanks hi hello dear cher chere ni",
);

/** Verbs after which « à » leads to a person. */
export const TELLING =
  set(`dit dis disait disais dire parle parler parlait parlais parlez demande demander demandais demandait donne donner donnais donnait ecrit ecrire ecris envoye envoie envoyer telephone
  telephoner repondu repondre reponds explique expliquer expliquais montre montrer confie confier laisse laisser rendu rends presente presenter raconte raconter appris apprendre permis pense penser penses
  ressemble ressembler prete preter propose proposer plait succede merci grace`);

/** Living, being born, going, coming: a place follows. */
export const DWELLING =
  set(`habite habites habitait habitais habitent habitons habitez habiter habitee vis vit vivait vivais vivent vivre ne nee naitre grandi loge logeait loger demenage demenager installe installee
  installes installer residais reside residence domicile vient viens venait venais venu venue venus viennent venir va vais vas allait allais allaient aller alle allee alles allait parti partie partis partir parte
  part pars partait arrive arrivee arrives arriver arrivait rentre rentrer rentree rentrait retourne retourner reviens revient revenu revenue revenir passe passait passer travaille travaillait travaillais
  travailler bosse bossait bossais poste mute mutation etudie etudies etudier etudes quitte quitter monte descendu descendre voyage envoye envoyee place placee originaire bouge mort morte decede decedee enterre
  live lives lived living born grew moved from based raised`);

/** Verbs whose object, without a preposition, is someone: « je connaissais Damien ». */
export const MEETING =
  set(`connais connait connaissais connaissait connaissent connu connue connaitre rencontre rencontree rencontrer rencontrais appele appeler appelais appelle croise croiser croisais
  epouse epouser epousee aime aimais adore adorais remplace remplacer deteste detestais embauche engage licencie remercie enterre soigne soignait interroge accompagne accompagner invite inviter suivi accuse aide aider`);

/** What is named after someone: « le procès Barbier », « le plan Gandois ». */
export const EPONYMS = set(
  "proces affaire loi gouvernement plan rapport initiative decret reforme circulaire ministere dynastie clan bande epoux couple freres soeurs jumeaux jumelles fils",
);

/** « je lis le Tageblatt », « abonné à La Dépêche » */
export const READING = set(
  "lis lit lisait lisais lisaient lire lu lisez lisons abonne abonnee abonnes supporte supportait supportais supporter journal quotidien hebdo canard club equipe",
);

/** Nouns that a place's name follows, with or without « de ». */
export const PLACE_NOUNS =
  set(`ville village commune quartier region province departement canton district cite hameau bourg banlieue faubourg vallee plateau ile port gare aeroport prison parc foret bois
  plage cote mont col pays mairie maire bourgmestre prefet prefete sous-prefet sous-prefete prefecture sous-prefecture eveche paroisse eglise place rue avenue boulevard chaussee quai impasse ruelle route chemin pont lac riviere
  ligne centre-ville campagne alentours environs peripherie frontiere marche carrefour metro station halte mine manoir chateau ferme hauteurs
  depot fosse puits coron corons cites barrage tribunal camp couvent abbaye gorges centrale monastere stade
  city town neighbourhood county borough village street road estate`);

/** Words before « de » or a preposition that speak of a place: "près de", "du côté de", "une dame de". */
export const NEAR = set(
  "pres loin cote proche autour hors aupres direction jusque vers depuis sur dame dames homme monsieur mec fille gars gens gamin gamins jeunes famille originaire jeune type femme in to near around",
);

/** Nouns that an organisation's name follows directly; they belong to it where `BUILDINGS` has them. */
export const ORGANISATION_NOUNS =
  set(`association asbl ong societe entreprise firme boite usine atelier magasin boutique enseigne marque supermarche coop cooperative scierie laiterie brasserie conserverie imprimerie
  compagnie groupe groupement cabinet agence bureau banque mutuelle assurance syndicat federation confederation union parti mouvement collectif comite ligue fondation club troupe compagnie orchestre festival
  journal quotidien hebdomadaire magazine revue radio chaine television editions maison centre foyer creche garderie home residence ehpad hospice clinique hopital chu polyclinique dispensaire
  ecole lycee college institut universite faculte fac athenee academie conservatoire haute-ecole internat cfa musee theatre cinema bibliotheque mediatheque restaurant cafe bar hotel
  garage pharmacie laboratoire labo prestataire operateur start-up startup residence-services service-traiteur caserne regie societe-mere sarl sprl scop charity company firm school college university hospital`);

/** Of those, the ones that are part of the name: "lycée Voltaire", "hôpital de Nivelles". */
export const BUILDINGS =
  set(`ecole lycee college institut universite faculte athenee academie conservatoire hopital clinique polyclinique chu chr ehpad cpas ccas foyer musee theatre
  charbonnage fanfare orchestre
  residence maison fondation hospice internat creche ecoles hopitaux universites caf cpam`);

/** Capitalised nouns that open an organisation's name even where no name follows the first word. */
export const HEADS =
  set(`association asbl institut fondation federation confederation union ligue centre maison ecole lycee college universite haute athenee hopital clinique hospice foyer residence musee theatre
  societe compagnie banque credit caisse mutuelle mutualite mutualites chambre office agence service direction departement ministere metropole communaute conseil comite mouvement parti syndicat
  groupe editions librairie conserverie scierie brasserie laiterie manufacture ateliers atelier imprimerie cooperative etablissements ets garage pharmacie restaurant hotel cafe club secours secretariat
  amis amicale cercle collectif reseau plateforme espace observatoire academie conservatoire faculte laboratoire aumoniers petites petits soeurs freres scouts guides nouvelles compagnons
  alliance orchestre fonds messageries forges acieries charbonnages houilleres verreries filature faienceries mines cristalleries papeteries usines chantiers harmonie fanfare
  royal royale national nationale college institute university hospital school council trust foundation charity society department`);

/** Of those, the ones whose capital inside a sentence makes a name of what follows, even in lower case. */
export const BODIES =
  set(`ecole union alliance ligue federation confederation fonds association orchestre assemblee messageries mutualite mutualites fondation amis amicale syndicat parti mouvement
  comite cercle manufacture institut academie forges acieries charbonnages houilleres verreries filature faienceries territoires`);

/** People addressed by what they are, not by a name: « Monsieur le Maire », « Madame Présidente ». */
export const ROLES =
  set(`maire president presidente directeur directrice ministre receveur juge prefet inspecteur procureur echevin echevine bourgmestre commissaire secretaire general proviseur principal depute
  recteur doyen intendant gouverneur propre tout untel unetelle machin truc bidule personne chose x y z n`);

/** What a person does, right after the name. */
export const DOING =
  set(`a avait aura est etait sera fut dit disait travaille travaillait habite habitait vient venait vit vivait fait faisait va allait parle parlait pense pensait veut voulait peut pouvait
  sait savait voit connait connaissait aide aidait joue jouait tient tenait prend prenait met mettait arrive arrivait part partait reste restait passe passait croit doit devait donne demande
  repond appelle ecoute traduit chante crie utilise enseigne explique gere dirige dirigeait cherche cherchait vend achete reve aime aimait adore deteste lit ecrit finit revient comprend reussisse reussit voudrait
  avec ira serait aurait vendait quitte montre passera ne was is has had said says told works worked came comes went joins retired knows knew thinks took gave does did would`);

/** Clitics after a name: "Nadia m'a tout appris". */
export const CLITICS = set("m' t' s' l' lui me te se nous vous m t s n' leur y");

/** Work at a company: « travaille chez ». */
export const WORKING =
  set(`travaille travaillait travaillais travailler bosse bossait bossais bosser embauche embauchee engage engagee entre entree stage ouvrier ouvriere ingenieur ingenieure ancien ancienne employe comptable banquier banquiere soudeur soudeuse tourneur macon chauffeur magasinier magasiniere secretaire contremaitre femme-de-menage cuisinier cuisiniere menage carriere ans annees mois
  employee cadre vendeur vendeuse caissier caissiere salarie salariee delegue deleguee job poste contrat interim boulot technicien technicienne worked work works`);

export const PARTICLES = set(
  "de du d' des la le van von der den ten ter el al ben bel bin ibn wa da do das dos di del della vande vander ould ait mac o'",
);
export const ARTICLES = set(
  "le la les l' un une des ce cette cet ces mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs the a an my your his her our their",
);

/** Months and days, feasts, peoples and languages, God: written with a capital by some, nobody's name without a title. */
export const NOBODY =
  set(`janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre lundi mardi mercredi jeudi vendredi samedi dimanche noel paques
  toussaint ascension pentecote assomption carnaval ramadan aid achoura hanoucca pessah yom kippour nouvel halloween epiphanie chandeleur careme
  dieu jesus allah bouddha mahomet vierge seigneur god christ lord easter christmas january february march june july august september october november december
  monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays
  english irish scottish welsh british polish spanish french german italian dutch flemish portuguese turkish russian chinese japanese arabic indian american americans european
  african asian roma muslim muslims jewish jews catholic catholics protestant hindu sikh buddhist black white brits
  francais francaise anglais anglaise allemand allemande belge belges flamand flamande wallon wallonne suisse suisses italien italienne espagnol espagnole portugais portugaise turc turque turcs arabe arabes
  marocain marocaine algerien algerienne tunisien tunisienne roumain roumaine polonais polonaise russe russes musulman musulmane juif juive catholique chretien chretienne rom roms gitan gitane
  etat eglise republique nation resistance liberation internet web terre soleil lune maman papa mama tantine madonna moyen-age renaissance antiquite revolution occupation`);

/** What has a name and is no one: "le logiciel s'appelait Alice". */
export const THINGS =
  set(`livre roman film logiciel programme projet chanson spectacle emission serie bateau chien chienne chat chatte cheval jument dispositif methode outil application appli tableau
  formation module theorie book film software tool method dog cat programme project song`);

/** Words in brackets that stand for a name taken out. */
export const MASKS =
  set(`nom prenom noms prenoms ville lieu commune quartier pays village rue adresse association organisation entreprise societe institution service ecole anonyme anonymise masque bip supprime
  confidentiel date personne name place town city company organisation redacted collegue interviewer interviewee nom-prenom employeur`);
