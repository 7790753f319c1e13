import { describe, expect, it } from "vitest";
import { find } from "../../../src/identity/find/names.js";
import type { IdentityFinding } from "../../../src/identity/finding.js";
import { type Knowledge, NOTHING_KNOWN } from "../../../src/identity/knowledge.js";
import { type Annotated, readCorpus, score } from "../annotated.js";

const look = (text: string, known: Partial<Knowledge> = {}) => find(text, { ...NOTHING_KNOWN, ...known });
const shown = (text: string, found: readonly IdentityFinding[]) =>
  found.map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`);
const names = (text: string, known: Partial<Knowledge> = {}) => shown(text, look(text, known));
const certainty = (text: string) => look(text)[0]?.certainty;

describe("people", () => {
  it("finds a first name that is no word wherever it stands", () => {
    expect(names("Nadia est venue. C'est à Karim que je l'ai dit.")).toEqual(["person Nadia", "person Karim"]);
  });
  it("finds a first name after an elision", () => {
    expect(names("Le fils d'Isabelle, qu'Ahmed connaît.")).toEqual(["person Isabelle", "person Ahmed"]);
  });
  it("finds a name after a title, whatever the name", () => {
    expect(names("J'ai vu Madame Petit et M. Van den Broeck.")).toEqual(["person Petit", "person Van den Broeck"]);
    expect(names("avec monsieur lefebvre du service")).toEqual(["person lefebvre"]);
    expect(names("Le docteur Favre et maître Le Goff.")).toEqual(["person Favre", "person Le Goff"]);
  });
  it.each(["marié", "martial", "clément", "germain", "marin", "pascal"])(
    "takes %s in lower case for no name where it is said of somebody, whoever has the name elsewhere",
    (word) => {
      const name = { marié: "Marie" }[word] ?? word.charAt(0).toUpperCase() + word.slice(1);
      for (const text of [
        `Mon frère est ${word} avec une Italienne. Je suis pas ${word}, moi.`,
        `Il n'était plus très ${word} avec nous, on reste ${word} quand même.`,
      ])
        for (const secret of [[], [name], [`${name} Vandeputte`]])
          expect(look(text, { secret }).filter((one) => one.certainty !== "possible")).toEqual([]);
    },
  );
  it("finds a first name in lower case that is a word as well, where somebody is presented", () => {
    expect(names("c'est olivier avec moi, on était avec rené et il dit non")).toEqual([
      "person olivier",
      "person rené",
    ]);
  });
  it("takes what an elder is called after the name, in Turkish, for no name", () => {
    expect(names("On allait chez Fatma nine, et Mehmet abi venait.")).toEqual(["person Fatma", "person Mehmet"]);
  });
  it("takes a family name that begins with Le for no century", () => {
    expect(names("Je vois Marc Le Goff et Nadia Le Bihan. Au XIXe aussi.")).toEqual([
      "person Marc Le Goff",
      "person Nadia Le Bihan",
    ]);
  });
  it.each([
    ["Lieve", "De Clippeleir"],
    ["Griet", "De Backer"],
    ["Els", "de Wilde"],
    ["Jan", "De Ridder"],
    ["Rik", "Van den Bossche"],
    ["Yann", "Le Roux"],
    ["Marc", "D'Hondt"],
    ["Mohamed", "Ben Salah"],
    ["Maria", "Dos Santos"],
  ])("keeps %s %s whole, and the particle of the family name at the beginning of a sentence", (first, family) => {
    const opening = family.charAt(0).toUpperCase() + family.slice(1);
    for (const rest of ["a quitté.", "signe.", "aussi, je crois."])
      for (const said of [
        `${opening} ${rest} C'est ${first} ${family}.`,
        `C'est ${first} ${family}. ${opening} ${rest}`,
      ])
        expect(names(said).sort()).toEqual([`person ${first} ${family}`, `person ${opening}`].sort());
  });
  it("takes the name of somebody for a place where the words before it lead to one, and for theirs elsewhere", () => {
    for (const name of ["Florence", "Tournai", "Mons"])
      expect(
        names(`Monsieur ${name} est là. Madame ${name}, ma voisine, vient de ${name}. J'habite à ${name}.`),
      ).toEqual([`person ${name}`, `person ${name}`, `place ${name}`, `place ${name}`]);
  });
  it("finds a name with its small words, and a rarer first name that is a word before a particle", () => {
    expect(names("J'ai vu Anne 't Serstevens. Les ’t Serstevens sont là.")).toEqual([
      "person Anne 't Serstevens",
      "person ’t Serstevens",
    ]);
    expect(names("Hier Maria do Carmo Silva travaillait.")).toEqual(["person Maria do Carmo Silva"]);
    expect(names("Lies De Backer ? Oui.")).toEqual(["person Lies De Backer"]);
  });
  it("finds a name after a title of another language, and one that « wa » ties", () => {
    expect(names("Mijnheer Peeters parlait flamand. Mevrouw Claes aussi. Et Frau Weber.")).toEqual([
      "person Peeters",
      "person Claes",
      "person Weber",
    ]);
    expect(names("Tshiala wa Tshiala rit. On voit Espérance Mbuyi wa Kalonji.")).toEqual([
      "person Tshiala wa Tshiala",
      "person Espérance Mbuyi wa Kalonji",
    ]);
    expect(names("J'ai vu le professeur Van Cutsem, à Gasthuisberg.")).toEqual([
      "person Van Cutsem",
      "place Gasthuisberg",
    ]);
  });
  it("takes a word that is somebody's first name elsewhere for one before a family name", () => {
    expect(names("La petite Lumière, ma nièce. Lumière Kasongo dort. La lumière. Lumière, s'il vous plaît.")).toEqual([
      "person Lumière",
      "person Lumière Kasongo",
    ]);
    expect(names("Cher Lukusa, viens. Madame Lukusa rit.")).toEqual(["person Lukusa", "person Lukusa"]);
  });
  it("tells France from France, and an acronym from a first name before an article", () => {
    const said =
      "France Dubois part. France m'écrit. La France est loin. En France, on rit. Je vais au SSM Le Méridien.";
    expect(names(said)).toEqual([
      "person France Dubois",
      "person France",
      "place France",
      "place France",
      "organisation SSM Le Méridien",
    ]);
  });
  it("takes a feast for somebody where it is presented", () => {
    for (const name of ["Toussaint", "Noël", "Avril"]) {
      expect(names(`On a vu ${name}, mon frère, et puis ${name}, le concierge, aussi.`)).toEqual([
        `person ${name}`,
        `person ${name}`,
      ]);
      expect(names(`À la ${name}, le marché est fermé. ${name}, il fait froid. Après ${name} on part.`)).toEqual([]);
    }
  });
  it("takes whatever somebody is called for a first name", () => {
    for (const name of ["Dimanche", "Mars", "Avril", "Rivière", "Juste", "Reviens"])
      for (const told of [`Il s'appelle`, `Je m'appelle`, `Prénom :`, `Mon prénom c'est`, `Mon gendre s'appelait`]) {
        expect(names(`${told} ${name}.`)).toEqual([`person ${name}`]);
        expect(names(`${told} ${name} Tshilumba.`)).toEqual([`person ${name} Tshilumba`]);
      }
    expect(names("Mon cousin s'appelle Dimanche, Dimanche Bukasa.")).toEqual([
      "person Dimanche",
      "person Dimanche Bukasa",
    ]);
    expect(
      names("Ça s'appelle Mars. Le projet s'appelle Dimanche. Il s'appelle comme moi. Dimanche, on part."),
    ).toEqual([]);
  });
  it("takes a word that leads to a name for no part of it, and a house that is called so for a house", () => {
    for (const word of ["Chez", "Si", "Avec", "Pour"])
      expect(names(`${word} Prosper c'est fermé. Là, oui. ${word} Nadia on rit.`)).toEqual([
        "person Prosper",
        "person Nadia",
      ]);
    expect(names("On mange au Chez Prosper, puis chez Prosper.")).toEqual([
      "organisation Chez Prosper",
      "person Prosper",
    ]);
  });
  it("takes two family names for one where the particle of the second has a capital, and a school for none", () => {
    expect(names("Les Vandenbroucke-D'Hondt sont venus de Villeneuve-d'Ascq.")).toEqual([
      "person Vandenbroucke-D'Hondt",
      "place Villeneuve-d'Ascq",
    ]);
    expect(names("Elle va au Sint-Ursula-instituut, lui au Sint-Jozefscollege.")[0]).toBe(
      "organisation Sint-Ursula-instituut",
    );
  });
  it("takes a town's name for somebody's of the text where nothing leads to a town", () => {
    for (const town of ["Charleroi", "Namur", "Tournai", "Liège"])
      expect(
        names(`Madame ${town} dirige. ${town} m'a signé le papier, et ${town} a dit non. Je vis à ${town}.`),
      ).toEqual(["person", "person", "person", "place"].map((kind) => `${kind} ${town}`));
  });
  it("takes a town right after a first name for a family name, and the town by itself for a town", () => {
    for (const town of ["Charleroi", "Tournai", "Namur", "Mons"])
      expect(names(`Monsieur Florent ${town} signe. Gaston ${town} aussi. Je vis à ${town}.`)).toEqual([
        `person Florent ${town}`,
        `person Gaston ${town}`,
        `place ${town}`,
      ]);
  });
  it("finds first names that are words, before a family name, after kin and after « avec »", () => {
    for (const name of ["Parfait", "Fidèle", "Bijou", "Trésor", "Innocent", "Divine"])
      expect(names(`${name} Lukusa signe. Maman ${name} aussi. On a prié avec ${name}, mon pasteur.`)).toEqual(
        [`${name} Lukusa`, name, name].map((one) => `person ${one}`),
      );
    expect(names("Parfait, on y va. Patience, on verra. C'est un bijou, un vrai trésor.")).toEqual([]);
  });
  it("takes a preposition at the beginning of a sentence for no part of a name", () => {
    expect(names("De Smet signe. D'Hondt m'a vu. De Clippeleir a dit oui.")).toEqual(
      ["De Smet", "D'Hondt", "De Clippeleir"].map((one) => `person ${one}`),
    );
    expect(names("De Nadia je ne dis rien. D'Ahmed, rien. De Peeters on parle peu. De Clippeleir à Namur.")).toEqual([
      "person Nadia",
      "person Ahmed",
      "person Peeters",
      "person Clippeleir",
      "place Namur",
    ]);
  });
  it("takes what an establishment is called with its article, whole", () => {
    for (const noun of ["home", "foyer", "restaurant", "maison de repos"])
      for (const name of ["Les Bruyères", "Le Rivage", "La Roseraie", "Les Amis du Quartier", "Le Trait d'Union"]) {
        const said = `Ma mère est au ${noun} ${name}.`;
        const [one, ...more] = look(said);
        expect([one?.kind, said.slice(one?.start, one?.end).endsWith(name), more.length]).toEqual([
          "organisation",
          true,
          0,
        ]);
      }
    expect(names("Je vais au Fil d'Ariane. La maison est belle. Le Conseil de l'école.")).toEqual([
      "organisation Fil d'Ariane",
    ]);
  });
  it("takes what follows a title and a full stop for a name only where the title is cut short", () => {
    for (const said of [
      "Bonjour madame. Merci de me recevoir. Oui, bonjour monsieur. Vous voulez un café ?",
      "C'est un monsieur. Son bureau est loin. Oui docteur. Avec plaisir. Ah, professeur. Leurs idées.",
      "Oui Maître. Cela va. Oui madame. Votre fils. Oui madame. Ah. Oui monsieur. Non. Bonsoir Madame. On y va.",
      "Oui monsieur. Ça va. Merci mon père. Cela va. C'est mon prof. Il est parti. Mme M. Elle dit.",
    ])
      expect(names(said)).toEqual([]);
    for (const said of [
      "Yes, sir. Thanks a lot. Ask the doctor. That is all.",
      "No sir. We do. A professor. People say.",
    ])
      expect(names(said, { language: "en" })).toEqual([]);
    const people = ["person Petit", "person Loup", "person Favre"];
    expect(names("C'est M. Petit et Mme. Loup, avec le dr. Favre.")).toEqual(people);
    expect(names("Voici Isabelle. M. Loup est là.")).toEqual(["person Isabelle", "person Loup"]);
    expect(names("Oui madame. Nadia est là. Et Paul M. Il dit.")).toEqual(["person Nadia", "person Paul M."]);
  });
  it("takes an initial with the name it belongs to, before it or after it", () => {
    const said =
      "Avec Sandrine V. hier, S. Vandeputte, J.-P. Vandeputte et M. Vandeputte. Louis XV et Charles V aussi.";
    const found = ["Sandrine V.", "S. Vandeputte", "J.-P. Vandeputte", "Vandeputte"];
    expect(names(said)).toEqual(found.map((one) => `person ${one}`));
  });
  it("takes no word before or after a name for a part of it, in capitals or without full stops", () => {
    const loud = "HE SAID HIS WIFE NICOLE SIMPSON AND HER FRIEND LEFT. THEN NICOLE SIMPSON WAS NOT THERE.";
    const simpson = ["person NICOLE SIMPSON", "person NICOLE SIMPSON"];
    expect(names(loud, { language: "en" })).toEqual(simpson);
    expect(names("SA FEMME NICOLE SIMONS ET SON FILS. NICOLE SIMONS N'ÉTAIT PAS LÀ.")).toEqual(
      simpson.map((one) => one.replace("SIMPSON", "SIMONS")),
    );
    expect(names("He beat Nicole. I met Andrew Then we left.", { language: "en" })).toEqual([
      "person Nicole",
      "person Andrew",
    ]);
    expect(names("I like the Houston Astros It is fun.", { language: "en" })[0]).toMatch(/Houston Astros$/);
  });
  it.each(["S. Vos", "J. Dessart", "K. Quoilin", "J.P. Lambotte", "A.-M. Van Acker", "Y. El Amrani"])(
    "finds %s after a title and without one, surely after a title",
    (name) => {
      for (const title of ["Dr", "Dr.", "M.", "Mme", "Monsieur", "Le professeur", "Me", "la juge", "l'oncle"]) {
        const text = `On va voir ${title} ${name}, qui est là.`;
        expect([title, names(text), certainty(text)]).toEqual([title, [`person ${name}`], "high"]);
      }
      expect([names(`On voit ${name} ici.`), certainty(`On voit ${name} ici.`)]).toEqual([
        [`person ${name}`],
        "likely",
      ]);
      expect(names(`Docteur M. ${name.split(" ").slice(1).join(" ")} vient.`)).toHaveLength(1);
    },
  );
  it("leaves an initial after a title, which masks a name already", () => {
    for (const next of ["Elle dit", "Demain on voit", "La ville dort", "On rit"])
      expect(names(`J'ai vu Mme L. ${next}. Le plan B. ${next}.`)).toEqual([]);
    expect(names("C'est M. D. qui présidait, avec Mme L. et Madame B.")).toEqual([]);
  });
  it("finds a family name with its particle after a title, capitals or not", () => {
    expect(names("J'ai vu madame van damme hier.")).toEqual(["person van damme"]);
    expect(names("Madame Van Damme est venue. Van Damme encore.")).toEqual(["person Van Damme", "person Van Damme"]);
  });
  it("finds a first name that is a word as well where somebody is or is told of", () => {
    expect(names("Romain, c'est mon neveu.")).toEqual(["person Romain"]);
    expect(names("Florence est là.")).toEqual(["person Florence"]);
    expect(names("Claire est au guichet.")).toEqual(["person Claire"]);
    expect(names("Claire comme de l'eau de roche.")).toEqual([]);
  });
  it("finds a first name that is a word where it is presented, named with the speaker, or known from elsewhere", () => {
    expect(names("Claire c'est la chef. Rose et moi, on riait.")).toEqual(["person Claire", "person Rose"]);
    expect(certainty("Claire c'est la chef.")).toBe("likely");
    expect(names("Claire c'est clair. Rose c'est beau.")).toEqual([]);
    const told = "Il y a Rose Juste. Rose c'est Rose Juste. Rose travaille là. Avant, rose.";
    expect(look(told).map(({ certainty }) => certainty)).toEqual(["high", "likely", "high", "likely"]);
  });
  it("takes la Rose for somebody and no place where Rose is somebody in the text", () => {
    const said = "La Rose de Fleurus m'aide. La Rose, elle sait tout. C'est Rose qui l'a dit. Rose travaille là.";
    expect(names(said).filter((one) => one.endsWith("Rose"))).toEqual(Array(4).fill("person Rose"));
    expect(names("J'habite à La Rose. Rose travaille là, avec Rose.")[0]).toBe("place La Rose");
  });
  it("leaves a feast or a month, although somebody in the text is called so, but where something tells of them", () => {
    expect(names("J'ai vu Véronique Noël. Juste avant Noël, elle est partie.")).toEqual(["person Véronique Noël"]);
    expect(names("J'ai vu Véronique Noël. Noël m'a aidée.")).toEqual(["person Véronique Noël", "person Noël"]);
  });
  it("finds O'Brien, N'Diaye and M'Bappé whole wherever they stand", () => {
    expect(names("O'Brien est parti, à ce qu'O’Brien dit.")).toEqual(["person O'Brien", "person O’Brien"]);
    expect(names("N'Diaye a dit non. M'Bappé est là.")).toEqual(["person N'Diaye", "person M'Bappé"]);
    expect(names("On y va at two o'clock.")).toEqual([]);
  });
  it("finds a whole name in lower case, first and family name together", () => {
    const found = ["person florence bertrand", "person julien pirotte"];
    expect(names("avec florence bertrand surtout, et julien pirotte aussi.")).toEqual(found);
  });
  it("takes a family name with its particles whole, whatever stands before it", () => {
    const said = "On était chez les Van den Bossche, les Van der Linden et la famille Van de Velde.";
    expect(names(said)).toEqual(["person Van den Bossche", "person Van der Linden", "person Van de Velde"]);
    expect(names("Dans le Van de mon frère.")).toEqual([]);
  });
  it("takes first name and family name together", () => {
    expect(names("J'ai travaillé avec Maxence de Brouckère.")).toEqual(["person Maxence de Brouckère"]);
  });
  it("asks for context where the name is a word as well", () => {
    expect(names("Pierre m'a tout appris.")).toEqual(["person Pierre"]);
    expect(names("Ma collègue Claire est partie.")).toEqual(["person Claire"]);
    expect(names("Claire comme de l'eau de roche. Marine marchande. Petit à petit.")).toEqual([]);
  });
  it("believes a family name everywhere once it is sure somewhere", () => {
    const text = "Raymond Barbier était là. Barbier est passé directeur. Le barbier coupe les cheveux.";
    expect(names(text)).toEqual(["person Raymond Barbier", "person Barbier"]);
  });
  it("takes a family name that no list has with the first name before it, and finds it by itself, where nothing has a capital", () => {
    for (const name of ["boulahrouz", "vanmechelen", "delvigne", "de vlaeminck", "van tichelen"]) {
      const said = `Intervieweur : et donc\nFatiha : alors je travaille avec sandrine ${name} et ${name} est gentille`;
      expect(names(said).slice(1)).toEqual([`person sandrine ${name}`, `person ${name.replace(/^(?:van|de) /, "")}`]);
    }
    for (const word of ["démissionne", "rigolait", "lentement", "contente"])
      expect(names(`on était avec sandrine ${word} ce jour-là`)).toEqual(["person sandrine"]);
    expect(names("y a sandrine le ghanéen et puis c'est tout")).toEqual(["person sandrine"]);
  });
  it("finds two first names that a hyphen makes one in lower case, and rarer ones where nothing has a capital", () => {
    const rest = "et alors on a bien parlé de tout ça ensemble hier soir ".repeat(4);
    for (const name of ["jean-marie", "anne-lise", "pierre-yves", "ilse", "zoltan"])
      expect([name, look(`${rest} et ${name} aussi et avec ${name} là`).map((one) => one.certainty)]).toEqual([
        name,
        expect.arrayContaining(["likely"]),
      ]);
  });
  it("finds a first name in lower case in raw transcription", () => {
    expect(names("bah c'est samira qui m'a parlé du poste")).toEqual(["person samira"]);
  });
  it("takes a plural article before a name without a plural ending for a family", () => {
    expect(names("Il a mangé chez les Bruyère. Les Flamands sont partis.")).toEqual(["person Bruyère"]);
  });
  it("believes a rare name that opens a sentence and does something", () => {
    expect(names("Gandouin est arrivé en 83. Silicosé, il toussait.")).toEqual(["person Gandouin"]);
  });
  it("remembers names after a title where nothing has a capital", () => {
    const text = `${"et alors on a bien parlé de tout ça ensemble hier soir ".repeat(12)} chez monsieur lemmerz et puis lemmerz est mort`;
    expect(names(text)).toEqual(["person lemmerz", "person lemmerz"]);
  });
  it("lets no place act as a person", () => {
    expect(names("il est rentré à Bragado il a monté un restaurant")).toEqual(["place Bragado"]);
  });
  it("is sure after a title and less so of a lone name at the beginning of a sentence", () => {
    expect(certainty("Avec Madame Lambert.")).toBe("high");
    expect(certainty("Charlotte aux fraises.")).toBe("likely");
  });
  it("finds no people in offices, authors with a year, months, peoples, tools and masks", () => {
    const text = `Monsieur le Directeur a lu Weller (1999). Un lundi de Mars, les Portugais ont ouvert Teams, Excel et WhatsApp.
      Monsieur X et Madame Y. ont vu [nom], <PRENOM>, BIP et XXXX. Louis XV est mort. Le RGPD, le CV, les SMS.`;
    expect(names(text)).toEqual([]);
  });
});

