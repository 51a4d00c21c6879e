/** One file of a law to one version of a work. */
import { createHash } from 'node:crypto';
import type { ParsedSource, SourceEvent } from '../../model/source';
import type { Finding } from '../../model/terms';
import { decodeText, UndecodableTextError } from '../../text/decode';
import { foldRadicals } from '../../text/radicals';
import { normaliseTitle } from '../../text/titles';
import { crossReferencesOf } from '../references';
import { relationsOf } from '../relations';
import { splitAsides } from './asides';
import { readBody } from './body';
import { classify } from './classify';
import { deriveDates } from './dates-of-effect';
import { SourceRefusedError } from './errors';
import type { Carrier } from './front';
import { readHead } from './header';
import { contentLines } from './lines';
import { isMarkdown, type PlainText, plainMarkdown } from './markdown';
import type { SourceOptions } from './options';

export type { SourceOptions } from './options';

export function parseSource(input: Uint8Array | string, options: SourceOptions): ParsedSource {
  const read = readSource(input, options);
  const relations = relationsOf(read.source);
  const crossReferences = crossReferencesOf(read.source);
  return { ...read.source, relations, crossReferences, findings: read.findings };
}

type Read = Omit<ParsedSource, 'relations' | 'crossReferences' | 'findings'>;

function readSource(
  input: Uint8Array | string,
  options: SourceOptions,
): { source: Read; findings: Finding[] } {
  const { file } = options;
  const { text, quoted } = canonicalText(input, file);
  const { lines, infoEnd } = contentLines(text, quoted);
  const head = readHead(lines, infoEnd, file);
  const { title } = normaliseTitle(head.workTitle);
  if (title === '') {
    throw new SourceRefusedError(file, lines[0]?.number ?? 1, '没有标题', '请在首行写明标题，如“# 示例条例”');
  }
  if (PART_TITLE.test(title)) {
    throw new SourceRefusedError(
      file,
      lines[0]!.number,
      `应为文件的标题，但得到“${title}”，看不出属于哪一部文件`,
      '请在首行写明文件的标题，部分的标题写在下一行，如“# 示例法典”“# 总则编”',
      'title-of-part',
    );
  }
  if (head.body.length === 0) {
    throw new SourceRefusedError(file, lines.at(-1)!.number, '只有标题，没有正文', '请检查文件是否下载完整');
  }
  const findings: Finding[] = [];
  const note = (code: string, line: number | null, message: string, remedy: string | null) =>
    void findings.push({ code, severity: 'warning', file, line, message, remedy });
  const { body, asides, signed } = splitAsides(head.body);
  const events = [...head.events, ...(signed && !isDated(head.events) ? [signed] : [])];
  const provisions = readBody(body, title, head.part, note);
  const source: Read = {
    file,
    text,
    fullTitle: head.fullTitle,
    title,
    aliases: aliasesOf(title, head.carrier),
    ...classify({ title, events, options, note }),
    ...deriveDates({ events, provisions, options, note }),
    events,
    provisions,
    asides: asides.map(({ text, number, start, end }) => ({ text, line: number, start, end })),
    hash: createHash('sha256').update(input).digest('hex'),
  };
  return { source, findings };
}

/** A part of a text that is kept in several files, and does not say of which. */
const PART_TITLE =
  /^(?:第[一二三四五六七八九十百]{1,4}(?:分?编|章|节)[\u4e00-\u9fff、]{0,30}|总则|分则|附则|序言|前言|目录|修正案)$/u;

/** The head tells when the text was made; the day of a signature adds nothing to it. */
function isDated(events: readonly SourceEvent[]): boolean {
  return events.some(({ kind, date }) => date !== null && kind !== 'EFFECTIVE' && kind !== 'OTHER');
}

/** Judicial interpretations are often named without the courts that gave them, acts by the notice that issues them. */
function aliasesOf(title: string, carrier: Carrier | null): string[] {
  const courts = /^(?:(?:最高人民法院|最高人民检察院|公安部|国家安全部|司法部)[、，]?)+(?=关于.{6})/u.exec(
    title,
  )?.[0];
  return [...(courts ? [title.slice(courts.length)] : []), ...(carrier ? [carrier.title] : [])];
}

function canonicalText(input: Uint8Array | string, file: string): PlainText {
  const text = foldRadicals(decoded(input, file).replace(/\r\n?/gu, '\n'));
  return isMarkdown(text, file) ? plainMarkdown(text) : { text, quoted: new Set() };
}

function decoded(input: Uint8Array | string, file: string): string {
  try {
    return typeof input === 'string' ? input.replace(/^\ufeff/u, '') : decodeText(input).text;
  } catch (error) {
    if (!(error instanceof UndecodableTextError)) throw error;
    throw new SourceRefusedError(file, error.line, error.message, '请另存为 UTF-8 文本');
  }
}
