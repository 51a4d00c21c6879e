import { useEffect, useRef, useState } from 'preact/hooks';
import { provisionName } from '../../../src/citations/provision-name';
import { useQuery } from '../../api/useQuery';
import { type LinkTargetInput, SearchDocument, type SearchQuery } from '../../generated/operations';
import { useLanguage } from '../../language/Language';
import { LEVELS } from '../../language/terms';
import { useDebounced } from '../../lib/useDebounced';
import { textState } from '../search/conditions';

type Found = SearchQuery['search']['edges'][number]['node'];

interface Props {
  quote: string;
  correct(target: LinkTargetInput): void;
  close(): void;
}

/** Finds the source or the article that is really meant. */
export function CorrectForm({ quote, correct, close }: Props) {
  const { t, term } = useLanguage();
  const [text, setText] = useState(() => /《([^》]+)》/u.exec(quote)?.[1] ?? '');
  const settled = useDebounced(text, 160);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const variables = { text: settled, kinds: ['LEGAL_SOURCE' as const, 'PROVISION' as const] };
  const { data } = useQuery(SearchDocument, textState(settled) === 'ready' ? variables : null);
  const found = data?.search.edges.map(({ node }) => node) ?? [];
  return (
    <form
      class="desk-form"
      onSubmit={(event) => event.preventDefault()}
      onKeyDown={(event) => event.key === 'Escape' && close()}
    >
      <label class="inline-field">
        <span>{t('review.target')}</span>
        <input ref={field} type="text" value={text} onInput={(event) => setText(event.currentTarget.value)} />
      </label>
      <button type="button" class="plain-button" onClick={close}>
        {t('action.close')}
      </button>
      <ul class="targets" lang="zh-CN">
        {found.slice(0, 10).map((node) => {
          const target = targetOf(node);
          return (
            target && (
              <li key={node.id}>
                <button type="button" onClick={() => correct(target)}>
                  {nameOf(node)}
                  {node.__typename === 'LegalSource' && <span class="facts">{term(LEVELS, node.level)}</span>}
                  {node.__typename === 'Provision' && <span class="facts">{node.version.promulgatedOn}</span>}
                </button>
              </li>
            )
          );
        })}
      </ul>
    </form>
  );
}

function targetOf(node: Found): LinkTargetInput | null {
  if (node.__typename === 'LegalSource') return { source: node.id };
  return node.__typename === 'Provision' ? { provisions: [node.id] } : null;
}

function nameOf(node: Found): string {
  if (node.__typename === 'LegalSource') return `《${node.title}》`;
  if (node.__typename === 'Provision')
    return `《${node.source.title}》${provisionName(node.path) ?? node.label ?? ''}`;
  return '';
}
