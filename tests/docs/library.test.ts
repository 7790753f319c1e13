import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { digitsIn, expectAsShown } from "../statistics/as-shown.js";
import { linksOf } from "./console.js";

const PAGES = ["docs/library.md", "docs/library.fr.md"];
const examples = readdirSync("tests/docs/library").map((name) => name.replace(/\.ts$/, ""));
const sourceOf = (name: string): string => readFileSync(`tests/docs/library/${name}.ts`, "utf8");
const files = readdirSync("src/statistics").map((name) => name.replace(/\.ts$/, ""));
const { exports: exported } = JSON.parse(readFileSync("package.json", "utf8"));

describe.each(examples)("the example of the library on %s", (name) => {
  it("gives what it shows", async () => {
    const { shown } = (await import(`./library/${name}.ts`)) as { shown: unknown[] };
    const values = [...sourceOf(name).matchAll(/\/\/ => (.*)$/gm)].map(([, value = ""]) => value);
    expect(values).toHaveLength(shown.length);
    for (const [i, value] of values.entries())
      expectAsShown(shown[i], new Function(`return (${value});`)(), digitsIn(value));
  });

  it.each(PAGES)("stands as it was run in %s", (page) => {
    expect(readFileSync(page, "utf8")).toContain(`\`\`\`ts\n${sourceOf(name)}\`\`\``);
  });
});

describe("the package as other programs import it", () => {
  it("leads every import of the pages to a file with its types", () => {
    const build = JSON.parse(readFileSync("tsconfig.build.json", "utf8")).compilerOptions;
    expect(build).toMatchObject({ rootDir: "src", outDir: "dist", declaration: true });
    expect(exported["./statistics/*"]).toEqual({
      types: "./dist/statistics/*.d.ts",
      default: "./dist/statistics/*.js",
    });
    for (const page of PAGES) {
      const imports = [...readFileSync(page, "utf8").matchAll(/from "grille-cli\/(statistics\/[^"]+)"/g)].map(
        ([, path = ""]) => path,
      );
      expect(imports.length).toBeGreaterThan(10);
      for (const path of imports) expect(existsSync(`src/${path}.ts`), path).toBe(true);
    }
  });

  it("publishes nothing else but schemas, which the pages name", () => {
    const others = Object.keys(exported).filter((path) => !["./statistics/*", "./package.json"].includes(path));
    expect(others).toContain("./schema/measured.json");
    for (const path of others) {
      expect(path).toMatch(/^\.\/schema\/\w+\.json$/);
      for (const page of PAGES) expect(readFileSync(page, "utf8"), path).toContain(path.slice(2));
    }
  });
});

describe.each(PAGES)("%s", (page) => {
  const rows = [...readFileSync(page, "utf8").matchAll(/^\| `([\w-]+)` \| (.+) \| (.+) \|(.*)\|$/gm)];

  it("has a row for every file of statistics, with all of its functions, and for no other", () => {
    expect(rows.map(([, file]) => file)).toEqual([...files].sort());
    for (const [, file = "", named = ""] of rows) {
      const source = readFileSync(`src/statistics/${file}.ts`, "utf8");
      const functions = [...source.matchAll(/^export (?:const|function) (\w+)/gm)].map(([, name]) => name);
      expect(named.match(/\w+/g), file).toEqual(functions);
    }
  });

  it("names the works that the functions name as their sources", () => {
    for (const [, file = "", , , sources = ""] of rows) {
      const text = readFileSync(`src/statistics/${file}.ts`, "utf8").replace(/\n \* ?/g, " ");
      const cited = [...text.matchAll(/Source: ((?:(?!@|\*\/|Source:).)*)/g)].flatMap(
        ([, one = ""]) => one.match(/\b1[89]\d\d|\b20\d\d/g) ?? [],
      );
      for (const year of cited) expect(sources, file).toContain(year);
    }
  });

  it("links to files that exist", () => {
    for (const path of linksOf(page)) expect(existsSync(path), path).toBe(true);
  });
});
