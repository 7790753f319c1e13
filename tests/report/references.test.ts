import { describe, expect, it } from "vitest";
import { WORKS, type Work } from "../../src/messages/works.js";
import { DEPTHS } from "../../src/report/depth.js";
import { ownWords } from "../../src/report/own-words.js";
import { referencesOf, toBibtex, toCsl } from "../../src/report/references.js";
import { reportOf } from "../../src/report/report.js";
import { inputOf, smallStudy } from "./made.js";

type More = Parameters<typeof inputOf>[2];

const made = (lang: "fr" | "en", more: More = {}) => reportOf(inputOf(smallStudy(), lang, more));
const ids = (more: More): string[] => referencesOf(made("en", more)).map(({ id }) => id);

/** Whatever looks like a citation: a name that begins a list of authors, and a year. */
const CITED =
  /(?<!\d )\p{Lu}[\p{L}’'-]+(?:(?:, | and | et | & )\p{Lu}[\p{L}’'-]+| et al\.)* \(?(?:19|20)\d\d(?![\d-])/gu;

describe("references", () => {
  it("are the works that the report cites, whatever its depth and language, listed in it", () => {
    for (const lang of ["fr", "en"] as const)
      for (const depth of DEPTHS) {
        const { sections } = made(lang, { asks: { for: depth, situations: ["A1:2"] } });
        const isList = ({ id }: { readonly id: string }): boolean => id === "references";
        const text = ownWords(sections.filter((one) => !isList(one)));
        const works = referencesOf({ sections, lang });
        const years = [...text.matchAll(CITED)].map(([one]) => one);
        const unknown = years.filter((one) => !works.some(({ authors, year }) => isCited(one, authors, year)));
        expect([lang, depth, unknown]).toEqual([lang, depth, []]);
        const listed = sections.filter(isList).flatMap(({ blocks }) => blocks);
        expect(listed.flatMap((one) => (one.kind === "list" ? one.items : [])).length).toBe(works.length);
      }
  });

  it("are those that the report uses, and no others", () => {
    expect(ids({})).toEqual(expect.arrayContaining(["chao2012", "hennink2017", "maxwell2010"]));
    expect(ids({ asks: { for: "group" } })).toEqual(["vancampenhoudt2005"]);
    expect(ids({ asks: { for: "supervisor" } })).toEqual([]);
    expect(ids({}).length).toBeLessThan(WORKS.length / 2);
  });

  it("are given in BibTeX and in CSL-JSON", () => {
    expect(toBibtex(referencesOf(made("en", { asks: { for: "group" } })))).toContain(
      "@book{vancampenhoudt2005,\n  author = {{Van Campenhoudt}, L. and {Chaumont}, J.-M.",
    );
    const chao = WORKS.filter(({ id }) => id === "chao1987");
    expect(toBibtex(chao)).toContain("pages = {783--791}");
    expect(JSON.parse(toCsl(chao))[0]).toMatchObject({
      type: "article-journal",
      page: "783-791",
      issued: { "date-parts": [[1987]] },
    });
  });
});

function isCited(text: string, authors: Work["authors"], year: number): boolean {
  const [[family = ""] = []] = authors;
  return text.includes(String(year)) && text.includes(family.split(" ").at(-1) ?? "");
}
