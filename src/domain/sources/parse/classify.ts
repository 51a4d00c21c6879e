/** 效力级别, 制定机关 and place of a source, from its folder, title and history. */
import type { ParsedSource, SourceEvent } from '../../model/source';
import type { HierarchyLevel } from '../../model/terms';
import { bodyName } from '../../text/body-names';
import { placesNamed } from '../../text/gazetteer';
import { provinceName, regionPrefix } from '../../text/regions';
import type { Note } from './note';
import type { SourceOptions } from './options';

interface Given {
  title: string;
  events: readonly SourceEvent[];
  options: SourceOptions;
  note: Note;
}

const LEVEL_OF_FOLDER: Record<string, HierarchyLevel> = {
  宪法: 'CONSTITUTION',
  宪法相关法: 'LAW',
  刑法: 'LAW',
  行政法: 'LAW',
  经济法: 'LAW',
  社会法: 'LAW',
  民法典: 'LAW',
  民法商法: 'LAW',
  诉讼与非诉讼程序法: 'LAW',
  法律: 'LAW',
  行政法规: 'ADMIN_REGULATION',
  监察法规: 'SUPERVISORY_REGULATION',
  部门规章: 'DEPARTMENTAL_RULE',
  地方政府规章: 'LOCAL_GOVERNMENT_RULE',
  地方性法规: 'LOCAL_REGULATION',
  司法解释: 'JUDICIAL_INTERPRETATION',
  党内法规: 'PARTY_REGULATION',
};

export function classify(
  given: Given,
): Pick<ParsedSource, 'level' | 'issuingBody' | 'region' | 'documentNumber'> {
  const folders = (given.options.branch ?? given.options.file).split(/[\\/]/u);
  const level = levelOf(given, folders);
  const local =
    level === 'LOCAL_REGULATION' ||
    level === 'LOCAL_GOVERNMENT_RULE' ||
    (level === 'NORMATIVE_DOCUMENT' &&
      given.events.some(({ body }) => body && regionPrefix(body).path.length > 0));
  const region = local ? regionOf(given, folders) : [];
  return {
    level,
    issuingBody: issuerOf(level, given, folders, region),
    region,
    documentNumber: documentNumberOf(given.events),
  };
}

function levelOf({ title, events, note }: Given, folders: readonly string[]): HierarchyLevel {
  if (/攻略|指南$/u.test(title)) return 'NOT_LEGAL_SOURCE';
  // What a notice says around the act it issues tells nothing of the act.
  const telling = events.filter(
    ({ kind, body, documentNumber }) => kind !== 'OTHER' || body || documentNumber,
  );
  const history = telling.map((event) => event.text).join('\n');
  const filed = folders.map((folder) => LEVEL_OF_FOLDER[folder]).find((level) => level !== undefined);
  // The collection files regulations of the Party, issued with the State Council, among the administrative ones.
  if (/中共中央/u.test(history) && !/《国务院关于/u.test(history) && filed !== 'PARTY_REGULATION') {
    note('LEVEL_DIFFERS_FROM_FOLDER', null, '由中共中央批准或发布，按党内法规处理', '请核对文件所在文件夹');
    return 'PARTY_REGULATION';
  }
  if (filed) return filed;
  const level = levelByWords(title, history);
  if (level) return level;
  // 某府发〔2023〕12号: the number of an office's paper, which no order and no congress has.
  if (events.some(({ documentNumber }) => documentNumber?.includes('〔'))) return 'NORMATIVE_DOCUMENT';
  note(
    'LEVEL_UNSURE',
    null,
    '从文件夹、标题和沿革都看不出效力级别，按规范性文件处理',
    '请把文件放入以效力级别命名的文件夹',
  );
  return 'NORMATIVE_DOCUMENT';
}

