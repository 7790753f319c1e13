import { type Entity, isPerhapsWord, type Mention } from "../identity/entity.js";
import { csvText } from "../measures/csv.js";
import * as say from "../messages/anonymise.js";
import * as why from "../messages/decision-lines.js";
import type { Lang, Words } from "../messages/words.js";
import { otherBearers } from "../study/other-bearers.js";
import type { Study } from "../study/read.js";
import { nameOf, type Surveyed } from "../study/survey.js";
import { placesShown } from "./decision-where.js";
import { inOneLine } from "./show/wrap.js";

const { columns, kinds, verdicts } = say;

/** The table to fill in, in the study's language: one line for each person, place or thing. */
export function decisionTable(surveyed: readonly Surveyed[], study: Study): Promise<string> {
  const { lang } = study;
  const rows = surveyed.map(
    ({ entity, replacement, isPseudonym, isAttribute, collision, across, alike, beyond = [] }) => [
      kinds[entity.kind][lang],
      nameOf(entity),
      isPseudonym && collision === null ? verdicts.keep[lang] : "",
      replacement,
      say.certaintyAsked[entity.certainty][lang],
      String(entity.mentions.length),
      placesShown(entity, study),
      entity.forms.join(", "),
      [
        remarkOn({ entity, isAttribute, collision, across })[lang],
        ...bearersOf(entity, study),
        ...alikeOf(alike, lang),
        ...beyondOf(beyond, lang),
      ]
        .filter((one) => one !== "")
        .join(" ; "),
      entity.mentions
        .slice(0, 2)
        .flatMap((one) => around(one, study))
        .join(" / "),
    ],
  );
  return csvText([Object.values(columns).map((name) => name[lang]), ...rows], lang);
}

function remarkOn({
  entity,
  isAttribute,
  collision,
  across,
}: Pick<Surveyed, "entity" | "isAttribute" | "collision" | "across">): Words {
  if (isAttribute) return say.alreadyAttribute;
  if (collision !== null) return say.collides(collision);
  if (isPerhapsWord(entity)) return say.perhapsWord;
  return across.length > 0 ? say.sameAcross(across) : { fr: "", en: "" };
}

function bearersOf(entity: Entity, { transcripts, lang }: Study): string[] {
  const places = otherBearers(entity, transcripts);
  return places.length === 0 ? [] : [why.otherBearer(places)[lang]];
}

function alikeOf(names: readonly string[], lang: Lang): string[] {
  return names.length === 0 ? [] : [why.perhapsSame(names)[lang]];
}

function beyondOf(places: readonly string[], lang: Lang): string[] {
  return places.length === 0 ? [] : [why.alsoReplaced(places)[lang]];
}

/** Words on either side of a place, of which there are so many letters. */
const AROUND = 40;

/** The words around a mention in a transcript, it in brackets: what a person decides by. */
function around({ transcript: id, start, end }: Mention, { transcripts }: Study): string[] {
  const text = transcripts.find((one) => one.id === id)?.text;
  if (text === undefined || end === start) return [];
  const before = inOneLine(text.slice(Math.max(0, start - AROUND), start)).replace(/^\S*\s/, "");
  const after = inOneLine(text.slice(end, end + AROUND)).replace(/\s\S*$/, "");
  return [`… ${before}[${inOneLine(text.slice(start, end))}]${after} …`];
}
