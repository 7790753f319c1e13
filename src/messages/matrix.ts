import { fr } from "./french.js";
import type { Words } from "./words.js";

const both = (french: string, english: string): Words => ({ fr: french, en: english });

/** What a cell holds where a table from elsewhere says how often. */
export const times = both(
  fr`les cases disent combien de fois le code se trouve dans l'entretien, d'après le tableau`,
  "cells say how often the code stands in the interview, by the table",
);
export const presence = both(
  fr`les cases disent si un code de la famille se trouve dans l'entretien (1) ou non (0) : les nombres du tableau comptent par code, et ne s'additionnent pas`,
  "cells say whether a code of the family stands in the interview (1) or not (0): the table's numbers count by code, and are not added up",
);
