/** What a written document is by its first bytes, whatever its name: programs save RTF and web pages as `.doc`. */
export type Contents = "word" | "odt" | "rtf" | "html" | "text";

const OPEN_DOCUMENT = "mimetypeapplication/vnd.oasis.opendocument.text";

const HTML =
  /^(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^>]{0,500}-->\s*)*<(?:!doctype\s+html|html|head|body|meta|div|p|h1)\b/i;

/** The first bytes as they stand, each a character; those of UTF-16 without their zeros. */
function beginning(bytes: Uint8Array): string {
  const head = String.fromCharCode(...bytes.subarray(0, 2000));
  return head
    .replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, "")
    .replaceAll("\0", "")
    .trimStart();
}

/** Whether the list of parts at the end of an archive is that of an OpenDocument whose kind is packed too. */
function listsContent(bytes: Uint8Array): boolean {
  const end = String.fromCharCode(...bytes.subarray(-20_000));
  return end.includes("content.xml") && !end.includes("word/");
}

/** What the bytes of a written document are; null where they are none that is known. */
export function contentsOf(bytes: Uint8Array): Contents | null {
  const head = beginning(bytes);
  if (head.startsWith("{\\rtf")) return "rtf";
  if (head.startsWith("PK\x03\x04")) return head.includes(OPEN_DOCUMENT) || listsContent(bytes) ? "odt" : "word";
  if (head.startsWith("\xd0\xcf\x11\xe0")) return "word";
  if (/<office:document[\s>]/.test(head)) return "odt";
  if (HTML.test(head)) return "html";
  const isText = bytes.length > 0 && !/^(?:<|MIME-Version:|From:)/i.test(head) && !bytes.subarray(0, 65536).includes(0);
  return isText ? "text" : null;
}
