/** The chosen language, kept in the browser: Chinese unless the reader says otherwise. */

import type { ComponentChildren } from 'preact';
import { createContext } from 'preact';
import { useContext, useEffect, useMemo, useState } from 'preact/hooks';
import { keep, kept } from '../lib/storage';
import { type Language, type MessageKey, message, type Values } from './messages';
import type { Term } from './terms';

interface Speech {
  language: Language;
  setLanguage(language: Language): void;
  t(key: MessageKey, values?: Values): string;
  /** A term of the field: `term(LEVELS, 'LAW')`. */
  term<K extends string>(terms: Record<K, Term>, key: K): string;
  number(value: number): string;
}

const Context = createContext<Speech | null>(null);

export function LanguageProvider({ children }: { children: ComponentChildren }) {
  const [language, setLanguage] = useState<Language>(() => (kept('language') === 'en' ? 'en' : 'zh'));
  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
    keep('language', language);
  }, [language]);
  const speech = useMemo<Speech>(() => {
    const digits = new Intl.NumberFormat(language === 'zh' ? 'zh-CN' : 'en');
    return {
      language,
      setLanguage,
      t: (key, values) => message(language, key, values),
      term: (terms, key) => terms[key][language === 'zh' ? 0 : 1],
      number: (value) => digits.format(value),
    };
  }, [language]);
  return <Context.Provider value={speech}>{children}</Context.Provider>;
}

export function useLanguage(): Speech {
  const speech = useContext(Context);
  if (!speech) throw new Error('expected a LanguageProvider around this component, but got: none');
  return speech;
}
