import { tableToCsv } from "../../measures/csv.js";
import type { Table } from "../../measures/table.js";
import { segmentColumns, segmentsTitle } from "../../messages/segments.js";
import { segments } from "../../text/segments.js";
import type { Transcript } from "../../text/transcript.js";
import type { Answers } from "../command.js";
import type { Context } from "../context.js";
import { deliver } from "../deliver.js";
import { EXIT, type Exit } from "../exit.js";
import { openStudy } from "../open-study.js";
import { refuseWithoutTranscripts } from "../refuse.js";
import { showTable } from "../show/table.js";

/** The transcripts as grille understood them: speakers with their role, turns, sentences, exchanges. */
export async function run(context: Context, answers: Answers): Promise<Exit> {
  const opened = await openStudy(context);
  if (opened === null) return EXIT.nothing;
  const { study, flawed } = opened;
  if (study.transcripts.length === 0) return refuseWithoutTranscripts(context);
  const table: Table = {
    name: "segments",
    title: segmentsTitle,
    columns: segmentColumns,
    rows: study.transcripts.map(rowOf),
  };
  const { flags } = answers;
  if (flags.json === true)
    await deliver(
      context,
      { study, answers },
      JSON.stringify(
        table.rows.map((row) => Object.fromEntries(row.map((cell, i) => [segmentColumns[i]?.name ?? "", cell]))),
        null,
        2,
      ),
    );
  else if (flags.csv === true) await deliver(context, { study, answers }, await tableToCsv(table, context.lang));
  else await deliver(context, { study, answers }, showTable(table, context));
  return flawed ? EXIT.flawed : EXIT.done;
}

function rowOf(transcript: Transcript): (string | number)[] {
  const labels = (role: string): string =>
    Object.entries(transcript.speakers)
      .filter(([, r]) => r === role)
      .map(([label]) => label)
      .join(", ");
  const { id, language, turns } = transcript;
  return [
    id,
    language,
    labels("interviewer"),
    labels("participant"),
    turns.length,
    segments(transcript, "turn").length,
    segments(transcript, "sentence").length,
    segments(transcript, "exchange").length,
  ];
}
