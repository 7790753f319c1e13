import { useEffect, useMemo, useState } from "preact/hooks";

/** Where in the page one is: `#/read/P01`, and within it `?turn=12`. */
export interface Place {
  readonly view: string;
  readonly of: string | null;
  readonly query: URLSearchParams;
}

export function placeOf(hash: string): Place {
  const [path = "", query = ""] = hash.replace(/^#\/?/, "").split("?");
  const [view = "", of = ""] = path.split("/");
  return { view, of: of === "" ? null : decodeURIComponent(of), query: new URLSearchParams(query) };
}

export function addressOf(view: string, of?: string, query: Readonly<Record<string, string>> = {}): string {
  const more = new URLSearchParams(query).toString();
  return `#/${view}${of === undefined ? "" : `/${encodeURIComponent(of)}`}${more === "" ? "" : `?${more}`}`;
}

/** The place, told anew whenever the address changes, and the very same one until then. */
export function usePlace(): Place {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const heard = (): void => setHash(location.hash);
    addEventListener("hashchange", heard);
    return () => removeEventListener("hashchange", heard);
  }, []);
  return useMemo(() => placeOf(hash), [hash]);
}
