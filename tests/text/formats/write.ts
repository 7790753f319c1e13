import { expect } from "vitest";
import type { Draft } from "../../../src/text/draft.js";
import { countCharacters } from "../../../src/text/tidy.js";

/** A turn as the tiny writers of the tests take it. */
export interface Written {
  readonly label: string;
  readonly time: number;
  readonly text: string;
  readonly section?: string | null;
}

export const options = { file: "input 1", labels: [] as string[] };
export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Words and accounted characters sum up to those of the file. */
export function isWhole(draft: Draft | undefined): void {
  const kept = (draft?.turns ?? []).reduce((sum, turn) => sum + countCharacters(turn.text), 0);
  const beside = (draft?.accounted ?? []).reduce((sum, one) => sum + one.characters, 0);
  expect(kept + beside).toBe(draft?.characters);
}

const two = (n: number): string => String(n).padStart(2, "0");
const clock = (s: number): string => `${two(Math.floor(s / 3600))}:${two(Math.floor(s / 60) % 60)}:${two(s % 60)}`;
const xml = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
const labelsOf = (turns: readonly Written[]): string[] => [...new Set(turns.map(({ label }) => label))];
const endOf = (turns: readonly Written[], i: number): number =>
  Math.max(turns[i + 1]?.time ?? 0, (turns[i]?.time ?? 0) + 1);

export function srt(turns: readonly Written[]): string {
  return turns
    .map(
      ({ label, time, text }, i) =>
        `${i + 1}\n${clock(time)},250 --> ${clock(endOf(turns, i))},000\n${label}: ${text}\n`,
    )
    .join("\n");
}

export function whisper(turns: readonly Written[]): string {
  const segments = turns.map(({ label, time, text }, id) => ({
    id,
    start: time + 0.2,
    end: time + 0.9,
    text: ` ${text}`,
    speaker: label,
  }));
  return JSON.stringify({ text: turns.map(({ text }) => ` ${text}`).join(""), segments, language: "fr" });
}

export function otr(turns: readonly Written[]): string {
  const stamp = (time: number): string =>
    `<span class="timestamp" data-timestamp="${time}.31">${Math.floor(time / 60)}:${two(time % 60)}</span>`;
  const paragraphs = turns.map(
    ({ label, time, text }) => `<p>${stamp(time)} <b>${xml(label)} :</b> ${xml(text)}<br></p>`,
  );
  return JSON.stringify({ text: paragraphs.join(""), media: "", "media-time": 3 });
}

