import { describe, expect, it } from "vitest";
import { codeHint } from "../../src/study/code-hint.js";

const KNOWN = ["relation.ecoute", "relation.confiance", "outil.telephone"];
const hint = (id: string) => codeHint(id, KNOWN).hint?.en;

describe("what may have been meant by an unknown code", () => {
  it("is what is written most like it, then the name in another family, then the family", () => {
    expect(hint("relation.ecuote")).toBe('did you mean "relation.ecoute"?');
    expect(hint("moyens.telephone")).toBe('did you mean "outil.telephone"?');
    expect(hint("relation.xx")).toBe("known names: relation.ecoute, relation.confiance");
    expect(hint("Relation")).toBe("known names: relation.ecoute, relation.confiance");
    expect(hint("rien.du-tout")).toBeUndefined();
  });
});
