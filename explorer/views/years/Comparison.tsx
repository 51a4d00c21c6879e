import { useMemo } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { allPages } from '../../api/all-pages';
import { request } from '../../api/request';
import { useLoad } from '../../api/use-load';
import { useQuery } from '../../api/use-query';
import { type ComparedLineFragment, CompareYearsDocument, ReportsDocument } from '../../generated/operations';
import { useLanguage } from '../../language/Language';
import { withQuery } from '../../lib/addresses';
import { DataTable } from '../../parts/DataTable';
import { Empty, Failure, Loading } from '../../parts/States';
import { ComparisonChart } from './ComparisonChart';
import type { ComparedPoint } from './most-changed';

interface Props {
  body: string | undefined;
  from: string | undefined;
  to: string | undefined;
}

/** Two years of one body: what it still cites, what it dropped, what it took up. */
export function Comparison({ body, from, to }: Props) {
  const { t } = useLanguage();
  const { query, route } = useLocation();
  const { data } = useLoad('reports', (signal) =>
    allPages(async (after) => (await request(ReportsDocument, { after }, { signal })).reports),
  );
  const yearsOf = new Map<string, number[]>();
  for (const { issuingBody, year } of data ?? []) {
    if (!issuingBody || year == null) continue;
    yearsOf.set(issuingBody.name, [...new Set([...(yearsOf.get(issuingBody.name) ?? []), year])].sort());
  }
  const bodies = [...yearsOf.keys()].filter((name) => (yearsOf.get(name)?.length ?? 0) > 1);
  const chosen = body ?? bodies[0];
  const years = yearsOf.get(chosen ?? '') ?? [];
  const a = from ?? String(years.at(-2) ?? '');
  const b = to ?? String(years.at(-1) ?? '');
  const go = (changed: Record<string, string>) =>
    route(withQuery('/years', { ...query, body: chosen, from: a, to: b, ...changed }));
  return (
    <section>
      <h2>{t('years.compare')}</h2>
      {data && !chosen && <Empty title={t('years.compare.none')} />}
      {chosen && (
        <>
          <p class="choice-line">
            <Choice
              label={t('years.body')}
              all={bodies}
              chosen={chosen}
              choose={(name) => go({ body: name, from: '', to: '' })}
            />
            <Choice
              label={t('search.from')}
              all={years.map(String)}
              chosen={a}
              choose={(year) => go({ from: year })}
            />
            <Choice
              label={t('search.to')}
              all={years.map(String)}
              chosen={b}
              choose={(year) => go({ to: year })}
            />
          </p>
          {a && b && a !== b && <Compared body={chosen} from={Number(a)} to={Number(b)} />}
        </>
      )}
    </section>
  );
}

function Compared({ body, from, to }: { body: string; from: number; to: number }) {
  const { t } = useLanguage();
  const { data, failure, retry } = useQuery(CompareYearsDocument, { body, from, to });
  if (failure) return <Failure failure={failure} retry={retry} />;
  if (!data) return <Loading lines={5} />;
  if (!data.compareYears) return <Empty title={t('years.compare.none')} />;
  const name = `${body} ${from}–${to}`;
  const { added, dropped, kept } = data.compareYears;
  return (
    <ComparedLines key={name} name={name} years={[from, to]} added={added} dropped={dropped} kept={kept} />
  );
}

interface ComparedLinesProps {
  name: string;
  years: [from: number, to: number];
  added: readonly ComparedLineFragment[];
  dropped: readonly ComparedLineFragment[];
  kept: readonly ComparedLineFragment[];
}

function ComparedLines({ name, years, added, dropped, kept }: ComparedLinesProps) {
  const { t } = useLanguage();
  const points = useMemo(() => [...added, ...dropped, ...kept].map(pointOf), [added, dropped, kept]);
  const row = (what: string) => (line: ComparedLineFragment) =>
    [what, line.source?.title ?? line.title, line.citationsBefore, line.citationsAfter] as const;
  return (
    <>
      {points.length > 0 && (
        <ComparisonChart points={points} label={name} axis={t('years.citations')} years={years} />
      )}
      <DataTable
        name={name}
        head={[t('years.change'), t('years.title'), ...years.map(String)]}
        rows={[
          ...added.map(row(t('years.added'))),
          ...dropped.map(row(t('years.dropped'))),
          ...kept.map(row(t('years.kept'))),
        ]}
        ids={{
          head: ['source'],
          // Of what is not held there is only its title.
          rows: [...added, ...dropped, ...kept].map(({ source }) => [source?.id ?? '']),
        }}
      />
    </>
  );
}

function pointOf({ source, title, citationsBefore, citationsAfter }: ComparedLineFragment): ComparedPoint {
  return { title: source?.title ?? title, before: citationsBefore, after: citationsAfter };
}

interface ChoiceProps {
  label: string;
  all: readonly string[];
  chosen: string;
  choose(value: string): void;
}

function Choice({ label, all, chosen, choose }: ChoiceProps) {
  return (
    <label class="inline-field">
      <span>{label}</span>
      <select value={chosen} onChange={(event) => choose(event.currentTarget.value)}>
        {all.map((each) => (
          <option key={each} value={each}>
            {each}
          </option>
        ))}
      </select>
    </label>
  );
}
