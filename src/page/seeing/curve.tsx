import type { JSX } from "preact";
import * as say from "../../messages/page-see.js";
import type { SaturationView } from "../../workbench/protocol/seeing.js";
import { useWords } from "../language.js";

const [WIDTH, HEIGHT, LEFT, BOTTOM, TOP] = [640, 260, 40, 34, 12];

/** Codes seen as interviews were added; the same numbers stand in the table below it. */
export function Curve({ steps, mean, lower, upper }: SaturationView): JSX.Element {
  const words = useWords();
  const highest = Math.max(1, ...steps.map(({ seen }) => seen), ...upper);
  const step = (WIDTH - LEFT - 10) / Math.max(1, steps.length);
  const x = (i: number): number => round(LEFT + step * (i + 0.5));
  const y = (n: number): number => round(HEIGHT - BOTTOM - (n / highest) * (HEIGHT - BOTTOM - TOP));
  const line = (values: readonly number[]): string => values.map((n, i) => `${x(i)},${y(n)}`).join(" ");
  const around = [...upper.map((n, i) => `${x(i)},${y(n)}`), ...lower.map((n, i) => `${x(i)},${y(n)}`).reverse()];
  return (
    <figure class="curve">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={words(say.curve)}>
        {ticks(highest).map((n) => (
          <g key={n}>
            <line class="grid" x1={LEFT} x2={WIDTH - 10} y1={y(n)} y2={y(n)} />
            <text x={LEFT - 8} y={y(n) + 4} text-anchor="end">
              {n}
            </text>
          </g>
        ))}
        {around.length > 0 && <polygon class="band" points={around.join(" ")} />}
        {mean.length > 1 && <polyline class="mean" points={line(mean)} />}
        <polyline class="seen" points={line(steps.map(({ seen }) => seen))} />
        {steps.map(({ interview, fresh, seen }, i) => (
          <g key={interview}>
            <circle class="seen" cx={x(i)} cy={y(seen)} r={4}>
              <title>{`${interview} : ${seen} (+${fresh.length})`}</title>
            </circle>
            <text x={x(i)} y={HEIGHT - BOTTOM + 18} text-anchor="middle">
              {interview}
            </text>
          </g>
        ))}
      </svg>
      <figcaption>
        <span class="key seen" /> {words(say.observed)}
        {mean.length > 1 && (
          <>
            {" "}
            <span class="key mean" /> {words(say.mean)}
          </>
        )}
        {around.length > 0 && (
          <>
            {" "}
            <span class="key band" /> {words(say.band)}
          </>
        )}
      </figcaption>
    </figure>
  );
}

/** A few round numbers up to the highest. */
function ticks(highest: number): number[] {
  const step = [1, 2, 5, 10, 20, 50, 100].find((one) => highest / one <= 6) ?? 200;
  return Array.from({ length: Math.floor(highest / step) + 1 }, (_, i) => i * step);
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
