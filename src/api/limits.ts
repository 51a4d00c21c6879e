/**
 * What a query may ask for, checked before it runs and with its variables known (a validation rule would not see
 * them). Cost: each field counts one; a page multiplies what is under it by its size, any other list by a guess.
 */
import type { ApolloServerPlugin } from '@apollo/server';
import {
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLSchema,
  getNullableType,
  getVariableValues,
  isListType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { type ComplexityEstimator, getComplexity } from 'graphql-query-complexity';
import type { ApiContext } from './context';
import { PAGE_DEFAULT } from './paging/sizes';

export interface QueryLimits {
  maxCost: number;
  maxDepth: number;
}

export const QUERY_LIMITS: QueryLimits = { maxCost: 100_000, maxDepth: 16 };
/** A list that is not paged is short: the citations of a measure, the versions of a work. */
const UNPAGED_LIST = 4;

/** A page counts at its connection; its own lists do not multiply again. */
export const estimateCost: ComplexityEstimator = ({ type, field, args, childComplexity }) => {
  const size = args.first ?? args.last;
  if (field.args.some(({ name }) => name === 'first')) {
    return 1 + Math.max(size ?? PAGE_DEFAULT, 1) * childComplexity;
  }
  const listed = isListType(getNullableType(field.type)) && !type.name.endsWith('Connection');
  return 1 + (listed ? UNPAGED_LIST : 1) * childComplexity;
};

export function limitsPlugin(
  schema: GraphQLSchema,
  { maxCost, maxDepth }: QueryLimits = QUERY_LIMITS,
): ApolloServerPlugin<ApiContext> {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ request, document, operation, operationName }) {
          if (!operation) return;
          const depth = depthOf(operation, fragmentsOf(document.definitions));
          if (depth > maxDepth) throw overLimit('QUERY_TOO_DEEP', '查询嵌套 depth', maxDepth, depth);
          // Variables that do not fit their types are told of by the execution, with their names.
          const variables = request.variables ?? {};
          if (getVariableValues(schema, operation.variableDefinitions ?? [], variables).errors) return;
          const cost = getComplexity({
            schema,
            query: document,
            operationName: operationName ?? undefined,
            variables,
            estimators: [estimateCost],
          });
          if (cost > maxCost) throw overLimit('QUERY_TOO_COSTLY', '查询开销 cost', maxCost, cost);
        },
      };
    },
  };
}

function overLimit(code: string, what: string, max: number, actual: number): GraphQLError {
  return new GraphQLError(`${what}：expected at most ${max}, but got: ${actual}`, {
    extensions: { code, max, actual, http: { status: 400 } },
  });
}

type Fragments = Map<string, FragmentDefinitionNode>;

function fragmentsOf(definitions: readonly { kind: string }[]): Fragments {
  const fragments = definitions.filter(
    (each): each is FragmentDefinitionNode => each.kind === Kind.FRAGMENT_DEFINITION,
  );
  return new Map(fragments.map((fragment) => [fragment.name.value, fragment]));
}

/** Fields inside one another. Introspection is bounded by the schema, and asks deep by nature. */
export function depthOf(operation: OperationDefinitionNode, fragments: Fragments): number {
  const known = new Map<string, number>();
  const ofSet = (set: SelectionSetNode | undefined): number => {
    let deepest = 0;
    for (const selection of set?.selections ?? []) {
      if (selection.kind === Kind.FIELD) deepest = Math.max(deepest, ofField(selection));
      else if (selection.kind === Kind.INLINE_FRAGMENT)
        deepest = Math.max(deepest, ofSet(selection.selectionSet));
      else deepest = Math.max(deepest, ofFragment(selection.name.value));
    }
    return deepest;
  };
  const ofField = (field: FieldNode): number =>
    field.name.value.startsWith('__') ? 0 : 1 + ofSet(field.selectionSet);
  // Remembered, so that fragments which spread each other many times over are each measured once.
  const ofFragment = (name: string): number => {
    const before = known.get(name);
    if (before !== undefined) return before;
    known.set(name, 0);
    const depth = ofSet(fragments.get(name)?.selectionSet);
    known.set(name, depth);
    return depth;
  };
  return ofSet(operation.selectionSet);
}
