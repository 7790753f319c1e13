/** Lower case without accents or ligatures and with straight apostrophes: what two spellings share when looked up by hand. */
export function fold(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/œ/g, "oe")
    .replace(/æ/g, "ae")
    .replace(/[’ʼ‘]/g, "'");
}
