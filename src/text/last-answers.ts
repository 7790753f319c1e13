/**
 * `read` with a memory: what stands in a file is read once for the same text, however often it is asked for. A codebook is
 * when it is edited: as it was, as it will be, and by each who looks whether the new one can be read. Only the last few are
 * kept. For readers whose answers nobody changes.
 */
export function withLastAnswers<T>(
  read: (source: string, file: string) => T,
  most = 8,
): (source: string, file: string) => T {
  const answers = new Map<string, T>();
  return (source, file) => {
    const asked = `${file}\n${source}`;
    const answer = answers.get(asked) ?? read(source, file);
    answers.delete(asked);
    answers.set(asked, answer);
    for (const oldest of answers.keys()) if (answers.size > most) answers.delete(oldest);
    return answer;
  };
}
