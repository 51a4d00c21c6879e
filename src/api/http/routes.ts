/**
 * Every address of this service, in one table: the server mounts by it, /metrics labels by it, 404 and 405 answer by
 * it, and the API's description is made from it. How to add one: CONTRIBUTING.md.
 */

export type Method = 'GET' | 'POST' | 'DELETE';

export interface Route {
  /** As RFC 6570 writes it: {file} is one segment, {+path} one or more. */
  path: string;
  methods: readonly Method[];
  /** What it counts beside REQUEST_COST, in cost; what depends on the request is counted by its handler. */
  cost: number;
  /** none: anyone, without budget; read: those let in by YIJU_READS, within their budget; editor: that role or above. */
  auth: 'none' | 'read' | 'editor';
  /** Of /metrics. */
  label: string;
  /** How it is described, and in which shape its errors come. */
  kind: 'graphql' | 'rest' | 'page' | 'operation';
  about: string;
  aboutEn: string;
}

const READ = { cost: 0, auth: 'read' } as const;
const OPEN = { cost: 0, auth: 'none' } as const;
const GET = ['GET'] as const;
const POST = ['POST'] as const;

/** About what the queries of a page would count, were they asked over GraphQL. */
export const PAGE_COST = 100;
/** At every door. */
export const RADAR_COST = 2_000;
export const CLEAN_UP_COST = 1_000;
/** All works that reports cite are counted for it. */
export const GAPS_COST = 500;

function table<K extends string>(
  routes: Record<K, Omit<Route, 'label'> & { label?: string }>,
): Record<K, Route> {
  const entries = Object.entries(routes) as [K, Omit<Route, 'label'> & { label?: string }][];
  return Object.fromEntries(
    entries.map(([key, route]) => [key, { label: labelOf(route.path), ...route }]),
  ) as Record<K, Route>;
}

