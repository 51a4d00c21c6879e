/** What a report's title says beyond whose it is and of which year: 法治政府建设情况的报告. */
const YEAR = /(?:(?:19|20)\d{2}|二[〇○零]\d?[〇○零一二三四五六七八九]{1,2})年度?/gu;

export function shortTitle(title: string, issuingBody: string): string {
  const bare = title.replace(/\s+/gu, '');
  const rest = bare.startsWith(issuingBody) ? bare.slice(issuingBody.length) : bare;
  const short = rest.replace(/^关于/u, '').replace(YEAR, '');
  return short === '' ? bare : short;
}
