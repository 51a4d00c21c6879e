import { useLayoutEffect } from 'preact/hooks';

/** Single keys for the whole page, except while something is being typed or a modifier is held. */
export function useKeys(onKey: (key: string, event: KeyboardEvent) => void): void {
  // Before the page is painted: who sees it may use it.
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      onKey(event.key, event);
    };
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  });
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/u.test(target.tagName))
  );
}
