/** Words on no more than about `most` letters: their beginning, and their end. */
export function shortened(said: string, most = 120): string {
  if (said.length <= most) return said;
  return `${said.slice(0, Math.floor((most * 2) / 3)).trimEnd()} … ${said.slice(-Math.floor(most / 4)).trimStart()}`;
}
