/** True quotations of the real corpus are not called false, and altered ones are found. */
import type { HeldVersion } from '../../../src/domain/check';
import { judgeQuotation, significant } from '../../../src/domain/check/quotations';
import { describeShared } from '../../shared';
import { CORPUS, corpusFiles, versionIn } from './corpus-texts';
import { ALTERED, random, USUAL } from './quotation-variations';

const COUNT = 500;

interface Sample {
  name: string;
  words: string;
  path: string;
  version: HeldVersion;
}

/** One sentence or more of an article, of files all over the corpus. */
function samples(): Sample[] {
  const chance = random(20_240_601);
  const files = corpusFiles();
  const found: Sample[] = [];
  while (found.length < COUNT) {
    const file = files[Math.floor(chance() * files.length)]!;
    const version = versionIn(file);
    const articles = version?.articles.filter(({ text }) => significant(text).length >= 16) ?? [];
    if (!version || articles.length === 0) continue;
    const article = articles[Math.floor(chance() * articles.length)]!;
    const sentences = (article.text.match(/[^。\n]+[。\n]?/gu) ?? []).filter(
      (each) => significant(each).length >= 12,
    );
    if (sentences.length === 0) continue;
    const from = Math.floor(chance() * sentences.length);
    const start = article.text.indexOf(sentences[from]!);
    const whole = article.text.slice(start, start + 40 + Math.floor(chance() * 160));
    const words = (chance() < 0.5 ? sentences[from]! : whole).trim();
    if (significant(words).length < 12) continue;
    found.push({ name: `${file.title} ${file.date} ${article.label}`, words, path: article.path, version });
  }
  return found;
}

describeShared('quotations of the corpus', CORPUS, () => {
  const quoted = samples();

  test(`${COUNT} true ones with the usual variations are all verbatim`, () => {
    const chance = random(7);
    const changes = Object.entries(USUAL);
    const wrong = quoted.flatMap(({ name, words, path, version }, index) => {
      const [how, change] = changes[index % changes.length]!;
      const { kind } = judgeQuotation(change(words, chance), [path], version, []);
      return kind === 'VERBATIM' ? [] : [`${name} ${how}: ${kind}`];
    });
    expect(wrong).toEqual([]);
  });

  test(`of ${COUNT} altered ones at least 99 % are found`, () => {
    const chance = random(11);
    const changes = Object.entries(ALTERED);
    const missed = quoted.flatMap(({ name, words, path, version }, index) => {
      const [how, change] = changes[index % changes.length]!;
      const altered = change(words, chance);
      const { kind } = judgeQuotation(altered, [path], version, []);
      return kind === 'VERBATIM' ? [`${name} ${how}: ${altered.slice(0, 40)}`] : [];
    });
    expect(missed.slice(0, Math.floor(COUNT / 100))).toEqual(missed);
  });
});
