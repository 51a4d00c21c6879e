/** 最常被引 and 缺口清单: what reports cite most, all of it or what of it nobody holds, with the reports it is counted over. */
import { useLocation } from 'preact-iso';
import { useQuery } from '../../api/use-query';
import { type CitedLineFragment, CitedWorksDocument, UnheldWorksDocument } from '../../generated/operations';
import { useLanguage } from '../../language/Language';
import { LEVELS } from '../../language/terms';
import { sourceAddress, withQuery } from '../../lib/addresses';
import { csvOf } from '../../lib/csv';
import { download } from '../../lib/download';
import { Empty, Failure, Loading } from '../../parts/States';
import { CitedFilters } from './CitedFilters';
import { type CitedChoice, citedChoiceOf, citedVariablesOf } from './cited-question';

/** As many as are asked for. */
const MOST = 100;

export function CitedWorks({ isUnheld }: { isUnheld: boolean }) {
  const { t } = useLanguage();
  const { query } = useLocation();
  const choice = citedChoiceOf(query);
  return (
    <>
      <p class="quiet">{t(isUnheld ? 'gaps.about' : 'cited.about')}</p>
      <CitedFilters tab={isUnheld ? 'gaps' : 'cited'} choice={choice} />
      <Listed isUnheld={isUnheld} choice={choice} />
    </>
  );
}

function Listed({ isUnheld, choice }: { isUnheld: boolean; choice: CitedChoice }) {
  const { t, number } = useLanguage();
  const asked = citedVariablesOf(choice);
  const cited = useQuery(CitedWorksDocument, isUnheld ? null : asked);
  const unheld = useQuery(UnheldWorksDocument, isUnheld ? asked : null);
  const { data, failure, retry, isLoading } = isUnheld ? unheld : cited;
  if (!asked) return <Empty title={t('cited.wrongYear')} />;
  if (failure) return <Failure failure={failure} retry={retry} />;
  if (!data || isLoading) return <Loading lines={10} />;
  const works = 'gaps' in data ? data.gaps : data.mostCited;
  const reports = number(data.reports.totalCount);
  if (data.reports.totalCount === 0)
    return <Empty title={t('cited.noReports')}>{t('cited.noReports.why')}</Empty>;
  if (works.length === 0) return <Empty title={t(isUnheld ? 'gaps.none' : 'cited.none', { reports })} />;
  return (
    <>
      <p class="quiet" role="status">
        {t('cited.counted', { reports, count: number(works.length) })}
        {works.length === MOST && t('cited.most', { count: number(MOST) })}
      </p>
      <WorksTable works={works} name={t(isUnheld ? 'analysis.gaps' : 'analysis.cited')} isUnheld={isUnheld} />
    </>
  );
}

interface TableProps {
  works: readonly CitedLineFragment[];
  name: string;
  isUnheld: boolean;
}

function WorksTable({ works, name, isUnheld }: TableProps) {
  const { t, term, number } = useLanguage();
  const takeAway = () => {
    const head = [
      ...['id', t('years.title'), t('cleanup.level'), t('years.reports'), t('years.citations')],
      ...[t('cited.from'), t('cited.to'), t('cited.bodies'), t('cited.held')],
    ];
    const rows = works.map(({ source, reports, citations, firstYear, lastYear, bodies }) => [
      ...[source.id, source.title, term(LEVELS, source.level), reports, citations],
      ...[firstYear, lastYear, bodies.join('；')],
      t(source.held ? 'cited.held.yes' : 'cited.held.no'),
    ]);
    download(`${name}.csv`, new Blob([csvOf(head, rows)], { type: 'text/csv' }));
  };
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls must be reached by keys. */}
      <section class="basis works" tabIndex={0} aria-label={name}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('years.title')}</th>
              <th scope="col">{t('years.reports')}</th>
              <th scope="col">{t('years.citations')}</th>
              <th scope="col">{t('cited.span')}</th>
              <th scope="col">{t('cited.bodies')}</th>
              {!isUnheld && <th scope="col">{t('cited.held')}</th>}
            </tr>
          </thead>
          <tbody>
            {works.map(({ source, reports, citations, firstYear, lastYear, bodies }) => (
              <tr key={source.id}>
                <td>
                  <a class="source-name" href={sourceAddress(source.id)} lang="zh-CN">
                    {source.title}
                  </a>
                  <span class="facts">
                    <span>{term(LEVELS, source.level)}</span>
                    {source.documentNumber && <span lang="zh-CN">{source.documentNumber}</span>}
                    <a href={withQuery('/years', { source: source.id })}>{t('action.years')}</a>
                  </span>
                </td>
                <td class="number">{number(reports)}</td>
                <td class="number">
                  <a href={sourceAddress(source.id, { tab: 'measures' })} title={t('cited.measures')}>
                    {number(citations)}
                  </a>
                </td>
                <td class="number">{spanOfYears(firstYear, lastYear)}</td>
                <td lang="zh-CN">{bodies.join('、')}</td>
                {!isUnheld && (
                  <td>
                    <span class={`status status-${source.held ? 'HELD' : 'UNKNOWN'}`}>
                      {t(source.held ? 'cited.held.yes' : 'cited.held.no')}
                    </span>
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <button type="button" class="plain-button" onClick={takeAway}>
        {t('years.csv')}
      </button>
    </>
  );
}

function spanOfYears(first: number | null, last: number | null): string {
  if (first === null) return '';
  return first === last ? String(first) : `${first}–${last}`;
}
