/** Which field makes a query costly, so that whoever asked knows what to ask less of. */
import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import type { ComplexityEstimator } from 'graphql-query-complexity';

export interface Costliest {
  /** As the answer would name it, from the top: reports.nodes.measures. */
  field: string;
  /** Of it with all under it, counted once: what is above multiplies it further. */
  cost: number;
  node: FieldNode;
}

interface Cost {
  cost: number;
  /** Whether it costs more than itself and what is under it, once: a page, a list, or what goes through the graph. */
  isDear: boolean;
}

/** What each field was found to cost, as an estimator comes by it. */
export class FieldCosts {
  private readonly costs = new Map<FieldNode, Cost>();

  /** The same estimates, and they are kept. */
  keeping(estimate: ComplexityEstimator): ComplexityEstimator {
    return (given) => {
      const cost = estimate(given);
      // A fragment is come by in many places, always with the same fields under it.
      if (typeof cost === 'number')
        this.costs.set(given.node, { cost, isDear: cost > 1 + given.childComplexity });
      return cost;
    };
  }

  /**
   * From the top always on by the field that costs most, to the last that makes what is under it dearer.
   *
   * @returns null where no field was come by.
   */
  costliest(document: DocumentNode, operation: OperationDefinitionNode): Costliest | null {
    const path: string[] = [];
    let found: Costliest | null = null;
    let under: SelectionSetNode | undefined = operation.selectionSet;
    while (under) {
      const node = this.dearest(fieldsIn(under, document));
      if (!node) break;
      path.push((node.alias ?? node.name).value);
      const { cost, isDear } = this.costs.get(node)!;
      if (!found || isDear) found = { field: path.join('.'), cost, node };
      under = node.selectionSet;
    }
    return found;
  }

  private dearest(fields: readonly FieldNode[]): FieldNode | null {
    let dearest: FieldNode | null = null;
    for (const each of fields) {
      const cost = this.costs.get(each)?.cost;
      if (cost !== undefined && (!dearest || cost > this.costs.get(dearest)!.cost)) dearest = each;
    }
    return dearest;
  }
}

/** The fields of a selection, those of fragments too; each fragment once, as they may spread one another many times. */
export function fieldsIn(
  selections: SelectionSetNode | undefined,
  document: DocumentNode,
  seen = new Set<string>(),
): FieldNode[] {
  return (selections?.selections ?? []).flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection];
    if (selection.kind === Kind.INLINE_FRAGMENT) return fieldsIn(selection.selectionSet, document, seen);
    const { value } = selection.name;
    if (seen.has(value)) return [];
    seen.add(value);
    const fragment = document.definitions.find(
      (each) => each.kind === Kind.FRAGMENT_DEFINITION && each.name.value === value,
    ) as FragmentDefinitionNode | undefined;
    return fieldsIn(fragment?.selectionSet, document, seen);
  });
}
