import { describe, expect, it } from "vitest";
import { find } from "../../../src/identity/find/jobs.js";
import { NOTHING_KNOWN } from "../../../src/identity/knowledge.js";

const jobs = (text: string, language: "fr" | "en" = "fr") =>
  find(text, { ...NOTHING_KNOWN, language }).map(
    ({ start, end, certainty }) => `${certainty} ${text.slice(start, end)}`,
  );

describe("positions that single someone out", () => {
  it("is sure where the place or organisation is named", () => {
    expect(jobs("le directeur du CPAS de Huy qui m'a reçue")).toEqual(["high directeur du CPAS de Huy"]);
    expect(jobs("l'ancienne bourgmestre de Spa m'a dit")).toEqual(["high ancienne bourgmestre de Spa"]);
    expect(jobs("she is the head of the intake unit in Cork.", "en")).toEqual(["high head of the intake unit in Cork"]);
  });
  it("takes it as likely where only the service is", () => {
    expect(jobs("Le responsable du service logement m'a reçu.")).toEqual(["likely responsable du service logement"]);
    expect(jobs("je suis directrice d'une école de trois classes")).toEqual([
      "likely directrice d'une école de trois classes",
    ]);
  });
  it("takes an elected office alone as possible", () => {
    expect(jobs("L'échevine est venue.")).toEqual(["possible échevine"]);
  });
  it("finds the only one of a kind", () => {
    expect(jobs("la seule assistante sociale de la commune, donc")).toEqual([
      "likely la seule assistante sociale de la commune",
    ]);
    expect(jobs("I was the only man in the team.", "en")).toEqual(["likely the only man in the team"]);
  });
  it("leaves positions alone that many hold", () => {
    expect(
      jobs("Le directeur est gentil. Une responsable de projet. Un coordinateur. La seule chose, c'est le temps."),
    ).toEqual([]);
  });
  it("reads a line of a megabyte in time", () => {
    const before = performance.now();
    for (const piece of ["le directeur de la ", "la seule ", "a "]) jobs(piece.repeat(1_000_000 / piece.length));
    expect(performance.now() - before).toBeLessThan(30_000);
  });
});
