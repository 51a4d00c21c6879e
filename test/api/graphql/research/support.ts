/** The graph that the research queries are asked on. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Driver } from 'neo4j-driver';
import { importReports } from '../../../../src/app/imports/reports';
import { writeFiles } from '../../../graph/folders';
import { loadFewSeeds } from '../../../graph/seeds';
import { freshGraph, query } from '../../../graph/support';

/**
 * The seeds, which hold the seed report, and the made-up reports below. Loading takes a while, and the tests only
 * read: what another of these test files loaded just before is kept.
 */
export async function loadResearchGraph(driver: Driver): Promise<void> {
  await loadOnce(driver, 'made-up', () => importTexts(driver, SMALL_REPORTS));
}

/** Reports by file name. */
export async function importTexts(driver: Driver, reports: Record<string, string>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'yiju-test-research-'));
  writeFiles(folder, reports);
  await importReports(driver, [folder]);
  rmSync(folder, { recursive: true });
}

/** The seeds and what `more` imports, unless the graph holds just that; `id` is the name of what it holds. */
export async function loadOnce(driver: Driver, id: string, more: () => Promise<unknown>): Promise<void> {
  const loaded = await query(driver, 'MATCH (n:ResearchTestGraph {id: $id}) RETURN n.id AS id', { id });
  if (loaded.length > 0) return;
  await freshGraph(driver);
  await loadFewSeeds(driver);
  await more();
  await query(driver, 'CREATE (:ResearchTestGraph {id: $id})', { id });
}

/** Made-up reports of three bodies, by file name. */
export const SMALL_REPORTS = {
  'a-2020.txt': `清源市科学技术局
关于2020年法治政府建设情况的报告

一、主要举措
（一）优化营商环境
贯彻《优化营商环境条例》，帮助80家企业，办理建议10件。
（二）公开信息
落实《政府信息公开条例》第二十七条和《优化营商环境条例》，公开政务信息120条。
（三）学习
学习《中华人民共和国宪法》。
`,
  'a-2021.txt': `清源市科学技术局
关于2021年法治政府建设情况的报告

一、主要举措
（一）优化营商环境
贯彻《优化营商环境条例》，帮助100家企业，办理建议8件。
（二）处罚
严格执行《中华人民共和国行政处罚法》，查处案件5件。
（三）学习
学习《中华人民共和国民法典》，清理违反《中华人民共和国合同法》的文件。
`,
  'b-2021.txt': `明河县司法局
关于2021年法治政府建设情况的报告

一、主要举措
（一）优化营商环境
按照《优化营商环境条例》，帮助30余家企业。
（二）信访
执行《信访条例》，接待来访40批。
`,
  'c-2018.txt': `石泉县司法局
关于2018年法治政府建设情况的报告

一、主要举措
（一）行政许可
按照《中华人民共和国行政许可法》，办理许可45件。
（二）信访
按照《信访条例》，接待来访12批。
（三）复议
依据《中华人民共和国行政复议法》，办理复议案件7件。
（四）立法
根据《中华人民共和国立法法》和《规章制定程序条例》，征求意见3次。
（五）听证
依照《中华人民共和国行政许可法》第四十六条，举行听证2次。
`,
};
