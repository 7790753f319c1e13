import type { ComponentChildren, JSX } from "preact";

interface ElsewhereProps {
  /** Why nothing was written, and that what follows is how it stands. */
  readonly reason: string;
  /** What can be chosen: to keep what one has written, or to leave it as it stands and lose that. */
  readonly mine: readonly [label: string, act: () => void];
  readonly theirs: readonly [label: string, act: () => void];
  /** How it stands. */
  readonly children: ComponentChildren;
}

/** What was changed elsewhere while one was writing, shown as it stands: the person chooses, and nothing is overwritten unseen. */
export function Elsewhere({ reason, mine, theirs, children }: ElsewhereProps): JSX.Element {
  return (
    <div class="elsewhere" role="alert">
      <p>{reason}</p>
      {children}
      <div class="actions">
        {[mine, theirs].map(([label, act]) => (
          <button key={label} type="button" onClick={act}>
            {label}
          </button>
        ))}
      </div>
    </div>
  );
}
