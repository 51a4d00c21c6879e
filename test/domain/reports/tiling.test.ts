import { parseReport } from '../../../src/domain/reports';
import { fc } from '../../properties';
import { expectSound } from './sound';

const PIECES = [
  '一、',
  '二、',
  '（一）',
  '（二）',
  '(一)',
  '1.',
  '2、',
  '（1）',
  '①',
  '②',
  '一是',
  '二是',
  '三是',
  '一要',
  '第一，',
  '第二，',
  '——',
  '# ',
  '## ',
  '- ',
  '**',
  '第一章 ',
  '第一节 ',
  '各位代表！',
  '在肯定成绩的同时，',
  '存在的问题',
  '下一步',
  '2023年',
  '2022年法治政府建设情况的报告',
  '青山市司法局',
  '现将情况报告如下',
  '特此报告',
  '2023年1月10日',
  '组织学习',
  '《',
  '》',
  '“',
  '”',
  '（',
  '）',
  '。',
  '；',
  '，',
  '：',
  '！',
  '\n',
  '\n\n',
  '\r\n',
  '\r',
  ' ',
  '　',
  '\t',
  '\u2028',
  '\f',
  '86家企业',
  '12179万元',
  '3-5个',
  '1亿3千多万',
  '一千余人次',
  '百分之二十',
  '1/3',
  '99999999999999999999亿亿',
  '𠀀',
  '😀',
  '\ufeff',
  '#',
];
const line = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(''));
const unicode = fc.string({ unit: 'binary', maxLength: 200 });

describe('whatever the text, nothing of it is lost', () => {
  test.each(['text', 'markdown'] as const)('%s made of markers', (format) => {
    fc.assert(
      fc.property(line, (text) => expectSound(parseReport(text, { file: 'x', format }))),
      { numRuns: 400 },
    );
  });

  test.each(['text', 'markdown'] as const)('%s of any Unicode', (format) => {
    fc.assert(
      fc.property(fc.array(fc.oneof(unicode, line), { maxLength: 5 }), (parts) =>
        expectSound(parseReport(parts.join('\n'), { file: 'x', format })),
      ),
      { numRuns: 200 },
    );
  });
});
