import type { JSX } from "preact";
import * as say from "../../messages/page-proposals.js";
import { useWords } from "../language.js";
import type { Offered } from "./use-proposals.js";

/** Above the text: whether proposals are shown here, how many are left, and how to see them. */
export function ProposalsBar({
  offered,
  first,
  toText,
}: {
  readonly offered: Offered;
  readonly first: () => void;
  /** To where keys mean something, once proposals are shown or hidden. */
  readonly toText: () => void;
}): JSX.Element {
  const words = useWords();
  const { view, items, inView, show, hide } = offered;
  const then = (work: () => void): void => {
    work();
    toText();
  };
  if (view === null) return <p class="proposals-bar" />;
  if (!inView)
    return (
      <p class="proposals-bar">
        {words(view.policy === "after_reading" ? say.hiddenUnread : say.hiddenOff)}{" "}
        <button type="button" onClick={() => then(show)} aria-describedby="counted-apart">
          {words(say.show)}
        </button>{" "}
        <small id="counted-apart">{words(say.apart)}</small>
      </p>
    );
  return (
    <p class="proposals-bar">
      <span role="status">{words(say.leftHere(items.length))}</span>{" "}
      {items.length > 0 && (
        <button type="button" onClick={first}>
          {words(say.firstOne)} <kbd>n</kbd>
        </button>
      )}{" "}
      {view.shown === "asked" && (
        <button type="button" onClick={() => then(hide)}>
          {words(say.hide)}
        </button>
      )}{" "}
      <small>{words(say.apart)}</small>
    </p>
  );
}
