import type { Lang } from "../../messages/words.js";
import { type Candidate, noVotes, type Votes, votes } from "./candidate.js";
import { after, before, isCited } from "./context.js";
import { BUILDINGS, CALLINGS, NOBODY, PARTICLES, ROLES, TITLES } from "./cues.js";
import { EVERYDAY, FAMOUS_ONE, FIRST, LOWER_WORD, listsFor, RARER, SURNAME, TOOL } from "./lists.js";
import { isMask } from "./masks.js";
import { buildingBefore, headedEnd, tailedEnd } from "./organisation.js";
import {
  compoundBits,
  follows,
  isCommon,
  isElided,
  isFirst,
  type ListedStretch,
  listedAt,
  stretchEnd,
} from "./stretch.js";
import type { Tokens } from "./tokens.js";

/** Everything in a text that may be a name, in order, none overlapping another. */
export function collect(tokens: Tokens, language: Lang): Candidate[] {
  const collector = new Collector(tokens, language);
  const found: Candidate[] = [];
  for (let i = 0; i < tokens.count; ) {
    const one = collector.at(i);
    if (one !== null) found.push(one);
    i = one === null ? i + 1 : one.last + 1;
  }
  return found;
}

interface Shape {
  readonly first: number;
  readonly last: number;
  readonly base: Votes;
  readonly shape: Candidate["shape"];
  readonly doubt: number;
  readonly small?: boolean;
  /** The first word of which the context is read, where it is not `first`. */
  readonly anchor?: number;
}

/** Titles that let a name follow in lower case, in a transcript without capitals. */
const ADDRESS = /^(?:monsieur|madame|mademoiselle|mme|mlle|mrs?|ms|miss)$/;

class Collector {
  /** Turns begin in lower case, so that a capital is a name's wherever it stands. */
  private readonly raw: boolean;
  private readonly bitsOf: (word: string) => number;

  constructor(
    private readonly tokens: Tokens,
    language: Lang,
  ) {
    this.raw = isRaw(tokens);
    this.bitsOf = listsFor(language).bits;
  }

  at(i: number): Candidate | null {
    const { tokens } = this;
    if (tokens.capital(i)) return this.capitalised(i);
    if (tokens.dull(i)) return null;
    if (
      TITLES.has(tokens.folded(i)) ||
      (CALLINGS.has(tokens.folded(i)) && i + 1 < tokens.count && tokens.capital(i + 1))
    )
      return this.titled(i);
    return this.lower(i);
  }

  private capitalised(i: number): Candidate | null {
    const { tokens } = this;
    if (TITLES.has(tokens.folded(i))) return this.titled(i);
    if (isElided(tokens, i)) return this.elided(i);
    if (isMask(tokens, i) || this.office(i) || this.feast(i)) return null;
    return this.headed(i) ?? this.building(i) ?? this.listed(i) ?? this.plain(i);
  }

