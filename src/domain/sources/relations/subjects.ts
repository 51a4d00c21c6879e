/** Whether two titles name texts on one subject, so that a text that repeals the other stands in its place. */

const KIND = /(?:暂行|试行)?(?:条例|规定|办法|规则|细则|规程|章程|决定|法|解释)$/u;

/** 契税法 and 契税暂行条例; 人民检察院刑事诉讼规则 and …（试行）. */
export function sameSubject(title: string, other: string): boolean {
  const subject = subjectOf(title);
  return subject.length >= 2 && subject === subjectOf(other);
}

export function isProvisional(title: string): boolean {
  return /暂行|试行/u.test(title);
}

function subjectOf(title: string): string {
  return title
    .replace(/[（(](?:试行|暂行)[）)]/gu, '')
    .replace(/^(?:国务院|最高人民法院|最高人民检察院|、)+/u, '')
    .replace(/^关于/u, '')
    .replace(KIND, '')
    .replace(/(?:暂行|试行|若干|的)+$/u, '');
}
