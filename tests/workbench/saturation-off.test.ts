import { resolve } from "node:path";
import { expect, it } from "vitest";
import { readStudy } from "../../src/study/read.js";
import { saturationView } from "../../src/workbench/views/seeing-view.js";

it("shows no curve of new codes in a study that has switched saturation off, and says why", async () => {
  const { study } = await readStudy(resolve("transcripts.example"));
  if (study === null) throw new Error("the example study cannot be read");
  const viewer = { coder: "lectrice-a", lang: "en" } as const;
  expect(saturationView(study, viewer).steps.length).toBe(8);
  const off = { ...study, config: { ...study.config, saturation: { off: "reflexive" } } };
  const { steps, notes } = saturationView(off, viewer);
  expect(steps).toEqual([]);
  expect(notes.join()).toContain("reflexive");
});
