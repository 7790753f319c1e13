/** Letters that no accent parts from the one they are written for elsewhere: `Yıldırım` is typed Yildirim, `Łukasz` Lukasz. */
const ALIKE: Readonly<Record<string, string>> = {
  œ: "oe",
  æ: "ae",
  ß: "ss",
  ı: "i",
  ł: "l",
  ø: "o",
  đ: "d",
  ð: "d",
  þ: "th",
  "’": "'",
  ʼ: "'",
  "‘": "'",
};

/** Lower case without accents, ligatures or letters with a stroke, and with straight apostrophes: what two spellings share when looked up by hand. */
export function fold(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[œæßıłøđðþ’ʼ‘]/g, (letter) => ALIKE[letter] ?? letter);
}
