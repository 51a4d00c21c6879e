/** The documents of the tools fit the schema. */
import { parse, validate } from 'graphql';
import { schema } from '../../../src/api/graphql/schema';
import * as documents from '../../../src/api/mcp/documents';

test.each(Object.entries(documents))('%s is valid', (_, document) => {
  expect(validate(schema(), parse(document))).toEqual([]);
});
