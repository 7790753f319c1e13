/** Where a name is at home, as far as our lists tell. */
export type Origin =
  | "older"
  | "middle"
  | "younger"
  | "maghreb"
  | "turkish"
  | "italian"
  | "flemish"
  | "iberian"
  | "african"
  | "slavic"
  | "english";

/** First names that stand for others, by gender and by where and when they were given. None begins with an h, so that de and d' are never in doubt. */
export const FIRST_NAMES: Readonly<Record<Origin, { readonly f: string; readonly m: string }>> = {
  older: {
    f: "Andrée Annette Bernadette Colette Denise Eliane Francine Ginette Irène Jacqueline Jeannine Josette Liliane Lucienne Madeleine Marcelle Monique Odette Paulette Raymonde Renée Solange Suzanne Thérèse Yvette",
    m: "Albert Alphonse André Armand Claude Edmond Fernand Gaston Georges Gilbert Jacques Jules Léon Lucien Marcel Maurice Michel Noël Paul Raymond René Robert Roger Victor Yvon",
  },
  middle: {
    f: "Anne Bénédicte Béatrice Carine Catherine Christelle Corinne Delphine Fabienne Florence Geneviève Isabelle Joëlle Karine Laurence Martine Muriel Nathalie Pascale Patricia Sabine Sandrine Sylvie Véronique Virginie",
    m: "Alain Benoît Bruno Christophe Cédric Denis Didier Emmanuel Eric Fabrice Frédéric Gilles Jérôme Laurent Luc Marc Olivier Pascal Patrick Philippe Serge Stéphane Thierry Vincent Xavier",
  },
  younger: {
    f: "Alice Amandine Anaïs Aurélie Camélia Céline Chloé Clara Elise Emilie Eva Inès Julie Justine Laura Léa Lucie Manon Margaux Mathilde Noémie Ophélie Pauline Romane Zoé",
    m: "Adrien Antoine Arnaud Arthur Bastien Basile Corentin Damien Dorian Florian Gaëtan Guillaume Julien Kevin Lucas Martin Mathieu Maxime Nathan Nicolas Quentin Romain Simon Théo Valentin",
  },
  maghreb: {
    f: "Aïcha Amina Asma Dounia Farida Fatima Fatiha Ikram Jamila Karima Khadija Latifa Leïla Malika Mounia Nadia Naïma Najat Nora Rachida Saïda Samira Siham Soraya Yasmina Zineb",
    m: "Abdel Ahmed Amine Anouar Aziz Bilal Brahim Driss Fouad Ismaël Jamal Karim Khalid Mehdi Mohamed Mounir Mourad Mustapha Nabil Omar Rachid Reda Saïd Samir Youssef Zakaria",
  },
  turkish: {
    f: "Aylin Ayse Aysel Damla Derya Dilek Ebru Elif Emine Esra Gülsen Meral Nermin Nurcan Ozlem Pinar Sevgi Sibel Yildiz Zeynep",
    m: "Ali Bekir Bülent Cem Emre Ercan Erdal Fatih Ferhat Kemal Koray Levent Mehmet Murat Osman Ramazan Selim Serkan Tarik Yusuf",
  },
  italian: {
    f: "Antonella Assunta Carmela Chiara Concetta Daniela Donatella Francesca Gabriella Giovanna Giulia Graziella Letizia Lucia Mariella Ornella Paola Rosalia Silvana Teresa",
    m: "Angelo Antonio Carlo Dario Domenico Enzo Fabio Franco Gianni Giuseppe Lorenzo Luigi Marco Mario Massimo Nino Paolo Pietro Salvatore Vito",
  },
  flemish: {
    f: "Annelies Anneke Ellen Els Greet Griet Ilse Ingrid Katrien Leen Liesbet Lut Marleen Mieke Nele Rita Saskia Sofie Tine Veerle",
    m: "Bart Dirk Filip Geert Guido Jan Jeroen Joris Koen Kris Lieven Luk Pieter Rik Stijn Tom Wim Wouter Yves",
  },
  iberian: {
    f: "Adelina Ana Beatriz Carmen Conceição Dolores Elena Fernanda Graça Inmaculada Luisa Lurdes Manuela Marisa Mercedes Pilar Rosa Rosario Soledad Teresinha",
    m: "Agostinho Alberto Alvaro Carlos Diego Duarte Fernando Francisco João Joaquim José Luis Manuel Miguel Nuno Pablo Pedro Ramón Rui Tiago",
  },
  african: {
    f: "Adjoa Aïssatou Aminata Awa Bintou Chantal Clémence Divine Espérance Fatou Gloria Grâce Immaculée Joséphine Mariam Marie-Louise Ndeye Nadège Odile Rokia",
    m: "Abdoulaye Amadou Blaise Boubacar Cheikh Désiré Dieudonné Emile Fidèle Idrissa Innocent Jean-Claude Kofi Lamine Mamadou Moussa Ousmane Placide Sékou Trésor",
  },
  slavic: {
    f: "Agnieszka Alina Anna Beata Bojana Danuta Dorota Ewa Irina Ivana Jelena Katarzyna Ludmila Malgorzata Milena Natalia Olga Svetlana Tatiana Vesna",
    m: "Adam Aleksander Andrzej Bogdan Dariusz Dragan Goran Grzegorz Igor Ivan Jacek Krzysztof Marek Milan Nikola Pawel Piotr Slavko Tomasz Zoran",
  },
  english: {
    f: "Abigail Alison Amy Angela Barbara Becky Bridget Carol Catherine Charlotte Chloe Claire Daisy Deborah Diane Donna Dorothy Eileen Elaine Eleanor Ellen Emma Fiona Frances Gemma Georgia Gillian Grace Imogen Isla Jane Janet Jean Jenny Jill Joan Joanne Judith Julia Karen Kathleen Kelly Laura Linda Louise Lucy Margaret Maureen Megan Molly Naomi Nicola Olivia Pamela Rachel Ruth Sally Sandra Sharon Susan",
    m: "Adam Alan Alfie Andrew Anthony Barry Ben Brian Callum Charles Chris Colin Craig Daniel Darren David Dennis Derek Dominic Douglas Edward Elliot Frank Gareth Gary George Gordon Graham Ian Jack Jacob James Jason Jeremy Joe Keith Kenneth Kevin Leonard Lewis Liam Luke Malcolm Mark Martin Matthew Neil Nigel Oliver Oscar Owen Patrick Peter Philip Ralph Raymond Robert Roger Ronald Stephen",
  },
};

