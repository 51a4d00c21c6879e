import type { LinkStandingFragment } from '../generated/operations';
import { useLanguage } from '../language/Language';
import { LINK_STATES } from '../language/terms';
import { timeInBeijing } from '../lib/days';
import { HelpLink } from './HelpLink';

/** Who confirmed, rejected or corrected a link, and when; or that nobody has. */
export function Decided({ link }: { link: LinkStandingFragment }) {
  const { t, term } = useLanguage();
  const { state, history } = link;
  const decision = history.filter(({ to, action }) => action !== 'UNDO' && to === state).at(-1);
  if (state === 'PROPOSED' || !decision) {
    return (
      <span class="quiet">
        <HelpLink term="term-confirmed">{t('decided.nobody')}</HelpLink>
      </span>
    );
  }
  return (
    <span class={`link-${state}`}>
      <HelpLink term="term-confirmed">{term(LINK_STATES, state)}</HelpLink>
      <span class="facts">
        {decision.actorName ? (
          <span lang="zh-CN">{decision.actorName}</span>
        ) : (
          <span>{t('decided.somebody')}</span>
        )}
        <span>{t('decided.at', { time: timeInBeijing(String(decision.at)) })}</span>
      </span>
    </span>
  );
}
