/** 清单: a list checked as a draft is, and what of lists and reports rests on articles that changed since a day. */
import { useLocation } from 'preact-iso';
import { isDay, todayInBeijing } from '../../../src/domain/model/days';
import { useQuery } from '../../api/use-query';
import { RadarDocument, type RadarQuery } from '../../generated/operations';
import { useLanguage } from '../../language/Language';
import { FATES } from '../../language/terms';
import { sourceAddress, withQuery } from '../../lib/addresses';
import { giveDraft } from '../../lib/draft';
import { useTitle } from '../../lib/use-title';
import { DayField } from '../../parts/DayField';
import { FileDrop } from '../../parts/FileDrop';
import { Empty, Failure, Loading } from '../../parts/States';

export function ListsView() {
  const { t } = useLanguage();
  const { query, route } = useLocation();
  useTitle(t('nav.lists'));
  // A year back, unless a day is chosen.
  const today = todayInBeijing();
  const since = isDay(query.since) ? query.since : `${Number(today.slice(0, 4)) - 1}-01-01`;
  return (
    <div class="page">
      <h1>{t('nav.lists')}</h1>
      <section>
        <h2>{t('lists.check')}</h2>
        <p class="quiet">{t('lists.check.why')}</p>
        <FileDrop
          take={(file) => {
            giveDraft({ file });
            route('/check');
          }}
        >
          <p class="drop">{t('lists.drop')}</p>
        </FileDrop>
      </section>
      <section>
        <h2>{t('radar.title')}</h2>
        <p class="quiet">{t('radar.why')}</p>
        <DayField
          label={t('radar.since')}
          value={since}
          change={(day) => day && route(withQuery('/lists', { since: day }), true)}
        />
        <Affected key={since} since={since} />
      </section>
    </div>
  );
}

function Affected({ since }: { since: string }) {
  const { t, number } = useLanguage();
  const { data, failure, retry } = useQuery(RadarDocument, { since });
  if (failure) return <Failure failure={failure} retry={retry} />;
  if (!data) return <Loading lines={6} />;
  const { entries, total, notCompared } = data.radar;
  return (
    <>
      {total === 0 ? (
        <Empty title={t('radar.none')} />
      ) : (
        <p class="quiet" role="status">
          {t('radar.count', { count: number(total), shown: number(entries.length) })}
        </p>
      )}
      <ol class="entries">
        {entries.map((entry, at) => (
          <Entry key={at} entry={entry} />
        ))}
      </ol>
      {notCompared.length > 0 && (
        <details>
          <summary>{t('radar.notCompared', { count: number(notCompared.length) })}</summary>
          <ul class="entries" lang="zh-CN">
            {notCompared.map(({ source, title, on }) => (
              <li key={`${source}${on}`}>
                <a href={sourceAddress(source)}>{title}</a> <span class="quiet">{on}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

/** What changed, and one thing that rests on it. */
function Entry({ entry }: { entry: RadarQuery['radar']['entries'][number] }) {
  const { t, term } = useLanguage();
  const { source, title, fate, on, before, after, by, resting } = entry;
  return (
    <li>
      <p class="rule-source">
        <a class="source-name" href={sourceAddress(source, { on, provision: before?.path })} lang="zh-CN">
          {title}
          {before?.label}
        </a>
        <span class="facts">
          <span class={`fate-${fate}`}>{term(FATES, fate)}</span>
          <span>{t('radar.from', { day: on })}</span>
          {fate === 'RENUMBERED' && after && <span lang="zh-CN">→ {after.label}</span>}
          {by.length > 0 && <span lang="zh-CN">{by.join('、')}</span>}
        </span>
      </p>
      <p>
        <span class="quiet">{t('radar.resting')}</span>{' '}
        <span lang="zh-CN">
          {resting.name}（{resting.ofTitle}）
        </span>
      </p>
      {fate === 'CHANGED' && (
        <details>
          <summary>{t('radar.words')}</summary>
          <div class="compare-columns" lang="zh-CN">
            <p class="compare-text">{before?.text}</p>
            <p class="compare-text">{after?.text}</p>
          </div>
        </details>
      )}
    </li>
  );
}
