import type { StepsAnswer, StepsAsked } from "../workbench/protocol/steps.js";
import type { StudyView } from "../workbench/protocol/study.js";
import type { TranscriptView } from "../workbench/protocol/transcript.js";

/** A word that this page makes up for itself, so that it is not told of its own steps. */
export const PAGE = hexadecimal(8);

/** What the server could not give, with the sentence to show. */
export class Refusal extends Error {}

/** grille does not answer: it was stopped, the computer slept, or it was started again and does not know this page any more. */
export class Gone extends Error {}

export function hexadecimal(digits: number): string {
  const bytes = crypto.getRandomValues(new Uint8Array(digits));
  return [...bytes].map((byte) => (byte & 15).toString(16)).join("");
}

/** Has a file made and keeps it where the browser puts what it is given. */
export async function download(path: string, body: unknown, file: string): Promise<void> {
  const headers = { "content-type": "application/json", "x-page": PAGE };
  const response = await fetch(path, { method: "POST", headers, body: JSON.stringify(body) }).catch(() => {
    throw new Gone("no answer");
  });
  if (!response.ok) throw await reasonOf(response);
  const address = URL.createObjectURL(await response.blob());
  const link = document.createElement("a");
  link.href = address;
  link.download = file;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

async function reasonOf(response: Response): Promise<Error> {
  if (response.status === 403) return new Gone("not known any more");
  const told = (await response.json().catch(() => null)) as { reason?: string } | null;
  return new Refusal(told?.reason ?? String(response.status));
}

/** Asks the server; `refusedToo` lets an answer of 409 through, which says why and how things stand. */
export async function ask<T>(path: string, body?: unknown, refusedToo = false): Promise<T> {
  const headers = { "content-type": "application/json", "x-page": PAGE };
  const how = body === undefined ? { headers } : { method: "POST", headers, body: JSON.stringify(body) };
  const response = await fetch(path, how).catch(() => {
    throw new Gone("no answer");
  });
  if (response.ok || (refusedToo && response.status === 409)) return (await response.json()) as T;
  throw await reasonOf(response);
}

export const fetchStudy = (): Promise<StudyView> => ask("/api/study");
export const fetchTranscript = (id: string): Promise<TranscriptView> =>
  ask(`/api/transcripts/${encodeURIComponent(id)}`);
export const takeSteps = (asked: StepsAsked): Promise<StepsAnswer> => ask("/api/steps", asked, true);
export const markReading = (
  id: string,
  how: { as: "read" | "begun" | "reread"; codes?: readonly string[] },
): Promise<TranscriptView> => ask(`/api/transcripts/${encodeURIComponent(id)}/reading`, how);
