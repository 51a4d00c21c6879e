/** Whom an article binds. A measure of government rests on what government must or may do. */

const STATE =
  /^(?:国家|国务院|各级|县级以上|地方各级|设区的市|省、自治区|乡镇|乡、民族乡|市、|市人民政府|政府|行政机关|人民政府|中央|有关部门|机关|本市|本省|公民、法人)/u;

/** Only government makes rules: 制定与市场主体…有关的规章、行政规范性文件，应当…. */
const RULE_MAKING = /^(?:制定|起草)[^。；]{0,40}(?:法规|规章|规范性文件|政策措施)/u;

/** Read from the first words of the article's paragraphs: an article often turns to government in its second. */
export function bindsGovernment(text: string): boolean {
  return text
    .split('\n')
    .slice(0, 4)
    .map((paragraph) =>
      paragraph.replace(/^第[^条]{1,9}条(?:之[一二三四五六七八九十]{1,3})?[\s\u3000]*/u, ''),
    )
    .some((paragraph) => STATE.test(paragraph) || RULE_MAKING.test(paragraph));
}
