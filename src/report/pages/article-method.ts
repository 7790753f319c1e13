import { excerptsIn, peopleIn } from "../../measures/excerpts.js";
import * as words from "../../messages/report-article.js";
import type { Context } from "../context.js";
import { type Block, paragraph, type Section, section, type Table } from "../document.js";
import { codersAgree } from "./coders-agree.js";
import { manifestFamilies } from "./families.js";
import { basisName, reviewed } from "./head.js";
import { articleMethods } from "./methods.js";
import { colon } from "./study.js";

/** Whom one heard and how one read, in a few sentences. */
export function articleMethod(c: Context): Section {
  return section("method", c.say(words.method), {
    blocks: [paragraph(sentences(c).join(" ")), paragraph(coding(c).join(" ")), ...articleMethods(c)],
  });
}

function sentences(c: Context): string[] {
  const { sampling, researchers, guide, interviews, participants, excerpts } = c.input;
  const { intended, invited, answered, refused, kept } = sampling;
  const counts = Object.entries({ intended, invited, answered, refused, kept }).flatMap(([step, n]) =>
    typeof n === "number" ? [[step, n] as const] : [],
  );
  const heard = interviews.filter(({ id }) => c.interviews.includes(id)).flatMap((one) => one.participants);
  return [
    c.say(
      excerpts !== null && c.material === "excerpts"
        ? words.excerpts(excerptsIn(excerpts), peopleIn(excerpts))
        : words.people(c.interviews.length, new Set(heard).size || participants.length),
    ),
    ...(sampling.strategy ? [c.say(words.found(c.written(sampling.strategy)))] : []),
    ...(counts.length === 0 ? [] : [c.say(words.steps(Object.fromEntries(counts)))]),
    ...researchers.flatMap(({ role, relation }) =>
      relation ? [capitalised(c.say(words.stands(c.written(role), c.written(relation))))] : [],
    ),
    ...(guide === null || guide.questions.length === 0 ? [] : [c.say(words.guide(guide.questions.length))]),
  ];
}

function coding(c: Context): string[] {
  const codes = [...c.codes.values()];
  const families = new Set(codes.map(({ family }) => family)).size;
  const emergent = codes.filter(({ origin }) => origin === "emergent").length;
  const names = c.input.coders.map(({ id }) => c.coderAndRole(id));
  return [
    ...(codes.length === 0 ? [] : [c.say(words.coded(codes.length, families, emergent))]),
    ...(names.length === 0 ? [] : [c.say(words.coders(names))]),
    ...codersAgree(c),
    `${capitalised(basisName(c))}${colon(c)}${reviewed(c)}`,
  ];
}

function capitalised(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

/** Each family with its codes and how many of them are used: in place of the codebook itself. */
export function articleCodebook(c: Context): Section {
  const families = manifestFamilies(c);
  const table: Table = {
    kind: "table",
    caption: c.say(words.codebookCaption),
    columns: words.columns.map((one, i) => ({ label: c.say(one), align: i === 1 || i === 2 ? "number" : "text" })),
    rows: families.map(({ label, codes }) => [
      c.written(label),
      c.number(codes.length),
      c.number(codes.filter(({ id }) => c.used.has(id)).length),
      codes
        .filter(({ id }) => c.used.has(id))
        .map(({ id }) => c.label(id))
        .join(", ") || "–",
    ]),
    banner: c.banner,
  };
  const blocks: Block[] = families.length === 0 ? [] : [table];
  return section("codebook", c.say(words.codebook), { blocks });
}
