/** Files that are imported, addresses in what is sent, and texts made to be slow. */
const PATHS = ['test/attack/import-paths.test.ts'];
const ZIP = ['test/domain/sources/zip-size.test.ts'];
const LINEAR = ['test/domain/citations/linear.test.ts'];
const INJECTION = ['test/attack/injection.integration.test.ts'];

export const FILES = [
  {
    name: 'links-out-of-folders',
    says: '导入不随链接出所给目录 Links out of the folder are not followed',
    file: 'src/app/imports/read-input.ts',
    find: 'if (within !== undefined && leadsOut(path, within)) {',
    put: 'if (false) {',
    tests: PATHS,
    fails: 'is refused',
  },
  {
    name: 'links-to-folders-alike',
    says: '名称开头相同的目录也在外 A folder whose name begins alike is outside too',
    file: 'src/app/imports/read-input.ts',
    find: 'startsWith(realpathSync(folder) + sep)',
    put: 'startsWith(realpathSync(folder))',
    tests: PATHS,
    fails: 'a link to a folder whose name begins alike',
  },
  {
    name: 'file-size',
    says: '文件的大小 How large a file may be',
    file: 'src/app/imports/read-input.ts',
    find: 'if (size <= most) return null;',
    put: 'if (size >= 0) return null;',
    tests: PATHS,
    fails: 'too large',
  },
  {
    name: 'sentences-of-a-report',
    says: '一份报告至多多少句 How many sentences a report may have',
    file: 'src/app/reading/perform.ts',
    find: "refuseMore('句', MOST_SENTENCES, sentences, task.file);",
    put: '',
    tests: ['test/app/reading/perform.test.ts'],
    fails: 'more sentences than any report has',
  },
  {
    name: 'figures-of-a-report',
    says: '一份报告至多多少数字 How many figures a report may state',
    file: 'src/app/reading/perform.ts',
    find: "refuseMore('个数字', MOST_FIGURES, figures.length, task.file);",
    put: '',
    tests: ['test/app/reading/perform.test.ts'],
    fails: 'more figures than any report has',
  },
  {
    name: 'rows-in-runs',
    says: '一条语句所携的值 How many values one statement carries',
    file: 'src/graph/connection/write.ts',
    find: 'if (at > from && weight + more > VALUES_A_STATEMENT) {',
    put: 'if (false) {',
    tests: ['test/graph/connection/write.test.ts'],
    fails: 'in runs where they hold many values',
  },
  {
    name: 'upload-size',
    says: '上传的大小 How large an upload may be',
    file: 'src/api/rest/import.ts',
    find: 'limit: maxUploadMb * 1024 * 1024,',
    put: "limit: '1gb',",
    tests: ['test/api/rest/report-uploads.integration.test.ts'],
    fails: 'is too large',
  },
  {
    name: 'lines-of-backups',
    says: '备份中无尽的行不读入内存 A line without end in a backup is not held',
    file: 'src/app/backup/format.ts',
    find: 'if (held > MAX_LINE)',
    put: 'if (false)',
    tests: ['test/app/backup/format.test.ts'],
    fails: 'a line without end',
  },
  {
    name: 'upload-replaces',
    says: '上传不默默取代已有的报告 An upload replaces no report in silence',
    file: 'src/graph/commands/report.ts',
    find: '    if (replaced && !replace) return',
    put: '    if (false && replaced && !replace) return',
    tests: ['test/api/rest/report-uploads.integration.test.ts'],
    fails: 'is refused, and told of what it would replace',
  },
  {
    name: 'former-texts-of-deleted',
    says: '删除的报告不留文字 No words stay of a report that was deleted',
    file: 'src/graph/commands/former-texts.ts',
    find: "  if (how === 'DELETED') await",
    put: "  if (false && how === 'DELETED') await",
    tests: ['test/api/rest/report-uploads.integration.test.ts'],
    fails: 'goes with its report',
  },
  {
    name: 'upload-names',
    says: '上传的名称不作路径 The name of an upload is no path',
    file: 'src/app/imports/uploads.ts',
    find: 'split(/[/\\\\]/u).at(-1)',
    put: 'split(/[/\\\\]/u).join("/")',
    tests: ['test/app/imports/uploads.test.ts'],
    fails: 'of .* is ',
  },
  {
    name: 'zip-bombs',
    says: '解压前查大小 A ZIP’s size is checked before it is read',
    file: 'src/domain/sources/readers/docx.ts',
    find: '  refuseZipBomb(bytes);\n',
    put: '',
    tests: ZIP,
    fails: 'is refused before it is read',
  },
  {
    name: 'zip-sizes-not-believed',
    says: '不信目录所写的大小 The sizes a ZIP tells are not believed',
    file: 'src/domain/sources/readers/zip-size.ts',
    find: 'method === DEFLATED ? unpackedSize(zip.subarray(start, end), most) : end - start',
    put: 'end - start',
    tests: ZIP,
    fails: 'are not believed|deflated',
  },
  {
    name: 'zip-entries-together',
    says: '各项合计 Entries count together',
    file: 'src/domain/sources/readers/zip-size.ts',
    find: 'room -= unpacked;',
    put: '',
    tests: ZIP,
    fails: 'stored count against the limit',
  },
  {
    name: 'exports-by-list',
    says: '导出按名单 Exports by list',
    file: 'src/app/export/names.ts',
    find: 'return rest.length === 0 && isKind(kind) && isFormat(format) ? { kind, format } : null;',
    put: 'return { kind, format } as never;',
    tests: ['test/app/export/export.test.ts'],
    fails: 'is none',
  },
  {
    name: 'addresses-not-fetched',
    says: '不取所给的地址（SSRF） Addresses that are given are not fetched',
    file: 'src/api/pages/routes.ts',
    find: '  const address = own.owns(url) ? addressOf(url) : null;\n',
    put: `  await fetch(url).catch(() => null);
  const address = own.owns(url) ? addressOf(url) : null;\n`,
    tests: INJECTION,
    fails: 'oEmbed’s url',
  },
  {
    name: 'files-linked-from-documents',
    says: '不读 DOCX 所链接的外部文件 Files that a DOCX links to are not read',
    file: 'src/domain/sources/readers/docx.ts',
    find: 'externalFileAccess: false',
    put: 'externalFileAccess: true',
    tests: ['test/attack/documents.test.ts'],
    fails: 'links to',
  },
  {
    name: 'oembed-of-ours',
    says: 'oEmbed 只答本站的地址 oEmbed answers for our own addresses',
    file: 'src/api/pages/routes.ts',
    find: 'own.owns(url) ? addressOf(url) : null',
    put: 'addressOf(url)',
    tests: ['test/api/pages/embed.integration.test.ts'],
    fails: 'another site’s is refused',
  },
  {
    name: 'titles-that-never-close',
    says: '书名号有界（ReDoS） Marks that open are looked through so far only',
    file: 'src/domain/citations/find/marked-titles.ts',
    find: 'const limit = Math.min(text.length, at + LONGEST_TITLE);',
    put: 'const limit = text.length;',
    tests: LINEAR,
    fails: 'marks that open before words',
  },
  {
    name: 'deep-html',
    says: '嵌套再深也不耗尽栈 HTML nested deep exhausts no stack',
    file: 'src/domain/sources/readers/html.ts',
    find: 'else this.enter(next, stack);',
    put: `else {
        const own: (HtmlNode | (() => void))[] = [];
        this.enter(next, own);
        for (let each = own.pop(); each; each = own.pop()) typeof each === 'function' ? each() : this.visit(each);
      }`,
    tests: ['test/domain/sources/readers.test.ts'],
    fails: 'without exhausting the call stack',
  },
  {
    name: 'prototypes-of-operations',
    says: '按名查找不及原型 Look-ups by name reach no prototype',
    file: 'src/api/graphql/stored-operations.ts',
    find: 'return this.byName.get(name);',
    put: 'return (Object.fromEntries(this.byName) as Record<string, StoredOperation>)[name];',
    tests: ['test/api/http/bad-requests.test.ts'],
    fails: '__proto__',
  },
  {
    name: 'prototypes-of-bodies',
    says: '不合并来自请求的对象 Objects of a request are not merged',
    file: 'src/api/rest/citations.ts',
    find: '  const asked = readAsked(CITATIONS_BODY, request.body, response);\n',
    put: `  const merge = (to: any, from: any): any => {
    for (const key of Object.keys(from)) {
      if (from[key] && typeof from[key] === 'object') merge((to[key] ??= {}), from[key]);
      else to[key] = from[key];
    }
    return to;
  };
  merge({}, request.body);
  const asked = readAsked(CITATIONS_BODY, request.body, response);\n`,
    tests: INJECTION,
    fails: 'a body that would reach into objects',
  },
];