export function trs(turns: readonly Written[]): string {
  const names = labelsOf(turns);
  const topics = [...new Set(turns.map(({ section }) => section ?? ""))];
  const speakers = names.map((name, i) => `<Speaker id="spk${i + 1}" name="${xml(name)}" check="no"/>`);
  const inTopic = (topic: string): string[] =>
    turns.flatMap((turn, i) =>
      (turn.section ?? "") === topic
        ? [
            `<Turn speaker="spk${names.indexOf(turn.label) + 1}" startTime="${turn.time}.4" endTime="${endOf(turns, i)}">\n` +
              `<Sync time="${turn.time}.4"/>\n${xml(turn.text)}\n</Turn>`,
          ]
        : [],
    );
  const sections = topics.map((topic, i) => {
    const about = topic === "" ? "" : ` topic="to${i}"`;
    return `<Section type="report"${about} startTime="0" endTime="9">\n${inTopic(topic).join("\n")}\n</Section>`;
  });
  const listed = topics.map((topic, i) => (topic === "" ? "" : `<Topic id="to${i}" desc="${xml(topic)}"/>`));
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE Trans SYSTEM "trans-14.dtd">
<Trans version="4"><Topics>${listed.join("")}</Topics><Speakers>${speakers.join("")}</Speakers>
<Episode>${sections.join("\n")}</Episode></Trans>`;
}

export function eaf(turns: readonly Written[]): string {
  const slots = turns.flatMap(({ time }, i) => [
    `<TIME_SLOT TIME_SLOT_ID="ts${2 * i}" TIME_VALUE="${time * 1000 + i}"/>`,
    `<TIME_SLOT TIME_SLOT_ID="ts${2 * i + 1}" TIME_VALUE="${endOf(turns, i) * 1000}"/>`,
  ]);
  const tiers = labelsOf(turns).map((name, k) => {
    const own = turns.flatMap(({ label, text }, i) =>
      label === name
        ? [
            `<ANNOTATION><ALIGNABLE_ANNOTATION ANNOTATION_ID="a${i}" TIME_SLOT_REF1="ts${2 * i}" TIME_SLOT_REF2="ts${2 * i + 1}">` +
              `<ANNOTATION_VALUE>${xml(text)}</ANNOTATION_VALUE></ALIGNABLE_ANNOTATION></ANNOTATION>`,
          ]
        : [],
    );
    return `<TIER TIER_ID="T${k}" PARTICIPANT="${xml(name)}" LINGUISTIC_TYPE_REF="t">${own.join("")}</TIER>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<ANNOTATION_DOCUMENT FORMAT="3.0"><HEADER TIME_UNITS="milliseconds"/><TIME_ORDER>${slots.join("")}</TIME_ORDER>${tiers.join("")}
<LINGUISTIC_TYPE LINGUISTIC_TYPE_ID="t" TIME_ALIGNABLE="true"/></ANNOTATION_DOCUMENT>`;
}

/** Intervals tile a tier, as Praat wants it: what is between two stretches of speech is empty. */
function intervals(turns: readonly Written[], name: string): { from: number; to: number; text: string }[] {
  const own = turns.flatMap((turn, i) =>
    turn.label === name ? [{ from: turn.time + i / 1000, text: turn.text }] : [],
  );
  return [
    { from: 0, to: own[0]?.from ?? 1, text: "" },
    ...own.map((one, i) => ({ ...one, to: own[i + 1]?.from ?? one.from + 5 })),
  ];
}

export function textGrid(turns: readonly Written[], form: "long" | "short"): string {
  const said = (text: string): string => `"${text.replaceAll('"', '""')}"`;
  const long = form === "long";
  const field = (name: string, value: string | number): string => (long ? `        ${name} = ${value} ` : `${value}`);
  const tiers = labelsOf(turns).map((name, k) => {
    const own = intervals(turns, name);
    return [
      ...(long ? [`    item [${k + 1}]:`] : []),
      field("class", '"IntervalTier"'),
      field("name", said(name)),
      field("xmin", 0),
      field("xmax", 999),
      long ? `        intervals: size = ${own.length}` : `${own.length}`,
      ...own.flatMap(({ from, to, text }, i) => [
        ...(long ? [`        intervals [${i + 1}]:`] : []),
        field("xmin", from),
        field("xmax", to),
        field("text", said(text)),
      ]),
    ].join("\n");
  });
  const head = long
    ? [
        'File type = "ooTextFile"',
        'Object class = "TextGrid"',
        "",
        "xmin = 0",
        "xmax = 999",
        "tiers? <exists>",
        `size = ${tiers.length}`,
        "item []:",
      ]
    : ['File type = "ooTextFile"', '"TextGrid"', "", "0", "999", "<exists>", `${tiers.length}`];
  return `${[...head, ...tiers].join("\n")}\n`;
}

export function chat(turns: readonly Written[], codes: Readonly<Record<string, string>> = {}): string {
  let section: string | null = null;
  const lines = turns.flatMap(({ label, time, text, section: own = null }, i) => {
    const gem = own !== section && own !== null ? [`@G:\t${own}`] : [];
    section = own;
    const bullet = `\u0015${time * 1000 + 120}_${endOf(turns, i) * 1000}\u0015`;
    return [...gem, `*${codes[label] ?? label}:\t${text.replace(/ /, "\n\t")} ${bullet}`, "%com:\tnothing"];
  });
  return ["@UTF8", "@Begin", "@Languages:\tfra", ...lines, "@End", ""].join("\n");
}
