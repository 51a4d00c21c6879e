/**
 * What a query may cost, found before it runs and with its variables known (a validation rule would not see them).
 * Each field counts one; a page multiplies what is under it by its size, any other list by a guess.
 */
import type { ApolloServerPlugin } from '@apollo/server';
import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  getNullableType,
  getVariableValues,
  isListType,
  Kind,
  type OperationDefinitionNode,
  parse,
} from 'graphql';
import { type ComplexityEstimator, getComplexity } from 'graphql-query-complexity';
import { tooCostly } from '../../http/api-errors';
import type { ApiContext } from '../context';
import { PAGE_DEFAULT } from '../paging/sizes';
import { checkArguments } from './arguments';
import { FieldCosts, fieldsIn } from './costliest';
import { KnownCosts } from './known-costs';
import { weightOf, weightOfCounts } from './weights';

export const MAX_COST = 100_000;
/** A list that is not paged is short: the citations of a measure, the versions of a work. */
const UNPAGED_LIST = 4;
/** The whole schema is read by tools once; many times in one query it is an attack. */
const INTROSPECTION = 5_000;

/** A page counts at its connection; its own lists do not multiply again. */
export function estimateCostIn(document: DocumentNode): ComplexityEstimator {
  return ({ type, field, node, args, childComplexity }) => {
    if (field.name === '__schema' || field.name === '__type') return INTROSPECTION;
    const weight = weightOf(type.name, field.name);
    if (field.args.some(({ name }) => name === 'first')) {
      const size = args.first ?? args.last;
      const counts = weightOfCounts(fieldsIn(node.selectionSet, document).map(({ name }) => name.value));
      return 1 + weight + counts + Math.max(size ?? PAGE_DEFAULT, 1) * childComplexity;
    }
    const listed = isListType(getNullableType(field.type)) && !type.name.endsWith('Connection');
    return 1 + weight + (listed ? UNPAGED_LIST : 1) * childComplexity;
  };
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

/** Of a document of ours, with one operation; 0 where its variables do not fit, as the execution tells. */
export function costOf(schema: GraphQLSchema, text: string, variables: Record<string, unknown>): number {
  const document = parse(text, { noLocation: true });
  const operation = document.definitions.find(
    (each): each is OperationDefinitionNode => each.kind === Kind.OPERATION_DEFINITION,
  )!;
  if (getVariableValues(schema, operation.variableDefinitions ?? [], variables).errors) return 0;
  return costBy({ schema, document, operation, variables }, estimateCostIn(document));
}

/** One operation, of which the variables fit their types. */
interface Asked {
  schema: GraphQLSchema;
  document: DocumentNode;
  operation: OperationDefinitionNode;
  variables: Record<string, unknown>;
}

function costBy({ schema, document, operation, variables }: Asked, estimator: ComplexityEstimator): number {
  const operationName = operation.name?.value;
  return getComplexity({ schema, query: document, operationName, variables, estimators: [estimator] });
}

/** Gone through once more, as only who is refused is told which field it is. */
function refusalOf(asked: Asked, maxCost: number, cost: number): GraphQLError {
  const costs = new FieldCosts();
  costBy(asked, costs.keeping(estimateCostIn(asked.document)));
  return tooCostly(maxCost, cost, costs.costliest(asked.document, asked.operation));
}

/** Each answer tells in `extensions.cost` what it was charged before it ran, and the most that one may cost. */
export function limitsPlugin(
  schema: GraphQLSchema,
  { maxCost = MAX_COST, onCost }: CostOptions = {},
): ApolloServerPlugin<ApiContext> {
  const known = new KnownCosts();
  return {
    async requestDidStart() {
      let charged: number | null = null;
      return {
        async didResolveOperation({ request, document, operation, operationName, contextValue }) {
          if (!operation) return;
          // Variables that do not fit their types are told of by the execution, with their names.
          const variables = request.variables ?? {};
          if (getVariableValues(schema, operation.variableDefinitions ?? [], variables).errors) return;
          const asked = { schema, document, operation, variables };
          const find = () => costBy(asked, estimateWithin(document));
          const cost = refusingWith400(() => known.of(document, operationName, variables, find));
          if (cost > maxCost) throw refusalOf(asked, maxCost, cost);
          await contextValue.budget.charge(cost);
          charged = cost;
          onCost?.(cost);
        },
        async willSendResponse({ response: { body } }) {
          if (charged === null || body.kind !== 'single') return;
          const { singleResult } = body;
          singleResult.extensions = { ...singleResult.extensions, cost: { charged, max: maxCost } };
        },
      };
    },
  };
}
