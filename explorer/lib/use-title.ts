import { useEffect } from 'preact/hooks';
import { announce } from './announce';

/** The page's name in the tab, in history and at the head of a print, and as the page is announced. */
export function useTitle(title: string | null | undefined): void {
  useEffect(() => {
    document.title = title ? `${title} · 依据 Yiju` : '依据 Yiju';
    if (title) announce(title);
  }, [title]);
}
