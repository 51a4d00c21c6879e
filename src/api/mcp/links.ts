/** Addresses that an assistant can give its user, and those of the resources here. */
import { type Address, addressOf, type SourcePlace, sourcePermalink } from '../pages/addresses';

/** Stands for the address of the service, which a resource's own need not know. */
const NOWHERE = 'http://yiju/';

export interface Links {
  /** Of the page; null where this service has none that others can open. */
  url: string | null;
  /** Of the resource: yiju://s/… */
  uri: string;
}

/** Both are of the day, so that what they show stays. */
export function linksTo(base: string | null, place: SourcePlace): Links {
  return {
    url: base === null ? null : sourcePermalink(base, place),
    uri: sourcePermalink(NOWHERE, place).replace(NOWHERE, 'yiju://'),
  };
}

/** What a resource's address, or a page's, points at; null for what is no work or provision. */
export function placeAt(uri: string): Address | null {
  const inPages = uri.replace(/^yiju:\/\//u, NOWHERE);
  if (!URL.canParse(inPages)) return null;
  const address = addressOf(new URL(inPages));
  return address?.root === 's' ? address : null;
}
