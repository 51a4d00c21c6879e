/** Feeds to subscribe to, RFC 4287. Ids tell nothing of this machine: an entry is the same in every reader. */
import { xmlText } from './xml';

export interface AtomEntry {
  /** Parts of its id below that of its kind of feed. */
  id: readonly string[];
  title: string;
  /** ISO time. */
  updated: string;
  content: string;
}

export interface AtomFeed {
  /** As written: a name of ours, without what would have to be escaped. */
  id: string;
  title: string;
  /** ISO time. */
  updated: string;
  /** What the ids of its entries begin with. */
  of: string;
  entries: readonly AtomEntry[];
}

export function atomFeed({ id, title, updated, of, entries }: AtomFeed): string {
  const body = entries.map((entry) => atomEntry(of, entry)).join('');
  return `<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom"><id>${id}</id><title>${title}</title><updated>${updated}</updated><author><name>yiju</name></author>${body}</feed>\n`;
}

function atomEntry(of: string, { id, title, updated, content }: AtomEntry): string {
  const name = [of, ...id].join(':');
  return `<entry><id>${xmlText(encodeURI(name))}</id><title>${xmlText(title)}</title><updated>${updated}</updated><content type="text">${xmlText(content)}</content></entry>`;
}
