/** Organisations that many people name: public services, unions, companies, associations, newspapers. They single nobody out by themselves. */
export const INSTITUTIONS = `
CPAS;OCMW;CAS;CCAS;CIAS;ONEM;ONEm;Onem;Forem;FOREM;Le Forem;Actiris;VDAB;ADEM;Adem;ONSS;INAMI;ONE;ONAFTS;Famiwal;FAMIWAL;CAPAC;Capac;HVW;ONP;SFP;SPF;
SPW;SPP;AVIQ;AViQ;Phare;PHARE;COCOF;Cocof;FWB;Bruxelles Formation;IFAPME;UCM;Fedasil;FEDASIL;CGRA;CIRÉ;CIRE;Ciré;UNHCR;HCR;ONU;UNICEF;Unicef;OMS;OIM;OCDE;
OTAN;UE;Union européenne;Commission européenne;Parlement européen;Caritas;Oxfam;Emmaüs;Croix-Rouge;Croix-Rouge de Belgique;Médecins du Monde;
Médecins sans frontières;MSF;Amnesty;Amnesty International;Greenpeace;WWF;Secours populaire;Secours catholique;Restos du cœur;Les Restos du cœur;
Restos du Coeur;Armée du Salut;ATD;ATD Quart Monde;ATD-Quart Monde;Cimade;La Cimade;Ligue des droits de l'homme;Ligue des familles;Vie féminine;
Samusocial;SAMU social;Infirmiers de rue;Convivial;SINGA;Singa;Petits Riens;Les Petits Riens;Aide à la jeunesse;
FGTB;CSC;CGSLB;SETCa;CNE;MOC;CGT;CFDT;CFTC;CFE-CGC;FO;Force ouvrière;Force Ouvrière;SUD;UNSA;FSU;CNT;MEDEF;Medef;FNSEA;FUGEA;FWA;Confédération paysanne;
OGBL;LCGB;Unia;UNIA;Travail.Suisse;PS;MR;PTB;Ecolo;ECOLO;CDH;cdH;N-VA;Vlaams Belang;PSC;PCF;UMP;LFI;RN;FN;Front national;Rassemblement national;EELV;
Parti socialiste;Parti communiste;France insoumise;La France insoumise;Les Républicains;
SNCB;SNCF;STIB;TEC;RATP;CFF;CFL;La Poste;Poste;Bpost;bpost;Proximus;Belgacom;Orange;EDF;GDF;Engie;ENGIE;Electrabel;SWDE;RESA;ORES;Ores;Total;Renault;Peugeot;
Citroën;Michelin;Airbus;Safran;Arcelor;ArcelorMittal;Cockerill;Caterpillar;Solvay;UCB;GSK;Nestlé;Novartis;Roche;Rolex;Swatch;Ikea;IKEA;Carrefour;Auchan;
Leclerc;Lidl;Aldi;Colruyt;Delhaize;Cora;Match;Décathlon;Leroy Merlin;Castorama;Darty;Fnac;FNAC;Amazon;McDonald's;McDo;Quick;Uber;Deliveroo;Randstad;
Adecco;Manpower;Tempo-Team;BNP;BNP Paribas;Belfius;ING;KBC;Crédit agricole;Crédit lyonnais;Société générale;Crédit mutuel;UBS;Migros;Coop;Dexia;Fortis;
PricewaterhouseCoopers;PwC;Deloitte;KPMG;Accenture;Capgemini;Microsoft;Siemens;Bosch;Philips;Ford;Opel;Volkswagen;Volvo;Audi;Toyota;Alstom;Thales;Dassault;Sanofi;
Danone;Lafarge;Veolia;Suez;Sodexo;Thermor;Bayer;BASF;Vivaqua;Sibelga;Fluxys;Brussels Airlines;Sabena;Air France;Ryanair;
CAF;Caf;CPAM;Cpam;CRAM;CARSAT;URSSAF;Urssaf;MSA;RSI;ANPE;Pôle emploi;Pôle Emploi;France Travail;AFPA;Afpa;Greta;GRETA;ANAEM;OFII;OFPRA;Ofpra;CNDA;ASSEDIC;
Assedic;APEC;Cap emploi;MDPH;ARS;DDASS;DDCS;DRAC;DRH;DASS;DIRECCTE;DREAL;CNAF;CNAV;CNRS;INSEE;Insee;INRA;INED;INSERM;Inserm;ENA;ENS;EHESS;HEC;
Education nationale;Éducation nationale;Sécurité sociale;Mission locale;Office des étrangers;Conseil régional;Conseil général;Conseil départemental;Bourse du travail;UNESCO;Interreg;Banque de France;Trésor public;Assemblée nationale;Sénat;Conseil d'État;
Chambre de métiers;Chambre des métiers;Chambre d'agriculture;Chambre de commerce;Chambre des députés;CFA;CHU;CHR;CHRU;CHUV;HUG;CHL;ADMR;ENAP;DISP;OIP;DGSE;
AP-HP;APHP;Croix-Bleue;ULB;UCL;UCLouvain;ULiège;ULg;UMons;UNamur;VUB;KU Leuven;KUL;HELMo;HEPL;HELHa;IESSID;EPFL;UNIL;UNIGE;HES;HES-SO;EPER;
Sorbonne;La Sorbonne;Sciences Po;Sciences-Po;Polytechnique;Emaüs;Partena;Solidaris;Mutualité chrétienne;Mutualités chrétiennes;MGEN;Axa;AXA;
Ethias;Groupama;Maif;MAIF;Macif;MACIF;AFSCA;Afsca;Natagora;Inter-Environnement;Le Soir;La Libre;La Libre Belgique;La Dernière Heure;DH;Sudpresse;La Meuse;
L'Avenir;Vers l'Avenir;De Standaard;Bruzz;BX1;RTBF;RTL;RTL-TVI;VRT;Télé Bruxelles;Le Monde;Libération;Le Figaro;L'Humanité;Ouest-France;Sud Ouest;
La Voix du Nord;Le Progrès;La Montagne;Le Parisien;La République du Centre;L'Équipe;Le Dauphiné;La Dépêche;Midi libre;L'Est républicain;Mediapart;
Médiapart;Le Canard enchaîné;Charlie Hebdo;L'Express;L'Obs;Télérama;France 2;France 3;France Inter;France Culture;France Info;Radio France;TF1;Arte;
RTS;Le Temps;24 heures;Tribune de Genève;La Liberté;Luxemburger Wort;Le Quotidien;L'Essentiel;
NHS;Barnardo;Barnardos;Fédération Wallonie-Bruxelles;Tusla;HSE;DWP;UNISON;Unison;Ofsted;CAMHS;Shelter;Mind;Citizens Advice;Age UK;Save the Children;Salvation Army;Red Cross;BBC;
Guardian;The Guardian;Home Office;City Council;Tesco;Sainsbury's;Asda;Lloyds;Barclays;HSBC;Nouvelles Galeries;Galeries Lafayette;Monoprix;Printemps;
Mobilier national;École Boulle;Opéra;Comédie-Française;Louvre;Beaubourg;Compagnons du Devoir;Institut national des métiers d'art;INMA;
Boy Scouts;Scouts;Rotary;Lions Club;Téléthon;Grande Loge;Fondation Roi Baudouin;Fondation de France;Fondation Abbé Pierre;
`;

