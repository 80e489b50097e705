/** A bar of the chart. */
export interface Bar {
  label: string;
  value: number;
  isOurs: boolean;
}

const LABELS = 200;
const WIDTH = 720;
const ROW = 30;
const TOP = 50;
const VALUES = 70;

/**
 * A chart of bars on a logarithmic scale: each line is ten times the one before. It reads in light
 * and dark.
 */
export function chartOf(title: string, bars: Bar[]): string {
  const [least, most] = [Math.min, Math.max].map((of) =>
    Math.log10(of(...bars.map(({ value }) => value))),
  ) as [number, number];
  const first = Math.floor(least);
  const scale = (WIDTH - LABELS - VALUES) / (most - first);
  const x = (value: number) => LABELS + (Math.log10(value) - first) * scale;
  const height = TOP + bars.length * ROW + 30;

  const powers = Array.from({ length: Math.floor(most) - first + 1 }, (_, place) => first + place);
  const lines = powers.map((power) => {
    const at = x(10 ** power).toFixed(1);
    return `<path class="line" d="M${at} ${TOP - 8}V${height - 24}"/>
<text class="small" x="${at}" y="${height - 8}" text-anchor="middle">${(10 ** power).toLocaleString('en')}</text>`;
  });
  const shapes = bars.map(({ label, value, isOurs }, place) => {
    const y = TOP + place * ROW;
    const end = x(value).toFixed(1);
    return `<text x="${LABELS - 10}" y="${y + 14}" text-anchor="end">${label}</text>
<rect class="${isOurs ? 'ours' : 'other'}" x="${LABELS}" y="${y}" width="${(Number(end) - LABELS).toFixed(1)}" height="20" rx="2"/>
<text x="${(Number(end) + 6).toFixed(1)}" y="${y + 14}">${Math.round(value).toLocaleString('en')}</text>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${title}">
<style>
text { font: 14px system-ui, sans-serif; fill: #222 }
.title { font-weight: 600 }
.small { font-size: 12px }
.line { stroke: #999; stroke-opacity: .4 }
.ours { fill: #0b6e8a }
.other { fill: #9aa5ad }
@media (prefers-color-scheme: dark) { text { fill: #eee } .ours { fill: #39a9c8 } .other { fill: #6b7780 } }
</style>
<text class="title" x="10" y="24">${title}</text>
${[...lines, ...shapes].join('\n')}
</svg>
`;
}
