/**
 * A program that uses the codegen client preset: `node ask-with-preset.mjs URL` generates its types from the schema that
 * the server tells of itself, checks them by the TypeScript compiler, runs it with graphql-request, and prints what it
 * was answered as JSON.
 */
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { generate } from '@graphql-codegen/cli';
import { preset } from '@graphql-codegen/client-preset';
import ts from 'typescript';

const url = process.argv[2];
const MODULES = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', '..', 'node_modules');
const PROGRAM = `
import { request } from 'graphql-request';
import { graphql, useFragment } from './gql/index.js';

const DATES = graphql(\`fragment Dates on SourceVersion { effectiveFrom effectiveTo }\`);
const WORK = graphql(\`query Work($title: String!) { legalSource(title: $title) { id title level versions { ...Dates } } }\`);
const WRONG = graphql(\`query Wrong($id: ID!) { node(id: $id) { id } }\`);

export async function ask(url: string) {
  const { legalSource } = await request(url, WORK, { title: '优化营商环境条例' });
  // @ts-expect-error: the work may be none.
  legalSource.id;
  // @ts-expect-error: nothing of this name was asked for.
  legalSource?.documentNumber;
  // @ts-expect-error: the title is wanted.
  const unasked = () => request(url, WORK, {});
  const versions = legalSource?.versions.map((version) => {
    const { effectiveFrom }: { effectiveFrom?: string | null } = useFragment(DATES, version);
    return { effectiveFrom };
  });
  const error = await request(url, WRONG, { id: 'x' }).catch((thrown) => thrown);
  return {
    data: { legalSource: { id: legalSource?.id, title: legalSource?.title, versions } },
    code: error.response.errors[0].extensions.code,
    unasked: typeof unasked,
  };
}
`;

const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'yiju-client-preset-')));
try {
  symlinkSync(MODULES, path.join(folder, 'node_modules'));
  mkdirSync(path.join(folder, 'src'));
  writeFileSync(path.join(folder, 'package.json'), '{ "type": "module" }');
  writeFileSync(path.join(folder, 'src', 'program.ts'), PROGRAM);
  await generate(
    {
      cwd: folder,
      silent: true,
      schema: url,
      documents: path.join(folder, 'src', 'program.ts'),
      emitLegacyCommonJSImports: false,
      importExtension: '.js',
      generates: {
        [path.join(folder, 'src', 'gql/')]: {
          preset,
          config: { scalars: { LocalDate: 'string', DateTimeISO: 'string' }, useTypeImports: true },
        },
      },
    },
    true,
  );
  compile(path.join(folder, 'src', 'program.ts'));
  const { ask } = await import(pathToFileURL(path.join(folder, 'src', 'program.js')).href);
  process.stdout.write(JSON.stringify(await ask(url)));
} finally {
  rmSync(folder, { recursive: true });
}

/** @throws what the compiler has against it. */
function compile(file) {
  const program = ts.createProgram([file], {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    strict: true,
    skipLibCheck: true,
    types: [],
    lib: ['lib.es2022.d.ts', 'lib.dom.d.ts'],
  });
  const found = [...ts.getPreEmitDiagnostics(program), ...program.emit().diagnostics];
  if (found.length > 0)
    throw new Error(
      ts.formatDiagnostics(found, {
        getCanonicalFileName: (name) => name,
        getCurrentDirectory: () => folder,
        getNewLine: () => '\n',
      }),
    );
}
