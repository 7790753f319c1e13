import { defineConfig } from "vitest/config";

export default defineConfig({
  // The package by its own name, as its documentation imports it: here from the sources.
  resolve: {
    alias: [{ find: /^grille-cli\/statistics\/(.*)$/, replacement: `${import.meta.dirname}/src/statistics/$1.ts` }],
  },
  test: {
    include: ["tests/**/*.test.ts"],
    setupFiles: ["tests/setup.ts"],
    // What a file imports is not read anew for the next: the whole takes half the time.
    isolate: false,
    maxWorkers: "100%",
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
