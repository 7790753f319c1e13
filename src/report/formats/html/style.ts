import type { Setting } from "../../depth.js";
import { figureStyle } from "../../figures/theme.js";

/** The style sheet of a report: on screen, on a phone, in the dark, and on paper with `edge` at its foot. */
export function style({
  setting,
  ...edge
}: {
  readonly title: string;
  readonly foot: string;
  readonly setting: Setting;
}): string {
  return [SCREEN, figureStyle(), DARK, PRINT, margins(edge), ...(setting === "close" ? [CLOSE] : [])].join("\n");
}

const SCREEN = `
:root {
  color-scheme: light dark;
  --ink: #1c1b19; --soft: #57534b; --line: #d9d4ca; --paper: #fffefb; --tint: #f4f1ea;
  --link: #0b4f8a; --mark: #fdf0c4; --mark-2: #f9dfa0; --mark-3: #f2c878; --warn: #9a3a08; --warn-tint: #fdf3ec; --edge: rgb(28 27 25 / .3);
  --serif: "Iowan Old Style", "Palatino Linotype", Palatino, "Book Antiqua", Georgia, "Liberation Serif", "Times New Roman", serif;
  --sans: "Helvetica Neue", Helvetica, Arial, "Liberation Sans", sans-serif;
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.0625rem/1.55 var(--serif); overflow-wrap: break-word; }
.skip { position: absolute; left: -999rem; padding: .5rem 1rem; background: var(--paper); font-family: var(--sans); }
.skip:focus { left: 0; top: 0; z-index: 2; }
a { color: var(--link); text-decoration-thickness: .06em; text-underline-offset: .15em; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: 2px; }
.frame { max-width: 43rem; margin: 0 auto; padding: 0 1.25rem; }
header { padding: 3.5rem 0 1rem; }
h1, h2, h3, h4, h5, h6 { line-height: 1.22; text-wrap: balance; hyphens: manual; }
h1 { margin: 0 0 1.5rem; font-size: 2.1rem; font-weight: 600; }
h2 { margin: 4.5rem 0 1.2rem; padding-top: .9rem; border-top: 1px solid var(--line); font-size: 1.6rem; font-weight: 600; }
h3 { margin: 2.8rem 0 .8rem; font-size: 1.25rem; font-weight: 600; }
h4 { margin: 2rem 0 .5rem; font: 600 1rem/1.35 var(--sans); }
h5 { margin: 1.6rem 0 .4rem; font: 600 .92rem/1.35 var(--sans); }
p, ul, dl { margin: 0 0 .9rem; }
p, ul, dl, blockquote { max-width: 37rem; }
ul { padding-left: 1.2rem; }
li { margin-bottom: .3rem; }
.lead { font-size: 1.3rem; line-height: 1.4; font-style: italic; }
.note, .notes { color: var(--soft); font: .86rem/1.5 var(--sans); }
.warning { max-width: 40rem; padding: .65rem .9rem; border-left: 4px solid var(--warn); background: var(--warn-tint); font: 600 .9rem/1.45 var(--sans); }
.banner { display: inline-block; padding: 0 .45rem; border: 1px dashed var(--warn); color: var(--warn); font-weight: 600; }
code { font: .85em/1.4 ui-monospace, "SFMono-Regular", Menlo, Consolas, "Liberation Mono", monospace; overflow-wrap: anywhere; }
pre { overflow: auto; padding: .9rem 1rem; background: var(--tint); font-size: .82rem; line-height: 1.45; }
nav { margin: 2rem 0; font: .92rem/1.45 var(--sans); }
nav h2 { margin: 0 0 .6rem; padding: 0; border: 0; font: 600 .95rem var(--sans); }
nav ol { margin: 0; padding: 0; list-style: none; }
nav li { margin: 0; }
nav a { display: block; padding: .28rem 0; color: inherit; text-decoration: none; }
nav a:hover, nav a:focus-visible { color: var(--link); text-decoration: underline; }
nav ol ol a { padding: .16rem 0 .16rem 1rem; color: var(--soft); font-size: .86rem; }
dl > div { margin-bottom: .6rem; }
dt { font: 600 .86rem/1.4 var(--sans); }
dt code { font-weight: 400; color: var(--soft); }
dd { margin: .1rem 0 .1rem 0; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.scroll { overflow-x: auto; margin: 1.4rem 0; background: linear-gradient(90deg, var(--paper) 45%, transparent) 0 0 / 3rem 100% no-repeat local, linear-gradient(270deg, var(--paper) 45%, transparent) 100% 0 / 3rem 100% no-repeat local, linear-gradient(90deg, var(--edge), transparent) 0 0 / .9rem 100% no-repeat scroll, linear-gradient(270deg, var(--edge), transparent) 100% 0 / .9rem 100% no-repeat scroll; }
.caption { margin: 1.4rem 0 .4rem; color: var(--soft); font: .86rem/1.4 var(--sans); max-width: none; }
.caption + .scroll { margin-top: 0; }
table { border-collapse: collapse; width: 100%; font: .86rem/1.4 var(--sans); font-variant-numeric: tabular-nums lining-nums; border-bottom: 1.5px solid var(--ink); }
caption { text-align: left; }
.number { font-weight: 600; }
th, td { padding: .34rem .45rem .34rem 0; text-align: left; vertical-align: top; }
th:last-child, td:last-child { padding-right: 0; }
thead th { border-top: 1.5px solid var(--ink); border-bottom: 1px solid var(--ink); font-weight: 600; vertical-align: bottom; }
tbody th { font-weight: 400; min-width: 7.5rem; }
tbody tr + tr > * { border-top: 1px solid var(--line); }
th.number, td.number { text-align: right; font-weight: inherit; white-space: nowrap; }
thead th.number { white-space: normal; font-weight: 600; overflow-wrap: normal; }
figure { margin: 1.8rem 0; }
.drawing .scroll { margin: 0 0 .6rem; }
.drawing svg { display: block; max-width: 100%; height: auto; }
.grille-links a:hover circle, .grille-links a:focus-visible circle { stroke: currentColor; stroke-width: 2; }
.drawing figcaption { color: var(--soft); font: .86rem/1.45 var(--sans); }
.quote { margin: 1.1rem 0 1.3rem; padding-left: 1rem; border-left: 2px solid var(--line); }
.quote blockquote { margin: 0; }
.quote blockquote p { margin: 0; }
.quote figcaption { margin-top: .25rem; color: var(--soft); font: .82rem/1.5 var(--sans); }
.who { color: var(--ink); }
.asked { margin: 0 0 .35rem; color: var(--soft); font-size: .88rem; line-height: 1.45; font-style: italic; }
.asked .label { font: 600 .74rem var(--sans); }
.tag { display: inline-block; margin-left: .3rem; padding: 0 .45rem; border: 1px solid var(--line); border-radius: .7rem; }
details { margin: 0 0 1rem; font-size: .95rem; }
summary { width: fit-content; padding: .2rem 0; color: var(--link); font: .86rem/1.5 var(--sans); cursor: pointer; }
details[open] > summary { margin-bottom: .3rem; }
.said { margin: 0 0 1rem; }
.grounds, .grounds > summary, .grounds[open]::details-content { display: inline; }
.grounds > summary { padding: 0; font-size: .8rem; white-space: nowrap; }
.grounds > summary::before { content: "▸ "; }
.grounds[open] > summary::before { content: "▾ "; }
.turn { margin: 0 0 1rem; scroll-margin-top: 1rem; }
.turn p { margin: 0; white-space: normal; }
.turn:target { background: var(--tint); box-shadow: 0 0 0 .5rem var(--tint); }
.turn .speaker, .turn .speaker .place { color: var(--soft); font: .78rem/1.5 var(--sans); }
.turn.interviewer { color: var(--soft); font-style: italic; }
.turn.interviewer .speaker { font-style: normal; }
mark { background: var(--mark); color: inherit; }
mark.depth-2 { background: var(--mark-2); }
mark.depth-3 { background: var(--mark-3); }
.code { display: inline-block; margin: 0 .15rem 0 .3rem; padding: 0 .35rem; border: 1px solid var(--line); border-radius: .6rem; color: var(--soft); font: .72rem/1.45 var(--sans); font-style: normal; }
footer { margin: 5rem 0 3rem; padding-top: 1rem; border-top: 1px solid var(--line); color: var(--soft); font: .86rem/1.5 var(--sans); }
@media screen and (min-width: 72rem) {
  .frame { display: grid; grid-template-columns: 13.5rem minmax(0, 43rem); column-gap: 3.5rem; max-width: 64rem; }
  .frame > header, .frame > main, .frame > footer { grid-column: 2; }
  .frame > nav { grid-column: 1; grid-row: 1 / span 3; position: sticky; top: 0; align-self: start; max-height: 100vh; overflow-y: auto; margin: 0; padding: 4rem .5rem 2rem 0; }
}
@media (min-width: 40rem) {
  .pairs > div { display: grid; grid-template-columns: 11.5rem minmax(0, 1fr); column-gap: 1.2rem; margin-bottom: .35rem; }
  .pairs dt { grid-row: 1 / span 12; padding-top: .2rem; }
  .pairs dd { grid-column: 2; margin: 0; }
  .meanings dd, .meanings dt { padding: 0; font: .86rem/1.5 var(--sans); }
}
@media screen and (max-width: 72rem) {
  nav ol ol { display: none; }
}
@media screen and (max-width: 34rem) {
  body { font-size: 1rem; }
  header { padding-top: 2rem; }
  h1 { font-size: 1.65rem; }
  h2 { font-size: 1.35rem; margin-top: 3.5rem; }
  .drawing svg { max-width: none; width: auto; min-width: 34rem; }
  .drawing .grille-links { min-width: 19rem; max-width: 24rem; }
  .lead { font-size: 1.15rem; }
}`;

