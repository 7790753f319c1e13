import { createCipheriv, createDecipheriv, scrypt } from "node:crypto";
import { sha256Of } from "../text/hash.js";

/** Gives so many random bytes. Passed in, so that tests can repeat themselves; must be the system's own in use. */
export type RandomBytes = (length: number) => Uint8Array;

/** How hard it is to try passphrases: scrypt (Percival 2009) with cost N, block size r, parallelism p. */
export interface Cost {
  readonly N: number;
  readonly r: number;
  readonly p: number;
}

/** 128 MiB of memory for each try. */
export const COST: Cost = { N: 2 ** 17, r: 8, p: 1 };

/** Why a sealed file does not open. Each is told apart, and none says anything of what is inside. */
export type SealFault = "not-sealed" | "newer" | "cut" | "changed" | "other-cost" | "wrong-passphrase";

export type Unsealed =
  | { readonly content: string; readonly fault: null }
  | { readonly content: null; readonly fault: SealFault };

/** The first part of a sealed file: readable by all, and authenticated together with the content. */
interface Head {
  readonly grille: 1;
  readonly sealed: string;
  readonly cipher: "aes-256-gcm";
  readonly kdf: "scrypt";
  readonly cost: Cost;
  readonly salt: string;
  readonly nonce: string;
}

interface Sealed extends Head {
  readonly tag: string;
  readonly data: string;
  /** sha256 of all of the above: tells a damaged file from a wrong passphrase. */
  readonly sum: string;
}

const VERSION = 1;

/**
 * Locks a text with a passphrase: scrypt makes a key of 32 bytes, AES-256-GCM encrypts and authenticates. Salt and nonce
 * are new at every call. `name` stays readable and cannot be changed without breaking the seal. One line of JSON.
 */
export async function seal(
  content: string,
  passphrase: string,
  { name, random, cost = COST }: { readonly name: string; readonly random: RandomBytes; readonly cost?: Cost },
): Promise<string> {
  const salt = random(16);
  const nonce = random(12);
  const head: Head = {
    grille: VERSION,
    sealed: name,
    cipher: "aes-256-gcm",
    kdf: "scrypt",
    cost: { N: cost.N, r: cost.r, p: cost.p },
    salt: base64(salt),
    nonce: base64(nonce),
  };
  const cipher = createCipheriv("aes-256-gcm", await stretch(passphrase, salt, cost), nonce);
  cipher.setAAD(Buffer.from(JSON.stringify(head)));
  const data = Buffer.concat([cipher.update(content, "utf8"), cipher.final()]);
  const whole = { ...head, tag: base64(cipher.getAuthTag()), data: base64(data) };
  return `${JSON.stringify({ ...whole, sum: sumOf(whole) })}\n`;
}

/** Opens what `seal` locked. What does not open comes back as a reason, never as a throw. */
export async function unseal(file: string, passphrase: string): Promise<Unsealed> {
  const read = readSealed(file);
  if (typeof read === "string") return { content: null, fault: read };
  const { tag, data, sum: _, ...head } = read;
  try {
    const key = await stretch(passphrase, bytesOf(head.salt), head.cost);
    const decipher = createDecipheriv("aes-256-gcm", key, bytesOf(head.nonce), { authTagLength: 16 });
    decipher.setAAD(Buffer.from(JSON.stringify(head)));
    decipher.setAuthTag(bytesOf(tag));
    const content = Buffer.concat([decipher.update(bytesOf(data)), decipher.final()]);
    return { content: content.toString("utf8"), fault: null };
  } catch {
    return { content: null, fault: "wrong-passphrase" };
  }
}

/** The readable name of a sealed file; null where it is none. */
export function nameOfSealed(file: string): string | null {
  const read = readSealed(file);
  return typeof read === "string" ? null : read.sealed;
}

function readSealed(file: string): Sealed | SealFault {
  const text = file.replace(/^\ufeff/, "").trim();
  if (!'{"grille":'.startsWith(text.slice(0, 10))) return "not-sealed";
  const value = parsed(text);
  if (value === null) return "cut";
  if (typeof value.grille === "number" && value.grille > VERSION) return "newer";
  const sealed = inOrder(value);
  if (sealed === null) return "changed";
  const { sum, ...whole } = sealed;
  if (sum !== sumOf(whole)) return "changed";
  return isBearable(sealed.cost) ? sealed : "other-cost";
}

function parsed(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

/** The fields in the order in which they were authenticated; null where one is missing or of another shape. */
function inOrder(value: Record<string, unknown>): Sealed | null {
  const { sealed, cipher, kdf, cost, salt, nonce, tag, data, sum } = value;
  if (value.grille !== VERSION || cipher !== "aes-256-gcm" || kdf !== "scrypt") return null;
  if (typeof cost !== "object" || cost === null) return null;
  const { N, r, p } = cost as Record<string, unknown>;
  if (typeof N !== "number" || typeof r !== "number" || typeof p !== "number") return null;
  if (typeof sealed !== "string" || typeof sum !== "string" || typeof data !== "string") return null;
  if (typeof salt !== "string" || typeof nonce !== "string" || typeof tag !== "string") return null;
  if (bytesOf(nonce).length !== 12 || bytesOf(tag).length !== 16 || bytesOf(salt).length < 16) return null;
  return { grille: VERSION, sealed, cipher, kdf, cost: { N, r, p }, salt, nonce, tag, data, sum };
}

/** A file may ask for more work than today's, but neither for next to none nor for the machine's whole memory. */
function isBearable({ N, r, p }: Cost): boolean {
  const isPower = Number.isInteger(Math.log2(N));
  return (
    isPower && N >= 2 ** 14 && N <= 2 ** 20 && [r, p].every(Number.isInteger) && r >= 8 && r <= 16 && p >= 1 && p <= 4
  );
}

/** The passphrase in one way of writing accents: keyboards and systems differ in it. */
function stretch(passphrase: string, salt: Uint8Array, { N, r, p }: Cost): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const options = { N, r, p, maxmem: 256 * N * r };
    scrypt(passphrase.normalize("NFKC"), salt, 32, options, (error, key) =>
      error === null ? resolve(key) : reject(error),
    );
  });
}

function sumOf(whole: Omit<Sealed, "sum">): string {
  return sha256Of(JSON.stringify(whole));
}

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("base64");
}

function bytesOf(text: string): Buffer {
  return Buffer.from(text, "base64");
}
