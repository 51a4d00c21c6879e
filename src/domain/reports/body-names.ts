/** Endings of the names of bodies that issue reports. A word ending so may still be none: callers look at more. */
const ENDING =
  /(?:局|委|委员会|厅|部|办|办公室|政府|院|署|处|所|站|队|科|馆|会|街道|镇|乡|中心|公司|学校|大学|银行|党组|党委|党工委|兵团)$/u;

/** （某市水务局　2024年1月15日）: a signature that stands in brackets, without them; any other line as it is. */
export function signatureIn(line: string): string {
  return /^[（(]([^（）()]{4,50})[）)]$/u.exec(line)?.[1] ?? line;
}

export function endsLikeBody(name: string): boolean {
  return ENDING.test(name);
}
