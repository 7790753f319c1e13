import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type Entity, entitiesOf } from "../../src/identity/entity.js";
import type { Kind } from "../../src/identity/finding.js";
import { contradictions, formatKey, type Key, parseKey } from "../../src/identity/key.js";
import { planAnonymise } from "../../src/study/anonymise.js";
import { withSubstitutions } from "../../src/study/key-entries.js";
import { lockedKey } from "../../src/study/key-file.js";
import { readStudy } from "../../src/study/read.js";
import { mention } from "../identity/made.js";
import { study } from "./made.js";

const key = (...entries: Key["entries"]): Key => ({ id: "k", created: "2026-01-01", dayOffset: 40, entries });

const nadia = key({ kind: "person", real: ["Nadia"], pseudonym: "Karima", found: ["P01"] });

function one(kind: Kind, ...forms: string[]): Entity {
  const [entity] = entitiesOf(forms.map((form) => ({ ...mention(form, kind), transcript: "P02" })));
  if (entity === undefined) throw new Error("nothing");
  return { ...entity, forms };
}

/** The key once this entity of an interview has got its replacement. */
async function filled(before: Key, entity: Entity, replacement: string): Promise<Key> {
  const made = await study();
  const { study: all } = await readStudy(made.dir);
  if (all === null) throw new Error("no study");
  const substitution = { entity, replacement };
  const plan = await planAnonymise(all, { substitutions: [substitution], kept: [] });
  return withSubstitutions(before, all, {
    substitutions: [substitution],
    plan: { ...plan, made: new Map([[substitution, ["P02"]]]) },
  });
}

describe("what a key is to hold", () => {
  it("keeps a second Nadia under every way she is written, which contradicts the first in the same interview alone, and can be read", async () => {
    const twice = await filled(nadia, one("person", "Nadia", "NADIA"), "Sofia");
    expect(parseKey(formatKey(twice))).toEqual(twice);
    expect(twice.entries[1]).toMatchObject({ real: ["Nadia"], pseudonym: "Sofia" });
    expect(contradictions(twice)).toEqual([]);
    const together = { ...twice, entries: twice.entries.map((entry) => ({ ...entry, found: ["P02"] })) };
    expect(contradictions(together)).toEqual([{ what: "one-name-two-pseudonyms", pseudonyms: ["Karima", "Sofia"] }]);
  });

  it("leaves to another what is theirs, where something else is left", async () => {
    const both = await filled(nadia, one("person", "Nadia Roy", "Nadia"), "Sofia Petit");
    expect(both.entries[1]?.real).toEqual(["Nadia Roy", "Roy"]);
    expect(contradictions(both)).toEqual([]);
  });

  it("takes a place for nobody's name", async () => {
    const place = await filled(nadia, one("place", "Nadia", "Nadia-sur-Mer"), "[lieu]");
    expect(place.entries[1]?.real).toEqual(["Nadia", "Nadia-sur-Mer"]);
  });

  it("is not sealed where it could not be read again", async () => {
    const made = await study();
    const options = {
      path: join(made.outside, "k.key"),
      passphrase: "nuage",
      random: (n: number) => new Uint8Array(n),
    };
    const empty = key({ kind: "person", real: [], pseudonym: "Sofia" });
    await expect(lockedKey(empty, options)).rejects.toThrow("could not be read again");
  });
});
