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

export enum SearchSort {
  RELEVANCE = 'RELEVANCE',
  NEWEST = 'NEWEST',
  OLDEST = 'OLDEST',
}
registerEnumType(SearchSort, {
  name: 'SearchSort',
  description: '结果的次序。Order of what is found.',
  valuesConfig: {
    RELEVANCE: { description: '最相关的在前 best first' },
    NEWEST: {
      description:
        '公布日（举措则为所述之日）最新的在前 newest first, by promulgation or the day a measure speaks of',
    },
    OLDEST: { description: '最旧的在前，日期不明的在后 oldest first, those without a day last' },
  },
});

export enum SearchMatching {
  ALL_WORDS = 'ALL_WORDS',
  NEAR = 'NEAR',
  SOME_WORDS = 'SOME_WORDS',
}
registerEnumType(SearchMatching, {
  name: 'SearchMatching',
  description: '结果如何合于所写的词。How what is found has the words.',
  valuesConfig: {
    ALL_WORDS: { description: '各词都照原样出现 each word as it was typed' },
    NEAR: {
      description:
        '照原样都有的不足十项；其后的各条，每个词或其各部分都在同一条（连同题名）内出现 few have them as typed; those after have each word, or its parts, within the article and the title of its work',
    },
    SOME_WORDS: { description: '没有都有的，只有其中一些词 nothing has them all' },
  },
});
