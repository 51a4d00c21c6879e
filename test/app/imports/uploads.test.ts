import { uploadName } from '../../../src/app/imports/uploads';

describe('the name of an upload', () => {
  it.each([
    ['报告.docx', '报告.docx'],
    ['../../../etc/报告.txt', '报告.txt'],
    ['C:\\文件\\报告.txt', '报告.txt'],
    [' 报告\u0000\u202e.txt\n', '报告.txt'],
    ['e\u0301tat.txt', 'état.txt'],
  ])('of %j is %j', (given, name) => {
    expect(uploadName(given)).toBe(name);
  });

  it.each([
    ['nothing', undefined],
    ['several', ['a.txt', 'b.txt']],
    ['a folder', 'reports/'],
    ['blanks', ' \u200b '],
    ['more than 200 characters', `${'长'.repeat(200)}.txt`],
  ])('cannot be %s', (_, given) => {
    expect(uploadName(given)).toBeNull();
  });
});
