import type { Words } from "../messages/words.js";

/** What a page asked for and cannot have, with the sentence that it shows. */
export class Fault extends Error {
  constructor(
    readonly status: 400 | 404 | 409 | 423 | 500,
    readonly words: Words,
  ) {
    super(words.en);
  }
}
