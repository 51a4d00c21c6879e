import type { ParsedSource } from '../../../src/domain/model/source';
import { parseSource } from '../../../src/domain/sources';

/** An invented text in the Markdown layout: not a law, and named 示例 so that none takes it for one. */
export function sample(
  title: string,
  history: readonly string[],
  body: readonly string[],
  file = `行政法规/${title}.md`,
): ParsedSource {
  const text = [`# ${title}`, ...history, '<!-- INFO END -->', ...body].join('\n\n');
  return parseSource(text, { file });
}