describe("places and organisations", () => {
  it("finds towns, countries, regions and rivers", () => {
    const text = "J'habite à Esneux, en Belgique, près de l'Ourthe. Avant, dans le Jura.";
    expect(names(text)).toEqual(["place Esneux", "place Belgique", "place Ourthe", "place Jura"]);
  });
  it("is sure of a small town that someone lives in, and never of a country", () => {
    expect(certainty("J'habite à Esneux.")).toBe("high");
    expect(certainty("Je vis en Belgique.")).toBe("likely");
  });
  it("finds towns in several words and after a contracted article", () => {
    expect(names("Il vient du Locle et elle de La Chaux-de-Fonds.")).toEqual([
      "place Locle",
      "place La Chaux-de-Fonds",
    ]);
  });
  it("tells a place that nobody listed by the words before it", () => {
    expect(names("On habite le quartier des Trieux-Hauts depuis toujours.")).toEqual(["place Trieux-Hauts"]);
  });
  it("finds services with their town, schools, hospitals and known organisations", () => {
    const text = "Elle va du CPAS de Seraing au lycée Benjamin Franklin, puis au Forem et à l'hôpital de Nivelles.";
    expect(names(text)).toEqual([
      "organisation CPAS de Seraing",
      "organisation lycée Benjamin Franklin",
      "organisation Forem",
      "organisation hôpital de Nivelles",
    ]);
  });
  it("finds clubs, firms of partners and bodies whose complement has no capital", () => {
    const text = "Il joue au FC Metz, sa femme est chez Lesage et Fils, son frère à la Ligue des droits humains.";
    expect(names(text)).toEqual([
      "organisation FC Metz",
      "organisation Lesage et Fils",
      "organisation Ligue des droits humains",
    ]);
  });
  it("finds a company by the work done there", () => {
    expect(names("Mon mari travaille chez Zorglin.")).toEqual(["organisation Zorglin"]);
  });
});