function levelByWords(title: string, history: string): HierarchyLevel | null {
  if (title === '宪法' || title.startsWith('宪法修正案')) return 'CONSTITUTION';
  if (/^最高人民(?:法院|检察院)/u.test(title) || /法释[〔[]|高检发释字/u.test(history))
    return 'JUDICIAL_INTERPRETATION';
  if (regionPrefix(title).path.length > 0) {
    if (/人民代表大会/u.test(history) && /条例|规定|办法|决定|规则/u.test(title)) return 'LOCAL_REGULATION';
    return /人民政府令|政府令/u.test(history) ? 'LOCAL_GOVERNMENT_RULE' : null;
  }
  if (/国务院令/u.test(history)) return 'ADMIN_REGULATION';
  if (/全国人民代表大会|主席令/u.test(history) && /(?:法|法典|决定|修正案（[^）]*）)$/u.test(title))
    return 'LAW';
  if (/[部委局署会行]令/u.test(history)) return 'DEPARTMENTAL_RULE';
  return null;
}

function issuerOf(
  level: HierarchyLevel,
  given: Given,
  folders: readonly string[],
  region: readonly string[],
): string | null {
  const { events, title } = given;
  if (level === 'JUDICIAL_INTERPRETATION') return courtOf(title, events);
  const dated = events.filter((event) => event.body !== null);
  if (level === 'LAW' || level === 'CONSTITUTION' || level === 'LOCAL_REGULATION') {
    const adopted = dated.find((event) => event.kind === 'ADOPTED') ?? dated[0];
    return adopted ? congressOf(adopted.body!, region) : null;
  }
  const order = dated.filter((event) => event.kind === 'PROMULGATED' || event.kind === 'REVISED');
  const found = order[0] ?? dated.find((event) => event.kind === 'APPROVED') ?? dated[0];
  if (found) return organOf(found.body!);
  return level === 'DEPARTMENTAL_RULE'
    ? (folders.find((folder) => /[部委局署会行]$/u.test(folder)) ?? null)
    : null;
}

/** 第十三届全国人民代表大会常务委员会第二十次会议 → 全国人民代表大会常务委员会; of 市十四届人大常委会 the place is the work's. */
function congressOf(body: string, region: readonly string[]): string {
  const name = /^(.{0,40}?(?:人民代表大?会(?!议)|人大)(?:常务委员会|常委会)?)/u.exec(
    body.replace(/第?[〇零一二三四五六七八九十百]{1,5}届/u, ''),
  )?.[1];
  if (!name) return organOf(body);
  const full = bodyName(name.replace(/人民代表会/u, '人民代表大会').replace(/人大$/u, '人民代表大会'));
  const place = /^[市县州]/u.test(full) ? region.findLast((part) => part.endsWith(full[0]!)) : undefined;
  return place ? place + full.slice(1) : full;
}

function organOf(body: string): string {
  return body.replace(/第.{1,8}次.*$/u, '').replace(/^中华人民共和国(?=.)/u, '');
}

function courtOf(title: string, events: readonly SourceEvent[]): string | null {
  const words = [title, ...events.map((event) => event.text)].join('\n');
  const found = ['最高人民法院', '最高人民检察院'].filter((court) => title.split('关于')[0]!.includes(court));
  if (found.length > 0) return found.join('、');
  const named = ['最高人民法院', '最高人民检察院'].filter((court) => words.includes(court));
  if (named.length > 0) return named.join('、');
  return /^人民检察院/u.test(title) ? '最高人民检察院' : /^人民法院/u.test(title) ? '最高人民法院' : null;
}

/** The folder names the province; the title or the body that adopted may name a narrower place. */
export function regionOf(
  { title, events }: Pick<Given, 'title' | 'events'>,
  folders: readonly string[],
): string[] {
  const province = folders.map((folder) => provinceName(folder)).find((name) => name !== null) ?? null;
  const bodies = events.flatMap(({ body, kind }) => (body && kind !== 'APPROVED' ? [body] : []));
  const seat = regionPrefix(bodies[0] ?? '').path;
  const named = regionPrefix(title).path;
  // 汕头经济特区消防条例: the city is told by its congress alone.
  const path = named.length > seat.length || (named.length > 0 && seat.length === 0) ? named : seat;
  if (province === null) return path;
  if (path.length > 1 && path[0] === province) return path;
  if (path.length > 0 && path[0] !== province && provinceName(path[0]!) === null) return [province, ...path];
  const city = /^[^省]{0,3}市/u.test(bodies[0] ?? '') ? cityAtHead(title, province) : null;
  return city ?? [province];
}

/** 杭州西湖文化景观保护管理条例, which 市十一届人大常委会 adopted. */
function cityAtHead(title: string, province: string): string[] | null {
  for (const length of [2, 3, 4]) {
    const paths = placesNamed(`${title.slice(0, length)}市`, [province]);
    if (paths.length === 1 && paths[0]!.length === 2) return [...paths[0]!];
  }
  return null;
}

function documentNumberOf(events: readonly SourceEvent[]): string | null {
  const numbered = events.filter((event) => event.documentNumber !== null);
  const own = numbered.filter(
    (event) => event.kind === 'PROMULGATED' || event.kind === 'REVISED' || event.kind === 'OTHER',
  );
  return (own.at(-1) ?? numbered.at(-1))?.documentNumber ?? null;
}
