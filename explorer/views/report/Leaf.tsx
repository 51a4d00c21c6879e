import { useLocation } from 'preact-iso';
import type { CitationMarkFragment } from '../../generated/operations';
import { useLanguage } from '../../language/Language';
import { ITEM_STATUSES } from '../../language/terms';
import { reportAddress, reportOfPart, spanOf } from '../../lib/addresses';
import { segmentsOf } from '../../lib/segments';
import { CitationLink } from './CitationLink';
import type { Item } from './use-report';

interface Props {
  item: Item;
  text: string;
  citations: readonly CitationMarkFragment[];
  chosen: string | null;
  isChosen: boolean;
}

export function Leaf({ item, text, citations, chosen, isChosen }: Props) {
  const { t, term } = useLanguage();
  const { query } = useLocation();
  const { id, kind, headingPath, status, parent } = item;
  const within = citations.filter(({ start }) => start >= item.start && start < item.end);
  // The line break that ends it stands behind its mark: before it, the mark would stand on a line of its own.
  const words = text.slice(item.start, item.end).trimEnd().length;
  const end = Math.max(item.start + words, ...within.map((citation) => citation.end));
  const behind = text.slice(end, item.end);
  const content = segmentsOf(text, { start: item.start, end }, within).map(({ text: piece, mark }) =>
    mark ? <CitationLink key={mark.id} citation={mark} isChosen={mark.id === chosen} /> : piece,
  );
  // A section is reached at its heading line, which is its own first part.
  const anchor = `i${spanOf(kind === 'HEADING' && parent ? parent.id : id)}`;
  if (kind === 'TITLE') {
    return (
      <h1 id={anchor} class="leaf leaf-TITLE">
        {content}
        {behind}
      </h1>
    );
  }
  if (kind === 'HEADING') {
    const level = Math.min(Math.max(headingPath.length, 1) + 1, 6);
    const Heading = `h${level}` as 'h2';
    return (
      <Heading id={anchor} class={`leaf leaf-HEADING leaf-level-${level}`}>
        {content}
        {behind}
      </Heading>
    );
  }
  const classes = ['leaf', `leaf-${kind}`];
  // Where the source itself begins with spaces, those are its indent.
  if (!/^\s/u.test(text.slice(item.start, item.start + 1))) classes.push('leaf-indent');
  if (isChosen) classes.push('leaf-chosen');
  return (
    <p
      id={anchor}
      class={classes.join(' ')}
      data-status={kind === 'MEASURE' && status !== 'DONE' ? term(ITEM_STATUSES, status) : undefined}
    >
      {content}
      {kind === 'MEASURE' && (
        <a
          class="measure-choose"
          href={reportAddress(reportOfPart(id), { item: id, on: query.on })}
          aria-current={isChosen ? 'true' : undefined}
        >
          <span class="visually-hidden">{t('report.measure')}</span>
        </a>
      )}
      {behind}
    </p>
  );
}
