/** What a radar found: each change with its words and what rests on it; the rules below; all of it as CSV. */
import { diffText } from '../../../src/domain/sources/compare/diff';
import type { RadarLineFragment, RadarQuery } from '../../generated/operations';
import { useLanguage } from '../../language/Language';
import { FATES, POWERS } from '../../language/terms';
import { comparisonAddress, reportAddress, sourceAddress } from '../../lib/addresses';
import { csvOf } from '../../lib/csv';
import { download } from '../../lib/download';
import { placeOfProvision } from '../../lib/provision-id';
import { MarkedWords } from '../../parts/MarkedWords';

type LowerRule = RadarQuery['radar']['lowerRules'][number];

interface Props {
  entries: readonly RadarLineFragment[];
  lowerRules: readonly LowerRule[];
  lowerRulesTotal: number;
  /** All there are, those not yet shown too. */
  whole(): Promise<readonly RadarLineFragment[]>;
}

export function Affected({ entries, lowerRules, lowerRulesTotal, whole }: Props) {
  const { t, term, number } = useLanguage();
  const takeAway = async () => {
    const head = [
      ...[t('radar.changed'), t('years.title'), t('radar.on'), t('radar.before'), t('radar.after')],
      ...[t('radar.beforeText'), t('radar.afterText'), t('radar.who'), t('radar.type'), t('radar.body')],
      ...[t('radar.rowNumber'), t('radar.place'), t('radar.quote'), 'source', 'id', 'of'],
    ];
    const rows = (await whole()).map(({ source, title, fate, on, before, after, by, resting }) => [
      ...[term(FATES, fate), title, on, before?.label ?? t('radar.whole')],
      ...[after?.label ?? by.join('、'), before?.text, after?.text, resting.name],
      ...[resting.type && term(POWERS, resting.type), resting.body, resting.row, resting.ofTitle],
      ...[resting.words, source, resting.id, resting.of],
    ]);
    download(`${t('analysis.radar')}.csv`, new Blob([csvOf(head, rows)], { type: 'text/csv' }));
  };
  return (
    <>
      <ol class="entries">
        {entries.map((entry, at) => (
          <Entry key={at} entry={entry} />
        ))}
      </ol>
      {entries.length > 0 && (
        <p>
          <button type="button" class="plain-button" onClick={takeAway}>
            {t('years.csv')}
          </button>
        </p>
      )}
      {lowerRules.length > 0 && (
        <section>
          <h2>
            {t('radar.rules')}{' '}
            <span class="quiet">{t('radar.rules.count', { count: number(lowerRulesTotal) })}</span>
          </h2>
          <ul class="entries">
            {lowerRules.map((rule) => (
              <Rule key={`${rule.rule} ${rule.source} ${rule.on}`} rule={rule} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

/** What changed, and one thing that rests on it. */
function Entry({ entry }: { entry: RadarLineFragment }) {
  const { t, term } = useLanguage();
  const { source, title, fate, on, before, after, beforeVersion, afterVersion, by, byNumber, resting } =
    entry;
  return (
    <li>
      <p class="rule-source">
        <a
          class="source-name"
          href={
            after && afterVersion
              ? sourceAddress(source, { version: afterVersion, provision: after.path })
              : sourceAddress(source, { version: beforeVersion, provision: before?.path })
          }
          lang="zh-CN"
        >
          {title}
          {before?.label}
        </a>
        <span class="facts">
          <span class={`fate fate-${fate}`}>{term(FATES, fate)}</span>
          <span>{t('radar.from', { day: on })}</span>
          {after && after.label !== before?.label && <span lang="zh-CN">→ {after.label}</span>}
          {by.length > 0 && <span lang="zh-CN">{by.join('、')}</span>}
        </span>
      </p>
      <p>
        <span class="quiet">{t('radar.resting')}</span>{' '}
        <a href={addressOfResting(resting)} lang="zh-CN">
          {resting.name}
        </a>
        <span class="facts">
          {resting.kind === 'ITEM' && <span lang="zh-CN">{resting.ofTitle}</span>}
          {resting.row !== null && <span>{t('radar.row', { row: resting.row })}</span>}
          {resting.type && <span>{term(POWERS, resting.type)}</span>}
          {resting.body && <span lang="zh-CN">{resting.body}</span>}
          {byNumber && <span>{t('radar.byNumber')}</span>}
        </span>
      </p>
      {before && fate !== 'RENUMBERED' && (
        <details>
          <summary>{t(after ? 'radar.words' : 'radar.oldWords')}</summary>
          <Words before={before.text} after={after?.text ?? null} />
          {after && afterVersion && (
            <a href={comparisonAddress(source, beforeVersion, afterVersion, after.path)}>
              {t('radar.compare')}
            </a>
          )}
        </details>
      )}
    </li>
  );
}

/** Old words and new beside each other; what is no more alone. */
function Words({ before, after }: { before: string; after: string | null }) {
  const { t } = useLanguage();
  const parts = after === null ? null : diffText(before, after);
  return (
    <div class="compare-columns">
      <div class="compare-text" lang="zh-CN">
        <h3>{t('radar.old')}</h3>
        <p>{parts ? <MarkedWords parts={parts} gone="ADDED" /> : before}</p>
      </div>
      {parts && (
        <div class="compare-text" lang="zh-CN">
          <h3>{t('radar.new')}</h3>
          <p>
            <MarkedWords parts={parts} gone="REMOVED" />
          </p>
        </div>
      )}
    </div>
  );
}

/** A row or a measure in its report, an article in its rule. */
function addressOfResting({ kind, id, of }: RadarLineFragment['resting']): string {
  return kind === 'ITEM' ? reportAddress(of, { item: id }) : sourceAddress(of, placeOfProvision(id));
}

function Rule({ rule }: { rule: LowerRule }) {
  const { t, number } = useLanguage();
  const { source, title, on, rule: id, ruleTitle, ruleFrom, evidence, touched } = rule;
  return (
    <li>
      <a class="source-name" href={sourceAddress(id)} lang="zh-CN">
        {ruleTitle}
      </a>
      <span class="facts">
        <span>{t('radar.rule.since', { day: ruleFrom })}</span>
        <span>
          <a href={sourceAddress(source, { on })} lang="zh-CN">
            {title}
          </a>{' '}
          {t('radar.from', { day: on })}
        </span>
        <span>
          {touched === null
            ? t('radar.rule.unknown')
            : touched === 0
              ? t('radar.rule.untouched')
              : t('radar.rule.touched', { count: number(touched) })}
        </span>
        {evidence && <span lang="zh-CN">{evidence}</span>}
      </span>
    </li>
  );
}
