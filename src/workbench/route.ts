import type { Hono } from "hono";
import type { Lang } from "../messages/words.js";
import type { Desk } from "./desk.js";

/** What every route works with. */
export interface Bench {
  readonly desk: Desk;
  /** The language of the page. */
  readonly lang: Lang;
}

/** A group of addresses under `/api`. */
export type Route = (app: Hono, bench: Bench) => void;
