import { useEffect } from 'preact/hooks';

/** The page's name in the tab, in history and at the head of a print. */
export function useTitle(title: string | null | undefined): void {
  useEffect(() => {
    document.title = title ? `${title} · 依据 Yiju` : '依据 Yiju';
  }, [title]);
}
