/**
 * The operations kept with the server, in schema/operations: answered by name (GET /graphql/ops/NAME) and by hash
 * (`extensions.persistedQuery`). With YIJU_OPERATIONS=trusted no others are, but for those of our own pages.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  concatAST,
  type DocumentNode,
  type GraphQLSchema,
  Kind,
  parse,
  print,
  separateOperations,
  validate,
} from 'graphql';
import { PROJECT_ROOT } from '../../platform/neo4j/paths';
import { MAX_TOKENS } from './limits/max-tokens';

export const OPERATIONS = join(PROJECT_ROOT, 'schema', 'operations');
/** What the explorer asks. Decisions are among them, so they are for nobody to ask by a link. */
export const EXPLORER_OPERATIONS = join(PROJECT_ROOT, 'explorer', 'operations');

export interface StoredOperation {
  name: string;
  /** SHA-256 of the body, in hexadecimal. */
  hash: string;
  body: string;
}

export class StoredOperations {
  private readonly byName: ReadonlyMap<string, StoredOperation>;
  private readonly byHash: ReadonlyMap<string, StoredOperation>;
  private readonly known: ReadonlySet<string>;

  /** `ofPages`: documents that are known, and not offered. */
  constructor(
    readonly all: readonly StoredOperation[],
    ofPages: readonly DocumentNode[] = [],
  ) {
    this.byName = new Map(all.map((each) => [each.name, each]));
    this.byHash = new Map(all.map((each) => [each.hash, each]));
    this.known = new Set([...all.map(({ body }) => parse(body)), ...ofPages].map(signatureOf));
  }

  named(name: string): StoredOperation | undefined {
    return this.byName.get(name);
  }

  hashed(hash: string): StoredOperation | undefined {
    return this.byHash.get(hash);
  }

  /** However the document is laid out. */
  holds(document: string): boolean {
    try {
      return this.known.has(signatureOf(parse(document, { noLocation: true, maxTokens: MAX_TOKENS })));
    } catch {
      return false;
    }
  }

  /** As Apollo's tools for clients write and read it. */
  manifest() {
    return {
      format: 'apollo-persisted-query-manifest',
      version: 1,
      operations: this.all.map(({ name, hash, body }) => ({ id: hash, name, type: 'query', body })),
    };
  }
}

/** Throws for a file that is not one valid query: it would fail when asked, and is ours to mend. */
export function loadOperations(
  schema: GraphQLSchema,
  folder = OPERATIONS,
  explorer = EXPLORER_OPERATIONS,
): StoredOperations {
  return new StoredOperations(
    graphqlFiles(folder).map(([file, text]) => readOperation(schema, file, text)),
    explorerDocuments(schema, explorer),
  );
}

function readOperation(schema: GraphQLSchema, file: string, text: string): StoredOperation {
  const document = parse(text);
  const [operation, ...more] = document.definitions.filter((each) => each.kind === Kind.OPERATION_DEFINITION);
  const [error] = validate(schema, document);
  if (error)
    throw new Error(`schema/operations/${file}：expected a valid operation, but got: ${error.message}`);
  if (!operation?.name || more.length > 0 || operation.operation !== 'query') {
    throw new Error(
      `schema/operations/${file}：expected one named query, but got: ${document.definitions.length}`,
    );
  }
  const body = print(document);
  return { name: operation.name.value, hash: hashOf(body), body };
}

/** Its files share fragments; the page sends each operation with those it spreads. */
function explorerDocuments(schema: GraphQLSchema, folder: string): DocumentNode[] {
  const together = concatAST(graphqlFiles(folder).map(([, text]) => parse(text)));
  const [error] = validate(schema, together);
  if (error) throw new Error(`explorer/operations：expected valid operations, but got: ${error.message}`);
  return Object.values(separateOperations(together));
}

function graphqlFiles(folder: string): [file: string, text: string][] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.graphql'));
  return files.sort().map((file) => [file, readFileSync(join(folder, file), 'utf8')]);
}

/** The same for documents that ask the same: without comments, in GraphQL's own layout, fragments in any order. */
function signatureOf({ definitions }: DocumentNode): string {
  return hashOf(definitions.map(print).sort().join('\n'));
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
