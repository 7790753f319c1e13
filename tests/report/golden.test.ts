import { describe, expect, it } from "vitest";
import { reportFormats } from "../../src/report/formats.js";
import { inputOf, smallStudy } from "./made.js";

describe("a small invented study as a report", () => {
  for (const format of reportFormats.filter(({ written }) => written === "always")) {
    for (const lang of ["fr", "en"] as const) {
      it(`reads in ${lang} as the ${format.name} file kept beside this test`, async () => {
        const { render } = await format.load();
        const shown = lang === "fr" ? "with-transcripts" : "without-transcripts";
        const input = inputOf(smallStudy(), lang, { transcriptsShown: shown });
        const written = String(render(input));
        expect(String(render(input))).toBe(written);
        await expect(written).toMatchFileSnapshot(`golden/report.${lang}${format.extension}`);
      });
    }
  }
});
