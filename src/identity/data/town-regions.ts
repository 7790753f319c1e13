/** Larger towns by the region that stands for them: Belgian provinces, French regions, Swiss cantons, Luxembourg. */
export const TOWN_REGIONS: readonly { readonly fr: string; readonly en: string; readonly towns: string }[] = [
  {
    fr: "ville de la province de Liège",
    en: "town in the province of Liège",
    towns:
      "Liège;Verviers;Seraing;Herstal;Huy;Waremme;Eupen;Spa;Visé;Ans;Flémalle;Chaudfontaine;Malmedy;Stavelot;Hannut;Saint-Nicolas;Grâce-Hollogne;Oupeye;Esneux;Sprimont;Aywaille;Dison;Herve;Theux;Limbourg;Amay;Engis",
  },
  {
    fr: "ville de la province de Namur",
    en: "town in the province of Namur",
    towns:
      "Namur;Jambes;Dinant;Ciney;Andenne;Gembloux;Sambreville;Couvin;Philippeville;Rochefort;Beauraing;Walcourt;Florennes;Fosses-la-Ville;Profondeville;Éghezée;Yvoir;Mettet",
  },
  {
    fr: "ville du Hainaut",
    en: "town in Hainaut",
    towns:
      "Charleroi;Mons;La Louvière;Tournai;Mouscron;Binche;Châtelet;Soignies;Ath;Thuin;Chimay;Enghien;Lessines;Péruwelz;Leuze-en-Hainaut;Braine-le-Comte;Fleurus;Courcelles;Fontaine-l'Évêque;Farciennes;Gilly;Marchienne-au-Pont;Jumet;Colfontaine;Frameries;Quaregnon;Boussu;Saint-Ghislain;Comines;Manage",
  },
  {
    fr: "ville de la province de Luxembourg",
    en: "town in the Belgian province of Luxembourg",
    towns:
      "Arlon;Bastogne;Marche-en-Famenne;Neufchâteau;Virton;Libramont;Saint-Hubert;Durbuy;La Roche-en-Ardenne;Houffalize;Bouillon;Bertrix;Athus;Aubange;Vielsalm;Florenville",
  },
  {
    fr: "ville du Brabant wallon",
    en: "town in Walloon Brabant",
    towns:
      "Wavre;Nivelles;Louvain-la-Neuve;Ottignies;Waterloo;Braine-l'Alleud;Tubize;Jodoigne;Rixensart;Genappe;Court-Saint-Étienne;Lasne;Grez-Doiceau",
  },
  {
    fr: "commune bruxelloise",
    en: "district of Brussels",
    towns:
      "Anderlecht;Auderghem;Etterbeek;Evere;Forest;Ganshoren;Ixelles;Jette;Koekelberg;Molenbeek;Molenbeek-Saint-Jean;Saint-Gilles;Saint-Josse;Schaerbeek;Uccle;Watermael-Boitsfort;Woluwe-Saint-Lambert;Woluwe-Saint-Pierre;Laeken",
  },
  {
    fr: "ville de Flandre",
    en: "town in Flanders",
    towns:
      "Anvers;Gand;Bruges;Louvain;Malines;Hasselt;Genk;Courtrai;Ostende;Alost;Saint-Trond;Tongres;Roulers;Turnhout;Vilvorde;Hal;Tirlemont;Renaix;Termonde;Audenarde;Ypres;Zaventem;Antwerpen;Gent;Brugge;Leuven;Mechelen;Kortrijk;Oostende;Aalst",
  },
  {
    fr: "ville des Hauts-de-France",
    en: "town in Hauts-de-France",
    towns:
      "Lille;Roubaix;Tourcoing;Amiens;Dunkerque;Calais;Valenciennes;Arras;Lens;Béthune;Maubeuge;Douai;Cambrai;Beauvais;Boulogne-sur-Mer;Saint-Quentin",
  },
  {
    fr: "ville d'Île-de-France",
    en: "town in Île-de-France",
    towns:
      "Montreuil;Saint-Denis;Créteil;Nanterre;Argenteuil;Versailles;Bobigny;Évry;Melun;Pontoise;Vitry-sur-Seine;Aubervilliers;Sarcelles;Meaux;Cergy",
  },
  {
    fr: "ville du Grand Est",
    en: "town in the Grand Est",
    towns:
      "Strasbourg;Reims;Metz;Nancy;Mulhouse;Colmar;Troyes;Charleville-Mézières;Sedan;Thionville;Longwy;Épinal;Châlons-en-Champagne;Verdun",
  },
  {
    fr: "ville d'Auvergne-Rhône-Alpes",
    en: "town in Auvergne-Rhône-Alpes",
    towns: "Lyon;Grenoble;Saint-Étienne;Villeurbanne;Clermont-Ferrand;Annecy;Chambéry;Valence;Vénissieux;Roanne;Vichy",
  },
  {
    fr: "ville d'Occitanie",
    en: "town in Occitanie",
    towns: "Toulouse;Montpellier;Nîmes;Perpignan;Béziers;Montauban;Albi;Tarbes;Carcassonne;Sète;Narbonne",
  },
  {
    fr: "ville de Nouvelle-Aquitaine",
    en: "town in Nouvelle-Aquitaine",
    towns:
      "Bordeaux;Limoges;Poitiers;Pau;La Rochelle;Mérignac;Pessac;Bayonne;Angoulême;Niort;Brive-la-Gaillarde;Périgueux",
  },
  {
    fr: "ville de Provence-Alpes-Côte d'Azur",
    en: "town in Provence-Alpes-Côte d'Azur",
    towns: "Marseille;Nice;Toulon;Aix-en-Provence;Avignon;Antibes;Cannes;Arles;Fréjus;Martigues;Gap;Draguignan",
  },
  {
    fr: "ville de Bretagne",
    en: "town in Brittany",
    towns: "Rennes;Brest;Quimper;Lorient;Vannes;Saint-Malo;Saint-Brieuc;Fougères;Lannion",
  },
  {
    fr: "ville des Pays de la Loire",
    en: "town in the Pays de la Loire",
    towns: "Nantes;Angers;Le Mans;Saint-Nazaire;Cholet;Laval;La Roche-sur-Yon",
  },
  {
    fr: "ville de Normandie",
    en: "town in Normandy",
    towns: "Rouen;Le Havre;Caen;Cherbourg;Évreux;Dieppe;Alençon;Lisieux",
  },
  {
    fr: "ville du grand-duché de Luxembourg",
    en: "town in the Grand Duchy of Luxembourg",
    towns:
      "Esch-sur-Alzette;Differdange;Dudelange;Ettelbruck;Diekirch;Wiltz;Echternach;Pétange;Sanem;Bettembourg;Mersch",
  },
  {
    fr: "ville de Suisse romande",
    en: "town in French-speaking Switzerland",
    towns:
      "Lausanne;Genève;Neuchâtel;Fribourg;Sion;La Chaux-de-Fonds;Yverdon-les-Bains;Vevey;Montreux;Delémont;Bulle;Martigny;Sierre;Renens;Nyon",
  },
];
