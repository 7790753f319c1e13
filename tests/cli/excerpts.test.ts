import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { folder, grille as run } from "./world.js";

// An invented work about an office that does not exist; nobody in it exists either.
const WORK = `LE GUICHET ET L'ÉCRAN

1. Les outils

1.1 Un gain de temps

« Avec le nouvel outil, je gagne du temps sur les dossiers. » (Solange, dans la quarantaine, 12 ans d'ancienneté)

« Les mails, c'est pratique, je réponds quand je veux. » (Yanis, 31 ans, conseiller)

1.2 Une surcharge

« Il y a trop de mails, je n'arrive plus à suivre. » (Odile, 58 ans, assistante sociale)

« Si ça continue, je pars. J'ai déjà postulé ailleurs. » (Odile, 58 ans)
`;

const INTERVIEW = `E : Et les outils, au quotidien ?
P : On écrit beaucoup, et je note tout à la main avant.
E : Et avec les collègues ?
P : On se parle, le midi surtout.
`;

const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, " ");

/** Runs a command; the spaces that do not break are plain ones in the answer. */
async function grille(dir: string, argv: readonly string[]): Promise<{ exit: number; out: string }> {
  const { exit, out } = await run(dir, argv);
  return { exit, out: plain(out) };
}

const lines = (text: string): string[] => text.trimEnd().split("\n");

async function made(material: "excerpts" | "mixed"): Promise<string> {
  const dir = folder();
  await grille(dir, ["init", "--codebook", "gaspar-franssen", "--lang", "fr"]);
  writeFileSync(join(dir, "work.txt"), WORK);
  await grille(dir, ["ingest", "--from", "quotes", "work.txt"]);
  if (material === "mixed") {
    writeFileSync(join(dir, "talk.txt"), INTERVIEW);
    await grille(dir, ["ingest", "talk.txt"]);
  }
  return dir;
}

const report = (dir: string): string => plain(readFileSync(join(dir, "report/report.md"), "utf8"));

