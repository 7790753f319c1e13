import type { JSX } from "preact";

interface ChoiceProps {
  readonly label: string;
  /** What stands for nothing chosen; not there where something always is. */
  readonly none?: string;
  readonly chosen: string;
  readonly among: readonly (readonly [id: string, label: string])[];
  readonly choose: (id: string) => void;
}

/** One of a few, from a list that opens. */
export function Choice({ label, none, chosen, among, choose }: ChoiceProps): JSX.Element {
  return (
    <label>
      {label}{" "}
      <select value={chosen} onChange={({ currentTarget }) => choose(currentTarget.value)}>
        {none !== undefined && <option value="">{none}</option>}
        {among.map(([id, name]) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
