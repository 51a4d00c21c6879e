/** What is not published is for those who edit, and what was withdrawn is told of and stays so. */
const STATES = ['test/api/graphql/report-states.test.ts'];

export const DRAFTS = [
  {
    name: 'drafts-unknown-to-others',
    says: '草稿的标识对别人如同没有 To others the id of a draft is as none',
    file: 'src/graph/commands/unpublished.ts',
    find: "found?.state === 'DRAFT' && !drafts ? null : found",
    put: 'found',
    tests: STATES,
    fails: 'is told the state of a draft',
  },
  {
    name: 'drafts-unasked-by-others',
    says: '别人不能借决定、一致性探知草稿 Others cannot ask for a draft by what was decided on it',
    file: 'src/api/graphql/reports/report-argument.ts',
    find: "if (drafts || idPrefix(id) === 'report') {",
    put: '{',
    tests: ['test/api/graphql/report-states.integration.test.ts'],
    fails: 'is as one that is not there, by (decisions|agreement) on it',
  },
  {
    name: 'drafts-read-by-editors',
    says: '草稿的文字只给编辑 Texts of drafts are for editors',
    file: 'src/api/graphql/reports/states.resolver.ts',
    find: "@Authorized('editor')\n  @Query(() => UnpublishedReport,",
    put: '@Query(() => UnpublishedReport,',
    tests: STATES,
    fails: 'unpublishedReport is for editors',
  },
  {
    name: 'history-read-by-editors',
    says: '报告的经过只给编辑 What was done with reports is for editors',
    file: 'src/api/graphql/reports/states.resolver.ts',
    find: "@Authorized('editor')\n  @Query(() => [ReportAct],",
    put: '@Query(() => [ReportAct],',
    tests: STATES,
    fails: 'reportHistory is for editors',
  },
  {
    name: 'withdrawn-told',
    says: '已撤回的报告如实告知 A withdrawn report is told of as such',
    file: 'src/api/pages/withdrawn-page.ts',
    find: "if (reportStatus?.state !== 'WITHDRAWN') return null;",
    put: 'if (reportStatus) return null;',
    tests: ['test/api/pages/withdrawn-page.test.ts'],
    fails: 'says that it is',
  },
  {
    name: 'withdrawn-stays',
    says: '再次导入不使已撤回的报告重新发布 An import brings no withdrawn report back',
    file: 'src/graph/commands/report.ts',
    find: "if (withdrawn && options.act !== 'PUBLISHED')",
    put: 'if (withdrawn && options.act === undefined && options.draft)',
    tests: ['test/app/imports/report-states.integration.test.ts'],
    fails: 'is not published by an import|is not brought back',
  },
];
