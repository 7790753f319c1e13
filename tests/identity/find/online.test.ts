import { describe, expect, it } from "vitest";
import { find as account } from "../../../src/identity/find/account.js";
import { find as email } from "../../../src/identity/find/email.js";
import { find as url } from "../../../src/identity/find/url.js";
import { found } from "./found.js";

describe("e-mail addresses", () => {
  it("are found as written, without an elided article before them or a full stop after", () => {
    expect(found(email, "à l'info@ecole.example.be, d’arc@example.org ou o'neil@example.ie.")).toEqual([
      "info@ecole.example.be (high)",
      "arc@example.org (high)",
      "o'neil@example.ie (high)",
    ]);
    expect(found(email, "hélène.müller+x@exämple.example")).toEqual(["hélène.müller+x@exämple.example (high)"]);
  });

  it("are likely where the sign is masked or the address is said aloud", () => {
    for (const said of [
      "jean.d [at] example.org",
      "jean.d (arobase) example.org",
      "jean.d arobase example.org",
      "jean.d @ example.org",
      "jean point dupont arobase gmail point com",
      "marie tiret l arobase école point be",
      "mary dot smith at example dot co dot uk",
    ])
      expect(found(email, `c'est ${said}, voilà`)).toEqual([`${said} (likely)`]);
  });

  it("are none of these: laughter, handles, a dot and a place in a sentence", () => {
    for (const text of [
      "@@@ il rit @rire@",
      "@marie_lp",
      "un point sur la formation",
      "on se voit at home",
      "a@b",
      "chez Marie point",
    ])
      expect(found(email, text)).toEqual([]);
  });
});

describe("addresses on the web", () => {
  it("are sure with their beginning, likely as bare domains, possible where everybody goes", () => {
    expect(
      found(url, "voir (https://www.example.org/page?x=1#y). Puis www.ecole-x.be et monblog.be, sur YouTube.com"),
    ).toEqual([
      "https://www.example.org/page?x=1#y (high)",
      "www.ecole-x.be (high)",
      "monblog.be (likely)",
      "YouTube.com (possible)",
    ]);
  });

  it("are none of these: two sentences without a space, e-mail addresses, files, pages of accounts", () => {
    for (const text of [
      "c'est fin.Ensuite etc.Il",
      "jean@example.com",
      "notes.txt",
      "3.5 h",
      "facebook.com/marie.ex",
      "p.ex. ici",
    ])
      expect(found(url, text)).toEqual([]);
  });
});

describe("accounts", () => {
  it("are found by the page of a person, and by a handle", () => {
    expect(
      found(account, "facebook.com/marie.ex et https://www.instagram.com/mx_82/ ou linkedin.com/in/marie-x."),
    ).toEqual([
      "facebook.com/marie.ex (high)",
      "https://www.instagram.com/mx_82/ (high)",
      "linkedin.com/in/marie-x (high)",
    ]);
    expect(found(account, "suivez-moi sur Insta, @marie_lp.")).toEqual(["@marie_lp (high)"]);
    expect(found(account, "merci à @marie_lp")).toEqual(["@marie_lp (likely)"]);
  });

  it("are likely after « mon Insta c'est », where a handle can be told from a word", () => {
    expect(found(account, "mon Insta c’est marie_lp82.")).toEqual(["marie_lp82 (likely)"]);
    expect(found(account, "mon compte Facebook : marie.exemple")).toEqual(["marie.exemple (likely)"]);
    expect(found(account, "Facebook c'est bien, Snap c'est pour les jeunes")).toEqual([]);
  });

  it("are none of these: laughter, videos, searches", () => {
    for (const text of ["@@@ @rire@ @", "youtube.com/watch?v=abc", "facebook.com", "jean@example.com"])
      expect(found(account, text)).toEqual([]);
  });
});
