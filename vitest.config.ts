import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** What takes longest, though its files are short: begun last, the other processors would wait for them. */
const LONG = ["workbench/killed", "workbench/page/", "codebook/edit/", "docs/pages", "cli/codebook-changes"];

/** The long ones first, then the larger before the smaller. */
class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isLong = (file: TestSpecification): boolean => LONG.some((name) => file.moduleId.includes(`/tests/${name}`));
    const sorted = await super.sort(files);
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}

export default defineConfig({
  // The package by its own name, as its documentation imports it: here from the sources.
  resolve: {
    alias: [{ find: /^grille-cli\/statistics\/(.*)$/, replacement: `${import.meta.dirname}/src/statistics/$1.ts` }],
  },
  test: {
    include: ["tests/**/*.test.ts"],
    sequence: { sequencer: LongFirst },
    setupFiles: ["tests/setup.ts"],
    // What a file imports is not read anew for the next: the whole takes half the time.
    isolate: false,
    maxWorkers: "100%",
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
