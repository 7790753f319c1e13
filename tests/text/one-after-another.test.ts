import { describe, expect, it } from "vitest";
import { severalInterviews } from "../../src/text/one-after-another.js";
import { parseTranscript } from "../../src/text/transcript-file.js";

function codes(talk: string, material = "interview"): string[] {
  const labels = [...new Set(talk)].map((one) => `  ${one}: ${one === "E" ? "interviewer" : "participant"}`);
  const head = ["grille: 1", "id: P01", "language: fr", `material: ${material}`, "speakers:", ...labels];
  const body = [...talk].map((one) => `${one}: oui.`).join("\n\n");
  const { transcript } = parseTranscript(`---\n${head.join("\n")}\n---\n${body}\n`, "input 1");
  return transcript === null ? ["unread"] : severalInterviews(transcript, "input 1").map(({ code }) => code);
}

describe("several interviews in a file that does not say so", () => {
  it("are suspected where participants speak one after the other", () => {
    expect(codes("EAEAEBEB")).toEqual(["several-interviews"]);
    expect(codes("EAEAEBEBECEC")).toEqual(["several-interviews"]);
  });

  it("are not where they speak together, once each, or alone, nor in excerpts", () => {
    for (const talk of ["EAEBEAEB", "EAEB", "EAEAEB", "EAEAEA", "EAEAEBEBEA"])
      expect([talk, ...codes(talk)]).toEqual([talk]);
    expect(codes("EAEAEBEB", "excerpts")).toEqual([]);
  });
});