describe("what is known beforehand", () => {
  it("finds a secret name in any case, without accents, with a plural or other hyphens, and is sure", () => {
    const secret = ["Aïcha Ben-Youssef"];
    for (const text of ["aicha ben youssef", "AÏCHA BEN-YOUSSEF", "les Ben-Youssefs", "Aicha BENYOUSSEF", "aicha"]) {
      const found = look(`alors ${text} est là`, { secret });
      expect(found.map((one) => [one.kind, one.certainty])).toEqual([["person", "high"]]);
    }
  });
  it("wants a capital for a part of a secret name that is a word", () => {
    expect(names("une petite rose pour madame", { secret: ["Rose Petit"] })).toEqual([]);
    expect(names("et puis Petit arrive", { secret: ["Rose Petit"] })).toEqual(["person Petit"]);
  });
  it("finds the organisations, places and names of the study, and is sure", () => {
    const known = { organisations: ["La Bonne Étoile"], places: ["cité des Lilas"], names: ["Zouk"] };
    const text = "à la bonne etoile, dans la cité des lilas, avec zouk";
    expect(names(text, known)).toEqual(["organisation la bonne etoile", "place cité des lilas", "person zouk"]);
    expect(new Set(look(text, known).map((one) => one.certainty))).toEqual(new Set(["high"]));
  });
  it("leaves alone what the study keeps", () => {
    expect(names("Nadia vit à Liège.", { keep: ["nadia"] })).toEqual(["place Liège"]);
  });
  it("never repeats the words found in its reasons", () => {
    for (const { why } of look("Nadia Benali vit à Esneux et travaille au CPAS."))
      expect(`${why.fr} ${why.en}`).not.toMatch(/Nadia|Benali|Esneux|CPAS/);
  });
});

