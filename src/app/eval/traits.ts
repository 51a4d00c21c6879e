/** Traits of a mention that cut across its form, read from the text alone, so that labels and finds are told alike. */
import type { Span } from '../../domain/model/terms';

export const TRAITS = {
  nested: '套叠书名号〈〉',
  adjacent: '前接书名号',
  numbered: '带文号',
  places: '多个条款',
  deep: '款、项、目',
  draft: '试行、草案',
  broken: '跨行',
  year: '题名含年份',
} as const;
export type Trait = keyof typeof TRAITS;

export function traitsOf(
  text: string,
  { start, end }: Span,
  said: { documentNumber: string | null; paths: readonly string[] },
): Trait[] {
  const mention = text.slice(start, end);
  const traits: Trait[] = [];
  if (/[〈<]|《[^》]*《/u.test(mention)) traits.push('nested');
  if (/》[、，和及与]?$/u.test(text.slice(Math.max(0, start - 2), start)) && mention.startsWith('《')) {
    traits.push('adjacent');
  }
  if (said.documentNumber !== null && mention.includes('号')) traits.push('numbered');
  if (said.paths.length > 1) traits.push('places');
  if (said.paths.some((path) => path.includes('/'))) traits.push('deep');
  if (/[（(](?:试行|暂行|草案)[）)]/u.test(mention)) traits.push('draft');
  if (/\n/u.test(mention)) traits.push('broken');
  if (/《[^》]*(?:19|20)[0-9]{2}[^》]*》/u.test(mention)) traits.push('year');
  return traits;
}
