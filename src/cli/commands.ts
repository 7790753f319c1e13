import { measures } from "../measures/measures.js";
import { help } from "../messages/commands.js";
import * as say from "../messages/flags.js";
import type { Command } from "./command.js";
import { basis, byLevel, code, coder, csv, family, json, keyFile, measure, output, passphraseFile } from "./flags.js";

/** Every command, in the order in which help shows them. */
export const commands: readonly Command[] = [
  {
    name: "init",
    group: "study",
    takes: "[DIR]",
    help: help.init,
    flags: [{ name: "codebook", argument: "NAME", help: say.codebook }],
    load: () => import("./commands/init.js"),
  },
  { name: "check", group: "study", help: help.check, flags: [], load: () => import("./commands/check.js") },
  {
    name: "run",
    group: "study",
    help: help.run,
    flags: [{ name: "with-transcripts", help: say.withTranscripts }],
    load: () => import("./commands/run.js"),
  },
  {
    name: "ingest",
    group: "material",
    takes: "[FILES...]",
    help: help.ingest,
    flags: [
      { name: "participants", argument: "FILE", help: say.participants },
      { name: "replace", argument: "ID", help: say.replace },
      { name: "encoding", argument: "NAME", help: say.encoding },
      { name: "from", argument: "KIND", values: ["quotes"], help: say.from },
      { name: "questions", argument: "COLUMNS", help: say.questions },
      { name: "report", help: say.report },
    ],
    load: () => import("./commands/ingest.js"),
  },
  {
    name: "segments",
    group: "material",
    help: help.segments,
    flags: [json, csv, output],
    load: () => import("./commands/segments.js"),
  },
  {
    name: "key",
    group: "material",
    help: help.key,
    flags: [],
    load: () => import("./commands/key.js"),
  },
  {
    name: "key open",
    group: "material",
    help: help["key open"],
    flags: [keyFile, passphraseFile, { ...output, help: say.clearOutput }],
    load: () => import("./commands/key-open.js"),
  },
  {
    name: "key add",
    group: "material",
    help: help["key add"],
    flags: [{ name: "from", argument: "FILE", help: say.fromTable }, keyFile, passphraseFile],
    load: () => import("./commands/key-add.js"),
  },
  {
    name: "key verify",
    group: "material",
    help: help["key verify"],
    flags: [keyFile, passphraseFile],
    load: () => import("./commands/key-verify.js"),
  },
  {
    name: "key destroy",
    group: "material",
    help: help["key destroy"],
    flags: [keyFile, { name: "yes", help: say.yes }],
    load: () => import("./commands/key-destroy.js"),
  },
  {
    name: "code",
    group: "coding",
    help: help.code,
    flags: [{ name: "explain", help: say.explain }, code, family, json, output],
    load: () => import("./commands/code.js"),
  },
  {
    name: "code add",
    group: "coding",
    takes: "PLACE CODE",
    help: help["code add"],
    flags: [coder, { name: "note", argument: "TEXT", help: say.note }],
    load: () => import("./commands/code-add.js"),
  },
  {
    name: "code remove",
    group: "coding",
    takes: "PLACE [CODE]",
    help: help["code remove"],
    flags: [coder],
    load: () => import("./commands/code-remove.js"),
  },
  {
    name: "quotes",
    group: "reading",
    takes: "[CODE]",
    help: help.quotes,
    flags: [
      family,
      basis,
      { name: "new", argument: "RANGE", help: say.fresh },
      { name: "limit", argument: "N", help: say.limit },
      json,
      csv,
      output,
    ],
    load: () => import("./commands/quotes.js"),
  },
  ...measures.map(
    (kind): Command => ({
      name: kind.name,
      group: "numbers",
      help: kind.help,
      flags: [...(kind.unit === "study" ? measure : measure.filter((flag) => flag.name !== "unit")), byLevel],
      load: async () => (await import("./commands/measure.js")).measureCommand(kind),
    }),
  ),
  {
    name: "report",
    group: "saying",
    help: help.report,
    flags: [
      basis,
      { name: "format", argument: "FORMAT", values: ["html", "md"], help: say.format },
      { name: "with-transcripts", help: say.withTranscripts },
      output,
    ],
    load: () => import("./commands/report.js"),
  },
];
