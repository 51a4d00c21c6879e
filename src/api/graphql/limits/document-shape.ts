/**
 * The size of a document once its fragments are spread, in time proportional to the document as written: what is
 * too large must be refused before it is validated, as validation and cost may take far longer than that.
 */
import {
  type DocumentNode,
  type GraphQLError,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { overLimit } from '../../http/api-errors';

export interface Shape {
  /** Fields inside one another. Introspection is bounded by GraphQL itself, and asks deep by nature. */
  depth: number;
  fields: number;
  aliases: number;
  directives: number;
}

export interface ShapeLimits {
  maxDepth: number;
  maxFields: number;
  maxAliases: number;
  maxDirectives: number;
}

export const SHAPE_LIMITS: ShapeLimits = {
  maxDepth: 16,
  maxFields: 3000,
  maxAliases: 100,
  maxDirectives: 100,
};

/** The largest of each over the document's operations. */
export function shapeOf({ definitions }: DocumentNode): Shape {
  const fragments = new Map<string, SelectionSetNode>();
  for (const each of definitions) {
    if (each.kind === Kind.FRAGMENT_DEFINITION) fragments.set(each.name.value, each.selectionSet);
  }
  const measure = measurer(fragments);
  return definitions.reduce<Shape>(
    (largest, each) =>
      each.kind === Kind.OPERATION_DEFINITION
        ? largestOf(largest, measure(each.selectionSet, each.directives?.length ?? 0))
        : largest,
    NOTHING,
  );
}

const DIRECTIVES = { what: '指令数', whatEn: 'directives' };

/** null when it is within the limits. */
export function shapeRefusal(shape: Shape, limits: ShapeLimits): GraphQLError | null {
  const checks = [
    ['QUERY_TOO_DEEP', { what: '查询嵌套', whatEn: 'depth' }, limits.maxDepth, shape.depth],
    ['QUERY_TOO_LARGE', { what: '字段数', whatEn: 'fields' }, limits.maxFields, shape.fields],
    ['QUERY_TOO_MANY_ALIASES', { what: '别名数', whatEn: 'aliases' }, limits.maxAliases, shape.aliases],
    ['QUERY_TOO_MANY_DIRECTIVES', DIRECTIVES, limits.maxDirectives, shape.directives],
  ] as const;
  const broken = checks.find(([, , max, actual]) => actual > max);
  if (!broken) return null;
  const [code, what, max, actual] = broken;
  return overLimit(code, what, max, actual);
}

const NOTHING: Shape = { depth: 0, fields: 0, aliases: 0, directives: 0 };

function measurer(fragments: ReadonlyMap<string, SelectionSetNode>) {
  const known = new Map<string, Shape>();
  const ofSet = (set: SelectionSetNode | undefined, directives = 0): Shape =>
    (set?.selections ?? []).map(ofSelection).reduce(together, { ...NOTHING, directives });
  const ofSelection = (selection: SelectionNode): Shape => {
    const directives = selection.directives?.length ?? 0;
    if (selection.kind === Kind.INLINE_FRAGMENT) return ofSet(selection.selectionSet, directives);
    if (selection.kind === Kind.FRAGMENT_SPREAD) {
      return together(ofFragment(selection.name.value), { ...NOTHING, directives });
    }
    const below = ofSet(selection.selectionSet, directives);
    const ofIntrospection = selection.name.value.startsWith('__');
    return {
      ...below,
      depth: ofIntrospection ? 0 : below.depth + 1,
      fields: below.fields + 1,
      aliases: below.aliases + (selection.alias ? 1 : 0),
    };
  };
  // Remembered, so that fragments which spread each other many times over are each measured once.
  const ofFragment = (name: string): Shape => {
    const before = known.get(name);
    if (before !== undefined) return before;
    known.set(name, NOTHING);
    const shape = ofSet(fragments.get(name));
    known.set(name, shape);
    return shape;
  };
  return ofSet;
}

/** Of what stands side by side. */
function together(a: Shape, b: Shape): Shape {
  return {
    depth: Math.max(a.depth, b.depth),
    fields: a.fields + b.fields,
    aliases: a.aliases + b.aliases,
    directives: a.directives + b.directives,
  };
}

function largestOf(a: Shape, b: Shape): Shape {
  return {
    depth: Math.max(a.depth, b.depth),
    fields: Math.max(a.fields, b.fields),
    aliases: Math.max(a.aliases, b.aliases),
    directives: Math.max(a.directives, b.directives),
  };
}
