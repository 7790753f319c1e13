import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { describe, expect, it } from "vitest";

const SRC = resolve("src");

/** Folders from top to bottom: each may import from itself and from those above it. */
const LAYERS = [
  "statistics",
  "messages",
  "text",
  "identity",
  "codebook",
  "coding",
  "measures",
  "evidence",
  "report",
  "study",
  "workbench",
  "page",
  "cli",
];

/** From here down to `report/` nothing knows about the machine it runs on. */
const PURE = LAYERS.slice(0, LAYERS.indexOf("study"));

/** The one file that hashes text. */
const HASHES = "text/hash.ts";

interface Import {
  readonly from: string;
  readonly to: string;
}

const files = readdirSync(SRC, { recursive: true, encoding: "utf8" })
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => /\.tsx?$/.test(file) && !file.endsWith(".d.ts"));

function importsOf(file: string, what: "all" | "values"): string[] {
  const source = readFileSync(join(SRC, file), "utf8");
  const found = source.matchAll(
    /^(?:import|export)\s(?<type>type\s)?[^;="`(]*?from\s+"(?<to>[^"]+)"|import\("(?<lazy>[^"]+)"\)/gm,
  );
  return [...found].flatMap(({ groups }) => {
    const to = groups?.to ?? groups?.lazy ?? "";
    return what === "values" && (groups?.type !== undefined || groups?.lazy !== undefined) ? [] : [to];
  });
}

function local(file: string, what: "all" | "values"): Import[] {
  return importsOf(file, what)
    .filter((to) => to.startsWith("."))
    .map((to) => ({
      from: file,
      to: relative(SRC, resolve(SRC, dirname(file), to))
        .replaceAll("\\", "/")
        .replace(/\.js$/, ".ts")
        .replace(/\.jsx$/, ".tsx"),
    }));
}

const layerOf = (file: string): number => LAYERS.indexOf(file.split("/")[0] ?? "");

describe("the layers of the house", () => {
  it("knows every folder", () => {
    const folders = new Set(files.map((file) => file.split("/")[0]));
    expect([...folders].filter((folder) => !LAYERS.includes(folder ?? ""))).toEqual([]);
  });

  it("lets imports run one way only", () => {
    const upward = files.flatMap((file) => local(file, "all")).filter(({ from, to }) => layerOf(to) > layerOf(from));
    expect(upward).toEqual([]);
  });

  it("gives the browser nothing but the page itself and what people read on it", () => {
    const page = files.filter((file) => file.startsWith("page/") && file !== "page/vite.config.ts");
    const own = page.flatMap((file) => local(file, "values"));
    expect(own.filter(({ to }) => !/^(?:page|messages)\//.test(to))).toEqual([]);
    const packages = page.flatMap((file) => importsOf(file, "values")).filter((to) => !to.startsWith("."));
    expect(packages.filter((to) => !/^preact(?:\/|$)/.test(to))).toEqual([]);
  });

  it("has statistics and messages import nothing from other folders", () => {
    const own = files.filter((file) => /^(statistics|messages)\//.test(file));
    const strange = own
      .flatMap((file) => local(file, "all"))
      .filter(({ from, to }) => from.split("/")[0] !== to.split("/")[0]);
    expect(strange).toEqual([]);
    expect(own.flatMap((file) => importsOf(file, "all")).filter((to) => !to.startsWith("."))).toEqual([]);
  });

  it("keeps node modules out of everything from statistics to report", () => {
    const pure = files.filter((file) => PURE.includes(file.split("/")[0] ?? "") && file !== HASHES);
    const found = pure.flatMap((file) =>
      importsOf(file, "all")
        .filter((to) => to.startsWith("node:"))
        .map((to) => `${file} ${to}`),
    );
    expect(found.filter((line) => line !== "identity/seal.ts node:crypto")).toEqual([]);
  });

  it("has no circle of imports", () => {
    const graph = new Map(files.map((file) => [file, local(file, "all").map(({ to }) => to)]));
    const state = new Map<string, "open" | "done">();
    const circles: string[][] = [];
    const visit = (file: string, path: string[]): void => {
      if (state.get(file) === "done") return;
      if (state.get(file) === "open") {
        circles.push([...path.slice(path.indexOf(file)), file]);
        return;
      }
      state.set(file, "open");
      for (const to of graph.get(file) ?? []) visit(to, [...path, file]);
      state.set(file, "done");
    };
    for (const file of files) visit(file, []);
    expect(circles).toEqual([]);
  });

  it("codes a study whose files are kept without loading what reads YAML", () => {
    const loaded = new Set(["cli/commands/code.ts"]);
    for (const file of loaded) for (const { to } of local(file, "values")) loaded.add(to);
    const packages = [...loaded].flatMap((file) => importsOf(file, "values").map((to) => `${file} ${to}`));
    expect(packages.filter((line) => / (?:zod|yaml)(?:\/|$)/.test(line))).toEqual([]);
  });

  it("has no barrels", () => {
    expect(files.filter((file) => /(^|\/)index\.ts$/.test(file))).toEqual([]);
    expect(files.filter((file) => /^export \* from/m.test(readFileSync(join(SRC, file), "utf8")))).toEqual([]);
  });

  it("prints from cli alone, and never loads the whole of natural", () => {
    const printing = files.filter(
      (file) =>
        !file.startsWith("cli/") && /\b(console\.|process\.std(out|err))/.test(readFileSync(join(SRC, file), "utf8")),
    );
    expect(printing).toEqual([]);
    expect(files.filter((file) => importsOf(file, "all").includes("natural"))).toEqual([]);
  });

  it("writes nothing through Intl", () => {
    const found = files.filter((file) => /\bIntl\.|toLocale|localeCompare/.test(readFileSync(join(SRC, file), "utf8")));
    expect(found).toEqual([]);
  });
});
