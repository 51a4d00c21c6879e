/** `/v1`: the REST API for people to read, made from its description. No script, nothing from elsewhere. */
import type { Express, Request, Response } from 'express';
import { expressPath, ROUTES } from '../http/routes';
import { type JsonSchema, type Operation, openapi } from '../rest/openapi';
import { Html, type Html as HtmlText, html } from './html';
import { PAGE_POLICY, STYLE } from './layout';

type Language = 'zh' | 'en';

const WORDS = {
  title: ['REST 说明', 'Reference of the REST API'],
  machine: ['供程序读取：', 'For programs: '],
  other: ['English', '中文'],
  parameters: ['参数', 'Parameters'],
  body: ['请求体', 'Body'],
  answers: ['答复', 'Answers'],
  required: ['必给', 'required'],
  token: ['须凭编辑以上的令牌。', 'Needs a token of an editor.'],
  errors: ['错误', 'Errors'],
  example: ['示例', 'Example'],
} satisfies Record<string, [string, string]>;

export function referenceRoute(app: Express, own: { base: string }): void {
  app.get(expressPath(ROUTES.reference), (request: Request, response: Response) => {
    const language: Language = request.query.lang === 'en' ? 'en' : 'zh';
    response
      .set({ 'Content-Security-Policy': PAGE_POLICY, 'Cache-Control': 'public, max-age=300' })
      .type('html')
      .send(referencePage(own.base, language));
  });
}

export function referencePage(base: string, language: Language): string {
  const { paths, components } = openapi(base);
  const say = (key: keyof typeof WORDS) => WORDS[key][language === 'zh' ? 0 : 1]!;
  const operations = Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => ({ path, method: method.toUpperCase(), operation })),
  );
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${say('title')}　依据 Yiju</title>
<style>${new Html(STYLE)}</style>
</head>
<body>
<main>
<h1>${say('title')}</h1>
<p>${say('machine')}<a href="/v1/openapi.json">/v1/openapi.json</a>　GraphQL <a href="/schema.graphql">/schema.graphql</a>　<a href="${language === 'zh' ? '/v1?lang=en' : '/v1'}">${say('other')}</a></p>
<h2>${say('example')}</h2>
<blockquote><code>curl -s ${base}v1/citations -H 'content-type: application/json' --data '{"text":"贯彻《优化营商环境条例》第十条","asOf":"2022-12-31"}'</code></blockquote>
${operations.map(({ path, method, operation }) => section(path, method, operation, language, say))}
<h2 id="Error">${say('errors')}</h2>
${fieldsOf((components.schemas.Error!.properties as Record<string, JsonSchema>).error!, language, say)}
</main>
</body>
</html>
`.text;
}

function section(
  path: string,
  method: string,
  { operationId, description, parameters, requestBody, responses, security }: Operation,
  language: Language,
  say: (key: keyof typeof WORDS) => string,
): HtmlText {
  const bodies = Object.keys(requestBody?.content ?? {});
  return html`
<h2 id="${operationId}"><code>${method} ${path}</code></h2>
<p>${lineOf(description, language)}${security?.length === 1 && html` ${say('token')}`}</p>
${
  parameters.length > 0 &&
  html`<h3>${say('parameters')}</h3>
<ul>${parameters.map(
    ({ name, required, description: about }) =>
      html`<li><code>${name}</code>${required && html`（${say('required')}）`}　${lineOf(about, language)}</li>`,
  )}</ul>`
}
${bodies.length > 0 && html`<p>${say('body')}　${bodies.map((each) => html`<code>${each}</code> `)}</p>`}
<p>${say('answers')}　${Object.keys(responses).map((status) => html`<code>${status}</code> `)}</p>`;
}

function fieldsOf(
  {
    properties = {},
    required = [],
  }: { properties?: Record<string, { description?: string }>; required?: string[] },
  language: Language,
  say: (key: keyof typeof WORDS) => string,
): HtmlText {
  return html`<ul>${Object.entries(properties).map(
    ([name, { description = '' }]) =>
      html`<li><code>${name}</code>${required.includes(name) && html`（${say('required')}）`}　${lineOf(description, language)}</li>`,
  )}</ul>`;
}

/** Descriptions hold Chinese lines and English ones, in turn. */
function lineOf(description: string, language: Language): string {
  return description
    .split('\n')
    .filter((_, index) => index % 2 === (language === 'zh' ? 0 : 1))
    .join(language === 'zh' ? '' : ' ');
}
