import { fold } from "../fold.js";

const QUOTE_HEAD =
  /^(?:verbatims?|citations?|extraits?|propos|paroles?|quotes?|quotations?|excerpts?|illustrations?|exemples?|examples?)(?![\p{L}])/u;

/** Whether the head of a column announces the words of people. */
export const isQuoteHead = (cell: string): boolean => cell.trim().length <= 40 && QUOTE_HEAD.test(fold(cell.trim()));
