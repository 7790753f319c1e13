import type { Problem } from "./problem.js";
import { writtenNumber } from "./spoken.js";
import { tidyLabel, tidyLine } from "./tidy.js";
import type { Annotation } from "./tiers.js";
import { readXml } from "./xml.js";

/** A tier of an ELAN file. */
export interface EafTier {
  readonly id: string;
  /** Who is heard in it; empty where the file does not say. */
  readonly participant: string;
  /** Id of the tier on which it depends; null where it stands for itself. */
  readonly parent: string | null;
  /** Whether its values are chosen from a list. */
  readonly values: "free" | "listed";
  readonly annotations: readonly Annotation[];
}

export interface Eaf {
  readonly root: string | null;
  readonly tiers: readonly EafTier[];
  /** Annotations that refer to nothing, or to themselves. */
  readonly lost: number;
  /** Times that cannot be. */
  readonly odd: number;
}

interface Raw {
  readonly id: string;
  readonly slot: string | null;
  readonly refers: string | null;
  readonly tier: number;
  readonly parts: string[];
}

type Attributes = Readonly<Record<string, string>>;

/** Reads an ELAN file; a problem where it is no XML. */
export function readEaf(xml: string): Eaf | Problem {
  const reader = new EafReader();
  return readXml(xml, reader) ?? reader.result();
}

class EafReader {
  private root: string | null = null;
  private readonly slots: { id: string; time: number | null }[] = [];
  private readonly tiers: { id: string; participant: string; parent: string | null; type: string }[] = [];
  private readonly annotations: Raw[] = [];
  private readonly listed = new Set<string>();
  private inValue = false;
  private odd = 0;
  private lost = 0;

  open(name: string, attributes: Attributes): void {
    this.root ??= name;
    if (name === "TIME_SLOT") this.slot(attributes);
    else if (name === "TIER") this.tier(attributes);
    else if (name === "ALIGNABLE_ANNOTATION") this.annotation(attributes, attributes.TIME_SLOT_REF1 ?? "", null);
    else if (name === "REF_ANNOTATION") this.annotation(attributes, null, attributes.ANNOTATION_REF ?? "");
    else if (name === "ANNOTATION_VALUE") this.inValue = true;
    else if (name === "LINGUISTIC_TYPE" && attributes.CONTROLLED_VOCABULARY_REF) {
      this.listed.add(attributes.LINGUISTIC_TYPE_ID ?? "");
    }
  }

  close(name: string): void {
    if (name === "ANNOTATION_VALUE") this.inValue = false;
  }

  text(text: string): void {
    if (this.inValue) this.annotations.at(-1)?.parts.push(text);
  }

  result(): Eaf {
    const starts = this.startOfEach();
    const inTier: Annotation[][] = this.tiers.map(() => []);
    for (const [i, { tier, parts }] of this.annotations.entries()) {
      inTier[tier]?.push({ start: starts[i] ?? null, text: tidyLine(parts.join("")) });
    }
    const tiers = this.tiers.map(({ type, ...tier }, i): EafTier => {
      return { ...tier, values: this.listed.has(type) ? "listed" : "free", annotations: inTier[i] ?? [] };
    });
    return { root: this.root, tiers, lost: this.lost, odd: this.odd };
  }

  private slot({ TIME_SLOT_ID: id = "", TIME_VALUE: value }: Attributes): void {
    const milliseconds = writtenNumber(value);
    if (value !== undefined && milliseconds === null) this.odd++;
    this.slots.push({ id, time: milliseconds === null ? null : milliseconds / 1000 });
  }

  private tier({ TIER_ID: id = "", PARTICIPANT: participant = "", ...rest }: Attributes): void {
    const { PARENT_REF: parent = null, LINGUISTIC_TYPE_REF: type = "" } = rest;
    this.tiers.push({
      id: tidyLabel(id),
      participant: tidyLabel(participant),
      parent: parent && tidyLabel(parent),
      type,
    });
  }

  private annotation({ ANNOTATION_ID: id = "" }: Attributes, slot: string | null, refers: string | null): void {
    this.annotations.push({ id, slot, refers, tier: this.tiers.length - 1, parts: [] });
  }

  /** The start of each annotation: its own, or that of the one it refers to, directly or through others. */
  private startOfEach(): (number | null)[] {
    const times = this.timesOfSlots();
    const byId = new Map<string, Raw>();
    for (const raw of this.annotations) if (!byId.has(raw.id)) byId.set(raw.id, raw);
    const known = new Map<Raw, number | null>();
    return this.annotations.map((first) => {
      const way = new Set<Raw>();
      let at: Raw | undefined = first;
      while (at !== undefined && at.slot === null && !known.has(at) && !way.has(at)) {
        way.add(at);
        at = byId.get(at.refers ?? "");
      }
      const isLost = at === undefined || way.has(at) || (at.slot !== null && !times.has(at.slot));
      const start = at === undefined ? null : (known.get(at) ?? times.get(at.slot ?? "") ?? null);
      if (isLost) this.lost++;
      for (const one of way) known.set(one, start);
      return start;
    });
  }

  /** Slots stand in the order of time; one without a value lies between its neighbours, evenly spread. */
  private timesOfSlots(): Map<string, number | null> {
    const times = this.slots.map(({ time }) => time);
    const following: number[] = [];
    for (let i = times.length - 1, next = -1; i >= 0; i--) {
      if (times[i] !== null) next = i;
      following[i] = next;
    }
    const found = new Map<string, number | null>();
    let before = -1;
    for (const [i, { id, time }] of this.slots.entries()) {
      if (time !== null) before = i;
      const after = following[i] ?? -1;
      const [low, high] = [times[before] ?? null, times[after] ?? times[before] ?? null];
      const share = after > before ? (i - before) / (after - before) : 0;
      if (!found.has(id)) found.set(id, low === null || high === null ? null : low + (high - low) * share);
    }
    return found;
  }
}
