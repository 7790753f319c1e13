import { describe, expect, it } from "vitest";
import { network } from "../../../src/report/figures/network.js";
import { networkOptions, web } from "./examples.js";
import { golden, soundFigure } from "./golden.js";
import { elements, num, ofClass, writing } from "./parse.js";

const node = (id: string, family = "f") => ({ id, label: `code ${id}`, size: 2, family });

describe("the network", () => {
  const data = web(12);
  const svg = network(data, networkOptions);

  it("is drawn as on file", async () => {
    await golden(svg, "network");
    await golden(network({ nodes: [], links: [] }, networkOptions), "network-nothing");
  });

  it("draws every node and every link that weighs something", () => {
    expect(ofClass(svg, "grille-node").length).toBe(12);
    expect(ofClass(svg, "grille-link").length).toBe(data.links.filter((link) => link.weight > 0).length);
  });

  it("draws wider lines for heavier links, and says what the thinnest and the widest are", () => {
    const links = [1, 2, 4].map((weight, i) => ({ source: "a", target: "bcd"[i] ?? "", weight }));
    const drawn = network({ nodes: ["a", "b", "c", "d"].map((id) => node(id)), links }, networkOptions);
    const [one = 0, two = 0, four = 0] = ofClass(drawn, "grille-link").map((link) => num(link, "stroke-width"));
    expect(four - two).toBeCloseTo(2 * (two - one), 1);
    expect(two).toBeGreaterThan(one);
    expect(writing(drawn)).toEqual(expect.arrayContaining(["1 échange en commun", "4 échanges en commun"]));
  });

  it("uses the whole range of widths for indices below one as well", () => {
    const links = [{ source: "a", target: "b", weight: 0.2 }];
    const drawn = network({ nodes: [node("a"), node("b")], links }, networkOptions);
    expect(num(ofClass(drawn, "grille-link")[0], "stroke-width")).toBe(8);
  });

  it("leaves out links to codes that are not shown", () => {
    const links = [{ source: "a", target: "gone", weight: 3 }];
    const drawn = network({ nodes: [node("a"), node("b")], links }, networkOptions);
    soundFigure(drawn);
    expect(ofClass(drawn, "grille-link")).toEqual([]);
  });

  it("gives each family a shape of its own and names it once", () => {
    const two = network({ nodes: [node("a", "x"), node("b", "y"), node("c", "x")], links: [] }, networkOptions);
    const shapes = elements(two).flatMap(({ name, attributes }) => (name === "path" ? [attributes.d] : []));
    expect(shapes[0]).toBe(shapes[2]);
    expect(shapes[0]).not.toBe(shapes[1]);
    expect(writing(two).filter((words) => words === "x" || words === "y")).toEqual(["x", "y"]);
  });

  it("does not depend on the order of links", () => {
    expect(ofClass(network({ ...data, links: [...data.links].reverse() }, networkOptions), "grille-node")).toEqual(
      ofClass(svg, "grille-node"),
    );
  });

  it("draws sixty codes, one code, and a code that never occurs", () => {
    soundFigure(network(web(60), networkOptions));
    soundFigure(network({ nodes: [{ ...node("a"), size: 0 }], links: [] }, networkOptions));
  });

  it("shows markup in a label as the characters it is made of", () => {
    const drawn = network({ nodes: [{ ...node("<b>&"), label: "<script>x</script>" }], links: [] }, networkOptions);
    soundFigure(drawn);
    expect(writing(drawn)).toContain("<script>x</script>");
  });
});