/** Tools, brands and products; none of them is a person, a place, or an organisation that tells where someone works. */
export const TOOLS = `
Teams Zoom Skype Word Excel PowerPoint Powerpoint Outlook Access OneDrive OneNote SharePoint Sharepoint Office Windows Linux Mac Macintosh Apple iPhone iPad Android
Google Gmail Drive Docs Chrome Firefox Safari Facebook Messenger WhatsApp Whatsapp Instagram Insta TikTok Tiktok Snapchat Snap Twitter YouTube Youtube LinkedIn Linkedin
Telegram Signal Discord Slack Trello Notion Doodle Dropbox WeTransfer Netflix Spotify Deezer PlayStation Playstation Xbox Nintendo Photoshop Illustrator InDesign AutoCAD
SketchUp Moodle Smartschool Pronote Itsme ItsMe Wikipedia Wikipédia ChatGPT Copilot Gemini Alexa Siri Bluetooth Wifi WiFi Wi-Fi Internet Intranet Web Minitel Telnet
Paypal PayPal Visa Mastercard Bancontact Tupperware Kleenex Scotch Frigidaire Bic Post-it Thermomix Karcher Kärcher Coca Coca-Cola Nutella Nescafé Ricoré Doliprane
Dafalgan Xanax Valium Ritaline Rilatine Prozac Lego Playmobil Barbie Pokémon Vespa Solex Twingo Clio Kangoo Berlingo Mégane Dacia Mercedes BMW Audi Fiat Tesla
Python Java JavaScript Javascript Ruby React GitHub Github Stack Scratch Arduino Dragon Primaweb NVivo Atlas Maxqda Sphinx Otter Whisper Canva Mailchimp
Eventbrite Airbnb Booking Vinted Leboncoin Thalys Eurostar TGV Tinder Meetic Blablacar Waze Maps Shazam Vimeo Twitch Reddit Pinterest Scrum Agile Kanban Stradivarius Steinway Excalibur
Covid COVID Sida SIDA Alzheimer Parkinson Asperger Down Crohn Ebola Bible Coran Torah Évangile Talmud
`;

