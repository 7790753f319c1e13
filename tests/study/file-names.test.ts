import { describe, expect, it } from "vitest";
import { fileNames } from "../../src/study/file-names.js";

describe("the names of files in one cell", () => {
  it.each([
    ["a.docx|b.docx", ["a.docx", "b.docx"]],
    ["partie 1.docx ; partie 2.docx", ["partie 1.docx", "partie 2.docx"]],
    ["a.docx + b.TXT\nc.vtt", ["a.docx", "b.TXT", "c.vtt"]],
    ["partie 1.docx partie 2.docx", ["partie 1.docx", "partie 2.docx"]],
    ["a.docx, b.docx,c.docx", ["a.docx", "b.docx", "c.docx"]],
    ["Mons, v2.1 finale.docx", ["Mons, v2.1 finale.docx"]],
    ["a.docx", ["a.docx"]],
    ["", []],
  ])("are told apart: %j", (cell, names) => {
    expect(fileNames(cell)).toEqual(names);
  });
});
