/** What is shown under a permalink: the same facts as a page, as JSON-LD and as an oEmbed card. */
import type { PaperBlock } from '../../app/export/paper';
import type { Cited } from '../../domain/citations/citation-forms';
import type { Html } from './html';

export interface PermalinkPage {
  /** 410: it was withdrawn. */
  status: 200 | 400 | 404 | 410;
  title: string;
  /** A sentence for previews. */
  description: string;
  /** The one address of this page. */
  canonical: string;
  /** The same in the explorer. */
  explorer: string | null;
  /** Made only for those who read it as a page: a report's rules take many documents. */
  body: () => Html | Promise<Html>;
  /** null where there is nothing to describe. */
  jsonLd: object | null;
  /** The element that embeds it in another page; null where there is none. */
  element: Html | null;
  /** What is cited when the page is; null where there is nothing to cite. */
  cited: Cited | null;
  /** The same for Word; null where there is nothing to take away. */
  paper: (() => Promise<readonly PaperBlock[]>) | null;
}
