/** Countries and parts of the world in French and English. They single nobody out, yet are places. */
export const COUNTRIES = `
Afghanistan;Afrique du Sud;South Africa;Albanie;Albania;Algérie;Algeria;Allemagne;Germany;Andorre;Angola;Arabie Saoudite;Saudi Arabia;Argentine;Argentina;
Arménie;Armenia;Australie;Australia;Autriche;Austria;Azerbaïdjan;Azerbaijan;Bahamas;Bahreïn;Bangladesh;Barbade;Belgique;Belgium;Bénin;Benin;Biélorussie;
Belarus;Birmanie;Myanmar;Bolivie;Bolivia;Bosnie;Bosnie-Herzégovine;Bosnia;Botswana;Brésil;Brazil;Bulgarie;Bulgaria;Burkina Faso;Burkina;Burundi;Cambodge;
Cambodia;Cameroun;Cameroon;Canada;Cap-Vert;Cape Verde;Centrafrique;Chili;Chile;Chine;China;Chypre;Cyprus;Colombie;Colombia;Comores;Congo;Congo-Brazzaville;
Congo-Kinshasa;RDC;République démocratique du Congo;République du Congo;Corée;Corée du Nord;Corée du Sud;Korea;South Korea;North Korea;Costa Rica;Côte d'Ivoire;
Ivory Coast;Croatie;Croatia;Cuba;Danemark;Denmark;Djibouti;Égypte;Egypt;Émirats;Émirats arabes unis;Équateur;Ecuador;Érythrée;Eritrea;Espagne;Spain;Estonie;Estonia;
États-Unis;Etats-Unis;United States;USA;Éthiopie;Ethiopia;Finlande;Finland;France;Gabon;Gambie;Gambia;Géorgie;Georgia;Ghana;Grèce;Greece;Guatemala;Guinée;Guinea;
Guinée-Bissau;Guinée équatoriale;Haïti;Haiti;Hollande;Holland;Honduras;Hongrie;Hungary;Inde;India;Indonésie;Indonesia;Irak;Iraq;Iran;Irlande;Ireland;
Irlande du Nord;Northern Ireland;Islande;Iceland;Israël;Israel;Italie;Italy;Jamaïque;Jamaica;Japon;Japan;Jordanie;Jordan;Kazakhstan;Kenya;Kirghizistan;Kosovo;
Koweït;Kuwait;Laos;Lettonie;Latvia;Liban;Lebanon;Libéria;Liberia;Libye;Libya;Liechtenstein;Lituanie;Lithuania;Luxembourg;Grand-Duché;Grand-Duché de Luxembourg;
Macédoine;Macedonia;Madagascar;Malaisie;Malaysia;Malawi;Mali;Malte;Malta;Maroc;Morocco;Martinique;Guadeloupe;La Réunion;Mayotte;Guyane;Nouvelle-Calédonie;
Polynésie;Mauritanie;Mauritania;Maurice;Île Maurice;Mauritius;Mexique;Mexico;Moldavie;Moldova;Monaco;Mongolie;Mongolia;Monténégro;Montenegro;Mozambique;
Namibie;Népal;Nepal;Nicaragua;Niger;Nigeria;Nigéria;Norvège;Norway;Nouvelle-Zélande;New Zealand;Oman;Ouganda;Uganda;Ouzbékistan;Pakistan;Palestine;Panama;
Paraguay;Pays-Bas;Netherlands;Pérou;Peru;Philippines;Pologne;Poland;Portugal;Qatar;Roumanie;Romania;Royaume-Uni;United Kingdom;Great Britain;Grande-Bretagne;
Angleterre;England;Écosse;Ecosse;Scotland;Pays de Galles;Wales;Russie;Russia;Rwanda;Salvador;Sénégal;Senegal;Serbie;Serbia;Sierra Leone;Singapour;Singapore;
Slovaquie;Slovakia;Slovénie;Slovenia;Somalie;Somalia;Soudan;Sudan;Sri Lanka;Suède;Sweden;Suisse;Switzerland;Surinam;Syrie;Syria;Tadjikistan;Taïwan;Taiwan;
Tanzanie;Tanzania;Tchad;Chad;Tchécoslovaquie;Tchéquie;République tchèque;Thaïlande;Thailand;Tibet;Togo;Tunisie;Tunisia;Turkménistan;Turquie;Turkey;Ukraine;
URSS;Uruguay;Venezuela;Vénézuéla;Vietnam;Viêt Nam;Yémen;Yemen;Yougoslavie;Yugoslavia;Zaïre;Zambie;Zambia;Zimbabwe;Tchétchénie;Kurdistan;Kabylie;
Afrique;Africa;Amérique;America;Amérique latine;Amérique du Sud;Amérique du Nord;Asie;Asia;Europe;Europe de l'Est;Océanie;Maghreb;Proche-Orient;Moyen-Orient;
Scandinavie;Balkans;Antilles;Caraïbes;Caribbean;Sahel;Sahara;Méditerranée;Atlantique;Pacifique;
`;

