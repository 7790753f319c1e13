/** What a file is by its first bytes, whatever its name: programs save RTF and web pages as `.doc`, people captions as `.txt`. */
export type Contents = "word" | "odt" | "rtf" | "html" | "pdf" | "captions" | "srt" | "text";

const OPEN_DOCUMENT = "mimetypeapplication/vnd.oasis.opendocument.text";

const HTML =
  /^(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^>]{0,500}-->\s*)*<(?:!doctype\s+html|html|head|body|meta|div|p|h1)\b/i;
/** A whole page: a text that begins with another tag may be words about a page. */
const PAGE = /^(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^>]{0,500}-->\s*)*<(?:!doctype\s+html|html)\b/i;
const SRT = /^\d{1,6}\s{1,4}\d{1,2}:\d{2}:\d{2}[,.]\d{1,3} --> \d/;

/** The first bytes as they stand, each a character; those of UTF-16 without their zeros. */
function beginning(bytes: Uint8Array): string {
  const head = String.fromCharCode(...bytes.subarray(0, 2000));
  return head
    .replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, "")
    .replaceAll("\0", "")
    .trimStart();
}

/** What an archive is, by the list of parts at its end: an OpenDocument's kind may be packed too. */
function packedIn(bytes: Uint8Array, head: string): Contents | null {
  const end = String.fromCharCode(...bytes.subarray(-20_000));
  if (end.includes("word/")) return "word";
  return head.includes(OPEN_DOCUMENT) || end.includes("content.xml") ? "odt" : null;
}

/** What the bytes of a document are, where its name says `written`, or of a plain text; null where they are none that is known. */
export function contentsOf(bytes: Uint8Array, named: "written" | "plain"): Contents | null {
  const head = beginning(bytes);
  if (head.startsWith("{\\rtf")) return "rtf";
  if (head.startsWith("%PDF-")) return "pdf";
  if (/^WEBVTT(?:\s|$)/.test(head)) return "captions";
  if (SRT.test(head)) return "srt";
  if (head.startsWith("PK\x03\x04")) return packedIn(bytes, head);
  if (head.startsWith("\xd0\xcf\x11\xe0")) return "word";
  if (/<office:document[\s>]/.test(head)) return "odt";
  if ((named === "plain" ? PAGE : HTML).test(head)) return "html";
  const isText = bytes.length > 0 && !/^(?:<|MIME-Version:|From:)/i.test(head) && !bytes.subarray(0, 65536).includes(0);
  return isText ? "text" : null;
}
