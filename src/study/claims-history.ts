import { canonical } from "../codebook/canonical-condition.js";
import type { Claim, Claims } from "../codebook/claims.js";
import { historyOf } from "../evidence/account/history.js";
import * as say from "../messages/claims-history.js";
import type { Words } from "../messages/words.js";
import { sha256Of } from "../text/hash.js";
import { notedSteps } from "./hypothesis-history.js";
import { chainsIn, type Step } from "./journal.js";
import { merged } from "./journal-log.js";
import type { Study } from "./read.js";

/** sha256 of what the claims of a publication say; the way their conditions are written makes no difference. */
export function claimsHash({ source, claims }: Claims): string {
  const { title, author, year } = source;
  return sha256Of(JSON.stringify([title.fr, title.en, author, year, ...claims.map(parts)]));
}

function parts({ id, pages, statement, asked, form, contradicts }: Claim): unknown[] {
  const held = form === null || !("what" in form) ? form : { ...form, what: canonical(form.what) };
  return [id, pages, statement.fr, statement.en, asked, held, contradicts];
}

/** What a line of the journal notes of them. Nothing where there are none. */
export function claimsNoted(claims: Claims | null): Step["detail"] {
  return claims === null || claims.claims.length === 0 ? {} : { claims: claimsHash(claims) };
}

/** Since when the claims stand as they are, as the journal has it; nothing where it does not speak of them. */
export function claimsSince({ dir, claims }: Pick<Study, "dir" | "claims">): Words[] {
  if (claims === undefined || claims === null) return [];
  const history = historyOf("claims", claimsHash(claims), notedSteps(merged(chainsIn(dir).chains), "claims"));
  if (history.kind === "untold") return [];
  const { since, before, changedAfter } = history;
  return [
    since === null || before === null ? say.changedSince : say.standSince(since, before),
    ...(changedAfter.length === 0 ? [] : [say.changedAfter(changedAfter)]),
  ];
}
