/** 法规: find a law or an article and open it as on a day; or go through what is held, level by level. */
import { useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { isDay, todayInBeijing } from '../../../src/domain/model/days';
import { request } from '../../api/request';
import { useQuery } from '../../api/use-query';
import {
  type HierarchyLevel,
  HoldingsDocument,
  LawsDocument,
  type LawsQuery,
} from '../../generated/operations';
import { useLanguage } from '../../language/Language';
import { LEVELS } from '../../language/terms';
import { sourceAddress, withQuery } from '../../lib/addresses';
import { useTitle } from '../../lib/use-title';
import { DayField } from '../../parts/DayField';
import { Finder } from '../../parts/Finder';
import { SourceFacts, SourceName } from '../../parts/SourceName';
import { Empty, Failure, Loading } from '../../parts/States';

/** From the highest down. */
const ORDER = Object.keys(LEVELS);

export function LawsView() {
  const { t, term, number } = useLanguage();
  const { query, route } = useLocation();
  useTitle(t('nav.laws'));
  const { data, failure, retry } = useQuery(HoldingsDocument, {});
  const today = todayInBeijing();
  const on = isDay(query.on) ? query.on : '';
  const levels = (data?.coverage.levels ?? [])
    .filter(({ level }) => level !== 'NOT_LEGAL_SOURCE')
    .sort((a, b) => ORDER.indexOf(a.level) - ORDER.indexOf(b.level));
  const chosen = levels.find(({ level }) => level === query.level)?.level ?? levels[0]?.level;
  return (
    <div class="page">
      <h1>{t('nav.laws')}</h1>
      <p class="quiet">{t('laws.about')}</p>
      <div class="choice-line">
        <Finder
          label={t('laws.find')}
          kinds={['LEGAL_SOURCE', 'PROVISION']}
          isFocused
          choose={(found) =>
            route(
              found.__typename === 'LegalSource'
                ? sourceAddress(found.id, { on })
                : sourceAddress(found.source.id, { on, provision: found.path }),
            )
          }
        />
        <DayField
          label={t('ask.day')}
          value={on || today}
          hint={on === '' && t('ask.day.default')}
          change={(day) => route(withQuery('/laws', { ...query, on: day === today ? '' : day }), true)}
        />
      </div>
      {failure && <Failure failure={failure} retry={retry} />}
      {!failure && !data && <Loading lines={8} />}
      {data && !chosen && <Empty title={t('laws.none')} />}
      {chosen && (
        <>
          <nav class="level-choice" aria-label={t('search.levels')}>
            {levels.map(({ level, sources }) => (
              <a
                key={level}
                class="level-link"
                href={withQuery('/laws', { ...query, level })}
                aria-current={level === chosen ? 'true' : undefined}
              >
                {term(LEVELS, level)} <span class="facet-count">{number(sources)}</span>
              </a>
            ))}
          </nav>
          <OfLevel key={`${chosen} ${on}`} level={chosen} on={on || today} given={on} />
        </>
      )}
    </div>
  );
}

interface OfLevelProps {
  level: HierarchyLevel;
  /** The day whose status is shown. */
  on: string;
  /** The day that links keep; '' where none was chosen. */
  given: string;
}

function OfLevel({ level, on, given }: OfLevelProps) {
  const { t } = useLanguage();
  const variables = { filter: { levels: [level] }, on };
  const { data, failure, retry } = useQuery(LawsDocument, variables);
  const [further, setFurther] = useState<LawsQuery['legalSources'][]>([]);
  if (failure) return <Failure failure={failure} retry={retry} />;
  if (!data) return <Loading lines={8} />;
  const pages = [data.legalSources, ...further];
  const { hasNextPage, endCursor } = pages.at(-1)!.pageInfo;
  const more = async () => {
    const { legalSources } = await request(LawsDocument, { ...variables, after: endCursor });
    setFurther((before) => [...before, legalSources]);
  };
  return (
    <>
      <ul class="entries">
        {pages
          .flatMap(({ nodes }) => nodes)
          .map((source) => (
            <li key={source.id}>
              <SourceName source={source} at={{ on: given }} />
              <SourceFacts source={source} status={source.statusAt} />
            </li>
          ))}
      </ul>
      {hasNextPage && (
        <button type="button" class="plain-button" onClick={more}>
          {t('action.more')}
        </button>
      )}
    </>
  );
}
