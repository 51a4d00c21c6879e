/** What other sites use: the script, the permalinks and oEmbed. All of it is for anybody to read, from any origin. */
import type { Express, NextFunction, Request, Response } from 'express';
import { type PaperBlock, paperAsDocx } from '../../app/export/paper';
import { citationForms } from '../../domain/citations/citation-forms';
import { isDay, todayInBeijing } from '../../domain/model/days';
import type { FairStatements } from '../../graph/connection/fair';
import { type Ask, asker, Unanswered } from '../graphql/ask';
import { type ApiServices, createContext } from '../graphql/context';
import { actorOf } from '../http/admission';
import { OverBudget } from '../http/api-errors';
import type { ClientBudget } from '../http/budget';
import { budgetIn, sendOver, withinBudget } from '../http/budgeted';
import { refuse } from '../http/errors';
import type { OwnAddress } from '../http/hosts';
import { showsPeople } from '../http/people';
import { expressPath, PAGE_COST, ROUTES } from '../http/routes';
import type { ApiSettings } from '../http/settings';
import { signalOf } from '../http/signal';
import { addressOf } from './addresses';
import { layout, missingPage, policyOf, wrongDayPage } from './layout';
import { oembedOf, pixels } from './oembed';
import type { PermalinkPage } from './pages';
import { pageAt } from './permalinks';
import { scriptRoute } from './script';

export interface EmbedOptions {
  services: ApiServices;
  settings: Pick<ApiSettings, 'cacheSeconds' | 'queryTimeoutMs' | 'reviewers'>;
  own: OwnAddress;
  fair: FairStatements;
}

export function embedRoutes(app: Express, options: EmbedOptions): void {
  scriptRoute(app);
  app.get(expressPath(ROUTES.oembed), withinBudget(ROUTES.oembed.cost), route(options, answerOembed));
  for (const page of [ROUTES.source, ROUTES.report]) {
    app.get(expressPath(page), withinBudget(page.cost), route(options, answerPermalink));
  }
}

interface Visit {
  request: Request;
  response: Response;
  ask: Ask;
  base: string;
  own: OwnAddress;
  cacheSeconds: number;
}

function route({ services, settings, own, fair }: EmbedOptions, answer: (visit: Visit) => Promise<void>) {
  return (request: Request, response: Response, next: NextFunction): void => {
    const signal = signalOf(response, settings.queryTimeoutMs);
    const budget = budgetIn(response);
    const actor = actorOf(response);
    const statements = fair.of(budget.client);
    const asked = { budget, actor, showsPeople: showsPeople(settings, actor), signal, statements };
    const ask = paying(
      asker(() => createContext(services, asked)),
      budget,
    );
    const { base } = own;
    response.set('Access-Control-Allow-Origin', '*').vary('Authorization');
    const visit = { request, response, ask, base, own, cacheSeconds: settings.cacheSeconds };
    answer(visit).catch((error: unknown) => {
      if (error instanceof Unanswered && error.error.extensions.code === 'BAD_USER_INPUT') {
        sendPage(visit, missingPage(base)).catch(next);
      } else if (error instanceof OverBudget) sendOver(response, error);
      else next(error);
    });
  };
}

/** What a visit costs is for so many documents; the rules of a long report take more. */
const DOCUMENTS_PAID = 4;

function paying(ask: Ask, budget: ClientBudget): Ask {
  let asked = 0;
  return async (document, variables) => {
    if (++asked > DOCUMENTS_PAID) await budget.charge(PAGE_COST);
    return ask(document, variables);
  };
}

async function answerPermalink(visit: Visit): Promise<void> {
  const { request, ask, base } = visit;
  const url = new URL(request.originalUrl, base);
  const day = url.searchParams.get('on');
  if (day !== null && !isDay(day)) {
    await sendPage(visit, wrongDayPage(base, day));
    return;
  }
  const address = addressOf(url);
  const page = address && (await pageAt(ask, base, address));
  if (page?.paper && url.searchParams.get('format') === 'docx') await sendDocx(visit, page);
  else await sendPage(visit, page ?? missingPage(base));
}

async function sendPage(visit: Visit, page: PermalinkPage): Promise<void> {
  const { request, response, base } = visit;
  response.vary('Accept');
  const wanted = request.accepts(['text/html', 'application/ld+json', 'application/json']);
  const isData = page.jsonLd && wanted !== false && wanted !== 'text/html';
  const content = isData ? JSON.stringify(page.jsonLd) : await layout(base, page);
  // Only now is it known that there is an answer to keep.
  response.status(page.status);
  if (page.status === 200) letKeep(visit);
  if (isData) response.type('application/ld+json').send(content);
  else response.set('Content-Security-Policy', policyOf(page)).type('html').send(content);
}

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

async function sendDocx(visit: Visit, { title, canonical, cited, paper }: PermalinkPage): Promise<void> {
  const { response } = visit;
  const blocks: PaperBlock[] = [
    ...(await paper!()),
    { kind: 'heading', text: '引用格式' },
    ...(cited ? citationForms(cited).map(({ text }) => ({ kind: 'paragraph' as const, text })) : []),
    {
      kind: 'paragraph',
      text: `来源：依据 Yiju，${decodeURI(canonical)}，${todayInBeijing()} 生成。`,
    },
  ];
  const content = await paperAsDocx(title, blocks);
  letKeep(visit);
  response
    .set('Content-Disposition', `attachment; filename*=UTF-8''${encodeURIComponent(title)}.docx`)
    .type(DOCX)
    .send(Buffer.from(content));
}

async function answerOembed(visit: Visit): Promise<void> {
  const { request, response, ask, base, own } = visit;
  const query = new URL(request.originalUrl, base).searchParams;
  const format = query.get('format');
  if (![null, 'json'].includes(format)) {
    refuse(response, {
      ...{ status: 501, code: 'NOT_IMPLEMENTED', argument: 'format', message: 'format 只有 json' },
      messageEn: `format: expected json, but got: ${shown(format)}`,
    });
    return;
  }
  const given = query.get('url') ?? '';
  const url = URL.canParse(given) ? new URL(given) : null;
  if (!url) {
    refuse(response, {
      ...{ status: 400, code: 'BAD_USER_INPUT', argument: 'url' },
      message: 'url 应为文件或条款的永久链接',
      messageEn: `url: expected the permalink of a source or article, but got: ${shown(given)}`,
    });
    return;
  }
  const address = own.owns(url) ? addressOf(url) : null;
  const page = address && (await pageAt(ask, base, address));
  if (!page?.element || page.status !== 200) {
    refuse(response, {
      ...{ status: 404, code: 'NOT_FOUND', argument: 'url' },
      message: `没有可嵌入的内容：url 应为 ${base}s/ 之下的永久链接`,
      messageEn: `expected a permalink under ${base}s/, but got: ${shown(given)}`,
    });
    return;
  }
  const sizes = { width: pixels(query.get('maxwidth')), height: pixels(query.get('maxheight')) };
  letKeep(visit);
  response.json(oembedOf(base, page, sizes));
}

function shown(given: string | null): string {
  return (given ?? 'none').slice(0, 200);
}

/** What was given for a token is for nobody else. */
function letKeep({ request, response, cacheSeconds }: Visit): void {
  if (cacheSeconds === 0 || request.headers.authorization !== undefined) return;
  response.set('Cache-Control', `public, max-age=${cacheSeconds}`);
}
