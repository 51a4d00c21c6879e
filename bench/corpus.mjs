/** What is read: the laws beside the project when they are there, else the seed report over and over. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../scripts/bootstrap.mjs';

const LAWS = path.join(ROOT, '..', 'shared', 'corpus', 'laws');
const SEED = path.join(ROOT, 'seeds', 'reports', 'shapingba-science-2022.txt');
const SEED_BYTES = 5_000_000;

export function corpus() {
  if (existsSync(LAWS)) {
    const texts = readdirSync(LAWS, { recursive: true })
      .filter((file) => file.endsWith('.md'))
      .sort()
      .map((file) => readFileSync(path.join(LAWS, file), 'utf8'));
    return { texts, from: `${texts.length} 个法律文本 law texts` };
  }
  const seed = readFileSync(SEED, 'utf8');
  const times = Math.ceil(SEED_BYTES / Buffer.byteLength(seed));
  return { texts: Array(times).fill(seed), from: `种子报告 ${times} 遍 the seed report, repeated` };
}
