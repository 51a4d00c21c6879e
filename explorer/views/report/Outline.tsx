import { useLanguage } from '../../language/Language';
import { spanOf } from '../../lib/addresses';
import type { Item } from './use-report';

const DEEPEST = 2;

/** The report's sections, two levels of them. */
export function Outline({ items }: { items: readonly Item[] }) {
  const { t } = useLanguage();
  const sections = items.filter(
    ({ kind, headingPath }) => kind === 'SECTION' && headingPath.length <= DEEPEST,
  );
  if (sections.length === 0) return <div />;
  return (
    <nav class="outline" aria-label={t('report.outline')}>
      <ol>
        {sections.map(({ id, headingPath }) => (
          <li key={id} class={`outline-${headingPath.length}`}>
            <a href={`#i${spanOf(id)}`} lang="zh-CN">
              {headingPath.at(-1)}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