const DARK = `
@media screen and (prefers-color-scheme: dark) {
  :root {
    --ink: #eae6dd; --soft: #b3ada1; --line: #45423c; --paper: #17191d; --tint: #22252a;
    --link: #8cc0f0; --mark: #4a3f1c; --mark-2: #5f4c17; --mark-3: #785a12; --warn: #f59a66; --warn-tint: #2a211c; --edge: rgb(234 230 221 / .4);
  }
}`;

const PRINT = `
@media print {
  :root { --paper: #fff; --tint: #f5f5f5; --mark: #f3ecd0; --mark-2: #eaddb0; --mark-3: #dfcb8c; }
  body { font-size: 10.5pt; line-height: 1.42; }
  .skip { display: none; }
  .frame { max-width: none; padding: 0; }
  header { padding: 0; }
  p, ul, dl, blockquote { max-width: none; }
  a { color: inherit; text-decoration: none; }
  h1 { font-size: 22pt; }
  h2 { margin-top: 0; padding-top: 0; border: 0; font-size: 16pt; }
  h3 { font-size: 12.5pt; }
  section.page { break-before: page; }
  section.page > section.page:first-of-type { break-before: auto; }
  h1, h2, h3, h4, h5, h6, .caption, summary { break-after: avoid; }
  figure, tr, .drawing, .warning, dl > div { break-inside: avoid; }
  thead { display: table-header-group; break-after: avoid; }
  tbody tr:first-child { break-before: avoid; }
  h4 + .note, h5 + .note { break-after: avoid; }
  .meanings dt, .meanings dd { font-size: 8.5pt; line-height: 1.35; }
  p, li { orphans: 3; widows: 3; }
  .scroll { overflow: visible; margin: 1rem 0; background: none; }
  table { font-size: 8.5pt; }
  tbody th { min-width: 0; }
  .drawing svg { max-height: 23cm; margin: 0 auto; }
  nav { break-after: avoid; }
  nav ol ol { display: none; }
  details:not(.meanings, .printed, .grounds), .meanings > summary, .grounds > summary { display: none; }
  .printed > summary { list-style: none; color: var(--soft); }
  .grounds > .place { font-size: 8.5pt; }
  details:not(.grounds)::details-content { display: block; content-visibility: visible; height: auto; }
  .grounds::details-content { display: inline; content-visibility: visible; }
  pre { white-space: pre-wrap; font-size: 7.5pt; }
  footer { margin-top: 2rem; }
}`;