describe("on invented interviews", () => {
  const seek = (one: Annotated) =>
    find(one.text, { ...NOTHING_KNOWN, language: one.name.includes("english") ? "en" : "fr" });
  for (const half of ["dev", "held"] as const)
    it(`finds people and places of the half "${half}" as well as is promised`, () => {
      const corpus = readCorpus(half);
      const [person, place, organisation] = ["person", "place", "organisation"].map((kind) =>
        score(corpus, kind, seek),
      );
      const line = [person, place, organisation].map((one) => `${one?.recall.toFixed(3)} ${one?.precision.toFixed(3)}`);
      process.stdout.write(`${half}: recall and precision of people, places, organisations: ${line.join(" | ")}\n`);
      expect(person?.recall).toBeGreaterThanOrEqual(0.97);
      expect(person?.precision).toBeGreaterThanOrEqual(0.85);
      expect(place?.recall).toBeGreaterThanOrEqual(0.9);
      expect(place?.precision).toBeGreaterThanOrEqual(0.85);
      expect(organisation?.f1).toBeGreaterThanOrEqual(0.85);
    });
  const written = {
    blind: { person: [0.94, 0.91], place: [0.9, 0.9], organisation: [0.62, 0.9] },
    again: { person: [0.97, 0.93], place: [0.94, 0.94], organisation: [0.7, 0.8] },
  } as const;
  for (const half of ["blind", "again"] as const)
    it(`finds what was written without looking at the search, half "${half}", no worse than it did`, () => {
      const corpus = readCorpus(half);
      const line: string[] = [];
      for (const kind of ["person", "place", "organisation"] as const) {
        const { recall, precision } = score(corpus, kind, seek);
        const [found, right] = written[half][kind];
        expect(recall, `recall of ${kind}`).toBeGreaterThanOrEqual(found);
        expect(precision, `precision of ${kind}`).toBeGreaterThanOrEqual(right);
        line.push(`${recall.toFixed(3)} ${precision.toFixed(3)}`);
      }
      process.stdout.write(`${half}: recall and precision of people, places, organisations: ${line.join(" | ")}\n`);
    });
  it("is seldom sure and wrong where it was written without looking", () => {
    const people = score(readCorpus("blind"), "person", seek);
    expect(people.wrong.filter((one) => one.endsWith("(high)")).length).toBeLessThanOrEqual(6);
  });
  it("gives findings that lie in the text and do not overlap", () => {
    for (const { text, name } of readCorpus("dev")) {
      let last = 0;
      for (const { start, end } of find(text, { ...NOTHING_KNOWN, language: name.includes("english") ? "en" : "fr" })) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        last = end;
      }
    }
  });
  it("reads a line of a megabyte in time that grows with its length", () => {
    for (const piece of ["Nadia ", "la ", "École de ", "[", "d'", "X"]) {
      const time = (length: number) => {
        const text = piece.repeat(Math.ceil(length / piece.length));
        const before = performance.now();
        find(text, NOTHING_KNOWN);
        return performance.now() - before;
      };
      time(50_000);
      expect(time(1_000_000)).toBeLessThan(30_000);
    }
  });
});
