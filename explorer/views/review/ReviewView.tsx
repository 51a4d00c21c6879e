/** The review desk: links that want a person's eye, the most wanting first, decided by keys and undone as easily. */
import { useEffect, useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { RequestFailure } from '../../api/request';
import { useQuery } from '../../api/use-query';
import {
  DecidedLinksDocument,
  type ReviewLinkFragment,
  ReviewQueueDocument,
} from '../../generated/operations';
import { useLanguage } from '../../language/Language';
import { LINK_STATES } from '../../language/terms';
import { token } from '../../lib/token';
import { useKeys } from '../../lib/use-keys';
import { useTitle } from '../../lib/use-title';
import { Empty, Failure, Loading } from '../../parts/States';
import { TokenForm } from '../../parts/TokenForm';
import { CorrectForm } from './CorrectForm';
import { type Decision, decide } from './decisions';
import { LinkDetail } from './LinkDetail';
import { RejectForm } from './RejectForm';

export function ReviewView() {
  const { t } = useLanguage();
  const [visit, setVisit] = useState(0);
  const isDecided = useLocation().query.tab === 'decided' && token() !== null;
  useTitle(t('nav.review'));
  return (
    <div class="page">
      <h1>{t('nav.review')}</h1>
      <p>
        <a href="/import">{t('nav.import')}</a>
      </p>
      <TokenForm onChange={() => setVisit(visit + 1)} />
      {token() !== null && (
        <nav class="tabs" aria-label={t('nav.review')}>
          <a class="tab" href="/review" aria-current={isDecided ? undefined : 'page'}>
            {t('review.tab.open')}
          </a>
          <a class="tab" href="/review?tab=decided" aria-current={isDecided ? 'page' : undefined}>
            {t('review.tab.decided')}
          </a>
        </nav>
      )}
      {isDecided ? <Decided key={`decided ${visit}`} /> : <Queue key={visit} />}
    </div>
  );
}

function Queue() {
  const { t } = useLanguage();
  const { data, failure, retry } = useQuery(ReviewQueueDocument, {});
  if (failure) return <Failure failure={failure} retry={retry} />;
  if (!data) return <Loading lines={8} />;
  const { nodes, totalCount } = data.reviewQueue;
  if (nodes.length === 0) return <Empty title={t('review.none')}>{t('review.none.why')}</Empty>;
  return <Desk queue={nodes} total={totalCount} />;
}

/** What people decided last, the latest first: to be looked at again, and undone. */
function Decided() {
  const { t } = useLanguage();
  const { data, failure, retry } = useQuery(DecidedLinksDocument, {});
  if (failure) return <Failure failure={failure} retry={retry} />;
  if (!data) return <Loading lines={8} />;
  const { nodes, totalCount } = data.decidedLinks;
  if (nodes.length === 0) return <Empty title={t('review.decided.none')} />;
  return <Desk queue={[...nodes].reverse()} total={totalCount} isDecided />;
}

type Form = 'reject' | 'correct' | 'relate' | null;

interface DeskProps {
  queue: readonly ReviewLinkFragment[];
  total: number;
  /** Whether these are links that were decided on before. */
  isDecided?: boolean;
}

function Desk({ queue, total, isDecided = false }: DeskProps) {
  const { t, term, number } = useLanguage();
  const [links, setLinks] = useState(queue);
  const [at, setAt] = useState(0);
  const [form, setForm] = useState<Form>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [last, setLast] = useState<number | null>(null);
  const link = links[at];
  const mayDecide = token() !== null;

  const move = (to: number) => {
    setForm(null);
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
  const describe = ({ kind, message }: RequestFailure) => (kind === 'away' ? t('state.away') : message);
  const undo = () => {
    const index = last ?? (link?.state === 'PROPOSED' ? null : at);
    if (index !== null) take(index, { action: 'undo' });
  };
  useKeys((key, event) => {
    const acts: Record<string, () => void> = {
      j: () => move(at + 1),
      k: () => move(at - 1),
      ...(mayDecide && {
        y: () => take(at, { action: 'confirm' }),
        x: () => setForm('reject'),
        c: () => setForm('correct'),
        ...(link?.relation && { r: () => setForm('relate') }),
        u: undo,
      }),
      Escape: () => setForm(null),
    };
    const act = acts[key];
    if (!act) return;
    event.preventDefault();
    act();
  });
  useEffect(() => {
    document.querySelector('.queue [aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [at]);
  if (!link) return null;
  const counted = t(isDecided ? 'review.decided' : 'review.queue', { count: number(total) });
  return (
    <>
      <p class="quiet">
        {counted} {t('review.keys')}
      </p>
      <div class="desk">
        <ol class="queue" aria-label={counted}>
          {links.map((each, index) => (
            <li key={each.id}>
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
          ))}
        </ol>
        <div class="desk-link">
          <LinkDetail link={link} />
          {problem && (
            <p class="warning" role="alert">
              {problem}
            </p>
          )}
          {form === 'reject' && (
            <RejectForm
              reject={(reason) => take(at, { action: 'reject', reason })}
              close={() => setForm(null)}
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
