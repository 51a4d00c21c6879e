/**
 * The operations kept with the server, in schema/operations: answered by name (GET /graphql/ops/NAME) and by hash
 * (`extensions.persistedQuery`), and with YIJU_OPERATIONS=trusted no others are.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type GraphQLSchema, Kind, parse, print, validate } from 'graphql';

export const OPERATIONS = join(__dirname, '..', '..', '..', 'schema', 'operations');

export interface StoredOperation {
  name: string;
  /** SHA-256 of the body, in hexadecimal. */
  hash: string;
  body: string;
}

export class StoredOperations {
  private readonly byName: ReadonlyMap<string, StoredOperation>;
  private readonly byHash: ReadonlyMap<string, StoredOperation>;

  constructor(readonly all: readonly StoredOperation[]) {
    this.byName = new Map(all.map((each) => [each.name, each]));
    this.byHash = new Map(all.map((each) => [each.hash, each]));
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
      return this.byHash.has(hashOf(canonical(document)));
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
export function loadOperations(schema: GraphQLSchema, folder = OPERATIONS): StoredOperations {
  const files = readdirSync(folder).filter((file) => file.endsWith('.graphql'));
  return new StoredOperations(
    files.sort().map((file) => readOperation(schema, file, readFileSync(join(folder, file), 'utf8'))),
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

/** Without comments, in GraphQL's own layout. */
function canonical(document: string): string {
  return print(parse(document, { noLocation: true }));
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
