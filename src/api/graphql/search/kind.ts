import type { Matching, SearchKind, SearchSort } from '../../../app/search/terms';
import { enumOf } from '../enums';

export const SearchKindEnum = enumOf<SearchKind>('SearchKind', '检索的对象。What is searched.', {
  PROVISION: '条款 provisions',
  LEGAL_SOURCE: '文件名称与别名 titles of sources',
  MEASURE: '举措 measures',
  TABLE: '报告中的表格 tables of reports',
});

export const SearchSortEnum = enumOf<SearchSort>('SearchSort', '结果的次序。Order of what is found.', {
  RELEVANCE: '最相关的在前 best first',
  NEWEST: '公布日（举措则为所述之日）最新的在前 newest first, by promulgation or the day a measure speaks of',
  OLDEST: '最旧的在前，日期不明的在后 oldest first, those without a day last',
});

export const SearchMatchingEnum = enumOf<Matching>(
  'SearchMatching',
  '结果如何合于所写的词。How what is found has the words.',
  {
    ALL_WORDS: '各词都照原样出现 each word as it was typed',
    NEAR: '照原样都有的不足十项；其后的各条，每个词或其各部分都在同一条（连同题名）内出现 few have them as typed; those after have each word, or its parts, within the article and the title of its work',
    SOME_WORDS: '没有都有的，只有其中一些词 nothing has them all',
  },
);
