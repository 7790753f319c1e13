import { fr } from "./french.js";
import type { Words } from "./words.js";

/** Places that a remark names, and how many more there are. */
export interface Where {
  readonly places: readonly string[];
  readonly more: number;
}

/** `P01:3.1, P02:4 and 3 more` */
export const listed = ({ places, more }: Where): Words => ({
  fr: fr`${places.join(", ")}${more > 0 ? ` et ${more} de plus` : ""}`,
  en: `${places.join(", ")}${more > 0 ? ` and ${more} more` : ""}`,
});
