import type { Claim, Claims } from "../../codebook/claims.js";
import * as say from "../../messages/claims.js";
import type { Ground } from "./heard.js";
import { judgeSaturation, judgeSurvey } from "./of-material.js";
import { judgeCount, judgeRelation } from "./of-numbers.js";
import { judgePeople } from "./of-people.js";
import { type Opposed, opposed } from "./opposed.js";
import type { Answer, Judged } from "./verdict.js";

/**
 * Each claim of a publication before the data: holds, does not hold, cannot be told, or the source contradicts itself. A claim that
 * cannot hold beside another of the same source is answered by that, whatever the data say; what they say of it alone is kept.
 */
export function judgeClaims({ claims }: Claims, ground: Ground): Answer[] {
  return claims.map((claim) => {
    const named = claims
      .filter((other) => other !== claim && areOpposed(claim, other))
      .map((other) => ({ other, how: opposed(claim, other, ground) }));
    const of = (...which: readonly Opposed[]): Claim[] =>
      named.filter(({ how }) => which.includes(how)).map(({ other }) => other);
    const [against, apart] = [of("exclude", "said"), of("apart")];
    const judged = judge(claim, ground);
    const { verdict, stands } = judged;
    const why = [...(apart.length === 0 ? [] : [say.notOpposed(apart)]), ...judged.why];
    if (against.length === 0) return { claim, verdict, why, stands, alone: null, against };
    const contradiction = say.contradicted(claim.pages, against, of("said").length === 0 ? "shown" : "said");
    const alone = claim.form === null ? null : verdict;
    const rest = alone === null ? [] : [say.alone(say.verdicts[alone]), ...why];
    return { claim, verdict: "source-contradicts-itself", why: [contradiction, ...rest], stands, alone, against };
  });
}

function areOpposed(a: Claim, b: Claim): boolean {
  return a.contradicts === b.id || b.contradicts === a.id;
}

function judge(claim: Claim, ground: Ground): Judged {
  const { form } = claim;
  if (form === null) return { verdict: "cannot-be-told", why: [say.noForm], stands: [] };
  switch (form.kind) {
    case "count":
      return judgeCount(form, claim, ground);
    case "no-relation":
      return judgeRelation(form, claim, ground);
    case "saturation":
      return judgeSaturation(form, ground);
    case "survey":
      return judgeSurvey(form, ground);
    default:
      return judgePeople(form, claim, ground);
  }
}
