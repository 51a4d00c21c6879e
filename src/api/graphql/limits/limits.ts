/**
 * What a query may cost, found before it runs and with its variables known (a validation rule would not see them).
 * Each field counts one; a page multiplies what is under it by its size, any other list by a guess.
 */
import type { ApolloServerPlugin } from '@apollo/server';
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLSchema,
  getNullableType,
  getVariableValues,
  isListType,
  Kind,
  type SelectionSetNode,
} from 'graphql';
import { type ComplexityEstimator, getComplexity } from 'graphql-query-complexity';
import { overLimit } from '../../http/api-errors';
import type { ApiContext } from '../context';
import { PAGE_DEFAULT } from '../paging/sizes';
import { checkArguments } from './arguments';
import { KnownCosts } from './known-costs';
import { weightOf, weightOfCounts } from './weights';

export const MAX_COST = 100_000;
/** A list that is not paged is short: the citations of a measure, the versions of a work. */
const UNPAGED_LIST = 4;
/** The whole schema is read by tools once; many times in one query it is an attack. */
const INTROSPECTION = 5_000;

const QUERY_COST = { what: '查询开销', whatEn: 'cost' };

/** A page counts at its connection; its own lists do not multiply again. */
export function estimateCostIn(document: DocumentNode): ComplexityEstimator {
  return ({ type, field, node, args, childComplexity }) => {
    if (field.name === '__schema' || field.name === '__type') return INTROSPECTION;
    const weight = weightOf(type.name, field.name);
    if (field.args.some(({ name }) => name === 'first')) {
      const size = args.first ?? args.last;
      const counts = weightOfCounts(fieldsOf(node.selectionSet, document));
      return 1 + weight + counts + Math.max(size ?? PAGE_DEFAULT, 1) * childComplexity;
    }
    const listed = isListType(getNullableType(field.type)) && !type.name.endsWith('Connection');
    return 1 + weight + (listed ? UNPAGED_LIST : 1) * childComplexity;
  };
}

/** The names asked for, those of fragments too; each fragment once, as they may spread one another many times over. */
function fieldsOf(
  selections: SelectionSetNode | undefined,
  document: DocumentNode,
  seen = new Set<string>(),
): string[] {
  return (selections?.selections ?? []).flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection.name.value];
    if (selection.kind === Kind.INLINE_FRAGMENT) return fieldsOf(selection.selectionSet, document, seen);
    const { value } = selection.name;
    if (seen.has(value)) return [];
    seen.add(value);
    const fragment = document.definitions.find(
      (each) => each.kind === Kind.FRAGMENT_DEFINITION && each.name.value === value,
    ) as FragmentDefinitionNode | undefined;
    return fieldsOf(fragment?.selectionSet, document, seen);
  });
}

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
function estimateWithin(document: DocumentNode): ComplexityEstimator {
  const estimate = estimateCostIn(document);
  return (given) => {
    checkArguments(given.field.name, given.args);
    return estimate(given);
  };
}

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
              estimators: [estimateWithin(document)],
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
