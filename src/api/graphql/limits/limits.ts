/**
 * What a query may cost, found before it runs and with its variables known (a validation rule would not see them).
 * Each field counts one; a page multiplies what is under it by its size, any other list by a guess.
 */
import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError, type GraphQLSchema, getNullableType, getVariableValues, isListType } from 'graphql';
import { type ComplexityEstimator, getComplexity } from 'graphql-query-complexity';
import { overLimit } from '../../http/api-errors';
import type { ApiContext } from '../context';
import { PAGE_DEFAULT } from '../paging/sizes';
import { checkArguments } from './arguments';
import { KnownCosts } from './known-costs';
import { weightOf } from './weights';

export const MAX_COST = 100_000;
/** A list that is not paged is short: the citations of a measure, the versions of a work. */
const UNPAGED_LIST = 4;
/** The whole schema is read by tools once; many times in one query it is an attack. */
const INTROSPECTION = 5_000;

const QUERY_COST = { what: '查询开销', whatEn: 'cost' };

/** A page counts at its connection; its own lists do not multiply again. */
export const estimateCost: ComplexityEstimator = ({ type, field, args, childComplexity }) => {
  if (field.name === '__schema' || field.name === '__type') return INTROSPECTION;
  const weight = weightOf(type.name, field.name);
  if (field.args.some(({ name }) => name === 'first')) {
    const size = args.first ?? args.last;
    return 1 + weight + Math.max(size ?? PAGE_DEFAULT, 1) * childComplexity;
  }
  const listed = isListType(getNullableType(field.type)) && !type.name.endsWith('Connection');
  return 1 + weight + (listed ? UNPAGED_LIST : 1) * childComplexity;
};

/** Before anything was run, the caller's mistake is an answer of its own. */
function refusingWith400<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof GraphQLError) error.extensions.http ??= { status: 400 };
    throw error;
  }
}

/** Comes by every field with the arguments it will get. */
const estimateWithin: ComplexityEstimator = (given) => {
  checkArguments(given.field.name, given.args);
  return estimateCost(given);
};

export interface CostOptions {
  maxCost?: number;
  /** Told of the cost of each operation that is let through. */
  onCost?: (cost: number) => void;
}

export function limitsPlugin(
  schema: GraphQLSchema,
  { maxCost = MAX_COST, onCost }: CostOptions = {},
): ApolloServerPlugin<ApiContext> {
  const known = new KnownCosts();
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ request, document, operation, operationName, contextValue }) {
          if (!operation) return;
          // Variables that do not fit their types are told of by the execution, with their names.
          const variables = request.variables ?? {};
          const find = () =>
            getComplexity({
              schema,
              query: document,
              operationName: operationName ?? undefined,
              variables,
              estimators: [estimateWithin],
            });
          if (getVariableValues(schema, operation.variableDefinitions ?? [], variables).errors) return;
          const cost = refusingWith400(() => known.of(document, operationName, variables, find));
          if (cost > maxCost) throw overLimit('QUERY_TOO_COSTLY', QUERY_COST, maxCost, cost);
          await contextValue.budget.charge(cost);
          onCost?.(cost);
        },
      };
    },
  };
}