/** First names that are given to both. */
export const EITHER: Readonly<Record<"fr" | "en", string>> = {
  fr: "Camille Claude Dominique Sacha Charlie Lou Morgan Alix Maxence Noa Andrea Ange",
  en: "Alex Ashley Charlie Jamie Jordan Kim Lesley Morgan Robin Sam Taylor Terry",
};

const LOCAL =
  "Bastin Bertrand Bodart Bouchard Bourgeois Carlier Charlier Chevalier Collard Collignon Cornet Coulon Daubresse Declercq Defoin Delcourt Delforge Delvaux Deprez Dessart Dumont Dupuis Evrard Fontaine Gaillard Garnier Gillain Goffin Jacquemin Lacroix Lambin Leblanc Lecomte Ledoux Lejeune Lemaire Leroy Libert Marchal Marlier Mathot Mercier Michaux Morel Noiret Paquet Parmentier Perrin Pirotte Poncelet Renaud Rousseau Servais Simonet Thiry Toussaint Vasseur Warnant";

/** Family names that stand for others. */
export const SURNAMES_BY_ORIGIN: Readonly<Record<Origin, string>> = {
  older: LOCAL,
  middle: LOCAL,
  younger: LOCAL,
  maghreb:
    "Amrani Azzouzi Belkacem Benali Bennani Berrada Bouazza Chraïbi Daoudi Fassi Ghazi Idrissi Jabri Kadiri Lahlou Mansouri Naciri Ouali Rahmani Saïdi Slimani Tazi Zaoui Ziani",
  turkish:
    "Acar Aktas Aslan Aydin Bulut Celik Demir Dogan Erdem Güler Kaplan Kara Kaya Keskin Koç Ozkan Polat Sahin Tekin Yildirim",
  italian:
    "Bianchi Caruso Colombo Conti Costa Esposito Ferrari Gallo Greco Leone Lombardi Marino Moretti Pagano Ricci Rizzo Romano Russo Vitale",
  flemish:
    "Aerts Baert Bogaerts Claes Cools Goossens Jacobs Janssens Maes Martens Mertens Michiels Peeters Smets Stevens Verbeke Willems Wouters",
  iberian:
    "Almeida Alonso Alves Cardoso Castro Correia Dias Dominguez Fernandes Fonseca Garcia Gomes Lopes Marques Moreno Navarro Pereira Ramos Santos Torres",
  african:
    "Ba Bakayoko Camara Cissé Coulibaly Diallo Diarra Diop Fofana Ilunga Kabongo Kamara Keita Konaté Mbeki Mukendi Ndiaye Sow Traoré",
  slavic:
    "Adamski Bielak Dabrowski Djuric Ivanov Jankovic Jovanovic Kowalski Kozlov Lewandowski Markovic Nowak Pavlov Petrov Popov Sokolov Stojanovic Wojcik Zielinski Zoric",
  english:
    "Adams Allen Andrews Atkinson Bailey Baker Barker Barnes Bell Bennett Booth Bradley Brooks Burton Butler Carter Chapman Clarke Collins Cooper Cox Davies Dawson Edwards Ellis Evans Fisher Foster Gibson Graham Grant Gray Green Jackson Jenkins Kelly Knight Lawson Mason Matthews Mills Mitchell Moore Morris Murphy Palmer Parker Pearson Phillips Powell Price Reynolds Richards Roberts Russell Shaw Simpson Spencer Stevens Taylor",
};
