import { useLocation } from 'preact-iso';
import type { CitationMarkFragment } from '../../generated/operations';
import { useLanguage } from '../../language/Language';
import { OUTCOMES, RELATIONS } from '../../language/terms';
import { reportAddress, reportOfPart, spanOf } from '../../lib/addresses';

/** A citation in its place: relation by tint, outcome by the line under it, and both in words for whoever hears it. */
export function CitationLink({ citation, isChosen }: { citation: CitationMarkFragment; isChosen: boolean }) {
  const { language, term } = useLanguage();
  const { id, text, relation, outcome } = citation;
  const means = `${term(RELATIONS, relation)} · ${term(OUTCOMES, outcome)}`;
  return (
    <a
      id={`c${spanOf(id)}`}
      class={`citation relation-${relation} outcome-${outcome}`}
      href={reportAddress(reportOfPart(id), { citation: id, on: useLocation().query.on })}
      aria-current={isChosen ? 'true' : undefined}
      title={means}
    >
      {text}
      <span class="visually-hidden" lang={language === 'zh' ? 'zh-CN' : 'en'}>
        （{means}）
      </span>
    </a>
  );
}
