/** 清理: the documents of a body as on a day, with what is proposed of each and why; decided here, taken away as CSV. */
import { useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { isDay, todayInBeijing } from '../../../src/domain/model/days';
import { CLEAN_UP_HEAD, cleanUpCells } from '../../../src/domain/research/clean-up-table';
import { request } from '../../api/request';
import { useParts } from '../../api/use-parts';
import { CleanUpDocument, type CleanUpLineFragment, type HierarchyLevel } from '../../generated/operations';
import { useLanguage } from '../../language/Language';
import { LEVELS } from '../../language/terms';
import { withQuery } from '../../lib/addresses';
import { csvOf } from '../../lib/csv';
import { download } from '../../lib/download';
import { DayField } from '../../parts/DayField';
import { Empty, Failure, Loading } from '../../parts/States';
import { CleanUpTable } from './CleanUpTable';
import { type Decisions, keepDecision, keptDecisions, OPEN } from './decisions-kept';

interface Question {
  body: string;
  on: string;
  /** null: all. */
  level: HierarchyLevel | null;
}

export function CleanUp() {
  const { t, term } = useLanguage();
  const { query, route } = useLocation();
  const { body = '', on = '' } = query;
  const today = todayInBeijing();
  const level = query.level && query.level in LEVELS ? (query.level as HierarchyLevel) : null;
  const isWrong = on !== '' && !isDay(on);
  const go = (changed: Record<string, string>) =>
    route(withQuery('/years', { tab: 'cleanup', body, on, level, ...changed }));
  return (
    <>
      <p class="quiet">{t('cleanup.about')}</p>
      <form
        key={body}
        class="choice-line"
        onSubmit={(event) => {
          event.preventDefault();
          go({ body: String(new FormData(event.currentTarget).get('body') ?? '').trim() });
        }}
      >
        <label class="inline-field wide-field">
          <span>{t('cleanup.body')}</span>
          <input
            type="text"
            name="body"
            lang="zh-CN"
            maxLength={100}
            placeholder={t('cleanup.body.placeholder')}
            defaultValue={body}
          />
        </label>
        <button type="submit" class="plain-button">
          {t('cleanup.ask')}
        </button>
        <DayField
          label={t('cleanup.on')}
          value={isDay(on) ? on : today}
          hint={on === '' && t('ask.day.default')}
          change={(day) => go({ on: day === today ? '' : day })}
        />
        <label class="inline-field">
          <span>{t('cleanup.level')}</span>
          <select value={level ?? ''} onChange={({ currentTarget }) => go({ level: currentTarget.value })}>
            <option value="">{t('cited.anyKind')}</option>
            {(Object.keys(LEVELS) as HierarchyLevel[])
              .filter((each) => each !== 'NOT_LEGAL_SOURCE')
              .map((each) => (
                <option key={each} value={each}>
                  {term(LEVELS, each)}
                </option>
              ))}
          </select>
        </label>
      </form>
      {isWrong && <Empty title={t('radar.wrongDay', { day: on })} />}
      {!isWrong && body === '' && <Empty title={t('cleanup.start')} />}
      {!isWrong && body !== '' && <Answer key={body} question={{ body, on: on || today, level }} />}
    </>
  );
}

function Answer({ question: { body, on, level } }: { question: Question }) {
  const { t } = useLanguage();
  const load = async (skip: number, signal?: AbortSignal) => {
    const variables = { body, on, levels: level === null ? null : [level], skip };
    return (await request(CleanUpDocument, variables, { signal })).cleanUp;
  };
  const { parts, failure, isLoading, retry, isComing, nextFailure, next, whole } = useParts(
    `clean-up ${body} ${on} ${level}`,
    load,
    ({ entries }) => entries.length,
  );
  const [first] = parts;
  if (failure) return <Failure failure={failure} retry={retry} />;
  if (!first || isLoading) return <Loading lines={10} />;
  if (first.total === 0) return <Empty title={t('cleanup.none')}>{t('cleanup.none.why')}</Empty>;
  const entries = parts.flatMap((part) => part.entries);
  return (
    <>
      {first.more && <p class="warning">{t('cleanup.most')}</p>}
      <Decided
        key={first.body}
        body={first.body}
        entries={entries}
        total={first.total}
        whole={async () => (await whole(first.total)).flatMap((part) => part.entries)}
      />
      {nextFailure && <Failure failure={nextFailure} retry={next} />}
      {entries.length < first.total && (
        <button type="button" class="plain-button" disabled={isComing} onClick={next}>
          {t('action.more')}
        </button>
      )}
    </>
  );
}

interface DecidedProps {
  /** Its name. */
  body: string;
  entries: readonly CleanUpLineFragment[];
  total: number;
  /** All there are, those not yet shown too. */
  whole(): Promise<readonly CleanUpLineFragment[]>;
}

function Decided({ body, entries, total, whole }: DecidedProps) {
  const { t, number } = useLanguage();
  const [decisions, setDecisions] = useState<Decisions>(() => keptDecisions(body));
  const change = (changed: Decisions) => setDecisions(keepDecision(body, decisions, changed));
  const decided = Object.values(decisions).filter(({ outcome }) => outcome !== null).length;
  const open = entries.filter(
    ({ source, proposal, toCheck }) => proposal !== null && !toCheck && !decisions[source]?.outcome,
  );
  const takeAway = async () => {
    const rows = (await whole()).map((entry, at) => cleanUpCells(entry, at, decisions[entry.source] ?? OPEN));
    download(
      `${t('analysis.cleanup')}-${body}.csv`,
      new Blob([csvOf(CLEAN_UP_HEAD, rows)], { type: 'text/csv' }),
    );
  };
  return (
    <>
      <p class="quiet" role="status">
        {t('cleanup.count', {
          total: number(total),
          shown: number(entries.length),
          decided: number(decided),
        })}
      </p>
      <p>
        <button
          type="button"
          class="plain-button"
          disabled={open.length === 0}
          onClick={() =>
            change(
              Object.fromEntries(
                open.map(({ source, proposal }) => [
                  source,
                  { ...(decisions[source] ?? OPEN), outcome: proposal },
                ]),
              ),
            )
          }
        >
          {t('cleanup.adopt')}
        </button>{' '}
        <button
          type="button"
          class="plain-button"
          disabled={Object.keys(decisions).length === 0}
          onClick={() => change(Object.fromEntries(Object.keys(decisions).map((source) => [source, OPEN])))}
        >
          {t('cleanup.clear')}
        </button>{' '}
        <button type="button" class="plain-button" onClick={takeAway}>
          {t('years.csv')}
        </button>
      </p>
      <p class="quiet">{t('cleanup.kept')}</p>
      <CleanUpTable name={body} entries={entries} decisions={decisions} change={change} />
    </>
  );
}