export const ROUTES = table({
  graphql: {
    ...{ path: '/graphql', methods: ['GET', 'POST'], ...READ, kind: 'graphql' },
    ...{ about: 'GraphQL', aboutEn: 'GraphQL' },
  },
  operations: {
    ...{ path: '/graphql/ops', methods: GET, ...READ, kind: 'graphql' },
    ...{ about: '服务器存有的操作', aboutEn: 'The operations kept with the server' },
  },
  operation: {
    ...{ path: '/graphql/ops/{name}', methods: GET, ...READ, kind: 'graphql', label: '/graphql/ops' },
    ...{ about: '按名调用存有的操作', aboutEn: 'One of these operations, asked by its name' },
  },
  mcp: {
    // Each document that a tool asks is counted as it would be at /graphql.
    ...{ path: '/mcp', methods: POST, ...READ, kind: 'graphql' },
    ...{ about: '供 AI 助手（MCP，Streamable HTTP）', aboutEn: 'Tools for assistants: MCP, Streamable HTTP' },
  },
  schema: {
    ...{ path: '/schema.graphql', methods: GET, ...READ, kind: 'rest' },
    ...{ about: 'GraphQL 的模式（SDL）', aboutEn: 'The GraphQL schema as SDL' },
  },
  citations: {
    ...{ path: '/v1/citations', methods: POST, ...READ, kind: 'rest' },
    ...{
      about: '查核文中的引用：所指的文件、当日有效的版本与条款',
      aboutEn: 'Look up the citations in a text: work, version in force on the day, provision',
    },
  },
  citationLimits: {
    ...{ path: '/v1/citations/limits', methods: GET, ...READ, kind: 'rest', label: '/v1/citations' },
    ...{ about: '查核的上限与余额', aboutEn: 'Limits of the look-up, and what is left of the budget' },
  },
  check: {
    ...{ path: '/v1/check', methods: POST, ...READ, kind: 'rest' },
    ...{ about: '核对文稿所引的依据', aboutEn: 'Check the legal bases that a draft cites' },
  },
  suggestions: {
    ...{ path: '/v1/suggestions', methods: POST, ...READ, kind: 'rest' },
    ...{
      about: '任何文本可能依据的条文（推断）',
      aboutEn: 'Articles that a text may rest on, inferred',
    },
  },
  search: {
    ...{ path: '/v1/search', methods: GET, auth: 'read', cost: PAGE_COST, kind: 'rest' },
    ...{ about: '检索条款、文件与举措', aboutEn: 'Find provisions, works and measures' },
  },
  radar: {
    // It compares every text that changed in the period.
    ...{ path: '/v1/radar', methods: GET, auth: 'read', cost: RADAR_COST, kind: 'rest' },
    ...{
      about: '自某日起的修改所及：事项、举措与下位规定（JSON、CSV、Atom）',
      aboutEn: 'What rests on articles changed since a day, as JSON, CSV or an Atom feed',
    },
  },
  gaps: {
    ...{ path: '/v1/gaps', methods: GET, auth: 'read', cost: GAPS_COST, kind: 'rest' },
    ...{
      about: '报告引用最多而未收录的文件（JSON、CSV）',
      aboutEn: 'Works most cited in reports and not held, as JSON or CSV',
    },
  },
  changes: {
    ...{ path: '/v1/changes', methods: GET, auth: 'read', cost: PAGE_COST, kind: 'rest' },
    ...{
      about: '自某时起作了什么：报告、决定、法律文本的导入（JSON、Atom）',
      aboutEn: 'What was done since a time to reports, links and law texts, as JSON or an Atom feed',
    },
  },
  cleanUp: {
    ...{ path: '/v1/cleanup', methods: GET, auth: 'read', cost: CLEAN_UP_COST, kind: 'rest' },
    ...{
      about: '清理：某机关的文件与建议（JSON、CSV）',
      aboutEn: 'Documents of a body, and what is proposed of each, as JSON or CSV',
    },
  },
  export: {
    // It may read all that there is.
    ...{ path: '/v1/export/{file}', methods: GET, auth: 'read', cost: 20_000, kind: 'rest' },
    ...{ about: '导出', aboutEn: 'An export, as a stream' },
  },
  importReports: {
    // It is read whole, and written.
    ...{ path: '/v1/import/reports', methods: POST, auth: 'editor', cost: 10_000, kind: 'rest' },
    ...{ about: '导入一份报告', aboutEn: 'Import one report' },
  },
  reports: {
    ...{ path: '/v1/reports', methods: ['DELETE'], auth: 'editor', cost: 2_000, kind: 'rest' },
    ...{
      about: '删除一份报告、草稿或已撤回的报告；人作过的决定留存',
      aboutEn: 'Delete a report, published or withdrawn, or a draft; decisions stay',
    },
  },
  publishReport: {
    ...{ path: '/v1/reports/publish', methods: POST, auth: 'editor', cost: 10_000, kind: 'rest' },
    ...{
      about: '发布一份草稿或已撤回的报告',
      aboutEn: 'Publish a draft, or a report withdrawn',
    },
  },
  withdrawReport: {
    ...{ path: '/v1/reports/withdraw', methods: POST, auth: 'editor', cost: 2_000, kind: 'rest' },
    ...{
      about: '撤回一份报告：移出图，文字与决定留存，其标识对所有人答以已撤回',
      aboutEn: 'Withdraw a report: out of the graph, its text and decisions kept',
    },
  },
  reference: {
    ...{ path: '/v1', methods: GET, ...OPEN, kind: 'page' },
    ...{ about: 'REST 说明', aboutEn: 'Reference of the REST API' },
  },
  openapi: {
    ...{ path: '/v1/openapi.json', methods: GET, ...OPEN, kind: 'rest' },
    ...{ about: 'REST 的 OpenAPI 3.1 描述', aboutEn: 'OpenAPI 3.1 of the REST API' },
  },
  oembed: {
    ...{ path: '/oembed', methods: GET, auth: 'read', cost: PAGE_COST, kind: 'rest' },
    ...{ about: '永久链接的嵌入（oEmbed）', aboutEn: 'A permalink as oEmbed' },
  },
  source: {
    ...{ path: '/s/{+path}', methods: GET, auth: 'read', cost: PAGE_COST, kind: 'page' },
    ...{ about: '文件与条款的永久链接', aboutEn: 'Permalinks of works and provisions' },
  },
  report: {
    ...{ path: '/r/{+path}', methods: GET, auth: 'read', cost: PAGE_COST, kind: 'page' },
    ...{ about: '报告及其段落的永久链接', aboutEn: 'Permalinks of reports and their items' },
  },
  embedScript: {
    ...{ path: '/embed.js', methods: GET, ...OPEN, kind: 'page' },
    ...{ about: '嵌入脚本', aboutEn: 'The script for other pages' },
  },
  graphiql: {
    ...{ path: '/graphiql/{file}', methods: GET, ...OPEN, kind: 'page' },
    ...{ about: 'GraphiQL 的文件', aboutEn: 'Files of GraphiQL' },
  },
  assets: {
    ...{ path: '/assets/{+file}', methods: GET, ...OPEN, kind: 'page' },
    ...{ about: '浏览页的文件', aboutEn: 'Files of the explorer' },
  },
  health: {
    ...{ path: '/healthz', methods: GET, ...OPEN, kind: 'operation' },
    ...{ about: '进程是否在运行', aboutEn: 'Whether the process runs' },
  },
  ready: {
    ...{ path: '/readyz', methods: GET, ...OPEN, kind: 'operation' },
    ...{ about: '能否答问', aboutEn: 'Whether it can answer' },
  },
  metrics: {
    ...{ path: '/metrics', methods: GET, ...OPEN, kind: 'operation' },
    ...{ about: '度量（Prometheus）', aboutEn: 'Measurements for Prometheus' },
  },
  explorer: {
    ...{ path: '/', methods: GET, ...OPEN, kind: 'page' },
    ...{ about: '浏览页', aboutEn: 'The explorer' },
  },
});

