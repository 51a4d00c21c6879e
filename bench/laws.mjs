/** What is loaded: the folder named, the laws beside the project, else made-up ones. */
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ROOT } from '../scripts/bootstrap.mjs';

const LAWS = path.join(ROOT, '..', 'shared', 'corpus', 'laws');
const MADE_UP = 400;
const ARTICLES = 60;

export function lawFolder(given) {
  const folder = given ?? (existsSync(LAWS) ? LAWS : null);
  if (folder) return { folder, from: `${path.basename(folder)} 目录 folder`, drop: () => {} };
  const made = mkdtempSync(path.join(os.tmpdir(), 'yiju-bench-laws-'));
  writeLaws(path.join(made, '行政法规'), { laws: MADE_UP, articles: ARTICLES });
  return {
    folder: made,
    from: `${MADE_UP} 部虚构条例 made-up laws`,
    drop: () => rmSync(made, { recursive: true, force: true }),
  };
}

/** `after`: how many there are elsewhere already, so that none of these is of the same name. */
export function writeLaws(folder, { laws, articles: count, after = 0 }) {
  mkdirSync(folder, { recursive: true });
  for (let number = after + 1; number <= after + laws; number++) {
    const title = `示例${number}号管理条例`;
    const articles = Array.from({ length: count }, (_, at) =>
      article(number, at + 1, { cited: after + ((number - after) % laws) + 1, count }),
    );
    const head = [
      `# ${title}`,
      `2015年3月1日 国务院令第${number}号公布`,
      '2015年5月1日 施行',
      '<!-- INFO END -->',
    ];
    writeFileSync(path.join(folder, `${title}(2015-03-01).md`), [...head, ...articles].join('\n\n'));
  }
}

function article(law, number, { cited, count }) {
  const matter = `第${law}类第${number}项事务`;
  return [
    `第${number}条 有下列情形之一的，示例机关应当自受理之日起${number}日内办理${matter}：`,
    `（一）符合本条例第${(number % count) + 1}条规定的条件；`,
    `（二）依照《示例${cited}号管理条例》第${number}条应当办理的${matter}。`,
    `办理结果应当向社会公布。`,
  ].join('\n\n');
}
