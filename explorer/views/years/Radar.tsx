/** 雷达: what of lists, reports and lower rules rests on articles that changed in a time, of one law or of all. */
import { useLocation } from 'preact-iso';
import { isDay, todayInBeijing } from '../../../src/domain/model/days';
import { request } from '../../api/request';
import { useParts } from '../../api/use-parts';
import { useQuery } from '../../api/use-query';
import { RadarDocument, RadarSourceDocument } from '../../generated/operations';
import { useLanguage } from '../../language/Language';
import { sourceAddress, withQuery } from '../../lib/addresses';
import { DayField } from '../../parts/DayField';
import { Finder } from '../../parts/Finder';
import { SourceFacts, SourceName } from '../../parts/SourceName';
import { Empty, Failure, Loading } from '../../parts/States';
import { Affected } from './Affected';

interface Question {
  since: string;
  /** '': until today. */
  until: string;
  /** Id of a law; null for all. */
  source: string | null;
}

export function Radar() {
  const { t } = useLanguage();
  const { query, route } = useLocation();
  // A year back, unless a day is chosen.
  const usual = `${Number(todayInBeijing().slice(0, 4)) - 1}-01-01`;
  const { since = usual, until = '', source: id = '' } = query;
  const source = id || null;
  const wrong = [since, until].find((day) => day !== '' && !isDay(day));
  const go = (changed: Record<string, string>) =>
    route(withQuery('/years', { tab: 'radar', source: id, since, until, ...changed }), true);
  return (
    <>
      <p class="quiet">{t('radar.about')}</p>
      <div class="choice-line">
        <DayField
          label={t('radar.since')}
          value={isDay(since) ? since : ''}
          change={(day) => day && go({ since: day })}
        />
        <DayField
          label={t('radar.until')}
          value={isDay(until) ? until : ''}
          change={(day) => go({ until: day })}
        />
        <Finder
          label={t('radar.find')}
          kinds={['LEGAL_SOURCE']}
          choose={(found) => go({ source: found.id })}
        />
      </div>
      {wrong ? (
        <Empty title={t('radar.wrongDay', { day: wrong })} />
      ) : (
        <>
          {source && <OfLaw key={source} id={source} question={{ since, until, source }} />}
          {!source && <Answer question={{ since, until, source }} />}
        </>
      )}
    </>
  );
}

/** One law: which of its changes one may ask about, and what they touch. */
function OfLaw({ id, question }: { id: string; question: Question }) {
  const { t } = useLanguage();
  const { data, failure, retry } = useQuery(RadarSourceDocument, { id });
  if (failure) return <Failure failure={failure} retry={retry} />;
  if (!data) return <Loading lines={6} />;
  const all = withQuery('/years', { tab: 'radar', since: question.since, until: question.until });
  if (!data.legalSource?.held) {
    return (
      <>
        <Empty title={t('radar.missing')}>{t('radar.missing.why')}</Empty>
        <p>
          <a href={all}>{t('radar.allLaws')}</a>
        </p>
      </>
    );
  }
  const { versions, ...source } = data.legalSource;
  const dated = versions.filter(({ effectiveFrom }) => effectiveFrom !== null).slice(1);
  return (
    <>
      <p class="rule-source">
        <span class="quiet">{t('radar.law')}</span> <SourceName source={source} />
        <SourceFacts source={source} /> <a href={all}>{t('radar.allLaws')}</a>
      </p>
      {dated.length > 0 && (
        <nav class="level-choice" aria-label={t('radar.changes')}>
          {dated.map(({ id: version, effectiveFrom, textHeld }) => (
            <a
              key={version}
              class="level-link"
              href={withQuery('/years', {
                ...{ tab: 'radar', source: id, since: effectiveFrom, until: effectiveFrom },
              })}
              aria-current={
                effectiveFrom === question.since && question.until === question.since ? 'true' : undefined
              }
            >
              {t('radar.change', { day: effectiveFrom ?? '' })}
              {!textHeld && <span class="facet-count">{t('radar.change.noText')}</span>}
            </a>
          ))}
        </nav>
      )}
      <Answer question={question} />
    </>
  );
}

function Answer({ question: { since, until, source } }: { question: Question }) {
  const { t, number } = useLanguage();
  const load = async (skip: number, signal?: AbortSignal) => {
    const variables = { since, until: until || null, sources: source === null ? null : [source], skip };
    return (await request(RadarDocument, variables, { signal })).radar;
  };
  const { parts, failure, isLoading, retry, isComing, nextFailure, next, whole } = useParts(
    `radar ${since} ${until} ${source}`,
    load,
    ({ entries }) => entries.length,
  );
  const [first] = parts;
  if (failure) return <Failure failure={failure} retry={retry} />;
  if (!first || isLoading) return <Loading lines={10} />;
  const { works, total, more, notCompared } = first;
  const entries = parts.flatMap((part) => part.entries);
  const lowerRules = parts.flatMap((part) => part.lowerRules);
  return (
    <>
      {works > 0 && (
        <p class="quiet" role="status">
          {t('radar.works', { count: number(works) })}
          {total > 0 && t('radar.count', { count: number(total), shown: number(entries.length) })}
          {more && t('radar.more')}
        </p>
      )}
      {works === 0 && <Empty title={t('radar.noChange')}>{t('radar.noChange.why')}</Empty>}
      {works > 0 && total === 0 && notCompared.length === works && (
        <Empty title={t('radar.unknown')}>{t('radar.unknown.why')}</Empty>
      )}
      {works > 0 && total === 0 && notCompared.length < works && (
        <Empty title={t('radar.none')}>{t('radar.none.why')}</Empty>
      )}
      <Affected
        entries={entries}
        lowerRules={lowerRules}
        lowerRulesTotal={first.lowerRulesTotal}
        whole={async () => (await whole(total)).flatMap((part) => part.entries)}
      />
      {nextFailure && <Failure failure={nextFailure} retry={next} />}
      {(entries.length < total || lowerRules.length < first.lowerRulesTotal) && (
        <button type="button" class="plain-button" disabled={isComing} onClick={next}>
          {t('action.more')}
        </button>
      )}
      <p class="facts">
        {(['csv', 'atom'] as const).map((format) => (
          <a key={format} href={withQuery('/v1/radar', { since, until, sources: source, format })}>
            {t(`radar.${format}`)}
          </a>
        ))}
      </p>
      {notCompared.length > 0 && (
        <details open={total === 0}>
          <summary>{t('radar.notCompared', { count: number(notCompared.length) })}</summary>
          <ul class="entries" lang="zh-CN">
            {notCompared.map(({ source: work, title, on }) => (
              <li key={`${work}${on}`}>
                <a href={sourceAddress(work)}>{title}</a> <span class="quiet">{on}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
