import { expect, it } from "vitest";
import { perhapsSame } from "../../src/study/perhaps-same.js";
import { nameOf } from "../../src/study/survey.js";
import { entities } from "../identity/made.js";

it.each([
  [["Mme Lambert-Dupont", "Julie Lambert"], ["Julie Lambert"]],
  [["Mme Lambert-Dupont", "Julie Dupont"], ["Julie Dupont"]],
  [["M. Lambert-Dupont", "Julie Lambert"], []],
  [["Mme Lambert-Dupont", "Julie Peeters"], []],
  [["Y. El Amrani", "Yassine"], ["Yassine"]],
  [["Y. El Amrani", "Karim"], []],
  [["Simon Claire-Marie", "Claire-Marie"], ["Claire-Marie"]],
  [["Demirtaş Claire-Marie", "Rose"], []],
  [["Karim Benali", "Karima Benali"], []],
])("who is perhaps somebody else by a name is told: %j", (names, told) => {
  const all = entities(...names);
  const [one] = all;
  expect(all).toHaveLength(2);
  expect(one === undefined ? null : perhapsSame(one, all).map(nameOf)).toEqual(told);
  if (one !== undefined && told.length > 0) expect(perhapsSame(all[1] ?? one, all)).toEqual([one]);
});
