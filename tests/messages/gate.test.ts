import { describe, expect, it } from "vitest";
import * as say from "../../src/messages/gate.js";

describe("what the gate says", () => {
  const some = { shown: ["Mireille"], more: 0 };
  const told = (n: number): string =>
    [
      say.leak(n),
      say.leakInAnswer(n),
      say.identifying(n, { fr: "noms", en: "names" }),
      say.excused(n),
      say.mayIdentify(n),
      say.singledOut(n, 8, some),
      say.singledOutHint(n),
    ]
      .flatMap(({ fr, en }) => [fr, en])
      .join("\n")
      .replace(/[\u00a0\u202f]/g, " ");

  it("agrees with the number", () => {
    for (const n of [1, 3]) expect(told(n)).not.toContain("(s)");
    expect(told(1)).toContain("1 personne sur 8 se reconnaîtrait sans nom");
    expect(told(3)).toContain("3 personnes sur 8 se reconnaîtraient sans nom");
    expect(told(1)).toContain("1 passage presque sûrement identifiant peut sortir");
    expect(told(3)).toContain("3 passages de plus pourraient permettre");
    expect(told(1)).toContain("1 passage would almost");
  });
});
