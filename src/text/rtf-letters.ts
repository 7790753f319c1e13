import iconv from "iconv-lite";
import { RTF_CHARSETS, RTF_CODE_PAGES } from "./rtf-words.js";

/** Which encoding the bytes of rich text are in: that of the document, or of the font they are set in. */
export class RtfFonts {
  private document = "windows-1252";
  private readonly charsets = new Map<number, number>();
  private defined = 0;
  /** The font of what names none. */
  usual = 0;

  /** `forced` is an encoding that is taken for all, whatever the file says. */
  constructor(private readonly forced: string | undefined) {}

  /** Words of the file's head that tell its encoding. */
  tell(name: string, value: number | null): void {
    if (name === "mac") this.document = "macintosh";
    else if (name === "pc") this.document = "cp437";
    else if (name === "pca") this.document = "cp850";
    else if (name === "ansicpg" && value !== null)
      this.document = known(RTF_CODE_PAGES[value] ?? `cp${value}`) ?? this.document;
    else if (name === "deff") this.usual = value ?? 0;
  }

  /** Words of the table of fonts. */
  define(name: string, value: number | null): void {
    if (name === "f") this.defined = value ?? 0;
    else if (name === "fcharset") this.charsets.set(this.defined, value ?? 0);
  }

  encodingOf(font: number): string {
    if (this.forced !== undefined) return this.forced;
    const charset = this.charsets.get(font) ?? 1;
    return charset < 3 ? this.document : (RTF_CHARSETS[charset] ?? this.document);
  }
}

function known(encoding: string): string | null {
  return iconv.encodingExists(encoding) ? encoding : null;
}

/** Bytes that wait to be decoded together: a letter may take two of them. */
export class RtfLetters {
  private bytes = new Uint8Array(1024);
  private length = 0;

  constructor(private readonly file: Uint8Array) {}

  get isEmpty(): boolean {
    return this.length === 0;
  }

  byte(value: number): void {
    this.room(1);
    this.bytes[this.length++] = value;
  }

  run(start: number, end: number): void {
    this.room(end - start);
    this.bytes.set(this.file.subarray(start, end), this.length);
    this.length += end - start;
  }

  take(encoding: string): string {
    const text = iconv.decode(this.bytes.subarray(0, this.length), encoding);
    this.length = 0;
    return text;
  }

  private room(more: number): void {
    if (this.length + more <= this.bytes.length) return;
    const larger = new Uint8Array(2 * (this.length + more));
    larger.set(this.bytes.subarray(0, this.length));
    this.bytes = larger;
  }
}
