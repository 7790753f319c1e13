import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { HitView } from "../../workbench/protocol/find.js";
import type { TranscriptView } from "../../workbench/protocol/transcript.js";
import type { Place } from "../place.js";
import { goTo } from "../reading/focus.js";
import { rangesOf, setOff, shownIn } from "../reading/highlights.js";
import type { Spot } from "../reading/walk.js";
import type { Store } from "../store.js";
import { fetchFound } from "./asking.js";

/** What is looked for in the open transcript, and which place of it one is at. */
export interface Finding {
  readonly isOpen: boolean;
  /** How often it was asked for: each time one goes to where one types. */
  readonly opened: number;
  readonly typed: string;
  readonly hits: readonly HitView[];
  /** Place in the hits; -1 before the first. */
  readonly at: number;
  readonly open: () => void;
  readonly close: () => void;
  readonly type: (typed: string) => void;
  /** To the next place or the one before, round about; whether there is one. */
  readonly go: (by: 1 | -1) => boolean;
}

interface Where {
  readonly store: Store;
  readonly place: Place;
  readonly transcript: TranscriptView;
  readonly root: { readonly current: HTMLDivElement | null };
  readonly setSpot: (spot: Spot | null) => void;
}

/** Finds in the open transcript, and shows the place that the address names. */
export function useFound({ store, place, transcript, root, setSpot }: Where): Finding {
  const { id, turns } = transcript;
  const [opened, setOpened] = useState(0);
  const [isOpen, setOpen] = useState(false);
  const [typed, setTyped] = useState("");
  const [hits, setHits] = useState<readonly HitView[]>([]);
  const [at, setAt] = useState(-1);
  const last = useRef(0);
  useEffect(() => {
    const mine = ++last.current;
    setAt(-1);
    if (!isOpen || typed.trim() === "") {
      setHits([]);
      return undefined;
    }
    const timer = setTimeout(async () => {
      const wanted = { q: typed, how: "part", accents: "optional", turns: "all" } as const;
      const found = await store.guarded(() => fetchFound(wanted, id));
      if (mine === last.current) setHits(found?.transcripts[0]?.hits ?? []);
    }, 100);
    return () => clearTimeout(timer);
  }, [store, id, isOpen, typed, turns]);
  const named = spanIn(place.query);
  useLayoutEffect(() => {
    if (root.current === null) return;
    const shown = shownIn(root.current);
    const spans = isOpen ? hits : named === null ? [] : [named];
    setOff(
      "found",
      spans.flatMap((span) => rangesOf(shown, span)),
    );
  }, [turns, hits, isOpen, named?.start, named?.end]);
  useEffect(() => () => setOff("found", []), []);
  const go = (by: 1 | -1): boolean => {
    const next = (at + by + (at === -1 && by === -1 ? 1 : 0) + hits.length) % Math.max(1, hits.length);
    const hit = hits[next];
    if (hit === undefined) return false;
    setAt(next);
    const { turn, start, end } = hit;
    setSpot({ turn, span: hit.role === "participant" ? { start, end } : null });
    const element = root.current?.querySelector(`#turn-${turn}`);
    element?.scrollIntoView({ block: "center" });
    return true;
  };
  return {
    ...{ isOpen, opened, typed, hits, at, go },
    open: () => {
      setOpen(true);
      setOpened((n) => n + 1);
    },
    close: () => {
      setOpen(false);
      goTo(root.current, at === -1 ? null : String(hits[at]?.turn ?? ""));
    },
    type: setTyped,
  };
}

function spanIn(query: URLSearchParams): { start: number; end: number } | null {
  const [start, end] = [Number(query.get("from") ?? "-1"), Number(query.get("to") ?? "-1")];
  return Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start < end ? { start, end } : null;
}
