/** 职权类型: what kind of power or service a row of a list is. */
export const POWER_TYPES = [
  'LICENCE', // 行政许可
  'PENALTY', // 行政处罚
  'COERCION', // 行政强制
  'COLLECTION', // 行政征收
  'REQUISITION', // 行政征用
  'PAYMENT', // 行政给付
  'INSPECTION', // 行政检查
  'CONFIRMATION', // 行政确认
  'REWARD', // 行政奖励
  'ADJUDICATION', // 行政裁决
  'FILING', // 备案
  'SERVICE', // 公共服务
  'OTHER', // 其他行政权力
] as const;
export type PowerType = (typeof POWER_TYPES)[number];

const WORDS: readonly (readonly [type: PowerType, words: RegExp])[] = [
  ['LICENCE', /许可|审批/u],
  ['PENALTY', /处罚/u],
  ['COERCION', /强制/u],
  ['REQUISITION', /征用/u],
  ['COLLECTION', /征收|征缴|收费/u],
  ['PAYMENT', /给付/u],
  ['INSPECTION', /检查|抽查/u],
  ['CONFIRMATION', /确认/u],
  ['REWARD', /奖励/u],
  ['ADJUDICATION', /裁决/u],
  ['FILING', /备案/u],
  ['SERVICE', /公共服务|便民服务/u],
  ['OTHER', /其他|其它/u],
];

/** Of a cell such as 行政许可 or 其他行政权力; null where it says no kind, or several. */
export function powerType(words: string): PowerType | null {
  const plain = words.replace(/\s+/gu, '');
  if (/^其[他它]/u.test(plain)) return 'OTHER';
  const found = WORDS.filter(([, pattern]) => pattern.test(plain)).map(([type]) => type);
  return found.length === 1 ? found[0]! : null;
}

/** Of a title such as 某市行政许可事项清单, or a line such as 一、行政处罚（共12项）. */
export function powerTypeOfHeading(words: string): PowerType | null {
  return /行政(?:许可|处罚|强制|征收|征用|给付|检查|确认|奖励|裁决)|行政审批|备案|公共服务|抽查|其[他它](?:行政)?(?:权力|职权|类)/u.test(
    words,
  )
    ? powerType(words)
    : null;
}

export const POWER_TYPE_NAMES: Readonly<Record<PowerType, string>> = {
  LICENCE: '行政许可',
  PENALTY: '行政处罚',
  COERCION: '行政强制',
  COLLECTION: '行政征收',
  REQUISITION: '行政征用',
  PAYMENT: '行政给付',
  INSPECTION: '行政检查',
  CONFIRMATION: '行政确认',
  REWARD: '行政奖励',
  ADJUDICATION: '行政裁决',
  FILING: '备案',
  SERVICE: '公共服务',
  OTHER: '其他行政权力',
};
