import * as say from "../../messages/identity.js";
import type { IdentityFinding } from "../finding.js";
import { BLANK, isNear, matches, pattern } from "./form.js";
import { isProfile } from "./profiles.js";

/** Accounts on social networks: pages of one person, @handles, and « mon Insta c'est … » where a handle follows. */
export function find(text: string): readonly IdentityFinding[] {
  return [...pages(text), ...handles(text), ...told(text)];
}

const PAGE = pattern(
  '(?<![\\p{L}\\p{N}@._\\-/])(?:https?://)?(?:\\p{L}{1,3}\\.|www\\.|web\\.)?[a-z]{1,12}\\.[a-z]{2,6}/[^\\s<>"«»]{2,300}',
  "i",
);
/** Some conventions write laughter and voice quality with @; those have an @ on both sides or no letter after it. */
const HANDLE = pattern(
  "(?<![\\p{L}\\p{N}@._%+/\\-])@[\\p{L}_][\\p{L}\\p{N}_]{2,29}(?:\\.[\\p{L}\\p{N}_]{1,29}){0,3}(?![\\p{L}\\p{N}@_])",
);
const NETWORK =
  "(?:facebook|fb|instagram|insta|snap(?:chat)?|tik[ -]?tok|twitter|linked[ -]?in|skype|discord|twitch|telegram|pseudo|username|handle)";
const CUE = new RegExp(`(?<!\\p{L})(?:${NETWORK}|compte|profil|account|profile|suivre|follow)(?!\\p{L})`, "iu");
/** What tells a handle from a word of the language: a digit, an underscore or a full stop inside. */
const ODD =
  "(?=[\\p{L}\\p{N}._]{0,30}(?:[\\p{N}_]|\\.[\\p{L}\\p{N}]))[\\p{L}\\p{N}_](?:[\\p{L}\\p{N}_]|\\.(?=[\\p{L}\\p{N}_])){2,29}";
const TOLD = pattern(
  `(?<!\\p{L})${NETWORK}${BLANK}?(?::|c['’]est|est|is|s['’]appelle|it['’]s)${BLANK}{0,2}[«"“]?${BLANK}?(?<handle>${ODD})(?![\\p{L}\\p{N}])`,
  "i",
);

function* pages(text: string): Generator<IdentityFinding> {
  for (const { start, words } of matches(text, PAGE)) {
    const page = words.replace(/[.,;:!?)\]}»"'’…]+$/u, "");
    if (isProfile(page))
      yield { start, end: start + page.length, kind: "account", certainty: "high", why: say.profilePage() };
  }
}

function* handles(text: string): Generator<IdentityFinding> {
  for (const { start, end } of matches(text, HANDLE)) {
    const isTold = isNear(text, { start, end }, CUE);
    const certainty = isTold ? "high" : "likely";
    yield { start, end, kind: "account", certainty, why: isTold ? say.handleTold() : say.handleAlone() };
  }
}

function* told(text: string): Generator<IdentityFinding> {
  for (const { end, groups } of matches(text, TOLD)) {
    const start = end - (groups.handle?.length ?? 0);
    yield { start, end, kind: "account", certainty: "likely", why: say.accountTold() };
  }
}
