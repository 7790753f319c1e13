import { describe, expect, it } from "vitest";
import { withKept, withKey, withoutListed, withTexts } from "../../src/study/config-edit.js";

const SOURCE = `# Votre étude
grille: 1
title: "Essai"   # le titre

# qui code
coders:
  - id: marie
`;

describe("study.yaml edited in place", () => {
  it("keeps comments and order, and takes a key in and out again", () => {
    const keyed = withKey(SOURCE, "abc123");
    expect(keyed).toBe(`${SOURCE.replace("   #", " #")}anonymity:\n  key: abc123\n`);
    expect(withKey(keyed, null)).toBe(SOURCE.replace("   #", " #"));
    expect(withKey(SOURCE, null)).toBe(SOURCE);
  });

  it("fills an empty section and remembers each word once", () => {
    const once = withKept(`${SOURCE}anonymity:\n`, ["Leïla", "Leïla"]);
    expect(once).toContain("anonymity:\n  keep:\n    - Leïla\n");
    expect(withKept(once, ["Leïla"])).toBe(once);
    expect(withKept(once, ["Inès"])).toContain("    - Leïla\n    - Inès\n");
  });

  it("takes names out of its lists", () => {
    const source = `${SOURCE}anonymity:\n  names: [Nadia, Paul]\n  places: [Arlon]\n`;
    const kept = withoutListed(source, (word) => word !== "Paul");
    expect(kept).toContain("- Paul");
    expect(kept).not.toMatch(/Nadia|Arlon/);
  });

  it("changes texts and labels, and nothing else", () => {
    const source = `${SOURCE}speakers:\n  Nadia: participant # elle\n`;
    expect(withTexts(source, (text) => text.replace("Nadia", "Leïla"))).toContain("  Leïla: participant # elle");
    expect(withTexts(source, (text) => text)).toBe(source);
    expect(withTexts(SOURCE, () => "x")).toContain("- id: marie");
    expect(withTexts(`\ufeff${source}`, (text) => text)).toBe(`\ufeff${source}`);
  });

  it("changes comments, but not what only looks like one", () => {
    const source = "# avec Nadia\ntitle: essai # Nadia\nnotice: |\n  # à Nadia\nquestion: 'l''#Nadia'\n";
    const change = (text: string, key: string): string => (key === "" ? text.replace("Nadia", "Leïla") : text);
    expect(withTexts(source, change)).toBe(
      "# avec Leïla\ntitle: essai # Leïla\nnotice: |\n  # à Nadia\nquestion: 'l''#Nadia'\n",
    );
  });
});
