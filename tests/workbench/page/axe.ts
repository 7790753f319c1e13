import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";
import { expect } from "vitest";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

export interface Finding {
  readonly id: string;
  readonly impact: string;
  readonly where: readonly string[];
}

/** What axe finds that keeps somebody from using the page. */
export async function serious(page: Page): Promise<Finding[]> {
  await page.evaluate(AXE);
  const findings = (await page.evaluate(`axe.run(document, { resultTypes: ["violations"] }).then(({ violations }) =>
    violations.map(({ id, impact, nodes }) => ({ id, impact, where: nodes.slice(0, 3).map(({ html }) => html) })))`)) as Finding[];
  return findings.filter(({ impact }) => impact === "serious" || impact === "critical");
}

/** How far the page is wider than the screen. */
const overflow = (page: Page): Promise<number> =>
  page.evaluate(`document.documentElement.scrollWidth - document.documentElement.clientWidth`);

/** Keeps nobody out and is as wide as the screen. */
export async function isFine(page: Page, what: string): Promise<void> {
  expect(await serious(page), what).toEqual([]);
  expect(await overflow(page), what).toBeLessThanOrEqual(0);
}
