/** What pages of other sites may do, and what browsers are told. */
const STRANGERS = ['test/api/http/strangers.test.ts'];
const MCP = ['test/api/mcp/tools.integration.test.ts'];
const SECURITY = 'src/api/http/security.ts';

export const OTHER_SITES = [
  {
    name: 'csrf-types',
    says: '不读表单能发的类型 Bodies of the types that forms send are not read',
    file: 'src/api/http/body.ts',
    find: "export const JSON_TYPES = ['application/json', 'application/graphql+json'];",
    put: "export const JSON_TYPES = ['application/json', 'application/graphql+json', 'text/plain'];",
    tests: STRANGERS,
    fails: 'cannot post it by REST',
  },
  {
    name: 'cors',
    says: 'CORS 按名单 Origins by list',
    file: SECURITY,
    find: 'origin: anyone ? ANYONE : origins.length === 0 ? false : [...origins],',
    put: 'origin: true,',
    tests: STRANGERS,
    fails: 'is let to read answers only when listed|is not let to by default',
  },
  {
    name: 'cors-for-anyone-without-tokens',
    says: '向任何网页开放时不收令牌 Open to any page, no token is taken from it',
    file: SECURITY,
    find: "allowedHeaders: ['content-type', 'accept', 'x-request-id', 'apollo-require-preflight']",
    put: "allowedHeaders: ['content-type', 'authorization']",
    tests: STRANGERS,
    fails: 'may read from anywhere',
  },
  {
    name: 'scripts-of-ours',
    says: '页面只许本站的脚本（CSP） Scripts of ours alone',
    file: SECURITY,
    find: `scriptSrc: ["'self'"],`,
    put: `scriptSrc: ["'self'", "'unsafe-inline'"],`,
    tests: STRANGERS,
    fails: 'what is answered may load',
  },
  {
    name: 'frames',
    says: '不得置于框架 Framed by nobody',
    file: SECURITY,
    find: `frameAncestors: ["'none'"],`,
    put: `frameAncestors: ["'self'"],`,
    tests: STRANGERS,
    fails: 'what is answered may load',
  },
  {
    name: 'security-headers',
    says: '安全首部 Security headers',
    file: 'src/api/server.ts',
    find: '    securityHeaders(settings.hstsSeconds),\n',
    put: '',
    tests: STRANGERS,
    fails: 'what is answered may load',
  },
  {
    name: 'powered-by',
    says: '不报所用的软件 The software is not told',
    file: 'src/api/server.ts',
    find: "app.disable('x-powered-by');",
    put: '',
    // Helmet strikes it out too.
    and: {
      file: SECURITY,
      find: "referrerPolicy: { policy: 'no-referrer' },",
      put: "referrerPolicy: { policy: 'no-referrer' },\n    xPoweredBy: false,",
    },
    tests: STRANGERS,
    fails: 'what is answered may load',
  },
  {
    name: 'mcp-host',
    says: '助手接口核对 Host（DNS 重绑定） The assistants’ host is checked',
    file: 'src/api/mcp/http.ts',
    find: 'app.use(localhostHostValidation(), localOrigin);',
    put: 'app.use(localOrigin);',
    tests: MCP,
    fails: 'a name pointed here|a name that only begins like ours',
  },
  {
    name: 'mcp-origin',
    says: '助手接口核对 Origin The assistants’ origin is checked',
    file: 'src/api/mcp/http.ts',
    find: 'if (origin === undefined || isLocal(origin)) next();',
    put: 'if (origin !== "") next();',
    tests: MCP,
    fails: 'a page of another site|a page that hides where it is from',
  },
];
