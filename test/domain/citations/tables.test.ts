/** Tables that name the law in one cell and its article in the next. */
import { findByRules } from './support';

function cited(rows: readonly string[]): string[] {
  return findByRules(rows.join('\n')).map(
    ({ title, pinpoint }) => `${title} ${(pinpoint?.provisions ?? []).map(({ path }) => path).join(',')}`,
  );
}

it.each<[string, string[], string[]]>([
  [
    'a law and its article side by side',
    ['|《示例处罚法》|第三十三条|12|'],
    ['示例处罚法 ', '示例处罚法 art-33'],
  ],
  [
    'the same law as above',
    ['|《示例处罚法》|第三十三条|12|', '|同上|第二十七条第二款|3|', '|〃|第二十八条|1|'],
    ['示例处罚法 ', '示例处罚法 art-33', '示例处罚法 art-27/par-2', '示例处罚法 art-28'],
  ],
  [
    'a cell that spans rows',
    [
      '|《示例法》 |第三条 |甲 |',
      '',
      '| |第四条 |乙 |',
      '',
      '|《样例条例》 |第五条 |丙 |',
      '',
      '| |第六条、第七条 |丁 |',
    ],
    ['示例法 ', '示例法 art-3', '示例法 art-4', '样例条例 ', '样例条例 art-5', '样例条例 art-6,art-7'],
  ],
  ['a count and a number before the law', ['|1|违反《示例法》|第九条|罚款|'], ['示例法 ', '示例法 art-9']],
  [
    'same as above after a law with its article in one cell',
    ['|《示例法》第三条|甲|', '|同上|第四条|'],
    ['示例法 art-3', '示例法 art-4'],
  ],
  ['a row that names no law', ['|《示例法》|甲|', '|检查|第四条|'], ['示例法 ']],
  ['a table further down', ['|《示例法》|第三条|', '另一段。', '|同上|第四条|'], ['示例法 ', '示例法 art-3']],
  ['the law behind its article', ['|第三条|《示例法》|'], ['示例法 ']],
])('%s', (_, rows, found) => {
  expect(cited(rows)).toEqual(found);
});
