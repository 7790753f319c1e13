/** Control words that stand for a character. */
export const RTF_CHARACTERS: Readonly<Record<string, string>> = {
  tab: "\t",
  line: "\n",
  lbr: "\n",
  softline: "\n",
  emdash: "\u2014",
  endash: "\u2013",
  emspace: "\u2003",
  enspace: "\u2002",
  qmspace: "\u2005",
  bullet: "\u2022",
  lquote: "\u2018",
  rquote: "\u2019",
  ldblquote: "\u201c",
  rdblquote: "\u201d",
  zwj: "\u200d",
  zwnj: "\u200c",
  ltrmark: "\u200e",
  rtlmark: "\u200f",
};

/** Signs after a backslash that stand for a character. */
export const RTF_SIGNS: Readonly<Record<string, string>> = {
  "~": "\u00a0",
  _: "\u2011",
  "-": "\u00ad",
  "\\": "\\",
  "{": "{",
  "}": "}",
  "\t": "\t",
};

/** What a group is for. `words`: what is read. `box`: the same, in a box of its own. `skip`: nothing that anybody wrote in the text. */
export type Destination =
  | "words"
  | "box"
  | "skip"
  | "fonts"
  | "styles"
  | "header"
  | "note"
  | "comment"
  | "comment-initials"
  | "comment-author"
  | "comment-start"
  | "comment-end"
  | "comment-reference";

/** Control words that open a destination. */
export const RTF_DESTINATIONS: Readonly<Record<string, Destination>> = {
  fonttbl: "fonts",
  stylesheet: "styles",
  header: "header",
  headerl: "header",
  headerr: "header",
  headerf: "header",
  footer: "header",
  footerl: "header",
  footerr: "header",
  footerf: "header",
  footnote: "note",
  annotation: "comment",
  atnid: "comment-initials",
  atnauthor: "comment-author",
  atrfstart: "comment-start",
  atrfend: "comment-end",
  atnref: "comment-reference",
  shptxt: "box",
  ud: "words",
  shpinst: "skip",
  shprslt: "skip",
  upr: "skip",
  colortbl: "skip",
  info: "skip",
  pict: "skip",
  objdata: "skip",
  objclass: "skip",
  objname: "skip",
  fldinst: "skip",
  listtext: "skip",
  pntext: "skip",
  pntxta: "skip",
  pntxtb: "skip",
  nonshppict: "skip",
  nonesttables: "skip",
  xe: "skip",
  tc: "skip",
  rxe: "skip",
  bkmkstart: "skip",
  bkmkend: "skip",
  filetbl: "skip",
  revtbl: "skip",
  ftnsep: "skip",
  ftnsepc: "skip",
  ftncn: "skip",
  aftnsep: "skip",
  aftnsepc: "skip",
  aftncn: "skip",
  atndate: "skip",
  atntime: "skip",
  atnparent: "skip",
  atnicn: "skip",
  template: "skip",
  themedata: "skip",
  private: "skip",
};

/** Encodings of fonts by their character set; the others are written in the document's own. */
export const RTF_CHARSETS: Readonly<Record<number, string>> = {
  0: "windows-1252",
  77: "macintosh",
  128: "shift_jis",
  129: "cp949",
  134: "gbk",
  136: "big5",
  161: "windows-1253",
  162: "windows-1254",
  163: "windows-1258",
  177: "windows-1255",
  178: "windows-1256",
  186: "windows-1257",
  204: "windows-1251",
  222: "windows-874",
  238: "windows-1250",
  254: "cp437",
  255: "cp850",
};

/** Encodings by the number of their code page, where that is not their name. */
export const RTF_CODE_PAGES: Readonly<Record<number, string>> = {
  932: "shift_jis",
  936: "gbk",
  949: "cp949",
  950: "big5",
  10000: "macintosh",
  65001: "utf-8",
};
