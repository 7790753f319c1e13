import type { BehindView, SeenBasis } from "../../workbench/protocol/seeing.js";
import { ask } from "../api.js";

/** What of the marks is shown. */
export type Shown = "matrix" | "together" | "saturation" | "evidence";

export const fetchSeen = <T>(shown: Shown, query: Readonly<Record<string, string>>): Promise<T> =>
  ask(`/api/see/${shown}?${new URLSearchParams(query)}`);

/** What stands behind a number: which codes, in which interviews (all where none is named), or where two codes meet in a turn. */
export interface Asked {
  readonly title: string;
  readonly codes: readonly string[];
  readonly interviews: readonly string[];
  readonly together?: boolean;
  /** Whose marks the number counts. */
  readonly basis: SeenBasis;
}

export const fetchBehind = ({ codes, interviews, together = false, basis }: Asked): Promise<BehindView> =>
  ask(
    `/api/see/behind?${new URLSearchParams({
      codes: codes.join(","),
      in: interviews.join(","),
      together: together ? "yes" : "no",
      basis,
    })}`,
  );
