import type { JSX } from "preact";
import * as say from "../../messages/page-codes.js";
import type { StudyView } from "../../workbench/protocol/study.js";
import { useWords } from "../language.js";
import { type CodeDraft, familiesForWords, NEW_FAMILY } from "./draft.js";

interface FamilyFieldProps {
  readonly study: StudyView;
  readonly draft: CodeDraft;
  readonly put: (patch: Partial<CodeDraft>) => void;
}

/** The family of a new code, or the name of a new one and the codebook that receives it. */
export function FamilyField({ study, draft, put }: FamilyFieldProps): JSX.Element {
  const words = useWords();
  const { codebooks, families } = study;
  return (
    <>
      <label>
        {words(say.family)}
        <select required value={draft.family} onChange={({ currentTarget }) => put({ family: currentTarget.value })}>
          <option value="">{words(say.chooseFamily)}</option>
          {familiesForWords(families).map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
          <option value={NEW_FAMILY}>{words(say.newFamily)}</option>
        </select>
      </label>
      {draft.family === NEW_FAMILY && (
        <label>
          {words(say.familyName)}
          <input
            type="text"
            required
            maxLength={200}
            value={draft.familyName}
            onInput={({ currentTarget }) => put({ familyName: currentTarget.value })}
          />
        </label>
      )}
      {draft.family === NEW_FAMILY && codebooks.length > 1 && (
        <label>
          {words(say.codebook)}
          <select value={draft.codebook} onChange={({ currentTarget }) => put({ codebook: currentTarget.value })}>
            {codebooks.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
        </label>
      )}
    </>
  );
}
