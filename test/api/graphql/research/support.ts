/** The graphs that the research queries are asked on: small made-up reports, and the real ones where they are held. */
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Driver } from 'neo4j-driver';
import { importReports } from '../../../../src/app/imports/reports';
import { loadSeeds } from '../../../../src/app/imports/seeds';
import { writeFiles } from '../../../graph/folders';
import { freshGraph, query } from '../../../graph/support';

const SHARED = join(__dirname, '../../../../../shared/reports');
const WORK_REPORT = /^state-council-work-report-\d{4}\.txt$/u;

export const workReports: string[] = existsSync(SHARED)
  ? readdirSync(SHARED)
      .filter((name) => WORK_REPORT.test(name))
      .map((name) => join(SHARED, name))
  : [];
if (workReports.length === 0) console.warn('skipped: the work reports in ../shared/reports are not there');
export const describeReal = workReports.length > 0 ? describe : describe.skip;

/**
 * The seeds, which hold the seed report, the eight work reports of the State Council, and the small ones below.
 * Loading takes a while, and the tests only read: what another of these test files loaded just before is kept.
 */
export async function loadResearchGraph(driver: Driver): Promise<void> {
  const loaded = await query(driver, 'MATCH (n:ResearchTestGraph) RETURN n.id AS id');
  if (loaded.length > 0) return;
  await freshGraph(driver);
  await loadSeeds(driver);
  const small = mkdtempSync(join(tmpdir(), 'yiju-test-research-'));
  writeFiles(small, SMALL_REPORTS);
  await importReports(driver, [small, ...workReports]);
  rmSync(small, { recursive: true });
  await query(driver, "CREATE (:ResearchTestGraph {id: 'research'})");
}

/** Three made-up reports of two bodies, by file name. */
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
};
