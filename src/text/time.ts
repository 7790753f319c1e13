/** Seconds as `h:mm:ss`. Fractions are cut off. */
export function formatTime(seconds: number): string {
  const whole = Math.floor(seconds);
  const two = (n: number): string => String(n).padStart(2, "0");
  return `${Math.floor(whole / 3600)}:${two(Math.floor(whole / 60) % 60)}:${two(whole % 60)}`;
}

/**
 * Whole seconds of `0:03`, `12:03`, `1:02:03`, `00:01:02.250`; null where it is no time of a recording
 * (seconds or, beside hours, minutes above 59, a minus sign).
 */
export function parseTime(text: string): number | null {
  const found = /^(?:(\d{1,3}):)?(\d{1,3}):(\d{1,2})(?:[.,]\d{1,6})?$/.exec(text.replace(/\s+/g, ""));
  if (found === null) return null;
  const [hours, minutes, seconds] = [found[1], found[2], found[3]].map((part) => Number(part ?? 0)) as [
    number,
    number,
    number,
  ];
  if (seconds > 59 || (found[1] !== undefined && minutes > 59)) return null;
  return hours * 3600 + minutes * 60 + seconds;
}
