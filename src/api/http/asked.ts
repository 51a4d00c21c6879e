/** What a caller asks over REST, read by its schema: an unknown key is refused by name, with the one that was meant. */
import type { Response } from 'express';
import { suggestionList } from 'graphql/jsutils/suggestionList';
import { z } from 'zod';
import { type Refusal, refuse } from './errors';

type Issue = z.core.$ZodIssue;

const chinese = z.locales.zhCN().localeError;
const english = z.locales.en().localeError;

/** What was given, or null when it was refused; the refusal is then already answered. */
export function readAsked<S extends z.ZodType>(
  schema: S,
  given: unknown,
  response: Response,
): z.output<S> | null {
  const parsed = schema.safeParse(given);
  if (parsed.success) return parsed.data;
  refuse(response, refusalOf(parsed.error.issues[0]!, namesIn(schema)));
  return null;
}

/** @param names the keys that are known. */
export function refusalOf(issue: Issue, names: readonly string[]): Refusal {
  const refusal = { status: 400, code: 'BAD_USER_INPUT' };
  if (issue.code === 'unrecognized_keys') return { ...refusal, ...unknownKey(issue.keys[0]!, names) };
  if (issue.path.length === 0 && issue.code === 'invalid_type') {
    return {
      ...{ ...refusal, argument: 'body' },
      message: '请求体应为 JSON 对象，如 {"text": "…"}，Content-Type 为 application/json',
      messageEn: 'expected a JSON object as the body, with Content-Type: application/json',
    };
  }
  const argument = String(issue.path[0] ?? 'body');
  const place = issue.path.map(String).join('.') || 'body';
  const told = TOLD[issue.message];
  return {
    ...{ ...refusal, argument },
    message: `参数 ${place}：${told?.message ?? wordsOf(chinese(issue as never))}`,
    messageEn: `${place}: ${told?.messageEn ?? wordsOf(english(issue as never))}`,
  };
}

/** Of checks that no locale words; a check names one of these as its message. */
const TOLD: Record<string, { message: string; messageEn: string }> = {
  'one-of-text-and-texts': {
    message: 'text 与 texts 须且只须给一个',
    messageEn: 'expected exactly one of text and texts',
  },
  moment: {
    message: '应为 YYYY-MM-DD 的日期或 2024-05-01T08:00:00Z 之类的时间',
    messageEn: 'expected a day, YYYY-MM-DD, or a time such as 2024-05-01T08:00:00Z',
  },
  day: { message: '应为 YYYY-MM-DD 的日期', messageEn: 'expected a calendar date, YYYY-MM-DD' },
};
export type Told = 'one-of-text-and-texts' | 'day' | 'moment';

function unknownKey(key: string, names: readonly string[]) {
  const shown = key.slice(0, 60);
  const [meant] = suggestionList(shown, names);
  const known = names.join(', ');
  return {
    argument: shown,
    ...(meant === undefined ? {} : { didYouMean: meant }),
    message: meant
      ? `没有 ${shown} 这个参数，是否指 ${meant}？`
      : `没有 ${shown} 这个参数；${known ? `有 ${known}` : '此处不取参数'}`,
    messageEn: meant
      ? `unknown parameter ${shown}; did you mean ${meant}?`
      : `unknown parameter ${shown}; ${known ? `expected one of ${known}` : 'none is taken here'}`,
  };
}

function namesIn(schema: z.ZodType): string[] {
  return schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
}

function wordsOf(told: string | { message: string } | undefined | null): string {
  return typeof told === 'string' ? told : (told?.message ?? 'invalid');
}
