import { Field, Int, ObjectType } from 'type-graphql';
import { ChainEndEnum, ValidityStatusEnum } from '../enums';
import { LocalDate } from '../scalars';

@ObjectType({
  description:
    '依据链上的一步。第 0 步是举措所引的文件，其上每一步是前一步的依据；整条链按先下后上排列，用 parentIndex 连成树。One step of a chain of legal bases: depth 0 is what the measure cites, and each further step is the basis of the one it hangs on.',
})
export class LegalBasisStep {
  @Field(() => Int, { description: '在本列表中的位置，从 0 起。Place in this list.' })
  index!: number;

  @Field(() => Int, {
    nullable: true,
    description: '所承的一步的位置；空为链的起点。The step it hangs on; null at the start of a chain.',
  })
  parentIndex!: number | null;

  @Field(() => Int, { description: '第几步，从 0 起。How many steps from the start, from 0.' })
  depth!: number;

  @Field(() => LocalDate, { nullable: true, description: '版本与时效性以此日为准。The day asked about.' })
  asOf!: string | null;

  @Field(() => ValidityStatusEnum, {
    nullable: true,
    description: '该文件当日的时效性。The work’s status that day.',
  })
  status!: string | null;

  @Field(() => ChainEndEnum, {
    nullable: true,
    description: '链止于此的缘由；空为其上还有。Why nothing stands above; null when something does.',
  })
  endsHere!: string | null;
}
