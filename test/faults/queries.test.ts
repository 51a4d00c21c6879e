/** Fault runs and soaks are seldom run: a change of the schema must not wait for that to break what they ask. */
import { parse, validate } from 'graphql';
import { schema } from '../../src/api/graphql/schema';

const { READS, DECIDE, ...queries } = require('../../qa/faults/queries.cjs') as {
  READS: string[];
  DECIDE: Record<string, string>;
} & Record<string, string>;

test.each([...READS, ...Object.values(DECIDE), ...Object.values(queries)])(
  'the schema answers what fault runs ask: %s',
  (query) => {
    expect(validate(schema(), parse(query))).toEqual([]);
  },
);
