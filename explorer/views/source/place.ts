import type { SourceQuery, VersionContentsQuery } from '../../generated/operations';
export type WholeSource = NonNullable<SourceQuery['legalSource']>;

export type Version = WholeSource['versions'][number];

/** Where in the source one is: the address says it, and links within keep it. */
export interface Place {
  source: WholeSource;
  /** The version shown; null where none is known for the day. */
  version: Version | null;
  /** The day asked about, where a day rather than a version was. */
  on: string | null;
  at: string | null;
  addressAt(path: string | null): string;
  /** The same day or version under another tab. */
  tabAddress(tab: string | null): string;
}

export type ContentsEntry = NonNullable<VersionContentsQuery['sourceVersion']>['tableOfContents'][number];

/** What is chosen may be part of an article; the article is what is shown. */
export function articleOf(path: string): string {
  return path.split('/').find((part) => part.startsWith('art-')) ?? path;
}

export function isGroup({ kind }: ContentsEntry): boolean {
  return kind === 'PART' || kind === 'SUBPART' || kind === 'CHAPTER' || kind === 'SECTION';
}
