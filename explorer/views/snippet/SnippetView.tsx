/** Builds the lines that show an article in another page, and shows at once what they do. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { isDay } from '../../../src/domain/model/days';
import { useLanguage } from '../../language/Language';
import { useTitle } from '../../lib/use-title';
import { CopyButton } from '../../parts/CopyButton';
import { DayField } from '../../parts/DayField';
import { Finder } from '../../parts/Finder';
import { type Snippet, snippetCode } from './code';

export function SnippetView() {
  const { t } = useLanguage();
  const { query } = useLocation();
  useTitle(t('snippet.title'));
  const [snippet, setSnippet] = useState<Snippet>(() => ({
    source: query.source ?? '政府信息公开条例',
    article: query.article ?? (query.source ? '' : '27'),
    on: isDay(query.on) ? query.on : '',
    theme: 'auto',
    language: 'zh-CN',
  }));
  const change = (changed: Partial<Snippet>) => setSnippet((before) => ({ ...before, ...changed }));
  const code = snippetCode(location.origin, snippet);
  return (
    <div class="page">
      <h1>{t('snippet.title')}</h1>
      <p class="quiet">{t('snippet.about')}</p>
      <div class="ask-options">
        <label class="inline-field region-field">
          <span>{t('snippet.source')}</span>
          <input
            type="text"
            lang="zh-CN"
            maxLength={200}
            value={snippet.source}
            onInput={(event) => change({ source: event.currentTarget.value.trim() })}
          />
        </label>
        <label class="inline-field">
          <span>{t('snippet.article')}</span>
          <input
            type="text"
            lang="zh-CN"
            maxLength={20}
            value={snippet.article}
            onInput={(event) => change({ article: event.currentTarget.value.trim() })}
          />
        </label>
        <DayField label={t('snippet.day')} value={snippet.on} change={(on) => change({ on })} />
        <label class="inline-field">
          <span>{t('snippet.theme')}</span>
          <select
            value={snippet.theme}
            onChange={(event) => change({ theme: event.currentTarget.value as Snippet['theme'] })}
          >
            <option value="auto">{t('snippet.theme.auto')}</option>
            <option value="light">{t('theme.light')}</option>
            <option value="dark">{t('theme.dark')}</option>
          </select>
        </label>
        <label class="inline-field">
          <span>{t('snippet.language')}</span>
          <select
            value={snippet.language}
            onChange={(event) => change({ language: event.currentTarget.value as Snippet['language'] })}
          >
            <option value="zh-CN" lang="zh-CN">
              中文
            </option>
            <option value="en" lang="en">
              English
            </option>
          </select>
        </label>
      </div>
      <Finder
        label={t('finder.other')}
        kinds={['LEGAL_SOURCE']}
        choose={(found) => found.__typename === 'LegalSource' && change({ source: found.title, article: '' })}
      />
      <h2>{t('snippet.code')}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: code that scrolls must be reached by keys. */}
      <pre class="snippet-code" tabIndex={0}>
        <code>{code}</code>
      </pre>
      <CopyButton text={code} label={t('snippet.copy')} />
      <h2>{t('snippet.preview')}</h2>
      <Preview key={JSON.stringify(snippet)} snippet={snippet} />
    </div>
  );
}

/** The element itself, as another page would have it. */
function Preview({ snippet: { source, article, on, theme, language } }: { snippet: Snippet }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!customElements.get('yiju-citation') && !document.querySelector('script[data-embed]')) {
      const script = document.createElement('script');
      script.src = '/embed.js';
      script.dataset.embed = '';
      document.head.append(script);
    }
    const element = document.createElement('yiju-citation');
    for (const [name, value] of Object.entries({ source, article, on })) {
      if (value) element.setAttribute(name, value);
    }
    element.lang = language;
    if (theme !== 'auto') element.style.colorScheme = theme;
    place.current?.replaceChildren(element);
  }, []);
  return <div class="snippet-preview" ref={place} />;
}
