import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import * as say from "../../messages/page.js";
import { left } from "../../messages/page-reread.js";
import type { Words } from "../../messages/words.js";
import type { TranscriptLine } from "../../workbench/protocol/study.js";
import { useWords } from "../language.js";
import { addressOf } from "../place.js";
import type { ViewProps } from "../views.js";

/** The interviews, and how far each has been read and coded; each survey is one entry. */
export function ListView({ state, store }: ViewProps): JSX.Element {
  const words = useWords();
  useEffect(() => void store.loadStudy(), [store]);
  const { study } = state;
  if (study === null) return <p class="loading">{words(say.loading)}</p>;
  const waiting = study.transcripts.reduce((sum, line) => sum + line.waiting, 0);
  const interviews = study.transcripts.filter(({ survey }) => survey === null);
  const surveys = bySurvey(study.transcripts);
  const toReread = study.transcripts.reduce((sum, { reread }) => sum + reread.length, 0);
  return (
    <main class="list">
      <h1>{words(say.interviews)}</h1>
      {study.errors > 0 && <p class="faults">{words(say.faults(study.errors))}</p>}
      {waiting > 0 && <p class="waiting-marks">{words(say.marksWaitHere(waiting, say.reanchor(study)))}</p>}
      {toReread > 0 && (
        <p>
          <a href={addressOf("reread")}>{words(left(toReread))}</a>
        </p>
      )}
      {study.transcripts.length === 0 && <p>{words(say.noInterviews)}</p>}
      {interviews.length > 0 && (
        <Lines
          heads={[say.interview, say.people, say.heldOn, say.turnsCoded, say.marksColumn, say.readingColumn]}
          lines={interviews}
        />
      )}
      {[...surveys].map(([survey, lines]) => (
        <Survey key={survey} survey={survey} lines={lines} />
      ))}
    </main>
  );
}

interface LinesProps {
  readonly heads: readonly Words[];
  readonly lines: readonly TranscriptLine[];
}

function Lines({ heads, lines }: LinesProps): JSX.Element {
  const words = useWords();
  return (
    <table>
      <thead>
        <tr>
          {heads.map((label) => (
            <th key={label.en} scope="col">
              {words(label)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <Line key={line.id} line={line} />
        ))}
      </tbody>
    </table>
  );
}

/** A survey is one entry: who answered it stands folded behind it. */
function Survey({
  survey,
  lines,
}: {
  readonly survey: string;
  readonly lines: readonly TranscriptLine[];
}): JSX.Element {
  const words = useWords();
  const [shown, setShown] = useState<"folded" | "open">("folded");
  const read = lines.filter(({ reading }) => reading === "read").length;
  const marks = lines.reduce((sum, line) => sum + line.marks, 0);
  return (
    <details class="survey-fold" onToggle={(event) => setShown(event.currentTarget.open ? "open" : "folded")}>
      <summary class="survey-head">{words(say.surveyLine(survey, { people: lines.length, read, marks }))}</summary>
      {shown === "open" && (
        <Lines heads={[say.respondent, say.answersCoded, say.marksColumn, say.readingColumn]} lines={lines} />
      )}
    </details>
  );
}

/** Those who answered, survey by survey. */
function bySurvey(lines: readonly TranscriptLine[]): Map<string, TranscriptLine[]> {
  const surveys = new Map<string, TranscriptLine[]>();
  for (const line of lines)
    if (line.survey !== null) surveys.set(line.survey, [...(surveys.get(line.survey) ?? []), line]);
  return surveys;
}

function Line({ line }: { readonly line: TranscriptLine }): JSX.Element {
  const words = useWords();
  const { id, participants, date, material, survey, turns, coded, marks, waiting, reading, reread } = line;
  const progress = words(say.ofTurns(coded, turns));
  return (
    <tr>
      <th scope="row">
        <a href={addressOf("read", id)}>{id}</a>
        {material === "excerpts" && <small> {words(say.excerpts)}</small>}
      </th>
      {survey === null && <td>{participants.join(", ")}</td>}
      {survey === null && <td>{date ?? ""}</td>}
      <td>
        <meter min={0} max={Math.max(1, turns)} value={coded} aria-label={`${words(say.turnsCoded)} : ${progress}`} />{" "}
        {progress}
      </td>
      <td class="number">
        {marks}
        {waiting > 0 && <small> {words(say.waitingToo(waiting))}</small>}
      </td>
      <td>
        {words(say.reading[reading])}
        {reread.length > 0 && " "}
        {reread.length > 0 && (
          <a class="reread" href={addressOf("reread")}>
            {words(say.toReread(reread.length))}
          </a>
        )}
      </td>
    </tr>
  );
}
