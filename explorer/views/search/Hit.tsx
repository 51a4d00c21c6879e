import { provisionName } from '../../../src/domain/citations/format-path';
import { reportName } from '../../../src/domain/text/names/report';
import type { SearchQuery } from '../../generated/operations';
import { useLanguage } from '../../language/Language';
import { ITEM_STATUSES, LEVELS, SEARCH_KINDS } from '../../language/terms';
import { reportAddress, sourceAddress } from '../../lib/addresses';
import { segmentsOf } from '../../lib/segments';

type Edge = SearchQuery['search']['edges'][number];
type Node = Edge['node'];

/** One result: what it is, where it stands, and the words found. The whole of it is the link. */
export function Hit({ edge: { node, snippet, highlights } }: { edge: Edge }) {
  const { kind, name, facts } = useDescription(node);
  return (
    <a class="hit" href={addressOf(node)} data-result="">
      <span class="hit-head">
        <span class={`hit-kind hit-kind-${node.__typename}`}>{kind}</span>
        <span class="hit-name" lang="zh-CN">
          {name}
        </span>
        <span class="facts">
          {facts.filter(Boolean).map((fact) => (
            <span key={fact}>{fact}</span>
          ))}
        </span>
      </span>
      {node.__typename !== 'LegalSource' && (
        <span class="hit-snippet" lang="zh-CN">
          {segmentsOf(snippet, { start: 0, end: snippet.length }, highlights).map(({ text, mark }, at) =>
            mark ? <mark key={at}>{text}</mark> : text,
          )}
        </span>
      )}
    </a>
  );
}

function useDescription(node: Node): { kind: string; name: string; facts: (string | null | undefined)[] } {
  const { t, term } = useLanguage();
  switch (node.__typename) {
    case 'LegalSource':
      return {
        kind: term(SEARCH_KINDS, 'LEGAL_SOURCE'),
        name: node.title,
        facts: [term(LEVELS, node.level), node.documentNumber],
      };
    case 'Provision':
      return {
        kind: term(SEARCH_KINDS, 'PROVISION'),
        name: [node.source.title, provisionName(node.path) ?? node.label].filter(Boolean).join('　'),
        facts: [
          term(LEVELS, node.source.level),
          node.version.effectiveFrom && t('rule.effective', { day: node.version.effectiveFrom }),
          node.version.effectiveTo && t('rule.until', { day: node.version.effectiveTo }),
        ],
      };
    case 'Measure':
      return {
        kind: term(SEARCH_KINDS, 'MEASURE'),
        name: node.report ? reportName(node.report) : '',
        facts: [node.headingPath.at(-1), term(ITEM_STATUSES, node.status)],
      };
    case 'ReportPart':
      return {
        kind: term(SEARCH_KINDS, 'TABLE'),
        name: node.report ? reportName(node.report) : '',
        facts: [node.headingPath.at(-1)],
      };
  }
}

function addressOf(node: Node): string {
  switch (node.__typename) {
    case 'LegalSource':
      return sourceAddress(node.id);
    case 'Provision':
      return sourceAddress(node.source.id, { version: node.version.id, provision: node.path });
    case 'Measure':
    case 'ReportPart':
      return reportAddress(node.report?.id ?? '', { item: node.id });
  }
}
