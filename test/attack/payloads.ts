/** Texts that break out of what was put together carelessly: a statement, a document, a page, an object, a path. */

const CYPHER = [
  "' OR 1=1 //",
  "x'}) DETACH DELETE n //",
  '"}) MATCH (n) DETACH DELETE n RETURN 1 AS value //',
  '`) MATCH (n) DETACH DELETE n //',
  "\\' RETURN 1 UNION MATCH (n) RETURN n //",
  '\\u0027}) CREATE (:Pwned) //',
  "'}) CALL db.labels() YIELD label CREATE (:Pwned) //",
  '$parents',
  '}) RETURN 1; MATCH (n) DETACH DELETE n;',
];

/** The last three of words of two characters, as single ones are refused before they are searched for. */
const LUCENE = [
  '*:*',
  'text:(a OR b) AND NOT c~2^9',
  '/.*/ [a TO z] {* TO *} && || ! ( ) ^ " ~ * ? : \\',
  '宪法") OR (text:/.*/',
  '"宪法" 条例"~9 AND',
  '宪法\\" NOT "条例\\',
];

const GRAPHQL = [
  '") { id } } mutation { confirmLink(input: {link: "x", revision: 0}) { link { id } } } #',
  '{ __schema { types { name } } }',
  '{{7*7}}<%= 7*7 %>',
];

const PAGES = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "javascript:alert('1')",
  '</script><script>alert(1)</script>',
  '<svg/onload=alert(1)>',
];

const OBJECTS = [
  '__proto__',
  'constructor',
  'constructor.prototype',
  'hasOwnProperty',
  'toString',
  '__proto__[polluted]',
];

const PATHS = [
  '../../../../etc/passwd',
  '..\\..\\windows\\win.ini',
  '%2e%2e%2f%2e%2e%2fetc%2fpasswd',
  'file:///etc/passwd',
];

const CHARACTERS = [
  '\u0000',
  '\ud800',
  '\u202e法\u202c',
  '',
  '   ',
  '-1',
  '1e999',
  'NaN',
  '法'.repeat(1900),
  '（'.repeat(1900),
  'x\r\nset-cookie: a=b',
];

/** `trap`: an address where it is seen whether the server fetches what it is told of. */
export const payloads = (trap: string): string[] => [
  trap,
  `' LOAD CSV FROM "${trap}" AS x CREATE (:Pwned) //`,
  ...CYPHER,
  ...LUCENE,
  ...GRAPHQL,
  ...PAGES,
  ...OBJECTS,
  ...PATHS,
  ...CHARACTERS,
];

/** What no answer may have in it: a stack, a path of ours, words of the database. */
export const INSIDES =
  /Neo\.(?:Client|Transient|Database)|org\.neo4j|org\.apache\.lucene|node_modules|\.cypher|\/src\/|\n\s+at |Lucene|bolt:\/\/|root:x:0/u;
