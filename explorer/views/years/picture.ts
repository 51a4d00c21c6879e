/** A chart as a picture that stands by itself: with its title, what its colours mean, and the colours of the page. */

const SVG = 'http://www.w3.org/2000/svg';
const LINE = 20;
const MARGIN = 16;
/** Dots of the picture to one of the page. */
const SCALE = 2;

/** null: nothing is drawn yet. */
export function svgOf(figure: HTMLElement): string | null {
  const drawn = figure.querySelector<SVGSVGElement>('.chart-place > svg');
  if (!drawn) return null;
  const { color, fontFamily } = getComputedStyle(drawn);
  const page = getComputedStyle(document.documentElement).backgroundColor;
  const [width, height] = sizeOf(drawn);
  const legend = [...figure.querySelectorAll('.legend-entry')];
  const whole = element('svg', {
    ...{ xmlns: SVG, width, height: height + LINE * (legend.length + 1) + 2 * MARGIN },
    ...{ color, fill: 'currentColor', 'font-family': fontFamily, 'font-size': 12 },
  });
  whole.append(element('rect', { width: '100%', height: '100%', fill: page }));
  whole.append(words(drawn.getAttribute('aria-label') ?? '', MARGIN, LINE));
  const chart = drawn.cloneNode(true) as SVGSVGElement;
  chart.setAttribute('y', String(LINE + MARGIN));
  whole.append(chart);
  for (const [at, entry] of legend.entries()) {
    const y = height + MARGIN + LINE * (at + 2);
    const colour = entry.querySelector('rect')?.getAttribute('fill');
    if (colour) whole.append(element('rect', { x: MARGIN, y: y - 11, width: 12, height: 12, fill: colour }));
    whole.append(words(entry.textContent ?? '', colour ? MARGIN + 18 : MARGIN, y));
  }
  return new XMLSerializer().serializeToString(whole).replaceAll('var(--page)', page);
}

export async function pngOf(svg: string): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.naturalWidth * SCALE;
    canvas.height = image.naturalHeight * SCALE;
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) =>
      canvas.toBlob((blob) =>
        blob ? resolve(blob) : reject(new Error('expected a picture, but got: none')),
      ),
    );
  } finally {
    URL.revokeObjectURL(address);
  }
}

function sizeOf(drawn: SVGSVGElement): [width: number, height: number] {
  return [Number(drawn.getAttribute('width')), Number(drawn.getAttribute('height'))];
}

function words(text: string, x: number, y: number): SVGElement {
  const made = element('text', { x, y });
  made.textContent = text;
  return made;
}

function element(name: string, attributes: Record<string, string | number>): SVGElement {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  return made;
}