/** First segments of the explorer's views beside `/`; kept in step with explorer/App.tsx. */
export const EXPLORER_VIEWS = [
  'check',
  'snippet',
  'laws',
  'lists',
  'help',
  'reports',
  'report',
  'source',
  'compare',
  'years',
  'graph',
  'review',
  'import',
  'tokens',
] as const;

const PATTERNS = (Object.values(ROUTES) as Route[]).map((route) => ({ route, pattern: patternOf(route) }));
const VIEW = new RegExp(`^/(?:${EXPLORER_VIEWS.join('|')})(?:/.*)?$`, 'iu');

/** The route of a request's path; null for one that is not there. */
export function routeAt(path: string): Route | null {
  const found = PATTERNS.find(({ pattern }) => pattern.test(path));
  return found?.route ?? (VIEW.test(path) ? ROUTES.explorer : null);
}

/** As Express writes it. */
export function expressPath({ path }: Route): string {
  return path.replace(/\{\+(\w+)\}/gu, '{*$1}').replace(/\{(\w+)\}/gu, ':$1');
}

/** What 404 answers with: where data is asked for. */
export function dataPaths(): string[] {
  const routes = Object.values(ROUTES) as Route[];
  return routes.filter(({ kind }) => kind === 'graphql' || kind === 'rest').map(({ path }) => path);
}

/** All under the first segment of what is for those let in is for them alone, also what is not there. */
const CLOSED = new Set(
  (Object.values(ROUTES) as Route[])
    .filter(({ auth }) => auth !== 'none')
    .map(({ path }) => path.split('/')[1]!),
);

/** Whether a path is answered only to those let in, each within their budget. */
export function isForReaders(path: string): boolean {
  const route = routeAt(path);
  return route ? route.auth !== 'none' : CLOSED.has(path.split('/')[1]!.toLowerCase());
}

/** The fixed beginning: /v1/export of /v1/export/{file}. */
function labelOf(path: string): string {
  return path.replace(/\/\{.*$/u, '');
}

/** As Express compares them: in any case, with or without a slash at the end. */
function patternOf({ path }: Route): RegExp {
  const source = path
    .split('/')
    .map((segment) => {
      if (segment.startsWith('{+')) return '.*';
      return segment.startsWith('{') ? '[^/]+' : segment.replace(/[.]/gu, '\\$&');
    })
    .join('/');
  return new RegExp(`^${source === '/' ? '/' : `${source}/?`}$`, 'iu');
}
