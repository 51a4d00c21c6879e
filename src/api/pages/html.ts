/** HTML by template: whatever is put in is escaped, unless it is HTML made here itself. */
import { withMarks } from '../../domain/text/hidden';

export class Html {
  constructor(readonly text: string) {}
}

type Part = Html | string | number | null | undefined | false | readonly Part[];

export function html(strings: TemplateStringsArray, ...values: Part[]): Html {
  return new Html(strings.reduce((out, text, index) => out + written(values[index - 1]) + text));
}

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"'`]/gu, (char) => `&#${char.codePointAt(0)};`);
}

/** JSON that no words in it can lead out of a `<script>`. */
export function scriptJson(value: unknown): Html {
  const escaped = JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/gu,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return new Html(escaped);
}

function written(part: Part): string {
  if (part instanceof Html) return part.text;
  if (part === null || part === undefined || part === false) return '';
  if (typeof part === 'string' || typeof part === 'number') return escapeHtml(withMarks(String(part)));
  return part.map(written).join('');
}