  /** « Monsieur le Maire », « Madame la Présidente ». */
  private office(i: number): boolean {
    const { tokens } = this;
    const article = i > 1 && follows(tokens, i) && /^(?:le|la|l')$/.test(tokens.folded(i - 1));
    return article && TITLES.has(tokens.folded(i - 2));
  }

  /** « la Saint-Éloi » is a day. */
  private feast(i: number): boolean {
    const { tokens } = this;
    if (!/^sainte?(?:-|$)/.test(tokens.folded(i)) || i === 0) return false;
    if (/^(?:nicolas|valentin|sylvestre|esprit|graal)$/.test(tokens.folded(i + 1))) return true;
    return tokens.folded(i - 1) === "la" && (!tokens.capital(i - 1) || tokens.standing(i - 1) !== "inside");
  }

  /** D'Hondt, N'Diaye: a capital before the apostrophe and after it, inside a sentence. */
  private elided(i: number): Candidate | null {
    const { tokens } = this;
    const name =
      tokens.standing(i) === "inside" && i + 1 < tokens.count && tokens.gap(i + 1) === "" && tokens.capital(i + 1);
    if (!name || tokens.folded(i) === "l'") return null;
    const last = stretchEnd(tokens, i + 1, { personal: true, raw: this.raw });
    return this.make({ first: i, last, base: votes(3, 0, 0), shape: "plain", doubt: 0 });
  }

  private titled(i: number): Candidate | null {
    const { tokens } = this;
    const short = tokens.folded(i).length < 3;
    if (short && !tokens.capital(i)) return null;
    let name = i + 1;
    while (name < i + 3 && PARTICLES.has(tokens.folded(name)) && follows(tokens, name + 1)) name++;
    const gap = name < tokens.count ? tokens.gap(i + 1) : "\n";
    if (!/^\.?[ \u00a0]$/.test(gap) || isMask(tokens, name) || ROLES.has(tokens.folded(name))) return null;
    if (!tokens.capital(name)) return name === i + 1 && ADDRESS.test(tokens.folded(i)) ? this.titledLower(name) : null;
    if (isElided(tokens, name) && !tokens.capital(name + 1)) return null;
    const calling = !TITLES.has(tokens.folded(i));
    if (calling && isCommon(tokens.bits(name)) && (tokens.bits(name) & (FIRST | RARER | SURNAME)) === 0) return null;
    if (calling && this.listedPlace(name)) return null;
    if (name > i + 1 && /^d(?:e|u|'|es)$/.test(tokens.folded(i + 1)) && this.listedPlace(name)) return null;
    const last = stretchEnd(tokens, name, { personal: true, raw: this.raw });
    return this.make({ first: i + 1, last, base: votes(7, 0, 0), shape: "titled", doubt: 0 });
  }

  private listedPlace(i: number): boolean {
    const listed = listedAt(this.tokens, i);
    return listed !== null && (this.tokens.bits(i) & (FIRST | SURNAME)) === 0;
  }

  /** « madame lefebvre » where nothing has a capital. */
  private titledLower(i: number): Candidate | null {
    const { tokens } = this;
    const bits = tokens.bits(i);
    if (isCommon(bits) || tokens.folded(i).length < 3 || isElided(tokens, i) || (bits & EVERYDAY) !== 0) return null;
    return this.make({ first: i, last: i, base: votes(4, 0, 0), shape: "titled", doubt: 0 });
  }

  private headed(i: number): Candidate | null {
    const { tokens } = this;
    const last = headedEnd(tokens, i) ?? tailedEnd(tokens, i);
    if (last === null) return null;
    return this.make({ first: i, last, base: votes(0, 0, 5), shape: "full", doubt: 0 });
  }

  private building(i: number): Candidate | null {
    const { tokens } = this;
    if (tokens.standing(i) !== "inside") return null;
    const first = buildingBefore(tokens, i);
    if (first === null) return null;
    const listed = listedAt(tokens, i);
    const last = Math.max(listed?.last ?? i, stretchEnd(tokens, i, { personal: true, raw: false }));
    return this.make({ first, last, base: votes(0, 0, 5.5), shape: "full", doubt: 0 });
  }

  private listed(i: number): Candidate | null {
    const { tokens } = this;
    const listed = listedAt(tokens, i);
    if (listed === null) return null;
    const bits = tokens.bits(i);
    if (listed.kind === "institution" && BUILDINGS.has(tokens.folded(i))) return this.branch(i, listed.last);
    const several = listed.words > 1;
    if (!several && (bits & (FIRST | RARER)) !== 0 && stretchEnd(tokens, i, { personal: true, raw: this.raw }) > i)
      return null;
    if (!several && (bits & EVERYDAY) !== 0 && !tokens.shouted(i)) return null;
    if (!several && listed.first === i && this.continues(i, bits)) return null;
    const base = this.listedBase(listed, bits);
    const doubt = several || !isCommon(bits) ? 0 : this.doubt(i, bits);
    return this.make({ ...listed, base, shape: "listed", doubt, small: listed.kind === "town", anchor: i });
  }

  /** « CPAS de Seraing »: a public service and its town. */
  private branch(i: number, last: number): Candidate | null {
    const town = this.townAfter(last);
    const shape = town === null ? "listed" : "full";
    return this.make({ first: i, last: town ?? last, base: votes(0, 0, 5), shape, doubt: 0 });
  }

  /** The last word of a place that « de » or « du » ties to the word before it; null where none does. */
  private townAfter(last: number): number | null {
    const { tokens } = this;
    const town = last + 2;
    const tied = town < tokens.count && /^(?:de|du|d')$/.test(tokens.folded(last + 1)) && follows(tokens, last + 1);
    if (!tied || !follows(tokens, town) || !tokens.capital(town)) return null;
    const listed = listedAt(tokens, town);
    if (listed !== null) return listed.kind === "institution" ? null : listed.last;
    return isFirst(tokens.bits(town)) ? null : stretchEnd(tokens, town, { personal: false, raw: false });
  }

  /** A single word of a listed name that opens a longer stretch may be someone's: « Lambert Wilson ». */
  private continues(i: number, bits: number): boolean {
    return (bits & SURNAME) !== 0 && stretchEnd(this.tokens, i, { personal: false, raw: this.raw }) > i;
  }

  private listedBase({ first, last, kind, words }: ListedStretch, bits: number): Votes {
    const { tokens } = this;
    const name =
      kind === "country" ? 0 : (bits & (FIRST | FAMOUS_ONE)) !== 0 ? 3.2 : (bits & (RARER | SURNAME)) !== 0 ? 1.5 : 0;
    const person = words > 1 ? 0 : name;
    if (kind === "institution") return votes(person, -3, this.institution(last, words, bits));
    if (words > 1) return votes(0, 6, 0);
    const common = isCommon(bits);
    if (kind === "water") return votes(person, afterArticle(tokens, first) ? 3.5 : 1.2, 0);
    if (kind === "town") return votes(person, common ? 1.2 : name > 0 ? 2 : 3.2, 0);
    return votes(person, common ? 2 : name > 3 ? 2.5 : 4.5, 0);
  }

  private institution(last: number, words: number, bits: number): number {
    if (words > 1) return isCommon(this.tokens.bits(last)) ? 2.6 : 5;
    if (this.tokens.shouted(last)) return (bits & EVERYDAY) !== 0 ? 2 : 5;
    return isCommon(bits) ? 1.2 : 4.5;
  }

  private plain(i: number): Candidate | null {
    const { tokens } = this;
    const bits = compoundBits(tokens, i, this.bitsOf);
    if ((bits & TOOL) !== 0 && (bits & FIRST) === 0) return null;
    if (tokens.folded(i).length < 2 || (NOBODY.has(tokens.folded(i)) && !isFirst(bits))) return null;
    if (this.opensFamily(i))
      return this.make({
        first: i,
        last: stretchEnd(tokens, i, { personal: true, raw: this.raw }),
        base: votes(3.2, 0, 0),
        shape: "plain",
        doubt: 0,
      });
    if (isFirst(bits) && isReign(tokens, i + 1)) return null;
    const last = stretchEnd(tokens, i, { personal: (bits & (FIRST | RARER)) !== 0, raw: this.raw });
    if (isCommon(bits) && (bits & (FIRST | RARER | SURNAME)) === 0 && tokens.standing(i) !== "inside") return null;
    if (last > i) return this.several(i, last, bits);
    if (tokens.shouted(i) && (bits & (FIRST | RARER | SURNAME)) === 0) return this.acronym(i, bits);
    return this.make({ first: i, last: i, base: this.singleBase(i, bits), shape: "plain", doubt: this.doubt(i, bits) });
  }

  /** « Van Overmeire », « Di Santo »: a capital particle before a word that is not common. */
  private opensFamily(i: number): boolean {
    const { tokens } = this;
    const next = i + 1;
    const particle = /^(?:van|von|vande|vanden|vander|di|da|del|della|dos|el|ben|mac|mc)$/.test(tokens.folded(i));
    if (!particle || next >= tokens.count || !follows(tokens, next) || !tokens.capital(next)) return false;
    return !isCommon(tokens.bits(next)) && (tokens.bits(next) & FIRST) === 0;
  }

  private several(first: number, last: number, bits: number): Candidate | null {
    const { tokens } = this;
    const inner: number[] = [];
    for (let j = first; j <= last; j++) if (tokens.capital(j)) inner.push(j);
    const saint = /^(?:sainte?|ste?)$/.test(tokens.folded(first));
    if (saint) return this.make({ first, last, base: votes(0.5, 2, 0.5), shape: "plain", doubt: 0 });
    const given = inner.some((j) => (compoundBits(tokens, j, this.bitsOf) & (FIRST | RARER)) !== 0);
    const family = inner.some((j) => (tokens.bits(j) & SURNAME) !== 0);
    const allCommon = inner.every((j) => isCommon(tokens.bits(j)));
    const start = tokens.standing(first) !== "inside";
    if (start && isCommon(bits) && !isFirst(bits)) return null;
    if (given && !allCommon) return this.make({ first, last, base: votes(7, 0, 0), shape: "full", doubt: 0 });
    if (given) return this.make({ first, last, base: votes(4, 0, 0), shape: "full", doubt: start ? 1.5 : 0 });
    if (allCommon) return this.make({ first, last, base: votes(0, 0, family ? 1 : 1.5), shape: "plain", doubt: 0 });
    if (inner.every((j) => tokens.shouted(j))) return null;
    return this.make({ first, last, base: votes(family ? 3.2 : 2, 0.8, 1.2), shape: "plain", doubt: start ? 0.5 : 0 });
  }

  private acronym(i: number, bits: number): Candidate | null {
    const { tokens } = this;
    const length = tokens.folded(i).length;
    const among = i + 1 < tokens.count && tokens.shouted(i + 1) && i > 0 && tokens.shouted(i - 1);
    if ((bits & (EVERYDAY | TOOL)) !== 0 || length > 8 || among || /[\d]/.test(tokens.folded(i))) return null;
    const label = /^ ?:/.test(tokens.text.slice(tokens.end(i), tokens.end(i) + 2)) && tokens.standing(i) === "start";
    if (label || (isCommon(bits) && length > 4)) return null;
    const town = this.townAfter(i);
    const base = votes(0, 0, town === null ? 2.6 : 4);
    return this.make({ first: i, last: town ?? i, base, shape: "plain", doubt: this.doubt(i, bits) / 2 });
  }

  private singleBase(i: number, bits: number): Votes {
    const word = this.tokens.folded(i);
    if (/^(?:saint|sainte|sint|st|ste)-/.test(word)) return votes(0.5, 3, 0.8);
    if (/-(?:sur|sous|les|lez|en|la|le|de|du|des|aux|d|l)-/.test(word) || /-l'|-d'/.test(word)) return votes(0, 5, 0);
    const common = isCommon(bits);
    if (NOBODY.has(word)) return votes(0.5, 0, 0);
    if ((bits & FIRST) !== 0) return votes(common ? 2.5 : 4.5, 0, 0);
    if ((bits & RARER) !== 0) return votes(common ? 0.8 : 2.6, 0, 0);
    if ((bits & FAMOUS_ONE) !== 0 && !common) return votes(3, 0, 0);
    if ((bits & SURNAME) !== 0) return votes(common ? 0.3 : 2.3, 0, 0);
    if (common) return votes(-1.5, -1.5, -1.8);
    return /(?:ais|aise|ois|oise|ien|ienne|iens|iennes|een|eenne|eens|ain|aine|ains|aines|ish)$/.test(word)
      ? votes(-0.8, 0.3, 0)
      : votes(this.tokens.standing(i) === "inside" ? 2 : 1.3, 0.9, 0.9);
  }

  private doubt(i: number, bits: number): number {
    const standing = this.tokens.standing(i);
    if (standing === "inside") return 0;
    const listed = (bits & (FIRST | RARER | SURNAME | FAMOUS_ONE)) !== 0;
    const full = isCommon(bits) ? 2 : listed ? 0 : 1.4;
    return full * (this.raw ? 0.3 : standing === "soft" ? 0.6 : 1);
  }

  private lower(i: number): Candidate | null {
    const { tokens } = this;
    const bits = tokens.bits(i);
    const listed = tokens.opens(i) && !isElided(tokens, i) ? listedAt(tokens, i) : null;
    if (listed !== null && listed.first === i && listed.words > 1) return this.lowerListed(listed);
    const named = (bits & FIRST) !== 0 || ((bits & FAMOUS_ONE) !== 0 && (bits & SURNAME) === 0);
    if (named && !isCommon(bits) && tokens.folded(i).length > 3) return this.lowerPerson(i, bits);
    return listed === null || listed.first !== i ? null : this.lowerListed(listed);
  }

  private lowerPerson(i: number, bits: number): Candidate | null {
    const { tokens } = this;
    const next = i + 1;
    const family = follows(tokens, next) && (tokens.bits(next) & SURNAME) !== 0 && !isCommon(tokens.bits(next));
    const base = votes((bits & LOWER_WORD) !== 0 ? 0.7 : 2.4, 0, 0);
    return this.make({ first: i, last: family ? next : i, base, shape: family ? "full" : "plain", doubt: 0 });
  }

  private lowerListed({ first, last, kind, words }: ListedStretch): Candidate | null {
    const { tokens } = this;
    if (this.commonNoun(first, last, kind)) return null;
    const bits = tokens.bits(first);
    const inner = Array.from({ length: last - first + 1 }, (_, j) => first + j);
    const telling = inner.some(
      (j) => !isCommon(tokens.bits(j)) && tokens.folded(j).length > 3 && (tokens.bits(j) & EVERYDAY) === 0,
    );
    const capital = tokens.capital(last);
    const acronym =
      kind === "institution" &&
      words === 1 &&
      tokens.folded(first).length > 2 &&
      !isCommon(bits) &&
      (bits & (EVERYDAY | FIRST | RARER)) === 0;
    if (!telling && !acronym && !capital) return null;
    if (kind === "institution")
      return this.make({ first, last, base: votes(0, -3, words > 1 ? 2.5 : 1.6), shape: "listed", doubt: 0 });
    const sure =
      words > 1 ? 2.5 : kind === "town" || kind === "water" ? 0.4 : (bits & (SURNAME | RARER)) !== 0 ? 1 : 1.8;
    return this.make({ first, last, base: votes(0, sure, 0), shape: "listed", doubt: 0.3, small: kind === "town" });
  }

  /** « la Rose », « la Meuse » with an article in lower case: the flower, the river, rather than the village or the newspaper. */
  private commonNoun(first: number, last: number, kind: ListedStretch["kind"]): boolean {
    const { tokens } = this;
    if (last !== first + 1 || !/^(?:la|le|les|l')$/.test(tokens.folded(first))) return false;
    if (kind !== "institution") return isCommon(tokens.bits(last));
    const bare = listedAt(tokens, last);
    return bare !== null && bare.first === last && bare.kind !== "institution";
  }

  private make(shape: Shape): Candidate | null {
    const { tokens } = this;
    const { first, last, base } = shape;
    if (isCited(tokens, last)) return null;
    const titled = shape.shape === "titled";
    const start = tokens.start(first);
    const end = withInitialDot(tokens, last);
    const parts: string[] = [];
    for (let j = first; j <= last; j++)
      if (!PARTICLES.has(tokens.folded(j)) && tokens.folded(j).length > 2) parts.push(tokens.folded(j));
    const behind = after(tokens, last);
    const around = titled ? noVotes() : sum(before(tokens, shape.anchor ?? first), behind);
    const opens = tokens.standing(first) !== "inside" && !this.raw && last === first;
    const opening = !opens ? "inside" : isCommon(tokens.bits(first)) ? "frequent" : "plain";
    const joined = joinedTo(tokens, first);
    const key = parts.join(" ");
    return {
      first,
      last,
      start,
      end,
      joined,
      key,
      base,
      context: around,
      doubt: shape.doubt,
      shape: shape.shape,
      parts,
      opening,
      small: shape.small ?? false,
    };
  }
}

/** « Louis XV » */
function isReign(tokens: Tokens, next: number): boolean {
  return (
    next < tokens.count &&
    follows(tokens, next) &&
    /^[IVX]+$/.test(tokens.text.slice(tokens.start(next), tokens.end(next)))
  );
}

function sum(a: Votes, b: Votes): Votes {
  return votes(a.person + b.person, a.place + b.place, a.organisation + b.organisation);
}

/** The last word of a stretch that a comma, « et » or « ou » parts from the word at `first`; -1 where none. */
function joinedTo(tokens: Tokens, first: number): number {
  if (first === 0) return -1;
  if (/^, $/.test(tokens.gap(first))) return first - 1;
  return /^(?:et|ou|and|or|puis)$/.test(tokens.folded(first - 1)) ? first - 2 : -1;
}

function afterArticle(tokens: Tokens, i: number): boolean {
  return i > 0 && /^(?:la|le|l'|du|au|the)$/.test(tokens.folded(i - 1));
}

/** « M. D. »: the point belongs to the initial. */
function withInitialDot(tokens: Tokens, last: number): number {
  const end = tokens.end(last);
  return tokens.folded(last).length === 1 && tokens.text.charAt(end) === "." ? end + 1 : end;
}

/** Whether most turns begin in lower case, as in raw transcription. */
function isRaw(tokens: Tokens): boolean {
  let lines = 0;
  let lower = 0;
  for (const line of tokens.text.matchAll(/^(?:[^\n:]{0,30}:)?[ \t–—-]*(\p{L})/gmu)) {
    lines++;
    const letter = line[1] ?? "";
    if (letter === letter.toLowerCase()) lower++;
  }
  return lines > 2 && lower / lines > 0.6;
}
