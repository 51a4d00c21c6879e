import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { request } from '../../api/request';
import { type Loaded, useLoad } from '../../api/use-load';
import { VersionContentsDocument } from '../../generated/operations';
import { useLanguage } from '../../language/Language';
import { sourceAddress } from '../../lib/addresses';
import { bringIntoSight } from '../../lib/sight';
import { HelpLink } from '../../parts/HelpLink';
import { Failure, Loading } from '../../parts/States';
import { Article } from './Article';
import { articleOf, type ContentsEntry, isGroup, type Place } from './place';

export interface WholeText {
  contents: ContentsEntry[];
  /** By the id of the provision. */
  texts: Map<string, string | null>;
}

/** The contents and the words of a version; nothing of another while they come. */
export function useVersionText(version: Place['version']): Loaded<WholeText> {
  const loaded = useLoad(version?.textHeld ? `text ${version.id}` : null, (signal) =>
    loadText(version?.id ?? '', signal),
  );
  return { ...loaded, data: loaded.isLoading ? null : loaded.data };
}

interface Props {
  place: Place;
  loaded: Loaded<WholeText>;
  children: ComponentChildren;
}

/** The contents and the text of one version; or that it is not held, never another day's text in its place. */
export function VersionText({ place, loaded: { data, failure, retry }, children }: Props) {
  const { version, at } = place;
  const isHeld = version?.textHeld ?? false;
  useEffect(() => {
    if (data && at) document.getElementById(articleOf(at))?.scrollIntoView({ block: 'center' });
  }, [data !== null]);
  useEffect(() => {
    if (data && at) bringIntoSight(articleOf(at));
  }, [data !== null, at]);
  return (
    <>
      {data ? <Contents entries={data.contents} /> : <div />}
      <article class="reader-text">
        {children}
        {!isHeld && <NotHeld place={place} />}
        {failure && <Failure failure={failure} retry={retry} />}
        {isHeld && !data && !failure && <Loading lines={12} />}
        {data && (
          <div class="law" lang="zh-CN">
            {data.contents.map((entry) => (
              <Article key={entry.id} entry={entry} text={data.texts.get(entry.id) ?? null} place={place} />
            ))}
          </div>
        )}
      </article>
    </>
  );
}

async function loadText(version: string, signal: AbortSignal): Promise<WholeText> {
  const { sourceVersion } = await request(VersionContentsDocument, { id: version }, { signal });
  const contents = sourceVersion?.tableOfContents ?? [];
  return { contents, texts: new Map(contents.map(({ id, text }) => [id, text ?? null])) };
}

function Contents({ entries }: { entries: readonly ContentsEntry[] }) {
  const { t } = useLanguage();
  const groups = entries.filter(isGroup);
  const listed = groups.length > 0 ? groups : entries;
  return (
    <nav class="outline" aria-label={t('report.outline')}>
      <ol>
        {listed.map(({ id, path, label, heading, depth }) => (
          <li key={id} class={`outline-${Math.min(depth + 1, 3)}`}>
            <a href={`#${path}`} lang="zh-CN">
              {[label, heading].filter(Boolean).join('　') || path}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function NotHeld({ place: { source, version, on } }: { place: Place }) {
  const { t } = useLanguage();
  const held = source.versions.filter(({ textHeld }) => textHeld);
  return (
    <div class="note">
      <p class="note-title">
        {version ? (
          <HelpLink term="term-text-held">{t('rule.noText')}</HelpLink>
        ) : on ? (
          t('source.noVersionOn', { day: on })
        ) : (
          t('rule.noVersion')
        )}
      </p>
      {held.length > 0 ? (
        <p>
          {t('source.heldInstead')}
          {held.map(({ id, promulgatedOn }) => (
            <a key={id} class="inline-choice" href={sourceAddress(source.id, { version: id })}>
              {promulgatedOn ?? t('source.undated')}
            </a>
          ))}
        </p>
      ) : (
        <p>{t('source.noneHeld')}</p>
      )}
    </div>
  );
}
