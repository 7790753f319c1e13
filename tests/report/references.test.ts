import { describe, expect, it } from "vitest";
import { referencesOf, toBibtex, toCsl } from "../../src/report/references.js";
import { inputOf, smallStudy } from "./made.js";

const ids = (more: Parameters<typeof inputOf>[2]): string[] =>
  referencesOf(inputOf(smallStudy(), "en", more)).map(({ id }) => id);

describe("references", () => {
  it("are those that the report uses, and no others", () => {
    expect(ids({})).toEqual(["chao1987", "chao2012", "guest2020", "hennink2017"]);
    expect(ids({ asks: { for: "supervisor" } })).toEqual(["chao2012", "guest2020"]);
    expect(ids({ asks: { for: "group" } })).toEqual(["vancampenhoudt2005"]);
    expect(ids({ asks: { for: "article" } })).toEqual([]);
  });

  it("are given in BibTeX and in CSL-JSON", () => {
    const [group] = [referencesOf(inputOf(smallStudy(), "en", { asks: { for: "group" } }))];
    expect(toBibtex(group ?? [])).toContain(
      "@book{vancampenhoudt2005,\n  author = {{Van Campenhoudt}, L. and {Chaumont}, J.-M.",
    );
    const all = referencesOf(inputOf(smallStudy(), "en"));
    expect(toBibtex(all)).toContain("pages = {783--791}");
    expect(JSON.parse(toCsl(all))[0]).toMatchObject({
      type: "article-journal",
      page: "783-791",
      issued: { "date-parts": [[1987]] },
    });
  });
});
