import type { Entity } from "../identity/entity.js";
import { aboutOf, keepReview, readReview, type Verdict } from "../study/kept-decisions.js";
import type { Surveyed } from "../study/survey.js";

/** All that is decided while somebody sits at the terminal, whatever it is asked about: one store, kept at each decision, that begins with what was decided before. */
export class Sitting {
  /** How what was decided before is taken; null as long as nobody was asked. */
  manner: "resume" | "restart" | null = null;
  private readonly verdicts: Map<string, Verdict>;

  constructor(private readonly dir: string) {
    this.verdicts = new Map(readReview(dir));
  }

  /** How many of these were decided on. */
  known(surveyed: readonly Surveyed[]): number {
    return surveyed.filter(({ entity }) => this.on(entity) !== undefined).length;
  }

  /** Begins to ask about these; what was decided on them before goes only where the person begins again. */
  begin(surveyed: readonly Surveyed[]): void {
    if (this.manner === "restart") for (const { entity } of surveyed) this.verdicts.delete(aboutOf(entity));
    this.manner ??= "resume";
  }

  on(entity: Entity): Verdict | undefined {
    return this.verdicts.get(aboutOf(entity));
  }

  async keep(entity: Entity, verdict: Verdict): Promise<void> {
    this.verdicts.set(aboutOf(entity), verdict);
    await keepReview(this.dir, this.verdicts);
  }
}