/** Regions, provinces, departments and cantons. */
export const REGIONS = `
Wallonie;Wallonia;Flandre;Flandres;Flanders;Flandre-Orientale;Flandre-Occidentale;Région wallonne;Région bruxelloise;Bruxelles-Capitale;Région de Bruxelles-Capitale;
Communauté germanophone;Brabant;Brabant wallon;Brabant flamand;Hainaut;Limbourg;Gaume;Ardenne;Ardennes;Condroz;Famenne;Fagnes;Hautes-Fagnes;Borinage;Hesbaye;
Campine;Thudinie;Botte du Hainaut;Entre-Sambre-et-Meuse;Cantons de l'Est;Pays de Herve;Wallonie picarde;Tournaisis;Pajottenland;
Île-de-France;Ile-de-France;Auvergne;Auvergne-Rhône-Alpes;Rhône-Alpes;Bourgogne;Bourgogne-Franche-Comté;Franche-Comté;Bretagne;Brittany;Centre-Val de Loire;
Val de Loire;Corse;Corsica;Grand Est;Alsace;Lorraine;Champagne;Champagne-Ardenne;Hauts-de-France;Nord-Pas-de-Calais;Picardie;Normandie;Normandy;
Haute-Normandie;Basse-Normandie;Nouvelle-Aquitaine;Aquitaine;Limousin;Poitou;Poitou-Charentes;Occitanie;Languedoc;Languedoc-Roussillon;Midi-Pyrénées;
Pays de la Loire;Pays basque;Provence;Provence-Alpes-Côte d'Azur;PACA;Côte d'Azur;Savoie;Haute-Savoie;Dauphiné;Berry;Beauce;Sologne;Touraine;Anjou;Vendée;
Perche;Périgord;Quercy;Gascogne;Béarn;Cévennes;Camargue;Vercors;Morvan;Beaujolais;Bresse;Forez;Gâtinais;Brie;Artois;Roussillon;Cotentin;Larzac;Luberon;
Ain;Aisne;Allier;Alpes-de-Haute-Provence;Hautes-Alpes;Alpes-Maritimes;Ardèche;Ariège;Aube;Aude;Aveyron;Bouches-du-Rhône;Calvados;Cantal;Charente;
Charente-Maritime;Cher;Corrèze;Corse-du-Sud;Haute-Corse;Côte-d'Or;Côtes-d'Armor;Creuse;Dordogne;Doubs;Drôme;Eure;Eure-et-Loir;Finistère;Gard;Haute-Garonne;
Gers;Gironde;Hérault;Ille-et-Vilaine;Indre;Indre-et-Loire;Isère;Jura;Landes;Loir-et-Cher;Loire;Haute-Loire;Loire-Atlantique;Loiret;Lot;Lot-et-Garonne;Lozère;
Maine-et-Loire;Manche;Marne;Haute-Marne;Mayenne;Meurthe-et-Moselle;Meuse;Morbihan;Moselle;Nièvre;Nord;Oise;Orne;Pas-de-Calais;Puy-de-Dôme;
Pyrénées-Atlantiques;Hautes-Pyrénées;Pyrénées-Orientales;Bas-Rhin;Haut-Rhin;Rhône;Haute-Saône;Saône-et-Loire;Sarthe;Seine-Maritime;Seine-et-Marne;Yvelines;
Deux-Sèvres;Somme;Tarn;Tarn-et-Garonne;Var;Vaucluse;Vienne;Haute-Vienne;Vosges;Yonne;Territoire de Belfort;Essonne;Hauts-de-Seine;Seine-Saint-Denis;
Val-de-Marne;Val-d'Oise;Alpes;Alps;Pyrénées;Massif central;
Argovie;Appenzell;Bâle-Campagne;Bâle-Ville;Glaris;Grisons;Obwald;Nidwald;Schwytz;Soleure;Tessin;Ticino;Thurgovie;Uri;Valais;Vaud;Zoug;Suisse romande;
Suisse alémanique;Romandie;Lavaux;Gros-de-Vaud;Gruyère;Lavaux-Oron;Chablais;Bas-Valais;Haut-Valais;Jura bernois;Riviera;Oesling;Minett;
Catalogne;Andalousie;Galice;Castille;Sicile;Sicily;Sardaigne;Calabre;Toscane;Tuscany;Piémont;Pouilles;Abruzzes;Lombardie;Vénétie;Émilie-Romagne;Rif;Souss;
Anatolie;Cappadoce;Kasaï;Katanga;Kivu;Nord-Kivu;Sud-Kivu;Bas-Congo;Casamance;Transylvanie;Bavière;Bavaria;Sarre;Rhénanie;Silésie;Québec;Ontario;
Alabama;Alaska;Arizona;Arkansas;Colorado;Dakota;Floride;Californie;Illinois;Indiana;Iowa;Kansas;Kentucky;Louisiane;Michigan;Minnesota;Mississippi;Missouri;Montana;Nebraska;Nevada;Ohio;Oklahoma;Oregon;Pennsylvanie;Tennessee;Utah;Wisconsin;Wyoming;
Kent;Essex;Sussex;Surrey;Yorkshire;Lancashire;Cornwall;Devon;Norfolk;Suffolk;Midlands;Munster;Ulster;Connacht;Leinster;California;Texas;Florida;
`;

