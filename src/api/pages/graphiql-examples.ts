/** Worked examples for GraphiQL, one a tab, for those who draft, those who read the law and those who do research. */
import { FIRST_QUERY } from './landing';

/** What they ask about stands as the default of their variables. */
export const EXAMPLES: readonly { query: string }[] = [
  {
    query: `# 起草：文稿所引的依据有没有错
# Drafting: is anything wrong with the legal bases of a draft?
query CheckDraft($text: String! = "根据《优化营商环境条例》第一百条和《收养法》，制定本办法。", $asOf: LocalDate = "2022-12-31") {
  checkText(text: $text, asOf: $asOf) {
    counts { errors warnings notes }
    findings { severity code words message messageEn right }
  }
}`,
  },
  {
    query: `# 起草：文中的引用指哪一部、当日有效的哪一版、哪一条
# Drafting: which work, version and provision does each citation mean?
query LookUpCitations($text: String! = "贯彻《优化营商环境条例》第十条第（二）项。", $asOf: LocalDate = "2022-12-31") {
  citationLookup(text: $text, asOf: $asOf) {
    citations {
      text outcome strings { full }
      source { title documentNumber }
      version { effectiveFrom effectiveTo }
      pinpoint { provisions { path } }
    }
  }
}`,
  },
  {
    query: `# 查法：某条在某日的文本，或没有的缘由
# Reading: a provision as it stood on a day, or why it cannot be given
query ProvisionOnADay($source: String! = "政府信息公开条例", $number: String! = "第二十七条", $on: LocalDate = "2022-12-31") {
  provision(source: $source, number: $number, asOf: $on) {
    __typename
    ... on ProvisionFound { provision { label text } version { effectiveFrom effectiveTo } }
    ... on VersionNotHeld { versionThen { effectiveFrom effectiveTo } }
    ... on NoSuchArticle { articleCount }
    ... on NoLongerInForce { status by { title } }
    ... on SourceNotFound { name }
  }
}`,
  },
  {
    query: `# 查法：某日的时效性、其依据与由它而来的文件
# Reading: standing on a day, what it rests on and what rests on it
query SourceOnADay($title: String! = "优化营商环境条例", $date: LocalDate! = "2022-12-31") {
  legalSource(title: $title) {
    fullTitle level
    statusAt(asOf: $date)
    basis(asOf: $date) { depth parentIndex relations { kind evidence } source { title level } }
    derived(depth: 1) { source { title level } }
  }
}`,
  },
  {
    query: `# 查法：一个文件的各个版本
# Reading: the versions of a work
query Versions($title: String! = "行政处罚法") {
  legalSource(title: $title) {
    title
    versions { id promulgatedOn effectiveFrom effectiveTo endedBy documentNumber textHeld }
  }
}`,
  },
  {
    query: `# 查法：检索条款、文件与举措
# Reading: find provisions, works and measures
query Search($text: String! = "营商环境") {
  search(text: $text, first: 10) {
    edges {
      snippet
      node {
        __typename
        ... on Provision { label source { title } }
        ... on LegalSource { title level }
        ... on Measure { text report { title year } }
      }
    }
  }
}`,
  },
  {
    query: `# 研究：哪条规定支持这项举措，直至上位法
# Research: which rule supports a measure, up to the constitution
${FIRST_QUERY}`,
  },
  {
    query: `# 研究：一个文件支持的举措
# Research: the measures that a work supports
query MeasuresOfSource($source: ID! = "优化营商环境条例") {
  measures(filter: { source: $source }, first: 10) {
    totalCount
    nodes { text status report { title year issuingBody { name } } }
  }
}`,
  },
  {
    query: `# 研究：一个文件历年被引用多少次
# Research: how often a work is cited, year by year
query Timeline($source: String! = "优化营商环境条例") {
  timeline(source: $source) {
    source { title }
    groups { year citations }
  }
}`,
  },
  {
    query: `# 研究：与它一同被引用的文件
# Research: works cited together with it
query CoCited($source: String! = "优化营商环境条例") {
  coCited(source: $source, first: 10) {
    source { title }
    measures reports
  }
}`,
  },
];
