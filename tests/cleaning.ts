/** What is to be put away once the tests of a file are done: a worker runs many files, one after another. */
const left: (() => unknown)[] = [];

export function afterFile(putAway: () => unknown): void {
  left.push(putAway);
}

/** The latest first. */
export async function cleanUp(): Promise<void> {
  for (let last = left.pop(); last !== undefined; last = left.pop()) await last();
}
