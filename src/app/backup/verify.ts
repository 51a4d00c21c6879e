/** What must hold of the graph. Each break is named by the thing that breaks it, with what is wrong there. */
import neo4j, { type Driver } from 'neo4j-driver';
import { faultIn } from '../../graph/connection/fault';
import { plain, type Row } from '../../graph/connection/read';
import { storeBreak } from '../../graph/connection/store-watch';
import { databaseName, READ_TIMEOUT_MS, readRows } from '../../graph/connection/write';
import { loadCypher } from '../../graph/statements/load';
import { lastWrite } from './backup';

export interface Break {
  id: string;
  detail: string;
}

export interface Check {
  /** Of its statement in cypher/verify. */
  name: string;
  says: string;
  /** How many things were looked at. */
  seen: number;
  /** At most MOST_BREAKS; the count of the rest stands in the last one. */
  breaks: Break[];
  /** Why the database could not read on, in words: what was not seen may be broken too. */
  unread: string | null;
}

const MOST_BREAKS = 50;

/** A statement gives all that the check looks at: `id`, and `detail` where it is broken or `span` to be held against the text. */
const CHECKS: [name: string, says: string][] = [
  ['things-without-id', '凡有公开标识的节点都有标识'],
  ['migrations-unfinished', '迁移都已完成'],
  ['restorations-unfinished', '没有中断的恢复'],
  ['versions-in-force-together', '同一文件在任何一天至多一个版本有效'],
  ['versions-ending-early', '版本的失效日不早于生效日'],
  ['versions-undated', '同一文件至多一个版本没有公布日'],
  ['versions-astray', '每个版本属于且只属于它所记的文件'],
  ['provisions-astray', '每个条款都在它所记的版本之内'],
  ['lineages-doubled', '同一版本中没有两条同源的条款'],
  ['citations-astray', '每处引用都挂在同一报告的一个条目上'],
  ['former-ids-astray', '让出的标识不再指别物，所指之物都在'],
  ['unpublished-reports-astray', '草稿与已撤回的报告不在图中，状态与文字都在'],
  ['links-unresolved', '判为已解析的引用都连到所指的文件'],
  ['links-across', '引用所连的版本和条款属于所连的文件'],
  ['links-waiting-astray', '待复核的引用都计在其关系之下'],
  ['relations-to-self', '没有文件以自身为依据或废止自身'],
];

export async function verify(driver: Driver): Promise<Check[]> {
  const checks: Check[] = [await storeCheck(driver)];
  for (const [name, says] of CHECKS) checks.push(await check(driver, name, says));
  checks.push(await textsCheck(driver));
  return checks;
}

/** First of all, as the other checks see only what can be read. */
async function storeCheck(driver: Driver): Promise<Check> {
  const broken = await storeBreak({
    read: (cypher) => readRows<Row>(driver, cypher, {}, STORE_TIMEOUT_MS),
    state: async () => String(await lastWrite(driver)),
  });
  return {
    name: 'store-read-through',
    says: '数据文件读得完，所读与所记之数相符',
    seen: 1,
    breaks: [],
    unread: broken,
  };
}

const STORE_TIMEOUT_MS = 600_000;

async function check(driver: Driver, name: string, says: string): Promise<Check> {
  const found = breaksKept();
  let seen = 0;
  const unread = await readThrough(
    rows<{ id: string | null; detail: string | null }>(driver, name),
    ({ id, detail }) => {
      seen++;
      if (detail !== null) found.add({ id: id ?? '?', detail });
    },
  );
  return { name, says, seen, breaks: found.list(), unread };
}

/** The fault that the database met on the way, if any. */
async function readThrough<R>(all: AsyncIterable<R>, look: (row: R) => void): Promise<string | null> {
  try {
    for await (const row of all) look(row);
    return null;
  } catch (error) {
    const fault = faultIn(error);
    if (fault === null) throw error;
    return `读到损坏之处（${fault}），未能查完`;
  }
}

interface Spanned {
  report: string;
  text: string;
  spans: { id: string; start: number; end: number; text: string }[];
  leaves: { start: number; end: number }[];
}

/** Offsets are UTF-16, which Cypher does not count in: these are held against the text here. */
async function textsCheck(driver: Driver): Promise<Check> {
  const name = 'texts-of-reports';
  const found = breaksKept();
  let seen = 0;
  const unread = await readThrough(rows<Spanned>(driver, name), ({ report, text, spans, leaves }) => {
    for (const span of spans) {
      seen++;
      const there = text.slice(span.start, span.end);
      if (there !== span.text) {
        found.add({
          id: span.id,
          detail: `位置 ${span.start}–${span.end} 应为“${span.text.slice(0, 30)}”，原文为“${there.slice(0, 30)}”`,
        });
      }
    }
    let at = 0;
    for (const leaf of leaves.toSorted((a, b) => a.start - b.start)) {
      if (leaf.start !== at) {
        found.add({ id: report, detail: `条目应从 ${at} 接起，却从 ${leaf.start} 开始：原文有缺漏或重叠` });
        break;
      }
      at = leaf.end;
    }
    if (leaves.length > 0 && at < text.length)
      found.add({ id: report, detail: `条目止于 ${at}，原文长 ${text.length}` });
  });
  return {
    name,
    says: '条目、引用、数字的位置与报告原文相符，条目拼起来就是原文',
    seen,
    breaks: found.list(),
    unread,
  };
}

function breaksKept() {
  const kept: Break[] = [];
  let more = 0;
  return {
    add(each: Break) {
      if (kept.length < MOST_BREAKS) kept.push(each);
      else more++;
    },
    list: (): Break[] => (more > 0 ? [...kept, { id: '…', detail: `另有 ${more} 处` }] : kept),
  };
}

async function* rows<R>(driver: Driver, name: string): AsyncGenerator<R> {
  const session = driver.session({ database: databaseName(), defaultAccessMode: neo4j.session.READ });
  try {
    const result = session.run(loadCypher(name), {}, { timeout: READ_TIMEOUT_MS });
    for await (const record of result) yield plain(record.toObject()) as R;
  } finally {
    await session.close();
  }
}