/** Written in capitals, yet no organisation: words of every day, degrees, rights, procedures. */
export const EVERYDAY_ACRONYMS = `
PC SMIC TSF TV USB SMS MMS CV RH RGPD GDPR HR IT IA AI ID PDF DVD CD CDI CDD CTP ETP EPT TVA BIP XXX OK KO QI QCM QR RDV SVP PS NB PV BD HLM RMI RSA RIS DIS PIIS BCSS ERIS AAH ASS API APL ALE
CEFA CESS CE1 CE2 CP CM1 CM2 BEP CAP BAC BTS DUT IUT DEUG DEA DESS BTP VAE BAFA BPJEPS DEES DEASS PAC PIB PNB CCT AVS LAMal TGV RER ADN HIV VIH MST IVG PMA GPS GSM WC BMX VTT VTC PNL
FFP2 FFP IRM ECG EEG TOC TDAH HPI HP AT IP URL PIN WIFI NTIC TIC TICE FAQ DIY UX UI SEO HTML CSS SQL PHP API JS CEO CTO CFO PhD MA BA MSC MBA GCSE UK US EU AM PM TA LOL MDR ASAP FYI DJ VIP
SDF MENA PMI PMS SAJ SPJ SIPP CPPT CE DP CHSCT CSE DS AS ES ISP ASBL SA SARL SPRL SRL EURL SCOP SNC GIE COVID SARS ADSL VPN SIG BCD ABC TP TD CM UE QG PDG DG DRH DSI RP VRP OS NOM PRENOM
PRÉNOM VILLE LIEU OUI NON ET LE LA LES UN UNE DES JE TU IL ELLE NOUS VOUS ILS ELLES MAIS OU DONC OR NI CAR INT ENQ INTERVIEWER INTERVIEWEUR CHERCHEUR ANIMATEUR PARTICIPANT QUESTION RÉPONSE
REPONSE NOTE FIN HSE TBD USP ATM II III IV VI VII VIII IX XI XII XIII XIV XV XVI XVII XVIII XIX XX XXI XXe XIXe AG CA BCE OPA ONG EHPAD SAMU SMUR SAV SPA URL JT BTW MOOC ERP CRM
`;

/** People everybody knows; a talk about them tells nothing of the speaker. */
export const FAMOUS = `
Gaulle Macron Hollande Sarkozy Chirac Mitterrand Giscard Pompidou Jospin Mélenchon Zemmour Castex Attal Bayrou Fillon Juppé Rocard Delors Jaurès Blum Pétain
Magnette Michel Trump Obama Biden Clinton Bush Reagan Thatcher Blair Johnson Corbyn Merkel Kohl Poutine Putin Staline Stalin Lénine Lenin Trotski Hitler Mussolini Franco Salazar Mao Castro Gorbatchev
Mobutu Lumumba Kabila Bourguiba Ataturk Erdogan Zelensky Gandhi Mandela
Marx Freud Lacan Bourdieu Foucault Durkheim Weber Goffman Lipsky Castel Latour Crozier Sartre Beauvoir Camus Rousseau Voltaire Nietzsche Kant Hegel Platon Piaget Freinet
Montessori Decroly Dolto Zola Hugo Balzac Molière Racine Baudelaire Rimbaud Picasso Mozart Beethoven Bach Brel Brassens Brassaï Hallyday Zidane Mbappé Platini Ronaldo Messi
Deschamps Merckx Coluche Gainsbourg Aznavour Simenon Magritte Hergé Horta
`;