describe("a study of nothing but excerpts", () => {
  let dir = "";
  let page = "";

  beforeAll(async () => {
    dir = await made("excerpts");
    await grille(dir, ["run", "--lang", "fr"]);
    page = report(dir);
  }, 60_000);

  it("says on page one what it is made of, and once what that rules out", () => {
    const first = page.slice(0, page.indexOf("## L’étude"));
    expect(first).toContain("4 extraits de 3 personnes, cités dans un ouvrage publié");
    expect(first).toContain("que l’auteur a choisis, non des entretiens entiers");
    expect(page.match(/la saturation/g)).toHaveLength(1);
  });

  it("counts passages and people, never interviews out of none", () => {
    expect(page).not.toMatch(/\d sur 0|0 entretien/);
    expect(page).not.toContain("Jamais utilisés");
    expect(page).not.toMatch(/^#+ (Ce qui se dit ensemble|Codes nouveaux et saturation|Entretiens et )/m);
    const [, all = "0"] = /\d sur (\d+) codes manifestes ont au moins un passage/.exec(page) ?? [];
    const [, apart = "0"] = /(\d+) codes interprétatifs n’entrent pas dans ce compte/.exec(page) ?? [];
    expect(Number(all)).toBeGreaterThan(0);
    expect(Number(apart)).toBeGreaterThan(0);
    expect(page).toMatch(/\| \[Départ envisagé\]\(.*\) \| Odile \| 1 \| 1 \|/);
  });

  it("gives every code found its passages, with their place in the work", () => {
    const section = page.slice(page.indexOf("#### Départ envisagé"));
    expect(section.slice(0, section.indexOf("\n<a"))).toMatch(
      /« Si ça continue, je pars\..*»\n>\n> Odile, P03:2\.1 · 1\.2 Une surcharge/,
    );
  });

  it("neither prints a guide that nobody followed nor says that hypotheses came before the interviews", () => {
    expect(page).not.toContain("Les questions posées");
    expect(page).not.toContain("Peux-tu me raconter");
    expect(page).not.toContain("Déclarée a priori.");
    expect(page).not.toContain("Rien que grille sache voir");
  });

  it("lists what is missing in truth", () => {
    const missing = page.slice(page.indexOf("### Ce qui manque"), page.indexOf("## Comment on a codé"));
    for (const lack of [
      "Les entretiens eux-mêmes",
      "Les questions",
      "Le nom des ouvrages",
      "Une lecture",
      "Solange et Yanis",
    ])
      expect(missing).toContain(lack);
  });

  it("names the work that study.yaml names, and attributes as one writes them", async () => {
    const file = join(dir, "study.yaml");
    writeFileSync(file, `${readFileSync(file, "utf8")}\nworks:\n  - Moreau, C. (2021). Le guichet et l’écran.\n`);
    await grille(dir, ["report", "--attributes", "full", "--lang", "fr"]);
    const named = report(dir);
    expect(named).toContain("cités dans : Moreau, C. (2021). Le guichet et l’écran. Ce sont");
    expect(named).not.toContain("Le nom des ouvrages");
    expect(named).toContain("| dizaine d’âge | ancienneté | âge | fonction |");
  });

  it("answers frequency with passages and people, and shortens the codes never used", async () => {
    const { exit, out } = await grille(dir, ["frequency", "--lang", "fr"]);
    expect(exit).toBe(0);
    expect(out).toContain("4 extraits de 3 personnes, base");
    expect(out).toMatch(/depart\.envisage +depart +1 +1/);
    expect(out).toMatch(/jamais utilisés : \d\d codes ; --csv les donne/);
    const csv = await grille(dir, ["frequency", "--csv", "--lang", "fr"]);
    expect(lines(csv.out)[0]).toMatch(/code;family;passages;people/);
    expect(lines(csv.out)).toHaveLength(84);
    const { values } = JSON.parse((await grille(dir, ["frequency", "--json"])).out) as { values: object };
    expect(values).toMatchObject({
      interviews: 0,
      units: null,
      text_share_coded: null,
      reason: "excerpts",
      people_quoted: 3,
    });
  });

  it.each(["matrix", "cooccurrence", "saturation"])("says in three lines why there is no %s", async (measure) => {
    const { exit, out } = await grille(dir, [measure, "--lang", "fr"]);
    expect(exit).toBe(0);
    expect(lines(out).length).toBeLessThan(6);
    expect(out).toContain("entretiens entiers");
    const { tables, values } = JSON.parse((await grille(dir, [measure, "--json"])).out) as {
      tables: [];
      values: object;
    };
    expect(tables).toEqual([]);
    expect(values).toMatchObject({ value: null, reason: "excerpts" });
  });

  it("counts the people of quotes as people", async () => {
    const { out } = await grille(dir, ["quotes", "depart.envisage", "--lang", "fr"]);
    expect(out).toContain("1 passage dans les extraits de 1 personne");
  });
});

describe("a study of interviews and excerpts", () => {
  let dir = "";
  let page = "";

  beforeAll(async () => {
    dir = await made("mixed");
    await grille(dir, ["run", "--lang", "fr"]);
    page = report(dir);
  }, 60_000);

  it("counts interviews alone, and gives excerpts a chapter of their own", () => {
    expect(page).toContain("0 entretien sur 1 déclaré lu jusqu’au bout.");
    expect(page).toContain("l’étude a 4 extraits de 3 personnes");
    const chapter = page.slice(page.indexOf("## Dans les extraits publiés"), page.indexOf("## Ce qui se dit ensemble"));
    expect(chapter).toMatch(/\| \[Départ envisagé\]\(.*\) \| Odile \| 1 \| 1 \|/);
    const interviews = page.slice(
      page.indexOf("### Entretiens et participants"),
      page.indexOf("### Les personnes citées"),
    );
    expect(interviews.match(/^\| P0/gm)).toHaveLength(1);
  });

  it("calls no code never used that stands in an excerpt", async () => {
    const never = page.match(/Jamais utilisés : .*/g)?.join("\n") ?? "";
    expect(never).toContain("Information trouvée");
    expect(never).not.toContain("Départ envisagé");
    expect(page).toContain("Dans les extraits publiés seulement : Départ envisagé.");
    const { out } = await grille(dir, ["frequency", "--lang", "fr"]);
    expect(out).toContain("1 entretien, unité");
    expect(out).toMatch(/Dans les extraits[\s\S]*depart\.envisage +depart +1 +1/);
    expect(out).toContain("comptées à part : P01, P02, P03");
  });

  it("keeps the marks on either from choosing what counts on the other", async () => {
    await grille(dir, ["code", "add", "P03:2", "depart.envisage", "--coder", "marie"]);
    const { settings } = JSON.parse((await grille(dir, ["frequency", "--json"])).out) as {
      settings: { basis: string };
    };
    expect(settings.basis).toBe("all");
    await grille(dir, ["report", "--lang", "fr"]);
    expect(report(dir)).toContain("0 entretien sur 1 déclaré lu jusqu’au bout.");
  });
});
