import { forceLink, forceManyBody, forceSimulation, forceX, forceY, type SimulationNodeDatum } from "d3-force";

/** A node with the room that it and its name take around its centre, in px. */
export interface NodeBox {
  readonly id: string;
  readonly half: number;
  readonly up: number;
  readonly down: number;
}

export interface NodeLink {
  readonly source: string;
  readonly target: string;
  readonly weight: number;
}

export interface Area {
  readonly width: number;
  readonly height: number;
}

interface Placed extends SimulationNodeDatum {
  readonly box: NodeBox;
  x: number;
  y: number;
}

const TICKS = 300;
const DECAY = 0.0228;
const GAP = 5;
const SWEEPS = 500;
const STRETCH = 1.8;

/**
 * A place for every node, in which linked nodes are near and no box lies on another while there is room. The same for
 * the same nodes and links, in whatever order they come, on any machine: positions start on a circle and, from there
 * on, only the four operations and square roots are used.
 */
export function layout(
  boxes: readonly NodeBox[],
  links: readonly NodeLink[],
  area: Area,
): Map<string, { x: number; y: number }> {
  const nodes = start(boxes);
  settle(nodes, links);
  stretch(nodes, area);
  separate(nodes, area);
  return new Map(nodes.map(({ box, x, y }) => [box.id, { x, y }]));
}

function start(boxes: readonly NodeBox[]): Placed[] {
  const sorted = [...boxes].sort((a, b) => compare(a.id, b.id));
  return sorted.map((box, i) => {
    const turn = (2 * Math.PI * i) / sorted.length;
    return { box, x: whole(200 * Math.cos(turn)), y: whole(200 * Math.sin(turn)) };
  });
}

function settle(nodes: Placed[], links: readonly NodeLink[]): void {
  const most = Math.max(0, ...links.map((link) => link.weight)) || 1;
  const springs = links
    .map((link) => ({ ...link, share: link.weight / most }))
    .sort((a, b) => compare(a.source, b.source) || compare(a.target, b.target));
  const pull = forceLink<Placed, (typeof springs)[number]>(springs)
    .id((node) => node.box.id)
    .distance((spring) => 70 + 90 * (1 - spring.share))
    .strength((spring) => 0.08 + 0.4 * spring.share);
  forceSimulation(nodes)
    .randomSource(lottery())
    .alphaDecay(DECAY)
    .force("pull", pull)
    .force("push", forceManyBody<Placed>().strength(-420).distanceMax(500))
    .force("across", forceX<Placed>(0).strength(0.06))
    .force("down", forceY<Placed>(0).strength(0.06))
    .stop()
    .tick(TICKS);
}

/** Spreads the nodes over the area, without tearing a few of them apart to its corners. */
function stretch(nodes: Placed[], area: Area): void {
  const across = spread(nodes.map((node) => node.x));
  const down = spread(nodes.map((node) => node.y));
  for (const node of nodes) {
    const { half, up, down: below } = node.box;
    node.x = area.width / 2 + across(node.x, area.width - 2 * half);
    node.y = (area.height + up - below) / 2 + down(node.y, area.height - up - below);
  }
}

/**
 * Maps values to distances from the middle of a room, enlarged at most `STRETCH` times: halfway between where they are
 * and where they would be if they stood at equal distances, so that the crowd in the middle thins out.
 */
function spread(values: readonly number[]): (value: number, room: number) => number {
  const sorted = [...values].sort((a, b) => a - b);
  const [low = 0, high = 0] = [sorted[0], sorted.at(-1)];
  const length = Math.max(high - low, 1);
  return (value, room) => {
    const even = values.length < 2 ? 0 : (sorted.indexOf(value) / (values.length - 1) - 0.5) * length;
    return ((value - (low + high) / 2 + even) / 2) * Math.min(STRETCH, room / length);
  };
}

function separate(nodes: readonly Placed[], area: Area): void {
  for (let sweep = 1; sweep <= SWEEPS; sweep++) {
    // Only ever the shorter way, boxes jam in columns, since they are wider than high.
    const way = sweep % 10 === 0 ? "sideways" : "shorter";
    let moved = false;
    nodes.forEach((one, i) => {
      for (const other of nodes.slice(i + 1)) moved = part(one, other, way) || moved;
    });
    for (const node of nodes) keepIn(node, area);
    if (!moved) return;
  }
}

/** Moves two boxes apart; says whether they overlapped. */
function part(one: Placed, other: Placed, way: "sideways" | "shorter"): boolean {
  const across = one.box.half + other.box.half + GAP - Math.abs(one.x - other.x);
  const [upper, lower] = one.y <= other.y ? [one, other] : [other, one];
  const down = upper.box.down + lower.box.up + GAP - (lower.y - upper.y);
  if (across <= 0.01 || down <= 0.01) return false;
  if (way === "sideways" || across < down) {
    const push = one.x <= other.x ? across / 2 : -across / 2;
    one.x -= push;
    other.x += push;
  } else {
    upper.y -= down / 2;
    lower.y += down / 2;
  }
  return true;
}

function keepIn(node: Placed, area: Area): void {
  node.x = Math.min(Math.max(node.x, node.box.half), area.width - node.box.half);
  node.y = Math.min(Math.max(node.y, node.box.up), area.height - node.box.down);
}

// Asked for by the simulation only where two nodes coincide (a linear congruential generator, multiplier of Knuth).
function lottery(): () => number {
  let state = 1;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

function whole(value: number): number {
  return Math.round(value);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
