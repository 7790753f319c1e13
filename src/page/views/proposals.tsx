import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import * as page from "../../messages/page.js";
import * as say from "../../messages/page-proposals.js";
import type { GroupView, QueueView } from "../../workbench/protocol/proposals.js";
import type { CodeView } from "../../workbench/protocol/study.js";
import { useWords } from "../language.js";
import { addressOf } from "../place.js";
import type { Arrangement } from "../proposals/asking.js";
import { Group } from "../proposals/group.jsx";
import { useQueue } from "../proposals/use-queue.js";
import { useUndo } from "../use-undo.js";
import type { ViewProps } from "../views.jsx";

const WAYS = ["rule", "uncertain", "code", "transcript"] as const;

/** All that is proposed and not decided, rule by rule, code by code or interview by interview. */
export function ProposalsView(props: ViewProps): JSX.Element {
  const { store, state, place } = props;
  const words = useWords();
  const how: Arrangement = {
    as: WAYS.find((one) => one === place.query.get("as")) ?? "rule",
    by: place.query.get("by") === "suggest" ? "suggest" : "rules",
  };
  const queue = useQueue(store, state, how);
  useUndo(store);
  const codes = useMemo(
    () => new Map((state.study?.families ?? []).flatMap((family) => family.codes).map((code) => [code.id, code])),
    [state.study],
  );
  if (queue === null) return <p class="loading">{words(page.loading)}</p>;
  const isAsked = queue.policy !== "off" || place.query.get("show") === "yes";
  const group = queue.groups.find(({ id }) => id === place.of) ?? null;
  return (
    <main class="proposals">
      <h1>{words(say.title)}</h1>
      <p class="policy">{words(say.studySays[queue.policy])}</p>
      {queue.unread.length > 0 && <p class="policy">{words(say.unread(queue.unread))}</p>}
      {!isAsked && (
        <button type="button" class="main" onClick={() => go(how, { show: "yes" })}>
          {words(say.askForAll)}
        </button>
      )}
      {isAsked && place.of === null && <Controls how={how} />}
      {isAsked && place.of === null && <Groups {...{ queue, codes, how }} />}
      {isAsked && place.of !== null && (
        <>
          <p>
            <a href={addressOf("proposals", undefined, { ...how, show: "yes" })}>← {words(say.backToAll)}</a>
          </p>
          <Group key={place.of} {...{ store, state, how, codes, group }} id={place.of} />
        </>
      )}
    </main>
  );
}

function go(how: Arrangement, more: Readonly<Record<string, string>>): void {
  location.hash = addressOf("proposals", undefined, { ...how, ...more });
}

function Controls({ how }: { readonly how: Arrangement }): JSX.Element {
  const words = useWords();
  return (
    <p class="controls">
      <label>
        {words(say.arranged)}{" "}
        <select value={how.as} onChange={({ currentTarget }) => go(how, { as: currentTarget.value, show: "yes" })}>
          {WAYS.map((as) => (
            <option key={as} value={as}>
              {words(say.arrangements[as])}
            </option>
          ))}
        </select>
      </label>{" "}
      <label>
        {words(say.madeFrom)}{" "}
        <select value={how.by} onChange={({ currentTarget }) => go(how, { by: currentTarget.value, show: "yes" })}>
          {(["rules", "suggest"] as const).map((by) => (
            <option key={by} value={by}>
              {words(say.makers[by])}
            </option>
          ))}
        </select>
      </label>
    </p>
  );
}

interface GroupsProps {
  readonly queue: QueueView;
  readonly codes: ReadonlyMap<string, CodeView>;
  readonly how: Arrangement;
}

function Groups({ queue, codes, how }: GroupsProps): JSX.Element {
  const words = useWords();
  const { groups, left, by } = queue;
  if (groups.length === 0) return <p>{words(by === "suggest" ? say.nothingLearnt : say.nothing)}</p>;
  return (
    <>
      <p role="status">{words(say.left(left))}</p>
      <ul class="groups">
        {groups.map((group) => (
          <Line key={group.id} {...{ group, codes, how }} />
        ))}
      </ul>
    </>
  );
}

function Line({ group, codes, how }: Pick<GroupsProps, "codes" | "how"> & { readonly group: GroupView }): JSX.Element {
  const words = useWords();
  const code = group.code === null ? undefined : codes.get(group.code);
  return (
    <li>
      <a href={addressOf("proposals", group.id, { ...how, show: "yes" })}>
        {code !== undefined && <i class="swatch" style={{ backgroundColor: code.colour }} />}
        {code?.label ?? group.transcript ?? group.code} {group.rule !== null && <code>{group.rule}</code>}
      </a>
      <span class="left">
        {words(say.left(group.left))}
        {group.cues > 0 && `, ${words(say.cuesIn(group.cues))}`}
      </span>
      {group.record !== null && <span class="record">{group.record}</span>}
    </li>
  );
}
