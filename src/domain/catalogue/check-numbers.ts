/** What must hold for the document numbers of works, and between a number and the days of its version. */
import type { Finding } from '../model/terms';
import { documentNumberKey, normaliseDocumentNumber, parseOrderNumber } from '../text/document-number-key';
import { expected } from './error';
import type { LocatedEntry } from './seed-file';

/** A number ends in 号, or in 令 where the issuer follows it: 第329号令. */
const WELL_FORMED = /号令?$/u;
/** Days by which an order of the State Council may be dated before one of a lower number; they are signed in batches. */
const BATCH_DAYS = 45;

interface Numbered {
  located: LocatedEntry;
  index: number;
  number: string;
  promulgated: string | null;
}

/** Form and year of each number, numbers given to two works, and the order of the State Council's orders. */
export function checkNumbers(entries: readonly LocatedEntry[]): Finding[] {
  const numbered = entries.flatMap((located) =>
    located.entry.versions.flatMap(({ number, promulgated }, index): Numbered[] =>
      number ? [{ located, index, number, promulgated }] : [],
    ),
  );
  return [
    ...numbered.flatMap(checkForm),
    ...numbered.flatMap(checkYear),
    ...checkShared(numbered),
    ...checkOrders(numbered),
  ];
}

function checkForm(at: Numbered): Finding[] {
  const normal = normaliseDocumentNumber(at.number);
  if (normal === at.number && WELL_FORMED.test(normal)) return [];
  const wanted = WELL_FORMED.test(normal) ? `the number as ${normal}` : 'a number such as 国发〔2010〕33号';
  return [finding(at, 'seed.number', expected(wanted, at.number), '请按文件首页的写法填写')];
}

/** 国发〔2010〕33号 is of 2010, or came out at the turn of the year. */
function checkYear(at: Numbered): Finding[] {
  const year = /〔(\d{4})〕/u.exec(at.number)?.[1];
  if (!year || !at.promulgated || Math.abs(Number(at.promulgated.slice(0, 4)) - Number(year)) <= 1) return [];
  const message = expected(`a number of the year of ${at.promulgated}`, at.number);
  return [finding(at, 'seed.number', message, '请核对文号的年份与公布日')];
}

/** A decision that amends several works gives one number to a version of each; nothing else is shared. */
function checkShared(numbered: readonly Numbered[]): Finding[] {
  const owners = new Map<string, Numbered>();
  return numbered.flatMap((at) => {
    if (at.index > 0 || !at.number.includes('〔')) return [];
    const key = documentNumberKey(at.number);
    const owner = owners.get(key);
    if (!owner) {
      owners.set(key, at);
      return [];
    }
    const message = expected(
      'a number of this work alone',
      `${at.number}, also of ${owner.located.entry.title}`,
    );
    return [finding(at, 'seed.number', message, '请核对；一号印发多份文件的，写作一部并以 aliases 列出')];
  });
}

/** Orders of the State Council are numbered without a break since 1988, so the days must follow the numbers. */
function checkOrders(numbered: readonly Numbered[]): Finding[] {
  const orders = numbered
    .flatMap((at) => {
      const order = parseOrderNumber(at.number);
      return order?.issuer === '国务院' && order.year === null && at.promulgated
        ? [{ at, serial: order.serial, day: Date.parse(at.promulgated) / 86_400_000 }]
        : [];
    })
    .sort((a, b) => a.serial - b.serial);
  let latest: (typeof orders)[number] | null = null;
  const found: Finding[] = [];
  for (const order of orders) {
    if (latest && order.day < latest.day - BATCH_DAYS) {
      const { number, promulgated } = latest.at;
      const message = expected(
        `a day not long before that of ${number}, ${promulgated}`,
        order.at.promulgated,
      );
      found.push(finding(order.at, 'seed.number', message, '国务院令按序编号，请核对两处的令号与公布日'));
    } else if (!latest || order.day > latest.day) latest = order;
  }
  return found;
}

function finding({ located, index }: Numbered, code: string, message: string, remedy: string): Finding {
  const path = ['versions', index, 'number'];
  return { code, severity: 'error', file: located.file, line: located.lineOf(path), message, remedy };
}
