export interface Snippet {
  source: string;
  /** 27, 133之一; '' for the work as a whole. */
  article: string;
  /** ISO date, or '' for the day it is read on. */
  on: string;
  theme: 'auto' | 'light' | 'dark';
  language: 'zh-CN' | 'en';
}

/** What to paste into a page: the script of this server once, and the element. */
export function snippetCode(server: string, { source, article, on, theme, language }: Snippet): string {
  const attributes = [
    ['source', source],
    ['article', article],
    ['on', on],
    ['lang', language === 'en' ? language : ''],
    ['style', theme === 'auto' ? '' : `color-scheme: ${theme}`],
  ]
    .filter(([, value]) => value)
    .map(([name, value]) => ` ${name}="${escaped(value!)}"`)
    .join('');
  return `<script async src="${escaped(new URL('/embed.js', server).href)}"></script>\n<yiju-citation${attributes}></yiju-citation>`;
}

function escaped(text: string): string {
  return text.replace(
    /[&<>"]/gu,
    (char) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[char]!,
  );
}
