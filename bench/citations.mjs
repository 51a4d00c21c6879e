/**
 * How fast citations are found, next to other ways of doing it. All numbers come from one run on one machine, so
 * that only their ratios are worth comparing with those of another. Never part of the tests.
 */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { ROOT } from '../scripts/bootstrap.mjs';
import { corpus } from './corpus.mjs';
import { measureEyecite } from './eyecite.mjs';
import { machine } from './result.mjs';
import { table } from './table.mjs';
import { measure, measureTogether } from './timing.mjs';

const require = createRequire(import.meta.url);
const { loadCatalogue } = require('../dist/platform/catalogue/load');
const { knowledgeOf } = require('../dist/domain/analyse');
const {
  findCitations,
  normalise,
  findMentions,
  parseMentions,
  Lexicon,
} = require('../dist/domain/citations');

/** What other ways of matching are timed on: they are too slow for more. */
const SAMPLE_BYTES = 2_000_000;
const NAIVE_BYTES = 200_000;

const catalogue = loadCatalogue();
const { lexicon } = knowledgeOf(catalogue);
const { texts, from } = corpus();
const names = [
  ...new Set([...catalogue.works.map(({ title }) => title), ...catalogue.titles.map(({ title }) => title)]),
];

say(`语料 ${from}；目录 ${lexicon.size} 个名称`);
const rows = [];
const put = (what, { bytes, seconds, found }, note = '') => {
  const row = { what, megabytes: bytes / 1e6, seconds, mbPerSecond: bytes / 1e6 / seconds, found, note };
  rows.push(row);
  say(`  ${what}: ${row.mbPerSecond.toFixed(2)} MB/s`);
  return row;
};

put(
  'Yiju：抽取 extraction',
  measure(texts, (text) => findCitations(text, lexicon).length),
  '全部语料',
);
const normalised = texts.map(normalise);
put(
  '　其中：规范化 normalise',
  measure(texts, (text) => normalise(text).text.length),
  '输出为字符数',
);
const mentions = [];
put(
  '　其中：查找 find',
  measure(texts, (_, at) => {
    mentions[at] = findMentions(normalised[at], lexicon);
    return mentions[at].length;
  }),
);
put(
  '　其中：解析 parse',
  measure(texts, (_, at) => parseMentions(normalised[at], mentions[at], lexicon).length),
);

const sample = upTo(texts, SAMPLE_BYTES);
const own = measure(sample, (text) => findCitations(text, lexicon).length);
const yardstick = put('Yiju，样本 sample', own, `${(SAMPLE_BYTES / 1e6).toFixed(0)} MB 样本`);
const ahocorasick = load('ahocorasick');
if (ahocorasick) {
  const matcher = new ahocorasick(names);
  put(
    'npm ahocorasick：仅匹配名称 titles only',
    measure(sample, (text) => matcher.search(text).length),
    '不分析条款、文号、指代；同一样本',
  );
}
const patterns = names.map((name) => new RegExp(name.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'), 'gu'));
const naive = measure(
  upTo(texts, NAIVE_BYTES),
  (text) => patterns.reduce((sum, pattern) => sum + (text.match(pattern)?.length ?? 0), 0),
  1,
);
put(
  '逐一正则 one regular expression per title',
  naive,
  `${patterns.length} 个正则，只测 ${(naive.bytes / 1e6).toFixed(2)} MB；耗时与文本成正比，故只比速率`,
);
const eyecite = measureEyecite(Math.min(own.bytes, SAMPLE_BYTES), say);
if (eyecite.skipped) say(`  eyecite 略过 skipped: ${eyecite.skipped}`);
else put(`Python eyecite ${eyecite.version}`, eyecite, '英文文本，字节数相同（默认分词器）');

say('文本增长 growth of the text');
const unit = upTo(texts, 100_000).join('\n');
const TIMES = [1, 10, 100];
const growth = together(
  TIMES.map((times) => {
    // As much is read each time: a hundred short texts, or one a hundred times as long.
    const repeated = Array(100 / times).fill(unit.repeat(times));
    return { times, texts: repeated, read: (text) => findCitations(text, lexicon).length };
  }),
);
say('目录增长 growth of the catalogue');
const catalogueGrowth = together(
  TIMES.map((times) => {
    const larger = enlarged(times);
    return { times, names: larger.size, texts: sample, read: (text) => findCitations(text, larger).length };
  }),
);

const rate = ({ bytes, seconds }) => bytes / 1e6 / seconds;
const report = {
  hardware: machine(),
  corpus: from,
  names: lexicon.size,
  rows,
  textGrowth: growth.map((each) => ({ times: each.times, mbPerSecond: rate(each) })),
  catalogueGrowth: catalogueGrowth.map((each) => ({
    times: each.times,
    names: each.names,
    mbPerSecond: rate(each),
  })),
  skipped: eyecite.skipped ? { eyecite: eyecite.skipped } : {},
};
const file = path.join(ROOT, '.yiju', 'bench-citations.json');
writeFileSync(file, `${JSON.stringify(report, null, 2)}\n`);
process.stdout.write(`${markdown(report)}\nJSON: ${path.relative(process.cwd(), file)}\n`);

function together(readings) {
  const measured = measureTogether(readings);
  return readings.map(({ times, names: size }, at) => ({ times, names: size, ...measured[at] }));
}

/** Whole texts until there is enough. */
function upTo(all, bytes) {
  const taken = [];
  let size = 0;
  for (const text of all) {
    if (size >= bytes) break;
    taken.push(text.slice(0, Math.ceil((bytes - size) / 2)));
    size += Buffer.byteLength(taken.at(-1));
  }
  return taken;
}

/** The catalogue with invented names beside it, made of the beginnings and ends of real ones. */
function enlarged(times) {
  const entries = names.map((name) => ({ name, title: name, kind: 'rule', bare: true }));
  const target = names.length * times;
  for (let at = 0; entries.length < target; at++) {
    const head = names[at % names.length];
    const tail = names[(at * 7919 + 13) % names.length];
    const name = `${head.slice(0, Math.ceil(head.length / 2))}${at}${tail}`;
    entries.push({ name, title: name, kind: 'rule', bare: true });
  }
  return new Lexicon(entries);
}

function load(name) {
  try {
    return require(name);
  } catch {
    return null;
  }
}

function markdown({ hardware, rows: measured, textGrowth, catalogueGrowth: byNames }) {
  const ratio = (value) => (value / yardstick.mbPerSecond).toFixed(3);
  return [
    '',
    `${hardware.cpu}，${hardware.cores} 核，${hardware.memoryGiB} GiB，Node ${hardware.node}，负载 ${hardware.loadAverage.toFixed(1)}；单线程。语料：${from}`,
    '',
    table(
      ['', 'MB', 'MB/s', '与样本之比 ratio to sample', '找到 found', ''],
      measured.map((row) => [
        row.what,
        row.megabytes.toFixed(2),
        row.mbPerSecond.toFixed(2),
        ratio(row.mbPerSecond),
        row.found,
        row.note,
      ]),
    ),
    '',
    table(
      ['文本 text', 'MB/s'],
      textGrowth.map((row) => [`${row.times}×`, row.mbPerSecond.toFixed(2)]),
    ),
    '',
    table(
      ['目录 catalogue', '名称 names', 'MB/s'],
      byNames.map((row) => [`${row.times}×`, row.names, row.mbPerSecond.toFixed(2)]),
    ),
    ...Object.entries(report.skipped).map(([what, why]) => `\n${what} 略过 skipped: ${why}`),
    '',
  ].join('\n');
}

function say(line) {
  process.stderr.write(`${line}\n`);
}
