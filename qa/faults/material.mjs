/** What is imported again and again: real laws and reports where they are beside the project, made-up ones elsewhere. */
import { cpSync, existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { writeLaws } from '../../bench/laws.mjs';
import { ROOT } from '../../scripts/bootstrap.mjs';

const SHARED = path.join(ROOT, '..', 'shared');
const SEED_REPORT = path.join(ROOT, 'seeds', 'reports', 'shapingba-science-2022.txt');
/** Among the shortest, so that a hundred imports of them take minutes. */
const MOST_BYTES = 6_000;

/** Folders `laws` and `reports` under `folder`, and what they are. */
export function material(folder, { laws = 16, reports = 0 } = {}) {
  const at = { laws: path.join(folder, 'laws'), reports: path.join(folder, 'reports') };
  mkdirSync(at.reports, { recursive: true });
  cpSync(SEED_REPORT, path.join(at.reports, path.basename(SEED_REPORT)));
  const real = realLaws();
  if (real.length === 0) {
    writeLaws(path.join(at.laws, '行政法规'), { laws, articles: 20 });
    return { ...at, from: `${laws} 部虚构条例、种子报告 made-up laws, the seed report` };
  }
  // Spread over all kinds of law.
  const step = Math.max(1, Math.floor(real.length / laws));
  const chosen = real.filter((_, index) => index % step === 0).slice(0, laws);
  for (const file of chosen) copy(path.join(SHARED, 'corpus', 'laws'), file, at.laws);
  const others = readdirSync(path.join(SHARED, 'reports')).filter((name) =>
    /^state-council.*\.txt$/u.test(name),
  );
  for (const file of others.slice(0, reports)) copy(path.join(SHARED, 'reports'), file, at.reports);
  return {
    ...at,
    from: `${chosen.length} 部法律、${Math.min(reports, others.length) + 1} 份报告 laws, reports`,
  };
}

function realLaws() {
  const folder = path.join(SHARED, 'corpus', 'laws');
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true })
    .filter((file) => file.endsWith('.md') && statSync(path.join(folder, file)).size < MOST_BYTES)
    .sort();
}

function copy(from, file, to) {
  const target = path.join(to, file);
  mkdirSync(path.dirname(target), { recursive: true });
  cpSync(path.join(from, file), target);
}

/** A report and two made-up laws of which reviewers can decide on a hundred links. */
export function reviewMaterial(folder, links = 100) {
  const at = { laws: path.join(folder, 'laws'), reports: path.join(folder, 'reports') };
  writeLaws(path.join(at.laws, '行政法规'), { laws: 4, articles: 12 });
  mkdirSync(at.reports, { recursive: true });
  const measures = Array.from(
    { length: links },
    (_, at) =>
      `（${at + 1}）落实《示例${(at % 4) + 1}号管理条例》第二条，办理第${at + 1}类事项${at + 10}件。`,
  );
  const head = [
    '某市科技局',
    '关于2022年法治政府建设情况的报告',
    '',
    '现将有关情况报告如下。',
    '一、主要举措',
  ];
  writeFileSync(path.join(at.reports, 'a.txt'), `${[...head, ...measures].join('\n')}\n`);
  return at;
}
