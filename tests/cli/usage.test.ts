import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { commands } from "../../src/cli/commands.js";
import { folder, grille } from "./world.js";

describe("the command line", () => {
  it("prints its version", async () => {
    const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
    expect(await grille(folder(), ["--version"])).toEqual({ exit: 0, out: `${version}\n`, err: "" });
  });

  it("lists every command in its help, in both languages", async () => {
    for (const lang of ["fr_BE.UTF-8", "C"]) {
      const { exit, out } = await grille(folder(), [], { LC_ALL: lang });
      expect(exit).toBe(0);
      for (const { name, help } of commands) {
        expect(out).toContain(`  ${name} `);
        expect(out).toContain(help[lang === "C" ? "en" : "fr"]);
      }
    }
  });

  it("shows the help of each command with all of its flags", async () => {
    for (const command of commands) {
      const byHelp = await grille(folder(), ["help", ...command.name.split(" ")]);
      const byFlag = await grille(folder(), [...command.name.split(" "), "--help"]);
      expect(byHelp.exit).toBe(0);
      expect(byFlag.out).toBe(byHelp.out);
      for (const flag of command.flags) expect(byHelp.out).toContain(`--${flag.name}`);
    }
  });

  it.each([
    [["saturaton"], 'there is no command called "saturaton"', "see grille help saturation"],
    [["help", "chekc"], 'there is no command called "chekc"', "see grille help check"],
    [["check", "--strict"], 'grille check has no flag "--strict"', "see grille help check"],
    [["code", "add", "P01:3"], "CODE is missing after grille code add", "see grille help code add"],
    [["frequency", "--unit"], "the flag --unit takes a value", "see grille help frequency"],
    [
      ["frequency", "--unit", "word"],
      '--unit does not take "word"; it takes turn, sentence, exchange, interview',
      "help",
    ],
    [["ingset"], 'no command called "ingset"', 'did you mean "grille ingest"? see grille help ingest'],
    [["anonymize"], 'no command called "anonymize"', 'did you mean "grille anonymise"?'],
    [["anonymiser"], 'no command called "anonymiser"', 'did you mean "grille anonymise"?'],
    [["Vérifier"], 'no command called "Vérifier"', 'did you mean "grille check"?'],
    [["rapport"], 'no command called "rapport"', 'did you mean "grille report"?'],
    [["codde"], 'no command called "codde"', 'did you mean "grille code"?'],
    [["xylophone"], 'no command called "xylophone"', "hint: see grille help\n"],
    [
      ["ingest", "--form", "quotes", "a"],
      'grille ingest has no flag "--form"',
      'did you mean "--from"? see grille help',
    ],
    [["ingest", "--remplacer", "P01"], 'grille ingest has no flag "--remplacer"', 'did you mean "--replace"?'],
    [["check", "--no-colour"], 'grille check has no flag "--no-colour"', 'did you mean "--no-color"?'],
    [["key", "opne"], "too many arguments for grille key", 'did you mean "grille key open"?'],
    [["code", "marquer"], "too many arguments for grille code", 'did you mean "grille code add"?'],
    [["check", "now"], "too many arguments for grille check", "see grille help check"],
  ])("answers %j with a sentence and a hint", async (argv, sentence, hint) => {
    const { exit, out, err } = await grille(folder(), argv);
    expect(exit).toBe(2);
    expect(out).toBe("");
    expect(err).toContain(sentence);
    expect(err).toContain(hint);
  });

  it("says the same in French, with French typography", async () => {
    const { err } = await grille(folder(), ["saturaton"], { LC_ALL: "fr_BE.UTF-8" });
    expect(err).toContain("la commande «\u00a0saturaton\u00a0» n’existe pas");
    expect(err).toContain("erreur\u00a0:");
  });

  it("finds the help of a command wherever the flags stand", async () => {
    const asked = ["help", "code", "add"];
    const { out } = await grille(folder(), [...asked, "--lang", "fr"]);
    expect(out).toContain("Usage\u00a0: grille code add PASSAGE [CODES...]");
    for (const argv of [
      ["--lang", "fr", ...asked],
      ["help", "--lang=fr", "code", "add"],
      [...asked, "-q", "--lang=fr"],
    ])
      expect(await grille(folder(), argv), argv.join(" ")).toEqual({ exit: 0, out, err: "" });
    expect((await grille(folder(), ["--lang", "en", "help"])).out).toBe((await grille(folder(), [])).out);
    expect((await grille(folder(), ["-h", "--lang", "en"])).out).toBe((await grille(folder(), [])).out);
  });

  it("names the values of flags in the reader's language, and those of a flag once", async () => {
    const french = (await grille(folder(), ["help", "frequency", "--lang", "fr"])).out;
    for (const part of ["--study DOSSIER", "--output FICHIER", "--unit UNITÉ", "--lang LANGUE"])
      expect(french).toContain(part);
    const english = (await grille(folder(), ["help", "frequency"])).out;
    expect(english).toContain("--output FILE");
    for (const page of [french, english]) expect(page.match(/exchange/g)).toHaveLength(1);
    expect((await grille(folder(), ["help", "report"])).out).toContain("(html, md, docx, xlsx, json)");
  });

  it("says where a study is missing", async () => {
    const { exit, err } = await grille(folder(), ["check"]);
    expect(exit).toBe(2);
    expect(err).toContain("no study here");
    expect(err).toContain("grille init");
  });

  it("takes the flags that every command has before the command as well as after it", async () => {
    const cwd = folder();
    await grille(cwd, ["init", "ma étude", "--lang", "fr"]);
    for (const argv of [
      ["-C", "ma étude", "check"],
      ["check", "-C", "ma étude"],
      ["--lang", "en", "-q", "-C", "ma étude", "check"],
    ]) {
      expect((await grille(cwd, argv)).exit, argv.join(" ")).toBe(0);
    }
    expect((await grille(cwd, ["-C", "ma étude", "check", "--strict", "--lang", "en"])).err).toContain(
      'grille check has no flag "--strict"',
    );
  });

  it("refuses a flag that belongs to the command above", async () => {
    const { exit, err } = await grille(folder(), ["code", "add", "P01:2", "x", "--explain"]);
    expect(exit).toBe(2);
    expect(err).toContain('grille code add has no flag "--explain"');
  });

  it("tells what is mistyped in the language asked for, else the study's, else the locale's", async () => {
    const made = folder();
    await grille(made, ["init", "--lang", "fr"]);
    const err = async (argv: string[], env: Record<string, string>, dir = folder()) =>
      (await grille(dir, argv, env)).err;
    const french: [string[], Record<string, string>, string?][] = [
      [["chek"], { LANG: "fr_BE.UTF-8" }],
      [["check", "-C", "nowhere"], { LC_ALL: "", LC_MESSAGES: "fr_FR.UTF-8", LANG: "en_GB.UTF-8" }],
      [["chek"], { LANG: "en_GB.UTF-8", LANGUAGE: "fr:en" }],
      [["chek", "--lang", "fr"], { LC_ALL: "C" }],
      [["--lang=fr", "check", "-C", "nowhere"], { LC_ALL: "C" }],
      [["chek", `-C${made}`], { LC_ALL: "C" }],
      [["check", "-C", "/nowhere/at/all"], { LC_ALL: "C" }, made],
    ];
    for (const [argv, env, dir] of french)
      expect([argv, await err(argv, env, dir)]).toEqual([argv, expect.stringContaining("erreur")]);
    expect(await err(["chek"], { LC_ALL: "C", LANGUAGE: "fr" })).toContain("error");
    expect(await err(["chek"], { LANG: "en_GB.UTF-8", LANGUAGE: "en:fr" })).toContain("error");
  });

  it("lets --lang decide over the locale", async () => {
    const { err } = await grille(folder(), ["check", "--lang", "en"], { LC_ALL: "fr_BE.UTF-8" });
    expect(err).toContain("no study here");
  });
});
