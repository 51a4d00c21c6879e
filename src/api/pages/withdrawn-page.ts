/** What `/r/…` says of a report that was withdrawn, and of its items: that it was, when and why, and nothing of its text. */
import type { Ask } from '../graphql/ask';
import { reportPermalink } from './addresses';
import { REPORT_WITHDRAWN, type WithdrawnData } from './documents';
import { html } from './html';
import type { PermalinkPage } from './pages';

/** null for what is not withdrawn. */
export async function withdrawnPage(ask: Ask, base: string, id: string): Promise<PermalinkPage | null> {
  const { reportStatus } = await ask<WithdrawnData>(REPORT_WITHDRAWN, { id });
  if (reportStatus?.state !== 'WITHDRAWN') return null;
  const { title, message } = reportStatus;
  const words = `${message}。`;
  return {
    status: 410,
    title: `${title}（已撤回）`,
    description: words,
    canonical: reportPermalink(base, id),
    explorer: null,
    body: () => html`<p>${words}</p>`,
    jsonLd: null,
    element: null,
    cited: null,
    paper: null,
  };
}
