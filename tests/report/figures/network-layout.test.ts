import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { layout, type NodeBox } from "../../../src/report/figures/network-layout.js";
import { web } from "./examples.js";

const area = { width: 640, height: 900 };
const boxesOf = (count: number): NodeBox[] =>
  web(count).nodes.map(({ id }, i) => ({ id, half: 40 + (i % 3) * 9, up: 12, down: i % 2 ? 34 : 48 }));
const linksOf = (count: number) => web(count).links.filter((link) => link.weight > 0);

function overlaps(boxes: NodeBox[], places: Map<string, { x: number; y: number }>): string[] {
  const rects = boxes.map((box) => {
    const { x, y } = places.get(box.id) ?? { x: Number.NaN, y: Number.NaN };
    return { id: box.id, left: x - box.half, right: x + box.half, top: y - box.up, bottom: y + box.down };
  });
  return rects.flatMap((a, i) =>
    rects
      .slice(i + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `${a.id} on ${b.id}`),
  );
}

describe("the layout of a network", () => {
  it("is the same for the same nodes and links, whatever their order", () => {
    const one = layout(boxesOf(14), linksOf(14), area);
    const other = layout(boxesOf(14).reverse(), linksOf(14).reverse(), area);
    expect([...other].sort()).toEqual([...one].sort());
  });

  it.each([2, 12, 25, 60])("lays none of %i nodes on another, and keeps all inside", (count) => {
    const boxes = boxesOf(count);
    const places = layout(boxes, linksOf(count), area);
    expect(overlaps(boxes, places)).toEqual([]);
    for (const box of boxes) {
      const { x, y } = places.get(box.id) ?? { x: -1, y: -1 };
      expect(x - box.half).toBeGreaterThanOrEqual(0);
      expect(x + box.half).toBeLessThanOrEqual(area.width);
      expect(y - box.up).toBeGreaterThanOrEqual(0);
      expect(y + box.down).toBeLessThanOrEqual(area.height);
    }
  });

  it("puts a single node in the middle", () => {
    const places = layout([{ id: "a", half: 30, up: 10, down: 30 }], [], { width: 640, height: 200 });
    expect(places.get("a")).toEqual({ x: 320, y: 90 });
  });

  it("brings strongly linked nodes nearer than weakly linked ones", () => {
    const boxes = ["a", "b", "c"].map((id) => ({ id, half: 20, up: 10, down: 20 }));
    const links = [
      { source: "a", target: "b", weight: 10 },
      { source: "b", target: "c", weight: 1 },
    ];
    const places = layout(boxes, links, area);
    const far = (one: string, other: string) => {
      const [p, q] = [places.get(one), places.get(other)];
      return Math.hypot((p?.x ?? 0) - (q?.x ?? 0), (p?.y ?? 0) - (q?.y ?? 0));
    };
    expect(far("a", "b")).toBeLessThan(far("b", "c"));
  });

  it("gives every node a place, with any links", () => {
    const anyLinks = fc.array(
      fc.record({ s: fc.nat(7), t: fc.nat(7), weight: fc.double({ min: 0.001, max: 50, noNaN: true }) }),
    );
    fc.assert(
      fc.property(anyLinks, (drawn) => {
        const boxes = boxesOf(8);
        const links = drawn.map(({ s, t, weight }) => {
          return { source: boxes[s]?.id ?? "", target: boxes[t]?.id ?? "", weight };
        });
        const places = [...layout(boxes, links, area).values()];
        expect(places.length).toBe(8);
        expect(places.every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true);
      }),
      { seed: 1, numRuns: 25 },
    );
  });
});
