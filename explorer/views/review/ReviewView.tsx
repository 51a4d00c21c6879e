/** The review desk: links that want a person's eye, the most wanting first, decided by keys and undone as easily. */
import { useEffect, useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { RequestFailure } from '../../api/request';
import { useLoad } from '../../api/use-load';
import type { ReviewLinkFragment } from '../../generated/operations';
import { useLanguage } from '../../language/Language';
import type { MessageKey } from '../../language/messages';
import { LINK_STATES } from '../../language/terms';
import { withQuery } from '../../lib/addresses';
import { excerpt } from '../../lib/excerpt';
import { token } from '../../lib/token';
import { useKeys } from '../../lib/use-keys';
import { useTitle } from '../../lib/use-title';
import { Empty, Failure, Loading } from '../../parts/States';
import { TokenForm } from '../../parts/TokenForm';
import { CorrectForm } from './CorrectForm';
import { type Decision, decide, decideAll } from './decisions';
import { Filters } from './Filters';
import { LinkDetail } from './LinkDetail';
import { type DeskQuery, type DeskTab, groupsOf, type LinkGroup, loadQueue } from './queue';
import { RejectForm } from './RejectForm';

const TABS = [
  ['open', 'review.tab.open'],
  ['mine', 'review.tab.mine'],
  ['all', 'review.tab.all'],
] as const satisfies readonly (readonly [DeskTab, MessageKey])[];

export function ReviewView() {
  const { t } = useLanguage();
  const { query } = useLocation();
  const [visit, setVisit] = useState(0);
  const [pages, setPages] = useState(1);
  const isSignedIn = token() !== null;
  useTitle(t('nav.review'));
  const tab = isSignedIn ? (TABS.find(([each]) => each === query.tab)?.[0] ?? 'open') : 'open';
  const kind = query.kind === 'CITATION' || query.kind === 'SUGGESTION' ? query.kind : null;
  const asked: DeskQuery = { tab, kind, report: query.report || null, link: query.link || null, pages };
  const address = (changed: Record<string, string | null>) =>
    withQuery('/review', { tab: query.tab, kind, report: query.report, ...changed });
  return (
    <div class="page page-wide">
      <h1>{t('nav.review')}</h1>
      <p class="facts">
        <a href="/import">{t('nav.import')}</a>
        {isSignedIn && <a href="/tokens">{t('tokens.title')}</a>}
      </p>
      <TokenForm onChange={() => setVisit(visit + 1)} />
      {isSignedIn && (
        <nav class="tabs" aria-label={t('nav.review')}>
          {TABS.map(([each, label]) => (
            <a
              key={each}
              class="tab"
              href={address({ tab: each === 'open' ? null : each })}
              aria-current={each === tab && !asked.link ? 'page' : undefined}
            >
              {t(label)}
            </a>
          ))}
        </nav>
      )}
      {asked.link ? (
        <p>
          <a href="/review">{t('review.allLinks')}</a>
        </p>
      ) : (
        <Filters report={asked.report} kind={kind} address={address} />
      )}
      <Listed
        key={`${visit} ${tab} ${kind} ${asked.report} ${asked.link}`}
        asked={asked}
        more={() => setPages(pages + 1)}
      />
    </div>
  );
}

function Listed({ asked, more }: { asked: DeskQuery; more(): void }) {
  const { t } = useLanguage();
  const { data, failure, retry } = useLoad(
    `desk ${JSON.stringify(asked)}`,
    (signal) => loadQueue(asked, signal),
    { isRemembered: false },
  );
  if (failure) return <Failure failure={failure} retry={retry} />;
  if (!data) return <Loading lines={8} />;
  const { links, total } = data;
  if (links.length === 0) {
    return asked.tab === 'mine' ? (
      <Empty title={t('review.decided.none')} />
    ) : (
      <Empty title={t('review.none')}>{t('review.none.why')}</Empty>
    );
  }
  return (
    <>
      <Desk key={links.length} queue={links} total={total} tab={asked.tab} />
      {links.length < total && (
        <button type="button" class="plain-button" onClick={more}>
          {t('action.more')}
        </button>
      )}
    </>
  );
}

type GroupDecision = Parameters<typeof decideAll>[1];

const COUNTED = { open: 'review.queue', mine: 'review.decided', all: 'review.all' } as const;

type Form = 'reject' | 'correct' | 'relate' | null;

interface DeskProps {
  queue: readonly ReviewLinkFragment[];
  total: number;
  tab: DeskTab;
}

function Desk({ queue, total, tab }: DeskProps) {
  const { t, term, number } = useLanguage();
  const [groups] = useState(() => groupsOf(queue));
  // In the order in which they are listed, which stays as it is while they are decided.
  const [links, setLinks] = useState(() => groups.flatMap((group) => group.links));
  /** The group that is to be rejected as one; null where it is the link that is shown. */
  const [rejected, setRejected] = useState<LinkGroup | null>(null);
  const [lastGroup, setLastGroup] = useState<string[]>([]);
  const [told, setTold] = useState<string | null>(null);
  const [at, setAt] = useState(0);
  const [form, setForm] = useState<Form>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [last, setLast] = useState<number | null>(null);
  const link = links[at];
  const mayDecide = token() !== null;

  const move = (to: number) => {
    setForm(null);
    setRejected(null);
    setProblem(null);
    setAt(Math.max(0, Math.min(links.length - 1, to)));
  };
  const take = async (index: number, decision: Decision) => {
    const subject = links[index];
    if (!subject) return;
    try {
      const outcome = await decide(subject, decision);
      const now = outcome.link;
      if (now) setLinks((before) => before.map((each) => (each.id === now.id ? now : each)));
      if (outcome.problem) {
        setAt(index);
        setProblem(outcome.problem);
        return;
      }
      const isUndo = decision.action === 'undo';
      setLast(isUndo ? null : index);
      move(isUndo ? index : index + 1);
    } catch (error) {
      setProblem(error instanceof RequestFailure ? describe(error) : String(error));
    }
  };
  const currentOf = (wanted: readonly string[]) => links.filter(({ id }) => wanted.includes(id));
  const takeAll = async (wanted: readonly ReviewLinkFragment[], decision: GroupDecision) => {
    setForm(null);
    setRejected(null);
    try {
      const outcomes = await decideAll(wanted, decision);
      const now = new Map(outcomes.flatMap(({ link: each }) => (each ? [[each.id, each]] : [])));
      setLinks((before) => before.map((each) => now.get(each.id) ?? each));
      const taken = wanted.filter((_, index) => outcomes[index]?.problem === null);
      setLastGroup(decision.action === 'undo' ? [] : taken.map(({ id }) => id));
      setTold(t('review.group.taken', { taken: number(taken.length), all: number(wanted.length) }));
      setProblem(outcomes.find((outcome) => outcome.problem)?.problem ?? null);
    } catch (error) {
      setProblem(error instanceof RequestFailure ? describe(error) : String(error));
    }
  };
  const describe = ({ kind, message }: RequestFailure) => (kind === 'away' ? t('state.away') : message);
  const undo = () => {
    const index = last ?? (link?.state === 'PROPOSED' ? null : at);
    if (index === null) setProblem(t('review.undo.none'));
    else take(index, { action: 'undo' });
  };
  useKeys((key, event) => {
    const acts: Record<string, () => void> = {
      j: () => move(at + 1),
      k: () => move(at - 1),
      ...(mayDecide && {
        y: () => take(at, { action: 'confirm' }),
        x: () => {
          setRejected(null);
          setForm('reject');
        },
        c: () => setForm('correct'),
        r: () => (link?.relation ? setForm('relate') : setProblem(t('review.relate.none'))),
        u: undo,
      }),
      Escape: () => setForm(null),
    };
    const act = acts[key];
    if (!act && !mayDecide && /^[yxcru]$/u.test(key)) setProblem(t('review.signInFirst'));
    if (!act) return;
    event.preventDefault();
    act();
  });
  useEffect(() => {
    document.querySelector('.queue [aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [at]);
  if (!link) return null;
  const counted = t(COUNTED[tab], { count: number(total) });
  const indexOf = new Map(links.map(({ id }, index) => [id, index]));
  return (
    <>
      <p class="quiet">
        {counted} {t('review.keys')}
      </p>
      <div class="desk">
        <section class="queue" aria-label={counted}>
          {groups.map((group) => {
            const open = currentOf(group.links.map(({ id }) => id)).filter(
              ({ state }) => state === 'PROPOSED',
            );
            return (
              <section key={group.key}>
                {group.links.length > 1 && (
                  <h2 class="queue-group">
                    <span lang="zh-CN">{excerpt(group.name, 40)}</span>
                    <span class="quiet">
                      {t('review.group.count', { count: number(group.links.length) })}
                    </span>
                  </h2>
                )}
                {mayDecide && group.links.length > 1 && open.length > 1 && (
                  <p class="queue-acts">
                    <button type="button" onClick={() => takeAll(open, { action: 'confirm' })}>
                      {t('review.group.confirm', { count: number(open.length) })}
                    </button>
                    <button
                      type="button"
                      onClick={() => {
                        setRejected(group);
                        setForm('reject');
                      }}
                    >
                      {t('review.group.reject', { count: number(open.length) })}
                    </button>
                  </p>
                )}
                <ol>
                  {group.links.map(({ id }) => {
                    const index = indexOf.get(id)!;
                    const each = links[index]!;
                    return (
                      <li key={id}>
                        <button
                          type="button"
                          aria-current={index === at ? 'true' : undefined}
                          onClick={() => move(index)}
                        >
                          <span lang="zh-CN">{each.quote}</span>
                          <span class="facts">
                            <span class={`link-${each.state}`}>{term(LINK_STATES, each.state)}</span>
                            {'　'}
                            <span lang="zh-CN">{each.reading.source?.title}</span>
                          </span>
                        </button>
                      </li>
                    );
                  })}
                </ol>
              </section>
            );
          })}
        </section>
        <div class="desk-link">
          {told && (
            <p role="status">
              {told}{' '}
              {lastGroup.length > 0 && (
                <button
                  type="button"
                  class="plain-button"
                  onClick={() => takeAll(currentOf(lastGroup), { action: 'undo' })}
                >
                  {t('review.group.undo')}
                </button>
              )}
            </p>
          )}
          <LinkDetail link={link} />
          {problem && (
            <p class="warning" role="alert">
              {problem}
            </p>
          )}
          {form === 'reject' && rejected && (
            <p>{t('review.group.rejected', { name: rejected.name, count: number(rejected.links.length) })}</p>
          )}
          {form === 'reject' && (
            <RejectForm
              reject={(reason) =>
                rejected
                  ? takeAll(
                      currentOf(rejected.links.map(({ id }) => id)).filter(
                        ({ state }) => state === 'PROPOSED',
                      ),
                      { action: 'reject', reason },
                    )
                  : take(at, { action: 'reject', reason })
              }
              close={() => {
                setForm(null);
                setRejected(null);
              }}
            />
          )}
          {(form === 'correct' || form === 'relate') && (
            <CorrectForm
              quote={link.quote}
              relation={link.relation ?? null}
              first={form === 'correct' ? 'target' : 'relation'}
              correct={(correction) => take(at, { action: 'correct', ...correction })}
              close={() => setForm(null)}
            />
          )}
          {mayDecide && form === null && (
            <p class="acts">
              <button type="button" class="plain-button" onClick={() => take(at, { action: 'confirm' })}>
                {t('review.confirm')} <kbd>y</kbd>
              </button>
              <button type="button" class="plain-button" onClick={() => setForm('reject')}>
                {t('review.reject')} <kbd>x</kbd>
              </button>
              <button type="button" class="plain-button" onClick={() => setForm('correct')}>
                {t('review.correct')} <kbd>c</kbd>
              </button>
              {link.relation && (
                <button type="button" class="plain-button" onClick={() => setForm('relate')}>
                  {t('review.relate')} <kbd>r</kbd>
                </button>
              )}
              <button
                type="button"
                class="plain-button"
                disabled={last === null && link.state === 'PROPOSED'}
                onClick={undo}
              >
                {t('review.undo')} <kbd>u</kbd>
              </button>
            </p>
          )}
        </div>
      </div>
    </>
  );
}
