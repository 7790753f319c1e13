import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { initWasm, Resvg } from "@resvg/resvg-wasm";

const { resolve } = createRequire(import.meta.url);

/** What draws, and the two faces of the letters: read once, from the packages that bring them, never from the machine. */
const WASM = "@resvg/resvg-wasm/index_bg.wasm";
const FACES = [
  "@expo-google-fonts/arimo/400Regular/Arimo_400Regular.ttf",
  "@expo-google-fonts/arimo/700Bold/Arimo_700Bold.ttf",
];

/** Figures have 40 px to a cm; images 300 dots to an inch. */
const PX_PER_CM = 40;
const DOTS_PER_CM = 300 / 2.54;

let ready: Promise<Uint8Array[]> | null = null;

/** A figure as a PNG of 300 dots to an inch on white: the same bytes on every machine. */
export async function pngOf(svg: string): Promise<Uint8Array> {
  ready ??= load();
  const font = { fontBuffers: await ready, defaultFontFamily: "Arimo", sansSerifFamily: "Arimo" };
  const drawing = new Resvg(svg, {
    font,
    background: "#ffffff",
    fitTo: { mode: "zoom", value: DOTS_PER_CM / PX_PER_CM },
  });
  try {
    const image = drawing.render();
    const png = withDensity(image.asPng());
    image.free();
    return png;
  } finally {
    drawing.free();
  }
}

async function load(): Promise<Uint8Array[]> {
  await initWasm(readFileSync(resolve(WASM)));
  return FACES.map((face) => readFileSync(resolve(face)));
}

/** Signature and IHDR of a PNG: what says how dense it is comes right after them. */
const HEAD = 8 + 25;

/** The image with its density in it, so that a word processor shows it as large as it was drawn. */
function withDensity(png: Uint8Array): Uint8Array {
  const chunk = Buffer.alloc(21);
  chunk.writeUInt32BE(9, 0);
  chunk.write("pHYs", 4, "latin1");
  const perMetre = Math.round(DOTS_PER_CM * 100);
  chunk.writeUInt32BE(perMetre, 8);
  chunk.writeUInt32BE(perMetre, 12);
  chunk[16] = 1;
  chunk.writeUInt32BE(crc32(chunk.subarray(4, 17)), 17);
  return Buffer.concat([png.subarray(0, HEAD), chunk, png.subarray(HEAD)]);
}

/** The checksum of a chunk, as the format defines it. */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}
