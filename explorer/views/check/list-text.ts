import type { Severity } from '../../../src/domain/check/types';
import type { CheckedDraft } from '../../api/check';
import type { Language } from '../../language/messages';
import { bySeverity } from './marks';

/** The findings as lines to paste into a mail: as many as there are, the gravest first, and what they rest on. */
export function listAsText(
  { findings, standing }: CheckedDraft,
  language: Language,
  nameOf: (severity: Severity) => string,
): string {
  const isEnglish = language === 'en';
  const lines = bySeverity(findings).map((index, at) => {
    const { severity, words, message, messageEn, right } = findings[index]!;
    const told = `${at + 1}. [${nameOf(severity)}] ${words.replace(/\s+/gu, ' ')}`;
    const what = isEnglish ? `: ${messageEn}` : `：${message}`;
    const instead = right === null ? '' : isEnglish ? ` → ${right}` : `。应为：${right}`;
    return told + what + instead;
  });
  return [...lines, standing].join('\n');
}
