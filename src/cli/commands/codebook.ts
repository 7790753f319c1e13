import { type Codebook, codesOf } from "../../codebook/codebook.js";
import { readCodebook } from "../../codebook/read.js";
import type { Table } from "../../measures/table.js";
import * as say from "../../messages/codebook-list.js";
import { readyCodebook, readyNames } from "../../study/make.js";
import { studyAround } from "../codebooks-asked.js";
import type { Answers } from "../command.js";
import type { Context } from "../context.js";
import { deliverAny } from "../deliver-any.js";
import { EXIT, type Exit } from "../exit.js";
import { refuse } from "../refuse.js";
import { showTable } from "../show/table.js";

const NAMES = Object.keys(say.columns) as (keyof typeof say.columns)[];

/** The study's codebooks, one line each; outside a study those that come with grille. */
export async function run(context: Context, answers: Answers): Promise<Exit> {
  const { study, flawed } = await studyAround(context);
  const codebooks = study === null ? readyOnes() : study.codebooks;
  // What is wrong with the codebooks has been said: there are some.
  if (codebooks.length === 0 && flawed) return EXIT.nothing;
  if (codebooks.length === 0) return refuse(context, "no-codebook", say.noCodebook, say.noCodebookHint);
  await deliverAny(context, { study, answers }, showTable(tableOf(codebooks), context));
  context.next("codebook test");
  return flawed ? EXIT.flawed : EXIT.done;
}

function readyOnes(): Codebook[] {
  return readyNames().flatMap((name) => {
    const { codebook } = readCodebook(readyCodebook(name)?.codebook ?? "", `${name}.yaml`);
    return codebook === null ? [] : [codebook];
  });
}

function tableOf(codebooks: readonly Codebook[]): Table {
  return {
    name: "codebooks",
    title: say.title,
    columns: NAMES.map((name) => ({ name, unit: name, ...say.columns[name] })),
    rows: codebooks.map((codebook) => {
      const codes = codesOf([codebook]);
      const sum = (of: (code: (typeof codes)[number]) => readonly unknown[]): number => codes.flatMap(of).length;
      return [
        codebook.id,
        codebook.language,
        codebook.families.length,
        codes.length,
        sum(({ rules }) => rules),
        sum(({ examples }) => examples),
        sum(({ counterexamples }) => counterexamples),
        codebook.hypotheses.length,
      ];
    }),
  };
}
