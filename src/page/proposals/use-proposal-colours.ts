import { useLayoutEffect } from "preact/hooks";
import type { ProposalView } from "../../workbench/protocol/proposals.js";
import { rangesOf, setOff, shownIn } from "../reading/highlights.js";
import type { Offered } from "./use-proposals.js";

/** Underlines what is proposed with dots, and sets off the one that is looked at. */
export function useProposalColours(
  root: { readonly current: HTMLDivElement | null },
  { items, facing }: Pick<Offered, "items" | "facing">,
  turns: unknown,
): void {
  useLayoutEffect(() => paint(root.current, "proposed", items), [root, items, turns]);
  useLayoutEffect(
    () => paint(root.current, "faced", facing === null ? [] : [facing]),
    [root, facing?.key, facing?.start, facing?.end],
  );
}

function paint(root: HTMLElement | null, name: "proposed" | "faced", items: readonly ProposalView[]): void {
  const shown = root === null || items.length === 0 ? [] : shownIn(root);
  setOff(
    name,
    items.flatMap((item) => rangesOf(shown, item)),
  );
}
