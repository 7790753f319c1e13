import type { JSX } from "preact";
import { useEffect } from "preact/hooks";
import * as say from "../../messages/page.js";
import { left } from "../../messages/page-reread.js";
import type { TranscriptLine } from "../../workbench/protocol/study.js";
import { useWords } from "../language.js";
import { addressOf } from "../place.js";
import type { ViewProps } from "../views.js";

/** The interviews, and how far each has been read and coded. */
export function ListView({ state, store }: ViewProps): JSX.Element {
  const words = useWords();
  useEffect(() => void store.loadStudy(), [store]);
  const { study } = state;
  if (study === null) return <p class="loading">{words(say.loading)}</p>;
  const waiting = study.transcripts.reduce((sum, line) => sum + line.waiting, 0);
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
      {study.transcripts.length > 0 && (
        <table>
          <thead>
            <tr>
              {[say.interview, say.people, say.heldOn, say.turnsCoded, say.marksColumn, say.readingColumn].map(
                (label) => (
                  <th key={label.en} scope="col">
                    {words(label)}
                  </th>
                ),
              )}
            </tr>
          </thead>
          <tbody>
            {study.transcripts.map((line) => (
              <Line key={line.id} line={line} />
            ))}
          </tbody>
        </table>
      )}
    </main>
  );
}

function Line({ line }: { readonly line: TranscriptLine }): JSX.Element {
  const words = useWords();
  const { id, participants, date, material, turns, coded, marks, waiting, reading, reread } = line;
  const progress = words(say.ofTurns(coded, turns));
  return (
    <tr>
      <th scope="row">
        <a href={addressOf("read", id)}>{id}</a>
        {material === "excerpts" && <small> {words(say.excerpts)}</small>}
        {material === "survey" && <small> {words(say.surveyed)}</small>}
      </th>
      <td>{participants.join(", ")}</td>
      <td>{date ?? ""}</td>
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
