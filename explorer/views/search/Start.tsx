/** Before anything is asked: the ways in, an example, and what is held, up to when, and what is not. */
import { useLocation } from 'preact-iso';
import { useQuery } from '../../api/use-query';
import { HoldingsDocument, type HoldingsQuery } from '../../generated/operations';
import { useLanguage } from '../../language/Language';
import type { MessageKey } from '../../language/messages';
import { withQuery } from '../../lib/addresses';
import { dayInBeijing } from '../../lib/days';
import { giveDraft } from '../../lib/draft';
import { Failure, Loading } from '../../parts/States';

const DOORS: readonly [address: string, title: MessageKey, why: MessageKey][] = [
  ['/check', 'door.check', 'door.check.why'],
  ['/laws', 'door.article', 'door.article.why'],
  ['/reports', 'door.report', 'door.report.why'],
];

/** Asked as a reader would ask it: what comes of it is looked up, not kept here. */
const EXAMPLE = { text: '政府信息公开条例第二十七条', on: '2022-12-31' };
const EXAMPLE_DRAFT =
  '依据《合同法》第八条、《民法典》第一千三百条和《行政处罚法》第四条，制定本方案。各单位应当按照《优化营商环境条例》第十条执行。';

export function Start() {
  const { t } = useLanguage();
  const { route } = useLocation();
  return (
    <>
      <p class="ask-example">
        {t('ask.example')}
        <a href={withQuery('/', { q: EXAMPLE.text, on: EXAMPLE.on })} lang="zh-CN">
          {EXAMPLE.text}（{EXAMPLE.on}）
        </a>
        <button
          type="button"
          class="link-button"
          onClick={() => {
            giveDraft({ text: EXAMPLE_DRAFT });
            route('/check');
          }}
        >
          {t('ask.example.draft')}
        </button>
      </p>
      <nav class="doors" aria-label={t('ask.doors')}>
        {DOORS.map(([address, title, why]) => (
          <a key={address} class="door" href={address}>
            <strong>{t(title)}</strong>
            <span>{t(why)}</span>
          </a>
        ))}
      </nav>
      <Holdings />
    </>
  );
}

function Holdings() {
  const { data, failure, retry } = useQuery(HoldingsDocument, {});
  if (failure) return <Failure failure={failure} retry={retry} />;
  if (!data) return <Loading lines={3} />;
  return <Held coverage={data.coverage} />;
}

function Held({ coverage }: { coverage: HoldingsQuery['coverage'] }) {
  const { t, number } = useLanguage();
  const { reports, sources, versions, versionsWithText, articles, importedAt, levels } = coverage;
  const from = levels.flatMap(({ leastKnownOn }) => leastKnownOn ?? []).sort()[0];
  const to = levels
    .flatMap(({ knownOn }) => knownOn ?? [])
    .sort()
    .at(-1);
  return (
    <section class="holdings">
      <p>
        {t('ask.held', {
          sources: number(sources),
          texts: number(versionsWithText),
          articles: number(articles),
          reports: number(reports),
        })}
        {importedAt && t('ask.until', { day: dayInBeijing(importedAt) })}
      </p>
      {from && to && <p>{t(from === to ? 'ask.known.one' : 'ask.known', { from, to })}</p>}
      {versions > versionsWithText && versionsWithText > 0 && (
        <p>{t('ask.notHeld', { without: number(versions - versionsWithText) })}</p>
      )}
      {versionsWithText === 0 && <p class="warning">{t('ask.noTexts')}</p>}
    </section>
  );
}
