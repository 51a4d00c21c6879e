/** Curves over logarithmic axes, as a picture that stands in a Markdown page. */

const WIDTH = 900;
const HEIGHT = 460;
const PLOT = { left: 70, right: 560, top: 40, bottom: 410 };
const LABEL_GAP = 17;
/** Told apart without red against green. */
const COLOURS = [
  '#0072b2',
  '#d55e00',
  '#009e73',
  '#cc79a7',
  '#56b4e9',
  '#a6761d',
  '#666666',
  '#7570b3',
  '#1b9e77',
  '#e7298a',
];

/** `curves`: [{name, points: [[x, y], …]}]; both axes hold numbers above 0. */
export function curvesSvg({ title, x, y, curves }) {
  const points = curves.flatMap((curve) => curve.points);
  const across = axis(
    points.map(([at]) => at),
    PLOT.left,
    PLOT.right,
  );
  const up = axis(
    points.map(([, at]) => at),
    PLOT.bottom,
    PLOT.top,
  );
  const parts = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" font-family="sans-serif" font-size="12">`,
    `<title>${escaped(title)}</title>`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="#ffffff"/>`,
    text(PLOT.left, 20, title, 'font-weight="bold"'),
    ...across.ticks.flatMap((value) => [
      line(across.at(value), PLOT.top, across.at(value), PLOT.bottom, '#dddddd'),
      text(across.at(value), PLOT.bottom + 16, shown(value), 'text-anchor="middle"'),
    ]),
    ...up.ticks.flatMap((value) => [
      line(PLOT.left, up.at(value), PLOT.right, up.at(value), '#dddddd'),
      text(PLOT.left - 6, up.at(value) + 4, shown(value), 'text-anchor="end"'),
    ]),
    text((PLOT.left + PLOT.right) / 2, PLOT.bottom + 34, x, 'text-anchor="middle"'),
    text(PLOT.left - 60, PLOT.top - 8, y),
    ...labelled(curves, up).flatMap(({ name, points: drawn, colour, label }) => [
      `<polyline fill="none" stroke="${colour}" stroke-width="2" points="${drawn.map(([at, value]) => `${fixed(across.at(at))},${fixed(up.at(value))}`).join(' ')}"/>`,
      ...drawn.map(
        ([at, value]) =>
          `<circle cx="${fixed(across.at(at))}" cy="${fixed(up.at(value))}" r="3" fill="${colour}"/>`,
      ),
      line(across.at(drawn.at(-1)[0]) + 4, up.at(drawn.at(-1)[1]), PLOT.right + 14, label - 4, colour),
      text(PLOT.right + 18, label, name, `fill="${colour}"`),
    ]),
    '</svg>',
  ];
  return `${parts.join('\n')}\n`;
}

/** Whole powers of ten around the values. */
function axis(values, from, to) {
  const low = Math.floor(Math.log10(Math.min(...values)));
  const high = Math.max(low + 1, Math.ceil(Math.log10(Math.max(...values))));
  const ticks = Array.from({ length: high - low + 1 }, (_, i) => 10 ** (low + i));
  return { ticks, at: (value) => from + ((Math.log10(value) - low) / (high - low)) * (to - from) };
}

/** Each name beside the end of its curve, moved down where another stands. */
function labelled(curves, up) {
  let last = Number.NEGATIVE_INFINITY;
  return curves
    .filter(({ points }) => points.length > 0)
    .map((curve, i) => ({
      ...curve,
      colour: COLOURS[i % COLOURS.length],
      end: up.at(curve.points.at(-1)[1]),
    }))
    .sort((a, b) => a.end - b.end)
    .map((curve) => {
      last = Math.max(curve.end + 4, last + LABEL_GAP);
      return { ...curve, label: last };
    });
}

function line(x1, y1, x2, y2, colour) {
  return `<line x1="${fixed(x1)}" y1="${fixed(y1)}" x2="${fixed(x2)}" y2="${fixed(y2)}" stroke="${colour}"/>`;
}

function text(x, y, words, more = '') {
  return `<text x="${fixed(x)}" y="${fixed(y)}" ${more}>${escaped(words)}</text>`;
}

function shown(value) {
  if (value >= 1_000_000) return `${value / 1_000_000}M`;
  return value >= 1000 ? `${value / 1000}k` : String(Number(value.toPrecision(1)));
}

function fixed(value) {
  return value.toFixed(1);
}

function escaped(words) {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
