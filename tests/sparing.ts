import crypto from "node:crypto";
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

// What costs much and shows nothing here is done once in a worker, or not at all.

/** No test cuts the current: what is written need not have reached the disk. */
fs.fsyncSync = () => {};

const stretch = crypto.scrypt;
const stretched = new Map<string, Buffer>();

/**
 * The same passphrase with the same salt and cost gives the same key. Chance in tests repeats itself, and so do salts: the
 * tenth opening of a key need not take its 128 MiB again.
 */
function scrypt(...[passphrase, salt, length, options, done]: Required<Parameters<typeof stretch>>): void {
  const asked = JSON.stringify([String(passphrase), Buffer.from(salt as Uint8Array).toString("hex"), length, options]);
  const known = stretched.get(asked);
  if (known !== undefined) return void setImmediate(() => done(null, Buffer.from(known)));
  stretch(passphrase, salt, length, options, (error, key) => {
    if (error === null) stretched.set(asked, Buffer.from(key));
    done(error, key);
  });
}

Object.assign(crypto, { scrypt });
syncBuiltinESMExports();
