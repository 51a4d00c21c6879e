import { Field, ObjectType } from 'type-graphql';
import { Node } from '../nodes/node.type';

@ObjectType({ implements: Node, description: '制定机关、发文机关。A body that issues sources or reports.' })
export class IssuingBody extends Node {
  @Field({ description: '全称。Full name.' })
  name!: string;
}

@ObjectType({ implements: Node, description: '行政区域。An administrative region.' })
export class Region extends Node {
  @Field({ description: '本级的名称，如 沙坪坝区。Its own name, without those above.' })
  name!: string;

  @Field(() => [String], { description: '自最大到自身。From the widest down to itself.' })
  path!: string[];
}
