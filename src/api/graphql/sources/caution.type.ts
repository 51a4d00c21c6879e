import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { CAUTION_CODES, type CautionCode } from '../../../domain/model/terms';

export const CautionCodeEnum = Object.fromEntries(CAUTION_CODES.map((code) => [code, code])) as {
  [C in CautionCode]: C;
};

registerEnumType(CautionCodeEnum, {
  name: 'CautionCode',
  description: '须知之事的种类。What a caution is about.',
  valuesConfig: {
    START_UNKNOWN: { description: '版本自何时施行不明 since when the version applies is not known' },
    AFTER_KNOWN_DAY: { description: '所问之日晚于资料截至之日 the day is later than what is known' },
    BASE_ENDED: { description: '所依据的法律已废止 the law it rests on has ended' },
    OLDER_UNKNOWN: { description: '当日适用的旧文本资料未载 an older text, not known, applied that day' },
    VERSION_NOT_KNOWN: { description: '文中指明的版本资料未载 the version named is not among those known' },
    VERSION_AMBIGUOUS: { description: '文中所说的版本不止一个 the words fit several versions' },
    VERSION_UNSURE: { description: '已知的版本是否即文中所指未能核实 not verified to be the version named' },
    PROVISION_NOT_VERIFIED: {
      description:
        '条文未收录，有无所引条款未核实 text not held: whether the provision exists is not verified',
    },
    NUMBER_OF_OTHER_VERSION: { description: '文号属另一版本 the number is another version’s' },
    NUMBER_OF_OTHER_WORK: { description: '文号属另一文件 the number is another work’s' },
    NUMBER_NOT_ITS_OWN: { description: '文号与资料所载不同 the number is none of the work’s known ones' },
    END_UNKNOWN: { description: '已终止而终止日不明 ended on a day that is not known' },
  },
});

@ObjectType({
  description: '答案以外须知的事，有代码与中英文说明。What to know beside an answer about the law.',
})
export class Caution {
  @Field(() => CautionCodeEnum, { description: '种类，供程序判断。Its kind, for programs.' })
  code!: CautionCode;

  @Field({ description: '中文。In Chinese.' })
  message!: string;

  @Field({ description: '英文。In English.' })
  messageEn!: string;
}
