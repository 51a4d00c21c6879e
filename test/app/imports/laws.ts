/** Made-up laws in the layout of the collections. */
export interface MadeUpLaw {
  title: string;
  history: string[];
  articles: string[];
}

export function lawText({ title, history, articles }: MadeUpLaw): string {
  const body = articles.map((text, index) => `第${chinese(index + 1)}条 ${text}`);
  return [`# ${title}`, ...history, '<!-- INFO END -->', ...body].join('\n\n');
}

/** 1 to 9999. */
function chinese(number: number): string {
  const digits = '零一二三四五六七八九';
  if (number >= 1000) {
    const rest = number % 1000;
    const between = rest === 0 ? '' : rest < 100 ? '零' : '';
    // 一千零一十, not 一千零十.
    const tail = rest >= 10 && rest < 20 ? `一${chinese(rest)}` : rest > 0 ? chinese(rest) : '';
    return `${digits[Math.floor(number / 1000)]}千${between}${tail}`;
  }
  const hundreds = Math.floor(number / 100);
  const tens = Math.floor(number / 10) % 10;
  const ones = number % 10;
  const head = hundreds > 0 ? `${digits[hundreds]}百` : '';
  const middle =
    tens > 0 ? `${tens === 1 && hundreds === 0 ? '' : digits[tens]}十` : hundreds > 0 && ones > 0 ? '零' : '';
  return head + middle + (ones > 0 ? digits[ones] : '');
}

/** So many laws of so many articles that a load takes several transactions. */
export function manyLaws(count: number, articles: number): Record<string, string> {
  const files: Record<string, string> = {};
  for (let index = 1; index <= count; index++) {
    const title = `第${chinese(index)}号示例管理条例`;
    files[`行政法规/${title}(2015-03-01).md`] = lawText({
      title,
      history: ['2015年3月1日 国务院令第1号公布', '2015年5月1日 施行'],
      articles: Array.from(
        { length: articles },
        (_, article) =>
          `示例机关应当按照本条例第${chinese(((article + 1) % articles) + 1)}条的规定办理第${index}类事项。`,
      ),
    });
  }
  return files;
}
