import { Field, ID, InterfaceType } from 'type-graphql';
import { type IdPrefix, idPrefix } from '../../../domain/model/ids';

/** Items are told apart by their kind: see typeOfNode. */
const TYPES: Record<IdPrefix, string> = {
  source: 'LegalSource',
  version: 'SourceVersion',
  provision: 'Provision',
  report: 'Report',
  item: 'ReportPart',
  citation: 'Citation',
  figure: 'Figure',
  body: 'IssuingBody',
  region: 'Region',
  link: 'Link',
};

export function typeOfNode(node: { id: string; kind?: string }): string {
  const prefix = idPrefix(node.id);
  if (prefix === null) throw new Error(`expected an id with a known prefix, but got: ${node.id}`);
  return prefix === 'item' && node.kind === 'MEASURE' ? 'Measure' : TYPES[prefix];
}

@InterfaceType({
  description: '凡有稳定标识者。Anything with a stable public id; see Query.node.',
  resolveType: typeOfNode,
})
export abstract class Node {
  @Field(() => ID, {
    description: '稳定的公开标识，可读，重新导入不变。Stable and readable; survives re-imports.',
  })
  id!: string;
}
