/** What an operation asks for, known before it runs: so that no more is read from the graph. */
import type { ApolloServerPlugin } from '@apollo/server';
import {
  type DocumentNode,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  getArgumentValues,
  getNamedType,
  isAbstractType,
  isObjectType,
  Kind,
  type SelectionSetNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import type { ApiContext } from './context';

const known = new WeakMap<DocumentNode, ReadonlySet<string>>();

/** All fields anywhere in a valid document, as Type.field; those of an interface as of each type that has it. */
export function fieldsAsked(schema: GraphQLSchema, document: DocumentNode): ReadonlySet<string> {
  let fields = known.get(document);
  if (!fields) {
    fields = collect(schema, document);
    known.set(document, fields);
  }
  return fields;
}

/** Tells each request's context, before anything of it is run. */
export function askedPlugin(schema: GraphQLSchema): ApolloServerPlugin<ApiContext> {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ document, contextValue }) {
          contextValue.asked.fields = fieldsAsked(schema, document);
        },
      };
    },
  };
}

function collect(schema: GraphQLSchema, document: DocumentNode): Set<string> {
  const fields = new Set<string>();
  const types = new TypeInfo(schema);
  const note = {
    Field: ({ name }: { name: { value: string } }) => {
      const parent = types.getParentType();
      if (!parent) return;
      const objects = isAbstractType(parent) ? schema.getPossibleTypes(parent) : [parent];
      for (const each of objects) fields.add(`${each.name}.${name.value}`);
    },
  };
  visit(document, visitWithTypeInfo(types, note));
  return fields;
}

/** The arguments of each field of that name right under the one that is being resolved, whose type is an object. */
export function argumentsAhead(info: GraphQLResolveInfo, name: string): { [argument: string]: unknown }[] {
  const type = getNamedType(info.returnType);
  if (!isObjectType(type)) return [];
  const field = type.getFields()[name];
  if (!field) throw new Error(`expected a field of ${type.name}, but got: ${name}`);
  const under = ({ selections }: SelectionSetNode): { [argument: string]: unknown }[] =>
    selections.flatMap((each) => {
      if (each.kind === Kind.INLINE_FRAGMENT) return under(each.selectionSet);
      if (each.kind === Kind.FRAGMENT_SPREAD) return under(info.fragments[each.name.value]!.selectionSet);
      return each.name.value === name ? [getArgumentValues(field, each, info.variableValues)] : [];
    });
  return info.fieldNodes.flatMap(({ selectionSet }) => (selectionSet ? under(selectionSet) : []));
}
