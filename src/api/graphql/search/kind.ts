import { registerEnumType } from 'type-graphql';

export enum SearchKind {
  PROVISION = 'PROVISION',
  LEGAL_SOURCE = 'LEGAL_SOURCE',
  MEASURE = 'MEASURE',
  TABLE = 'TABLE',
}
registerEnumType(SearchKind, {
  name: 'SearchKind',
  description: '检索的对象。What is searched.',
  valuesConfig: {
    PROVISION: { description: '条款 provisions' },
    LEGAL_SOURCE: { description: '文件名称与别名 titles of sources' },
    MEASURE: { description: '举措 measures' },
    TABLE: { description: '报告中的表格 tables of reports' },
  },
});
