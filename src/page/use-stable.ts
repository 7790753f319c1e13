import { useCallback, useRef } from "preact/hooks";

/** The same function at every drawing, doing what the last one would. */
export function useStable<A extends unknown[]>(work: (...args: A) => void): (...args: A) => void {
  const last = useRef(work);
  last.current = work;
  return useCallback((...args: A) => last.current(...args), []);
}
