/** A field that finds sources or articles as one types, and hands over the one that is chosen. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { provisionName } from '../../src/domain/citations/format-path';
import { useQuery } from '../api/use-query';
import { SearchDocument, type SearchKind, type SearchQuery } from '../generated/operations';
import { useLanguage } from '../language/Language';
import { LEVELS } from '../language/terms';
import { useDebounced } from '../lib/use-debounced';
import { textState } from '../views/search/conditions';
import { Failure } from './States';

type Found = SearchQuery['search']['edges'][number]['node'];
export type FoundRule = Extract<Found, { __typename: 'LegalSource' | 'Provision' }>;

interface Props {
  label: string;
  kinds: readonly Exclude<SearchKind, 'MEASURE'>[];
  /** Stands in the field from the start. */
  text?: string;
  isFocused?: boolean;
  choose(found: FoundRule): void;
}

const SETTLE_MS = 160;
const MOST_SHOWN = 10;

export function Finder({ label, kinds, text: given = '', isFocused = false, choose }: Props) {
  const { t, term } = useLanguage();
  const [text, setText] = useState(given);
  const settled = useDebounced(text, SETTLE_MS);
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (isFocused) place.current?.querySelector('input')?.focus();
  }, []);
  const isReady = textState(settled) === 'ready';
  const { data, failure, retry } = useQuery(
    SearchDocument,
    isReady ? { text: settled, kinds: [...kinds] } : null,
  );
  const found = (data?.search.edges ?? []).map(({ node }) => node).filter(isRule);
  const onKey = (event: KeyboardEvent) => {
    if (!event.isComposing && walk(place.current, event.key)) event.preventDefault();
  };
  return (
    <div ref={place} class="finder">
      <label class="inline-field">
        <span>{label}</span>
        <input
          type="text"
          lang="zh-CN"
          autocomplete="off"
          maxLength={200}
          placeholder={t('finder.placeholder')}
          value={text}
          onKeyDown={onKey}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>
      {failure && <Failure failure={failure} retry={retry} />}
      {isReady && data && found.length === 0 && <p class="quiet">{t('search.none')}</p>}
      {found.length > 0 && (
        <ul class="targets" lang="zh-CN" onKeyDown={onKey}>
          {found.slice(0, MOST_SHOWN).map((node) => (
            <li key={node.id}>
              <button
                type="button"
                onClick={() => {
                  setText('');
                  choose(node);
                }}
              >
                {nameOf(node)}
                {node.__typename === 'LegalSource' ? (
                  <span class="facts">
                    <span>{term(LEVELS, node.level)}</span>
                    <span>{node.documentNumber}</span>
                  </span>
                ) : (
                  <span class="facts">{node.version.promulgatedOn}</span>
                )}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** Arrows go from the field through what was found, and back. */
function walk(place: HTMLElement | null, key: string): boolean {
  const step = { ArrowDown: 1, ArrowUp: -1 }[key];
  if (!place || !step) return false;
  const stops = [...place.querySelectorAll<HTMLElement>('input, .targets button')];
  const next = stops[stops.indexOf(document.activeElement as HTMLElement) + step];
  next?.focus();
  return next !== undefined;
}

function isRule(node: Found): node is FoundRule {
  return node.__typename !== 'Measure';
}

function nameOf(node: FoundRule): string {
  if (node.__typename === 'LegalSource') return `《${node.title}》`;
  return `《${node.source.title}》${provisionName(node.path) ?? node.label ?? ''}`;
}
