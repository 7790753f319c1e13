import type { AttributionAnswer, AttributionEdit, PeopleView } from "../../workbench/protocol/people.js";
import { ask } from "../api.js";

export const fetchPeople = (asked: boolean): Promise<PeopleView> => ask(`/api/people${asked ? "?asked=yes" : ""}`);
export const editAttribution = (edit: AttributionEdit): Promise<AttributionAnswer> =>
  ask("/api/attributions", edit, true);
