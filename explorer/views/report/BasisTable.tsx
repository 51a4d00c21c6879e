/** 依据清单: each measure with the rule it cites, how that stood then and stands now, and who confirmed the link. */
import { useLocation } from 'preact-iso';
import { todayInBeijing } from '../../../src/domain/model/days';
import { allPages } from '../../api/all-pages';
import { request } from '../../api/request';
import { useLoad } from '../../api/use-load';
import { type BasisLineFragment, ReportBasisDocument } from '../../generated/operations';
import { useLanguage } from '../../language/Language';
import { LINK_STATES, OUTCOMES, RELATIONS, VALIDITY } from '../../language/terms';
import { readAt, reportAddress, withQuery } from '../../lib/addresses';
import { csvOf } from '../../lib/csv';
import { download } from '../../lib/download';
import { excerpt } from '../../lib/excerpt';
import { Decided } from '../../parts/Decided';
import { SourceFacts, SourceName } from '../../parts/SourceName';
import { Empty, Failure, Loading } from '../../parts/States';

const NOTHING = { pageInfo: { hasNextPage: false }, nodes: [] };

interface Props {
  report: string;
  name: string;
  suggestionsComputed: boolean;
}

export function BasisTable({ report, name, suggestionsComputed }: Props) {
  const { t, term, number } = useLanguage();
  const { query } = useLocation();
  // Come to from where one rule is counted.
  const rule = query.rule || null;
  const today = todayInBeijing();
  const { data, failure, retry } = useLoad(`basis ${report} ${today}`, (signal) =>
    allPages(
      async (after) =>
        (await request(ReportBasisDocument, { id: report, today, after }, { signal })).report?.citations ??
        NOTHING,
    ),
  );
  if (failure) return <Failure failure={failure} retry={retry} />;
  if (!data) return <Loading lines={10} />;
  if (data.length === 0) return <Empty title={t('basis.none')} />;
  const lines = rule ? data.filter((line) => resolvedOf(line)?.source.id === rule) : data;
  const head = ['measure', 'rule', 'article', 'then', 'now', 'confirmed'] as const;
  const takeAway = () => {
    const titles = [...head.map((each) => t(`basis.${each}`)), t('years.relation'), 'id'];
    const rows = lines.map((line) => [
      line.item?.text ?? '',
      resolvedOf(line)?.source.title ?? line.text,
      line.pinpoint?.text ?? '',
      statusWords(resolvedOf(line)?.status) || term(OUTCOMES, line.outcome),
      statusWords(resolvedOf(line)?.source.statusAt),
      `${term(LINK_STATES, line.link.state)} ${line.link.history.at(-1)?.actorName ?? ''}`.trim(),
      term(RELATIONS, line.relation),
      line.id,
    ]);
    download(`${name}-${t('report.tab.basis')}.csv`, new Blob([csvOf(titles, rows)], { type: 'text/csv' }));
  };
  const statusWords = (status: keyof typeof VALIDITY | null | undefined) =>
    status ? term(VALIDITY, status) : '';
  return (
    <>
      <p class="quiet" role="status">
        {t('basis.about', { count: number(data.length), day: today })}
      </p>
      {rule && (
        <p>
          {lines.length > 0
            ? t('basis.ofRule', {
                title: resolvedOf(lines[0]!)?.source.title ?? '',
                count: number(lines.length),
              })
            : t('basis.ofRule.none')}{' '}
          <a href={withQuery(reportAddress(report), { tab: 'basis', on: query.on })}>{t('basis.all')}</a>
        </p>
      )}
      {!suggestionsComputed && <p class="warning">{t('suggest.notComputed')}</p>}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls must be reached by keys. */}
      <section class="basis" tabIndex={0} aria-label={t('report.tab.basis')}>
        <table>
          <thead>
            <tr>
              {head.map((each) => (
                <th key={each} scope="col">
                  {t(`basis.${each}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map((line, at) => (
              <BasisRow
                key={line.id}
                report={report}
                line={line}
                isSameMeasure={at > 0 && lines[at - 1]!.item?.id === line.item?.id}
              />
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

type Resolved = Extract<BasisLineFragment['resolution'], { source: unknown }>;

function resolvedOf({ resolution }: BasisLineFragment): Resolved | null {
  return 'source' in resolution ? resolution : null;
}

interface RowProps {
  report: string;
  line: BasisLineFragment;
  /** As the row above: its words are not said again. */
  isSameMeasure: boolean;
}

function BasisRow({ report, line, isSameMeasure }: RowProps) {
  const { t, term } = useLanguage();
  const { id, text, relation, outcome, pinpoint, item, link, confidence } = line;
  const resolved = resolvedOf(line);
  const status = resolved?.status;
  const now = resolved?.source.statusAt;
  return (
    <tr>
      <td lang="zh-CN">
        <a href={reportAddress(report, { citation: id, on: useLocation().query.on })}>
          {isSameMeasure ? `${text}` : excerpt(item?.text ?? text, 60)}
        </a>
      </td>
      <td>
        {resolved ? (
          <>
            <SourceName
              source={resolved.source}
              at={{
                ...readAt(resolved.asOf, resolved.version),
                provision: resolved.provisions[0]?.path,
              }}
            />
            <SourceFacts source={resolved.source} version={resolved.version} />
          </>
        ) : (
          <span lang="zh-CN">{text}</span>
        )}
        <span class="facts">{term(RELATIONS, relation)}</span>
      </td>
      <td lang="zh-CN">{pinpoint?.text}</td>
      <td>
        {status && outcome !== 'PROVISION_NOT_FOUND' ? (
          <span class={`status status-${status}`}>{term(VALIDITY, status)}</span>
        ) : (
          <span class="status status-UNKNOWN">{term(OUTCOMES, outcome)}</span>
        )}
      </td>
      <td>{now && <span class={`status status-${now}`}>{term(VALIDITY, now)}</span>}</td>
      <td>
        <Decided link={link} />
        {/* Of what was not found there is no confidence to speak of. */}
        {link.state === 'PROPOSED' && resolved && (
          <span class="quiet"> {t('rule.confidence', { percent: Math.round(confidence * 100) })}</span>
        )}
      </td>
    </tr>
  );
}
