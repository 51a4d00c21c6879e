/** The GraphQL documents behind the tools: assistants are answered from the same schema as everybody else. */

const SOURCE = `fragment Source on LegalSource { id title fullTitle documentNumber kind level }`;
const VERSION = `fragment Version on SourceVersion { id documentNumber promulgatedOn effectiveFrom effectiveTo endedBy startKnown textHeld }`;

export const LOOK_UP = `query LookUp($text: String!, $asOf: LocalDate, $issuerHint: String) {
  citationLookup(text: $text, asOf: $asOf, issuerHint: $issuerHint) {
    citations {
      text start end codePointStart codePointEnd form title documentNumber kind relation
      pinpoint { text }
      outcome asOf status startKnown knownOn cautions { code message messageEn } confidence rule reasons missingProvisions supersededOn didYouMean
      strings { full short english }
      source { ...Source }
      version { ...Version }
      supersededBy { ...Source }
      candidates { score reasons source { ...Source } }
    }
  }
}
${SOURCE}
${VERSION}`;

const CHECKED = `fragment Checked on DraftCheck {
  asOf region standing silenced
  counts { errors warnings notes }
  unverified { citations quotations }
  findings {
    code severity start end words message messageEn right evidence confidence citation
    difference { kind text }
  }
  authorities { title level documentNumber verdict outcome provisions count start severity knownOn }
}`;

export const CHECK = `query Check($text: String!, $asOf: LocalDate, $issuerHint: String, $ownTitle: String, $annualReport: Boolean!, $draftRule: Boolean!) {
  checkText(text: $text, asOf: $asOf, issuerHint: $issuerHint, ownTitle: $ownTitle, annualReport: $annualReport, draftRule: $draftRule) {
    ...Checked
  }
}
${CHECKED}`;

export const CHECK_LIST = `query CheckList($text: String!, $asOf: LocalDate, $issuerHint: String, $columns: [ListColumnInput!], $headerRow: Int) {
  checkList(text: $text, asOf: $asOf, issuerHint: $issuerHint, columns: $columns, headerRow: $headerRow) {
    ...Checked
    list {
      title
      rows {
        listed { name part type code body department level row }
        basis start end verdict says right since bases
      }
    }
  }
}
${CHECKED}`;

export const SUGGEST = `query Suggest($text: String!, $asOf: LocalDate, $region: String, $source: String) {
  suggestProvisions(text: $text, asOf: $asOf, region: $region, source: $source) {
    asOf region articles
    suggestions {
      title label rank confidence reasons
      answers { text start end }
      provision { id text }
    }
  }
}`;

export const PROVISION = `query ProvisionAsOf($id: ID, $source: String, $number: String, $date: LocalDate!) {
  provision(id: $id, source: $source, number: $number, asOf: $date) {
    outcome: __typename
    ... on ProvisionFound {
      asOf startKnown certain knownOn cautions { code message messageEn }
      provision { id label path heading text }
      version { ...Version status(asOf: $date) source { ...Source } }
    }
    ... on SourceNotFound { name didYouMean }
    ... on VersionNotHeld {
      asOf knownOn cautions { code message messageEn }
      source { ...Source statusAt(asOf: $date) }
      versionThen { ...Version }
      captioned { id path caption }
      held { ...Version }
    }
    ... on NoSuchArticle { asOf knownOn cautions { code message messageEn } number articleCount version { ...Version status(asOf: $date) source { ...Source } } }
    ... on NotYetInForce { asOf knownOn cautions { code message messageEn } effectiveFrom source { ...Source } }
    ... on NoLongerInForce {
      asOf knownOn cautions { code message messageEn } status since
      source { ...Source }
      by { ...Source }
      lastVersion { ...Version }
    }
  }
}
${SOURCE}
${VERSION}`;

export const RADAR = `query Radar($since: LocalDate!, $until: LocalDate, $sources: [ID!], $first: Int!, $skip: Int! = 0) {
  radar(since: $since, until: $until, sources: $sources, first: $first, skip: $skip) {
    works total lowerRulesTotal more
    entries {
      fate source title on by byNumber
      before { path label text }
      after { path label text }
      resting { kind id name type body row of ofTitle words }
    }
    lowerRules { source title on rule ruleTitle level region ruleFrom relation evidence touched }
    notCompared { source title on }
  }
}`;

export const CLEAN_UP = `query CleanUp($body: String!, $on: LocalDate, $levels: [HierarchyLevel!], $first: Int!) {
  cleanUp(body: $body, asOf: $on, levels: $levels, first: $first) {
    total
    entries {
      source title documentNumber level effectiveFrom effectiveTo status proposal toCheck
      evidence { reason message messageEn source on quote }
    }
  }
}`;

/** Which work a name means, and what of it stands in the day's version: by the rule of \`provision\`. */
export const WORK_CALLED = `query WorkCalled($source: String!, $on: LocalDate!) {
  provision(source: $source, number: "第一条", asOf: $on) {
    outcome: __typename
    ... on ProvisionFound { version { id source { ...Source } } }
    ... on NoSuchArticle { version { id source { ...Source } } }
    ... on SourceNotFound { didYouMean }
    ... on VersionNotHeld { source { ...Source } versionThen { id } }
    ... on NotYetInForce { source { ...Source } }
    ... on NoLongerInForce { source { ...Source } lastVersion { id } }
  }
}
${SOURCE}`;

