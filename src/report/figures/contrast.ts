import { contrast } from "../../codebook/contrast.js";

const DARK_INK = "#1a1a1a";
const LIGHT_INK = "#ffffff";

/** `rgb(8, 48, 107)` as `#08306b`; anything else is given back as it came. */
export function hexOf(colour: string): string {
  const parts = /^rgb\((\d+), (\d+), (\d+)\)$/.exec(colour);
  if (parts === null) return colour;
  return `#${parts
    .slice(1)
    .map((part) => Number(part).toString(16).padStart(2, "0"))
    .join("")}`;
}

/** Black or white, whichever is better read on this background. */
export function inkOn(background: string): string {
  return contrast(background, DARK_INK) >= contrast(background, LIGHT_INK) ? DARK_INK : LIGHT_INK;
}
