/** Ids for new transcripts. Compared in lower case: two names that differ in case are one file on some machines. */
export class FreeIds {
  private readonly taken: Set<string>;
  /** No number below is free. */
  private next = 1;

  constructor(taken: readonly string[]) {
    this.taken = new Set(taken.map((id) => id.toLowerCase()));
  }

  take(id: string): void {
    this.taken.add(id.toLowerCase());
  }

  /** `P01`, `P02`, ...: the first number that no transcript, interview or sheet has. Never taken from the file's name. */
  first(): string {
    for (; ; this.next++) {
      const id = `P${String(this.next).padStart(2, "0")}`;
      if (!this.taken.has(id.toLowerCase())) return id;
    }
  }
}