const CLOSE = `
.room { color: var(--soft); line-height: 2.1; }
@media print {
  @page { margin: 16mm 15mm 16mm; }
  body { font-size: 8.8pt; line-height: 1.3; }
  nav { display: none; }
  h1 { margin: 0 0 .4rem; font-size: 14pt; }
  h2 { margin: .7rem 0 .3rem; font-size: 12pt; }
  h3 { margin: .7rem 0 .2rem; font-size: 10pt; }
  h4 { margin: .5rem 0 .1rem; font-size: 9pt; }
  p, ul, dl { margin-bottom: .25rem; }
  li { margin-bottom: 0; }
  .lead { font-size: 10pt; line-height: 1.3; }
  .note, .notes, .warning { font-size: 7.6pt; line-height: 1.3; }
  .warning { padding: .25rem .5rem; }
  .caption { margin: .4rem 0 .15rem; font-size: 7.6pt; }
  .scroll { margin: .4rem 0; }
  table { font-size: 7.4pt; line-height: 1.25; }
  th, td { padding: .12rem .4rem .12rem 0; }
  .quote { margin: .3rem 0 .4rem; padding-left: .6rem; }
  .quote figcaption, .asked { margin: 0; font-size: 7.6pt; line-height: 1.3; }
  .room { line-height: 2; }
  footer { margin-top: .6rem; padding-top: .3rem; font-size: 7.6pt; }
}`;

/** Title at the head and notice at the foot of every printed page, with its number. */
function margins({ title, foot }: { title: string; foot: string }): string {
  const small = `font: 8pt "Helvetica Neue", Helvetica, Arial, "Liberation Sans", sans-serif; color: #57534b;`;
  return `
@page {
  size: A4;
  margin: 22mm 20mm 22mm;
  @top-left { content: ${cssText(title)}; ${small} }
  @bottom-left { content: ${cssText(foot)}; ${small} width: 85%; }
  @bottom-right { content: counter(page); ${small} }
}`;
}

/** Any text as a CSS string: whatever is not a plain letter, digit or space is written by its number. */
export function cssText(text: string): string {
  const escaped = [...text].map((sign) =>
    /[A-Za-z0-9 ]/.test(sign) ? sign : `\\${sign.codePointAt(0)?.toString(16)} `,
  );
  return `"${escaped.join("")}"`;
}
