import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { conventionNames } from "../../src/messages/conventions.js";
import { CONVENTION_KINDS } from "../../src/text/convention.js";
import { countConventions } from "../../src/text/convention-counts.js";
import { conventionsIn } from "../../src/text/conventions.js";
import { interview } from "../interview.js";

const OTHERS = ["E", "Enq", "Chercheuse"];

/** `kind: words` of what was found; a `+` where the words are the speaker's. */
function shown(text: string): string[] {
  return conventionsIn(text, OTHERS).map(
    ({ kind, said, start, end }) => `${kind}${said === "speaker" ? "+" : ""}: ${text.slice(start, end)}`,
  );
}

const only = (kind: string, ...written: readonly string[]): void => {
  for (const one of written) expect(shown(`Je suis ${one} là.`), one).toEqual([`${kind}: ${one}`]);
};
const none = (...written: readonly string[]): void => {
  for (const one of written) expect(shown(`Je suis ${one} là.`), one).toEqual([]);
};

describe("conventions of transcription", () => {
  it("are pauses, timed or not", () => {
    only("pause", "(.)", "(..)", "(...)", "(…)", "(1.2)", "(0,5)", "(3)", "(3s)", "(3 s)", "(5 sec.)", "(2'')", "(3’)");
    only(
      "pause",
      "[pause]",
      "(pause)",
      "(silence)",
      "[Silence]",
      "(silence 5 s)",
      "[silence de 10 secondes]",
      "[PAUSE]",
    );
    only(
      "pause",
      "[longue pause]",
      "(long silence)",
      "(petit silence)",
      "(pause pendant l’entretien)",
      "[5 second pause]",
    );
    only("pause", "{pause}", "<silence>", "*silence*", "((silence))", "(hésitation)", "(un temps)");
  });

  it("are no pause where somebody speaks of one", () => {
    none(
      "« … »",
      "…",
      "...",
      "(pause café)",
      "(le silence radio de la direction)",
      "(2012)",
      "[3]",
      "(la pause de midi)",
    );
  });

  it("are laughter, whoever laughs", () => {
    only(
      "laughter",
      "[rires]",
      "(rire)",
      "(Rires)",
      "*rit*",
      "<laughs>",
      "[laughter]",
      "(elle rit)",
      "(ils rient)",
      "{LAUGH}",
    );
    only(
      "laughter",
      "[rires gênés]",
      "(petit rire)",
      "(rires de l'enquêtrice)",
      "[both laugh]",
      "(éclats de rire)",
      "((rires))",
    );
    only(
      "laughter",
      "(l'enquêtrice rit)",
      "[The interviewer laughs]",
      "&=laughs",
      "[=! laughing]",
      "(sourire)",
      "(haha)",
    );
    none("(rire avec eux, c'est important)", "(j'ai ri)", "(on rit bien)");
  });

  it("are noises and events", () => {
    only(
      "noise",
      "[bruit de porte]",
      "[téléphone sonne]",
      "(toux)",
      "(soupir)",
      "(le téléphone sonne)",
      "[porte qui claque]",
    );
    only(
      "noise",
      "(elle soupire)",
      "[coughs]",
      "[phone rings]",
      "[clears throat]",
      "(applaudissements)",
      "&=coughs",
      "(bruits)",
    );
    none("(le téléphone)", "[téléphone]", "(un chien)", "(la porte)");
  });

  it("are what could not be heard", () => {
    only(
      "inaudible",
      "[inaudible]",
      "(inaudible)",
      "(xxx)",
      "[?]",
      "(?)",
      "[??]",
      "***",
      "[... ?]",
      "xxx",
      "( )",
      "(xx)",
    );
    only(
      "inaudible",
      "[inaudible 00:12:03]",
      "(mot inaudible)",
      "[passage inaudible]",
      "[unintelligible]",
      "(incompréhensible)",
    );
    only("inaudible", "[inaudible ?]", "[unclear]", "(nom inaudible)", "[2 mots inaudibles]");
    none("(c'est incompréhensible)");
  });

  it("are masked words", () => {
    only(
      "masked",
      "BIP",
      "XXXX",
      "XX",
      "[nom]",
      "[prénom]",
      "[Ville]",
      "<PRENOM>",
      "#nom#",
      "N***",
      "[Prénom 2]",
      "[NOM_1]",
    );
    only(
      "masked",
      "[nom de la collègue]",
      "(prénom)",
      "[XXX]",
      "[name]",
      "[Entreprise]",
      "<LOC>",
      "[anonymisé]",
      "#Ville#",
      "[PRENOM_COLLEGUE]",
    );
    expect(shown("Demandez à Monsieur X, à Mme Y. et à M. D.")).toEqual(["masked: X", "masked: Y", "masked: D"]);
    expect(shown("Avec B*** et Ma** hier.")).toEqual(["masked: B***", "masked: Ma**"]);
  });

  it("are no masks where the letters or words are something else", () => {
    none(
      "au XXe siècle",
      "au XX siècle",
      "XVI",
      "[service]",
      "le [chef]",
      "(ville nouvelle)",
      "[le nom qu'on lui donne]",
      "bip",
      "un biper",
    );
    none("Monsieur Xavier", "M'X", "www.exemple.be", "2 * 3 * 4");
  });

  it("are times", () => {
    only("time", "[00:12:03]", "(12:03)", "[12:03 - 12:10]", "<0:12>", "#00:12:03-4#", "{1:02:03.250}");
  });

  it("are what a listener says meanwhile: with a label of the transcript, or a listener's sound alone", () => {
    only(
      "back-channel",
      "(E : mmh)",
      "[Enq: d'accord]",
      "[mm-mm]",
      "(mmh)",
      "[ok]",
      "(d’accord)",
      "(hm hm)",
      "[oui d'accord]",
    );
    only("back-channel", "(Chercheuse : ah oui ? Et depuis quand ?)", "(Int : oui)", "[uh-huh]", "(okay)");
    none("(oui)", "[oui]", "(non)", "(P : mmh)", "(exemple : le scan)", "(deux : lui et moi)");
  });

  it("are overlaps, whose words stay the speaker's, and remarks about them", () => {
    expect(shown("oui // alors [= mais")).toEqual(["overlap+: //", "overlap+: [="]);
    expect(shown("<I want to> [>] go [//] there")).toEqual([
      "overlap+: <I want to>",
      "overlap+: [>]",
      "overlap+: [//]",
    ]);
    only(
      "overlap",
      "[chevauchement]",
      "<overlap>",
      "[crosstalk 00:01:02]",
      "(ils parlent en même temps)",
      "[overlapping]",
    );
    none("https://exemple.be");
  });

  it("are doubts about words that stay the speaker's", () => {
    expect(shown("le [Forem ?] et (la mutuelle ?)")).toEqual(["uncertain+: [Forem ?]", "uncertain+: (la mutuelle ?)"]);
    expect(shown("[prénom ?]")).toEqual(["masked: [prénom ?]"]);
  });

  it("are the transcriber's remarks", () => {
    only("comment", "[ironique]", "[en colère]", "(elle montre l'écran)", "(en montrant)", "[ton ironique]");
    only(
      "comment",
      "(d'une voix basse)",
      "[l'interviewée se lève]",
      "(interruption)",
      "[fin de l'enregistrement]",
      "[sic]",
      "((se lève))",
    );
    only(
      "comment",
      "(il hausse les épaules)",
      "[sarcastically]",
      "[whispers]",
      "(nods)",
      "[note : voir plus haut]",
      "[% aside]",
      "(à voix basse)",
    );
    expect(shown("un mot *très* fort")).toEqual(["emphasis+: *très*"]);
    expect(shown("un **mot** fort")).toEqual(["emphasis+: **mot**"]);
    expect(shown("puis [...] et […]")).toEqual(["cut: [...]", "cut: […]"]);
  });

  it("are not what a speaker says in brackets", () => {
    none(
      "(enfin je crois)",
      "(les jeunes)",
      "étudiant(e)s",
      "enquêté(e)",
      "i(l) y a",
      "[it's]",
      "[when we were talking about]",
      "[le chef]",
    );
    none(
      "(en passant)",
      "(interruption volontaire de grossesse)",
      "(elle cherche du travail)",
      "(mes collègues)",
      "(c)",
      "(h)ein",
    );
  });

  it("may span two lines, and are left alone where they do not close", () => {
    expect(shown("Oui (elle montre\n  l'écran) voilà")).toEqual(["comment: (elle montre\n  l'écran)"]);
    none("(rires", "[pause", "((((", "[[[", "<laughs", "#nom", "&= ", "*rit");
  });

  it("stand within the text in order, whatever it holds", () => {
    const signs = fc.constantFrom(
      "(",
      ")",
      "[",
      "]",
      "<",
      ">",
      "*",
      "#",
      "&=",
      " ",
      "rire",
      "X",
      "x",
      "BIP",
      "?",
      ":",
      "E",
      "/",
      "nom",
      "\n",
      "é",
      "1",
    );
    fc.assert(
      fc.property(fc.array(signs, { maxLength: 40 }), (parts) => {
        const text = parts.join("");
        let last = 0;
        for (const { start, end, said } of conventionsIn(text, OTHERS)) {
          expect(start).toBeGreaterThanOrEqual(said === "nobody" ? last : 0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          if (said === "nobody") last = end;
        }
      }),
      { seed: 1, numRuns: 2000 },
    );
  });

  it.each(["(", "[", "*", "#", "x", "X", "<a", "(rire ", "M. ", "( (", "&=a", "// "])(
    "take time in step with a line of %s",
    (sign) => {
      const text = sign.repeat(100_000 / sign.length);
      const begin = performance.now();
      conventionsIn(text);
      expect(performance.now() - begin).toBeLessThan(30_000);
    },
  );
});

describe("the conventions of a transcript", () => {
  it("are counted by kind, in one order, and each kind has a name in both languages", () => {
    const talk = interview(
      "P: Oui (rire) (E : mmh) BIP.",
      "E: Et là (rire) (P : oui) (E : non) ?",
      "P: [inaudible] (.)",
    );
    expect([...countConventions(talk)]).toEqual([
      ["pause", 1],
      ["laughter", 2],
      ["inaudible", 1],
      ["masked", 1],
      ["back-channel", 3],
    ]);
    expect(Object.keys(conventionNames)).toEqual([...CONVENTION_KINDS]);
  });
});
