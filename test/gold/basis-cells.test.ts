/** Cells of a legal-basis column: shape, and spans inside the cell. Written cells carry their text, real ones only offsets. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const span = { start: z.int().nonnegative(), end: z.int().positive() };
const basis = z.strictObject({
  ...span,
  title: z.string().min(1),
  documentNumber: z.string().nullable(),
  documentNumberAlso: z.array(z.string()).optional(),
  pinpoint: z.array(z.string().regex(/^(art-\d+(\/par-\d+)?(\/sub-\d+)?|annex\/item-\d+)$/u)),
  /** The article as pasted behind it. */
  quotation: z.strictObject(span).optional(),
});
const FORMS = [
  'titles',
  'levels',
  'numbered',
  'lettered',
  'unmarked',
  'pasted',
  'dated',
  'annex',
  'colon',
  'several',
  'digits',
  'spaced',
  'continued',
  'trap',
  'nested',
  'version',
  'columns',
  'plain',
  'empty',
] as const;
const cell = z.discriminatedUnion('origin', [
  z.strictObject({
    origin: z.literal('real'),
    form: z.enum(FORMS),
    base: z.enum(['shared', 'fresh-lists']),
    file: z.string().min(1),
    sha256: z.string().regex(/^[0-9a-f]{64}$/u),
    address: z.string().nullable(),
    ...span,
    bases: z.array(basis),
  }),
  z.strictObject({
    origin: z.literal('written'),
    form: z.enum(FORMS),
    text: z.string().min(1),
    bases: z.array(basis),
  }),
]);
const cells = z.array(cell).parse(JSON.parse(readFileSync(join(__dirname, 'basis-cells.json'), 'utf8')));

it('are at least 300, of every form', () => {
  expect(cells.length).toBeGreaterThanOrEqual(300);
  expect(new Set(cells.map(({ form }) => form))).toEqual(new Set(FORMS));
});

it('hold spans in order, inside the cell, that do not overlap', () => {
  for (const labelled of cells) {
    const [from, to] =
      labelled.origin === 'real' ? [labelled.start, labelled.end] : [0, labelled.text.length];
    let last = from;
    for (const { start, end, quotation } of labelled.bases) {
      for (const part of [{ start, end }, ...(quotation ? [quotation] : [])]) {
        expect(part.start).toBeGreaterThanOrEqual(last);
        expect(part.end).toBeGreaterThan(part.start);
        last = part.end;
      }
    }
    expect(last).toBeLessThanOrEqual(to);
  }
});

it('name the title where a written cell has it between marks', () => {
  const bare = (words: string) => words.replace(/[<〈]/gu, '〈').replace(/[>〉]/gu, '〉').replace(/\s/gu, '');
  for (const labelled of cells) {
    if (labelled.origin !== 'written') continue;
    for (const { start, end, title } of labelled.bases) {
      const words = bare(labelled.text.slice(start, end));
      if (words.includes('《')) expect(words).toContain(`${bare(title)}》`);
    }
  }
});

it('expect no basis where there is none', () => {
  for (const { form, bases } of cells) expect(bases.length === 0).toBe(form === 'empty');
});
