import { timingSafeEqual } from "node:crypto";
import type { MiddlewareHandler } from "hono";
import { getCookie, setCookie } from "hono/cookie";

/** Everything the page needs is its own: no script, style, font or picture from elsewhere, nothing inline, nothing framed. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

const HEADERS: Readonly<Record<string, string>> = {
  "Content-Security-Policy": POLICY,
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Permissions-Policy": "camera=(), microphone=(), geolocation=()",
  "Cache-Control": "no-store",
};

export interface Guarded {
  /** Known only to who was given the address. */
  readonly token: string;
  /** Told once the server listens. */
  readonly port: () => number;
}

/**
 * Lets in only the browser that was opened with the token, speaking to this machine by its own name: another site, another
 * person of the machine, or a name that was made to lead here gets 403. The token comes once in the address and stays in a
 * cookie that no script can read.
 */
export function guard({ token, port }: Guarded): MiddlewareHandler {
  return async (c, next) => {
    for (const [name, value] of Object.entries(HEADERS)) c.header(name, value);
    const hosts = [`127.0.0.1:${port()}`, `localhost:${port()}`];
    const host = c.req.header("host") ?? "";
    if (!hosts.includes(host)) return c.text("forbidden", 403);
    const origin = c.req.header("origin");
    if (origin !== undefined && origin !== `http://${host}`) return c.text("forbidden", 403);
    const site = c.req.header("sec-fetch-site");
    const isFromOutside = site === "cross-site" || site === "same-site";
    if (c.req.method !== "GET" && (origin === undefined || isFromOutside)) return c.text("forbidden", 403);
    const cookie = `grille-${port()}`;
    const given = c.req.query("token");
    if (given !== undefined && c.req.path === "/" && isSame(given, token)) {
      setCookie(c, cookie, token, { httpOnly: true, sameSite: "Strict", path: "/" });
      return next();
    }
    if (!isSame(getCookie(c, cookie) ?? "", token)) return c.text("forbidden", 403);
    return next();
  };
}

function isSame(a: string, b: string): boolean {
  const [x, y] = [Buffer.from(a), Buffer.from(b)];
  return x.length === y.length && timingSafeEqual(x, y);
}
