/** Names and words of people are for those let in, and pass for nothing else. */
const DECISIONS = ['test/app/review/decisions.integration.test.ts'];
const JWT = ['test/platform/access/jwt.test.ts'];

export const PEOPLE = [
  {
    name: 'people-shown-to-those-let-in',
    says: '复核人的姓名与理由只示于凭令牌者 Names and reasons of reviewers are for those with a token',
    file: 'src/api/http/people.ts',
    find: "return reviewers === 'open' || actor !== null;",
    put: "return reviewers !== 'open' || actor !== null;",
    tests: DECISIONS,
    fails: 'without who decided, and why',
  },
  {
    name: 'people-left-out-of-exports',
    says: '导出中也不示 Nor are they in exports',
    file: 'src/app/export/without-people.ts',
    find: 'madeBy: withoutName(citation.madeBy)',
    put: 'madeBy: citation.madeBy',
    tests: ['test/app/export/without-people.test.ts'],
    fails: 'are left out',
  },
  {
    name: 'names-of-sign-ins',
    says: '登录者的姓名无控制字符、有界 Names of those who sign in are bounded and visible',
    file: 'src/platform/access/jwt.ts',
    find: "value.trim() !== '' && value.length <= most && !hasHidden(value)",
    put: 'value.length > 0',
    tests: JWT,
    fails: 'is called by another claim|is refused when it is of',
  },
  {
    name: 'reasons-without-controls',
    says: '理由中无控制与方向字符 Reasons have no control or direction characters',
    file: 'src/domain/review/states.ts',
    find: 'reason === null ? null : hiddenIn(reason)',
    put: 'reason === null || hiddenIn(reason) ? null : null',
    tests: ['test/domain/review/states.test.ts'],
    fails: 'turns its direction|holds a control',
  },
  {
    name: 'marks-in-texts',
    says: '文中的控制与方向字符显为标记 Such characters in texts are shown as marks',
    file: 'src/domain/text/hidden.ts',
    find: 'text.replace(ALL_HIDDEN,',
    put: 'text.replace(/(?!)/gu,',
    tests: ['test/domain/text/hidden.test.ts', 'test/explorer/marks.test.ts'],
    fails: 'mark',
  },
  {
    name: 'marks-in-pages',
    says: '网页也显为标记 In pages too',
    file: 'src/api/pages/html.ts',
    find: 'escapeHtml(withMarks(String(part)))',
    put: 'escapeHtml(String(part))',
    tests: ['test/api/pages/html.test.ts'],
    fails: 'is shown as a mark',
  },
  {
    name: 'metrics-for-readers',
    says: '度量随 YIJU_READS What is measured is for readers, as YIJU_READS has it',
    file: 'src/api/http/health.ts',
    find: 'app.get(expressPath(ROUTES.metrics), forReaders, async',
    put: 'app.get(expressPath(ROUTES.metrics), async',
    tests: ['test/platform/access/reads.integration.test.ts'],
    fails: 'what is measured',
  },
];
