/** What the exit code says. */
export const EXIT = {
  done: 0,
  /** Done, but the material has errors, some files of a batch were bad, or a gate was missed. */
  flawed: 1,
  /** Wrong usage, or nothing could be done. */
  nothing: 2,
  interrupted: 130,
} as const;

export type Exit = (typeof EXIT)[keyof typeof EXIT];