export const WORK = `query Work($id: ID!, $on: LocalDate!) {
  legalSource(id: $id) {
    ...Source
    statusAt(asOf: $on)
    cautions(asOf: $on) { code message messageEn }
    versions { ...Version }
  }
}
${SOURCE}
${VERSION}`;

export const CONTENTS = `query Contents($version: ID!, $on: LocalDate!) {
  sourceVersion(id: $version) {
    ...Version
    status(asOf: $on)
    source { ...Source cautions(asOf: $on) { code message messageEn } }
    tableOfContents { id path label heading depth kind }
  }
}
${SOURCE}
${VERSION}`;

export const HISTORY = `query History($id: ID!) {
  node(id: $id) {
    ... on Provision {
      label path
      history { id label path text version { ...Version } }
    }
  }
}
${VERSION}`;

export const DIFF = `query Diff($a: ID!, $b: ID!) {
  compareVersions(a: $a, b: $b) {
    textsHeld unchanged
    a { ...Version source { ...Source } }
    b { ...Version }
    added { id label path text }
    removed { id label path text }
    renumbered { before { label } after { label } }
    changed {
      renumbered
      before { id label path text }
      after { id label path text }
      parts { kind text }
    }
  }
}
${SOURCE}
${VERSION}`;

export const LIST_SOURCES = `query ListSources($filter: LegalSourceFilter, $first: Int!, $after: String, $on: LocalDate!) {
  legalSources(filter: $filter, first: $first, after: $after) {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes {
      ...Source held
      statusAt(asOf: $on) versionAt(asOf: $on) { ...Version }
      cautions(asOf: $on) { code message messageEn }
    }
  }
}
${SOURCE}
${VERSION}`;

export const QUOTED = `query Quoted($text: String!, $asOf: LocalDate, $issuerHint: String) {
  checkText(text: $text, asOf: $asOf, issuerHint: $issuerHint) {
    unverified { quotations }
    findings { code message messageEn right evidence difference { kind text } }
    citations { outcome status cautions { code message messageEn } source { ...Source } version { ...Version } }
  }
}
${SOURCE}
${VERSION}`;

/** For assistants and over REST. */
export const SEARCH = `query Search(
  $query: String!, $kinds: [SearchKind!], $levels: [HierarchyLevel!], $source: ID, $body: String, $region: String, $years: YearRange, $promulgated: YearRange
  $units: [ProvisionKind!], $cited: Boolean, $inForceOn: LocalDate, $sort: SearchSort! = RELEVANCE, $first: Int!, $after: String, $day: LocalDate!
) {
  search(
    text: $query, kinds: $kinds, levels: $levels, source: $source, body: $body, region: $region, years: $years, promulgated: $promulgated
    units: $units, cited: $cited, inForceOn: $inForceOn, sort: $sort, first: $first, after: $after
  ) {
    totalCount totalCountIsBound matching
    pageInfo { hasNextPage endCursor }
    edges {
      snippet
      score
      node {
        type: __typename
        ... on LegalSource { ...Source statusAt(asOf: $day) versionAt(asOf: $day) { ...Version } }
        ... on Provision { id label path version { ...Version status(asOf: $day) source { ...Source } } }
        ... on Measure { id headingPath status report { id title year period { from to } } }
        ... on ReportPart { id headingPath status report { id title year period { from to } } }
      }
    }
  }
}
${SOURCE}
${VERSION}`;

const CHAIN = `fragment Chain on Measure {
  id
  headingPath
  text
  status
  report { id title year period { from to } }
  legalBasis(depth: $depth) {
    index parentIndex depth asOf status endsHere
    citation { id text relation outcome rule confidence reasons pinpoint { text } }
    relations { kind evidence confidence rule }
    source { ...Source }
    version { ...Version }
  }
}
${SOURCE}
${VERSION}`;

export const MEASURE = `query TraceMeasure($id: ID!, $depth: Int!) { measure(id: $id) { ...Chain } }
${CHAIN}`;

export const MEASURES = `query TraceWords($filter: MeasureFilter!, $depth: Int!, $first: Int!, $after: String) {
  measures(filter: $filter, first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { ...Chain } }
}
${CHAIN}`;

export const REPORT_STATUS = `query ReportStatus($id: ID!) { reportStatus(id: $id) { state message } }`;

export const REPORT_MEASURES = `query TraceReport($report: ID!, $depth: Int!, $first: Int!, $after: String) {
  report(id: $report) {
    measures(cited: true, first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { ...Chain } }
  }
}
${CHAIN}`;

export const MEASURES_OF_ARTICLE = `query MeasuresOfArticle($filter: MeasureFilter!, $first: Int!, $after: String) {
  measures(filter: $filter, first: $first, after: $after) {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes {
      id headingPath text status
      report { id title year period { from to } }
      citations { text title relation outcome confidence pinpoint { text } }
    }
  }
}`;

export const REPORTS = `query Reports($after: String) {
  reports(first: 100, after: $after) { pageInfo { hasNextPage endCursor } nodes { id title } }
}`;