/** Rivers, lakes and seas near here; in a sentence they follow an article. */
export const WATERS = `
Meuse;Sambre;Ourthe;Vesdre;Amblève;Lesse;Semois;Escaut;Senne;Dyle;Lys;Haine;Dendre;Orneau;Hoëgne;Lienne;Hermeton;Viroin;Sûre;Alzette;Our;Moselle;Loire;Seine;
Garonne;Rhône;Rhin;Saône;Dordogne;Marne;Oise;Somme;Yonne;Loiret;Loir;Cher;Indre;Vienne;Creuse;Allier;Isère;Durance;Drôme;Ardèche;Gard;Hérault;Aude;Adour;
Charente;Vilaine;Sarthe;Mayenne;Orne;Eure;Aisne;Deûle;Scarpe;Doubs;Ain;Arve;Aar;Sarine;Broye;Venoge;Orbe;Léman;lac Léman;lac de Neuchâtel;
lac de Bienne;Manche;mer du Nord;Thames;Severn;Mersey;Tyne;Clyde;Liffey;Shannon;Danube;Tage;Pô;Nil;Gange;Congo;
`;

/** French names of towns that are written otherwise where they lie, neighbourhoods, and cities of the world as French has them. */
export const EXONYMS = `
Bruxelles;Brussels;Bruges;Gand;Anvers;Antwerp;Louvain;Malines;Courtrai;Ostende;Tirlemont;Saint-Trond;Tongres;Alost;Termonde;Audenarde;Renaix;Grammont;Hal;
Vilvorde;Ypres;Furnes;Dixmude;Nieuport;Roulers;Lierre;Montaigu;Diest;Aerschot;Rhode-Saint-Genèse;Wezembeek;Crainhem;Linkebeek;Drogenbos;Fourons;Comines;
Mouscron;La Panne;Coxyde;Knokke;Le Coq;Blankenberge;Louvain-la-Neuve;Ottignies-Louvain-la-Neuve;Anderlecht;Auderghem;Berchem-Sainte-Agathe;Berchem;Etterbeek;
Evere;Forest;Ganshoren;Ixelles;Jette;Koekelberg;Molenbeek;Molenbeek-Saint-Jean;Saint-Gilles;Saint-Josse;Saint-Josse-ten-Noode;Schaerbeek;Uccle;
Watermael-Boitsfort;Boitsfort;Watermael;Woluwe;Woluwe-Saint-Lambert;Woluwe-Saint-Pierre;Laeken;Neder-Over-Heembeek;Haren;Marolles;Matonge;Cureghem;
Sablon;Petit-Château;Outremeuse;Sainte-Marguerite;Saint-Léonard;Droixhe;Sclessin;Angleur;Chênée;Grivegnée;Bressoux;Jupille;Herstal;Jemeppe;Ougrée;
Tilff;Tilleur;Montegnée;Glain;Rocourt;Wandre;Jambes;Salzinnes;Saint-Servais;Bomel;Belgrade;Flawinne;Gosselies;Jumet;Marchienne;Marchienne-au-Pont;
Montignies;Montignies-sur-Sambre;Gilly;Dampremy;Couillet;Mont-sur-Marchienne;Ransart;Roux;Lodelinsart;Jemappes;Cuesmes;Ghlin;Hornu;Wasmes;
Pâturages;Bracquegnies;Houdeng;Haine-Saint-Paul;Haine-Saint-Pierre;Ensival;Heusy;Dison;Bois de Breux;Wépion;Ways;Zaventem;Winterslag;Banneux;Noville;Lustin;
La Louvière;La Roche;La Roche-en-Ardenne;La Calamine;La Hulpe;Le Roeulx;Les Bons Villers;Paris;Lyon;Marseille;Neuhof;Meinau;Vaulx-en-Velin;Minguettes;
La Courneuve;La Défense;Le Mirail;Bellefontaine;La Duchère;Belleville;Ménilmontant;Montmartre;Barbès;Goutte d'Or;Croix-Rousse;Guillotière;La Chapelle;Bercy;
Batignolles;Wazemmes;Lomme;Hellemmes;Le Havre;Le Mans;Le Creusot;Le Puy;Le Puy-en-Velay;La Rochelle;La Baule;La Ciotat;Les Ulis;Les Mureaux;Les Lilas;
Fleury;La Chaux-de-Fonds;Le Locle;La Tour-de-Peilz;Les Ponts-de-Martel;Genève;Geneva;Bâle;Berne;Zurich;Lucerne;Saint-Gall;Bienne;Sion;Sierre;Fribourg;Soleure;
Schaffhouse;Coire;Carouge;Meyrin;Onex;Plainpalais;Pâquis;Renens;Ouchy;Luxembourg-Ville;Esch;Kirchberg;Bonnevoie;Limpertsberg;Cloche d'Or;Belval;
Londres;London;Édimbourg;Edinburgh;Glasgow;Dublin;Cork;Galway;Limerick;Belfast;Cardiff;Hull;Bradford;Leeds;Coventry;Newcastle;Sunderland;Leicester;Nottingham;
Sheffield;Bristol;Brighton;Portsmouth;Southampton;Oxford;Cambridge;Norwich;York;Derby;Stoke;Wolverhampton;Hackney;Camden;Brixton;Peckham;Tottenham;Islington;
Lambeth;Lewisham;Croydon;Salford;Oldham;Bolton;Rochdale;Wigan;Luton;Swansea;Newport;Dundee;Aberdeen;Inverness;Derry;Waterford;Kilkenny;Sligo;
Rome;Milan;Turin;Gênes;Naples;Florence;Venise;Bologne;Palerme;Crémone;Vérone;Padoue;Trieste;Pise;Lisbonne;Lisbon;Porto;Madrid;Barcelone;Barcelona;
Séville;Grenade;Cordoue;Saragosse;Valence;Bilbao;Melilla;Ceuta;Lampedusa;Lesbos;Athènes;Athens;Thessalonique;Berlin;Cologne;Munich;Francfort;Hambourg;
Aix-la-Chapelle;Trèves;Sarrebruck;Fribourg-en-Brisgau;Dresde;Leipzig;Vienne;Prague;Varsovie;Warsaw;Cracovie;Budapest;Bucarest;Sofia;Belgrade;Zagreb;
Sarajevo;Tirana;Pristina;Skopje;Kiev;Kyiv;Lviv;Odessa;Moscou;Moscow;Saint-Pétersbourg;Minsk;Amsterdam;Rotterdam;La Haye;Maastricht;Copenhague;Stockholm;
Oslo;Helsinki;Istanbul;Ankara;Izmir;Gaziantep;Diyarbakir;Emirdag;Konya;Kayseri;Trabzon;Damas;Alep;Homs;Beyrouth;Bagdad;Mossoul;Téhéran;Kaboul;Jalalabad;
Herat;Islamabad;Peshawar;Lahore;Le Caire;Cairo;Alexandrie;Tripoli;Tunis;Sfax;Sousse;Alger;Oran;Constantine;Sétif;Béjaïa;Tizi Ouzou;Annaba;Tlemcen;Rabat;
Casablanca;Casa;Marrakech;Fès;Fez;Meknès;Tanger;Tétouan;Oujda;Nador;Agadir;Al Hoceïma;Dakar;Thiès;Saint-Louis;Bamako;Kayes;Gao;Conakry;Labé;Kankan;
Abidjan;Bouaké;Ouagadougou;Niamey;Agadez;Lomé;Cotonou;Accra;Lagos;Abuja;Douala;Yaoundé;Libreville;Brazzaville;Kinshasa;Lubumbashi;Goma;Bukavu;
Mbuji-Mayi;Kananga;Kisangani;Matadi;Kigali;Bujumbura;Kampala;Nairobi;Addis-Abeba;Addis;Asmara;Djibouti;Mogadiscio;Khartoum;Tananarive;Antananarivo;
Jérusalem;Gaza;Ramallah;Tel-Aviv;Amman;Bethléem;La Mecque;Médine;Lourdes;Fatima;New York;Washington;Boston;Chicago;Los Angeles;San Francisco;Montréal;
Montreal;Toronto;Vancouver;Rio;Rio de Janeiro;São Paulo;Buenos Aires;La Havane;Port-au-Prince;Pointe-à-Pitre;Fort-de-France;Saint-Denis;Cayenne;Nouméa;
Bombay;Delhi;New Delhi;Calcutta;Pékin;Beijing;Shanghai;Hong Kong;Tokyo;Séoul;Hanoï;Saïgon;Bangkok;Phnom Penh;Manille;Jakarta;Sydney;Melbourne;
Emmaüs-Village;Place Vendôme;gare du Midi;gare du Nord;gare de l'Est;gare de Lyon;gare Montparnasse;gare centrale;monts d'Arrée;Bois du Cazier;Grand-Place;
`;
