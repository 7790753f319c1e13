import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { coordinate, element, escapeXml, group, idOf, translate } from "../../../src/report/figures/svg.js";
import { elements } from "./parse.js";

describe("the writing of SVG", () => {
  it("escapes what would end a text or an attribute", () => {
    expect(escapeXml(`<script>"a" & 'b'</script>`)).toBe(
      "&lt;script&gt;&quot;a&quot; &amp; &#39;b&#39;&lt;/script&gt;",
    );
  });

  it("replaces characters that XML cannot carry, and keeps those it can", () => {
    expect(escapeXml("a\u0000b\u001bc\ud800d\ufffee")).toBe("a\ufffdb\ufffdc\ufffdd\ufffde");
    expect(escapeXml("é\u00a0\t\u{1f642}")).toBe("é\u00a0\t\u{1f642}");
  });

  it("gives back any text, as an attribute and as content", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const clean = text.replace(/[^\u0020-\ud7ff\u{10000}-\u{10ffff}]/gu, "?");
        const [found] = elements(element("text", { class: clean }, escapeXml(clean)));
        expect([found?.attributes.class, found?.text]).toEqual([clean, clean]);
        elements(element("text", { class: text }, escapeXml(text)));
      }),
      { seed: 1, numRuns: 100 },
    );
  });

  it("rounds coordinates to two decimals and knows no minus zero", () => {
    expect([1.005, 2 / 3, -0.001, 12, -1.239].map(coordinate)).toEqual(["1", "0.67", "0", "12", "-1.24"]);
    expect(translate(1 / 3, -0)).toBe("translate(0.33,0)");
  });

  it("leaves out attributes that are undefined and closes empty elements", () => {
    expect(element("rect", { x: 1 / 3, y: undefined, fill: "none" })).toBe('<rect x="0.33" fill="none"/>');
  });

  it("puts each part of a group on its own line, without the empty ones", () => {
    expect(group({}, ["<a/>", "", "<b/>"])).toBe("<g>\n<a/>\n<b/>\n</g>");
  });

  it("makes an id from any prefix", () => {
    expect(idOf("fig 1:é", "title")).toBe("fig-1---title");
  });
});
