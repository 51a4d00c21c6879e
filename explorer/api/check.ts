/** A check of a draft by the server, which keeps nothing of it: the findings, or a file with them to take away. */
import type { DraftFinding, Severity } from '../../src/domain/check/types';
import type { HierarchyLevel, ValidityStatus } from '../../src/domain/model/terms';
import type { Draft } from '../lib/draft';
import { authorization, failureOf, reach } from './request';

export interface CheckOptions {
  /** '': the day of the draft's own heading, else today in Beijing. */
  asOf: string;
  /** Who issues the draft, or where; '': as its heading says. */
  region: string;
  isReport: boolean;
  isRule: boolean;
}

export interface CheckedDraft {
  text: string;
  asOf: string | null;
  region: string[] | null;
  standing: string;
  counts: Record<Severity, number>;
  findings: DraftFinding[];
  authorities: CheckedAuthority[];
  citations: CheckedMention[];
  /** Of a list alone. */
  list?: { rows: readonly object[] };
}

export interface CheckedAuthority {
  source: string | null;
  title: string;
  level: HierarchyLevel | null;
  documentNumber: string | null;
  verdict: string;
  outcome: string;
  provisions: string[];
  count: number;
  start: number;
  severity: Severity | null;
}

/** A citation as the look-up gives it, as far as the page shows it. */
export interface CheckedMention {
  text: string;
  start: number;
  end: number;
  outcome: string;
  resolution: { status?: ValidityStatus } | null;
}

export type TakenFormat = 'docx' | 'xlsx' | 'csv';

/** @throws RequestFailure with the server's words, in both languages. */
export async function checkDraft(
  draft: Draft,
  options: CheckOptions,
  signal: AbortSignal,
): Promise<CheckedDraft> {
  const response = await send(draft, options, { format: 'json', withText: '1' }, signal);
  return (await response.json()) as CheckedDraft;
}

export async function takeChecked(
  draft: Draft,
  options: CheckOptions,
  format: TakenFormat,
): Promise<{ name: string; content: Blob }> {
  const response = await send(draft, options, { format });
  const named = /filename\*=UTF-8''([^;]+)/u.exec(response.headers.get('content-disposition') ?? '');
  return {
    name: named ? decodeURIComponent(named[1]!) : `check.${format}`,
    content: await response.blob(),
  };
}

async function send(
  draft: Draft,
  { asOf, region, isReport, isRule }: CheckOptions,
  answer: Record<string, string>,
  signal?: AbortSignal,
): Promise<Response> {
  const asked = {
    ...answer,
    ...(asOf && { asOf }),
    ...(region && { issuerHint: region }),
    ...(isReport && { annualReport: '1' }),
    ...(isRule && { draftRule: '1' }),
  };
  const isFile = 'file' in draft;
  const query = isFile ? `?${new URLSearchParams({ ...asked, name: draft.file.name })}` : '';
  const response = await reach(`/v1/check${query}`, {
    method: 'POST',
    headers: {
      'content-type': isFile ? 'application/octet-stream' : 'application/json',
      ...authorization(),
    },
    body: isFile ? draft.file : JSON.stringify({ ...asked, text: draft.text }),
    signal,
  });
  if (!response.ok) throw await refusalOf(response);
  return response;
}

async function refusalOf(response: Response) {
  const { error } = await (response.json() as Promise<{ error?: Refusal }>).catch(() => ({ error: null }));
  return failureOf(
    response.status,
    error?.message ?? `HTTP ${response.status}`,
    error?.code ?? null,
    error?.messageEn,
  );
}

interface Refusal {
  code: string;
  message: string;
  messageEn: string;
}
