/** One condition says in Cypher which version answers for a day; domain/citations/standing.ts says the same. */
import { cypherNames, loadCypher } from '../../src/graph/statements/load';

const CONDITION =
  /(\w+)\.servedFrom <= (\$?\w+(?:\.\w+)?) AND \(\1\.servedTo IS NULL OR \1\.servedTo > \2\)/gu;
/** They read or write the days themselves. */
const DAYS = new Set([
  'standing-told',
  'standing-settled',
  'catalogue-works',
  // Which version had begun last, where none answers for the day.
  'sources-named',
  'versions-by-id',
  'versions-with-articles',
  'versions-in-force-together',
  // What began or ended since a day, and what stands since.
  'versions-changed-since',
  'versions-of-watched',
  'works-ended-since',
  'rules-resting-on',
  'rules-below',
  // All versions with their days: which of them answers is worked out outside.
  'documents-of-body',
  'superiors-of-documents',
]);

test.each(cypherNames())('%s asks for a day in no other way', (name) => {
  if (DAYS.has(name)) return;
  const rest = loadCypher(name).replaceAll(CONDITION, '');
  expect(rest).not.toMatch(/served(?:From|To)/u);
  expect(rest).not.toMatch(/effectiveFrom <=|effectiveTo >/u);
});
