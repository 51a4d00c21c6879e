/** Text to bytes in an encoding that Node decodes but does not write. */
export function encoded(text: string, encoding: 'big5' | 'gbk'): Buffer {
  const table = tableOf(encoding);
  const bytes = [...text].flatMap((char) => {
    if (char < '\u0080') return [char.charCodeAt(0)];
    const pair = table.get(char);
    if (!pair) throw new RangeError(`expected a character of ${encoding}, but got: ${char}`);
    return [...pair];
  });
  return Buffer.from(bytes);
}

const tables = new Map<string, Map<string, Uint8Array>>();

function tableOf(encoding: string): Map<string, Uint8Array> {
  const known = tables.get(encoding);
  if (known) return known;
  const table = new Map<string, Uint8Array>();
  const decoder = new TextDecoder(encoding);
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const pair = Uint8Array.from([lead, trail]);
      const char = decoder.decode(pair);
      if ([...char].length === 1 && char !== '\ufffd' && !table.has(char)) table.set(char, pair);
    }
  }
  tables.set(encoding, table);
  return table;
}
