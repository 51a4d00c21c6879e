import { useLanguage } from '../../language/Language';
import { VERDICTS } from '../../language/terms';
import { segmentsOf } from '../../lib/segments';
import type { DraftMark } from './marks';

interface Props {
  text: string;
  marks: readonly DraftMark[];
  current: number | null;
  choose(finding: number): void;
}

/** The draft as it was given; what was found is a link that chooses it, what is in order is only coloured. */
export function MarkedText({ text, marks, current, choose }: Props) {
  const { term } = useLanguage();
  const verdicts = [...new Set(marks.map(({ verdict }) => verdict))];
  return (
    <>
      <p class="legend">
        {verdicts.map((verdict) => (
          <span key={verdict} class={`verdict verdict-${verdict}`}>
            {term(VERDICTS, verdict)}
          </span>
        ))}
      </p>
      <div class="draft-as-given" lang="zh-CN">
        {segmentsOf(text, { start: 0, end: text.length }, marks).map(({ text: piece, mark }, at) => {
          if (!mark) return piece;
          const { verdict, findings } = mark;
          const first = findings[0];
          const classes = `draft-mark verdict verdict-${verdict}`;
          if (first === undefined)
            return (
              <span key={at} class={classes} title={term(VERDICTS, verdict)}>
                {piece}
              </span>
            );
          const isCurrent = current !== null && findings.includes(current);
          return (
            <a
              key={at}
              href={`#finding-${first}`}
              class={classes}
              title={term(VERDICTS, verdict)}
              aria-current={isCurrent ? 'true' : undefined}
              onClick={(event) => {
                event.preventDefault();
                choose(first);
              }}
            >
              {piece}
            </a>
          );
        })}
      </div>
    </>
  );
}
