/** Beginnings of work for the three audiences: who drafts, who looks a law up, and who does research. */
import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import type { GetPromptResult } from '@modelcontextprotocol/sdk/types.js';
import { z } from 'zod';
import { DATE } from './shapes';

export function offerPrompts(server: McpServer): void {
  server.registerPrompt(
    'check_draft',
    {
      title: '核稿（起草）',
      description: '核对文稿所引的依据，逐处说明并给出应改之处。Check the legal bases of a draft.',
      argsSchema: {
        text: z.string().min(1).describe('文稿全文 the draft'),
        asOf: DATE.optional().describe('按哪一天的效力 the day meant'),
        issuerHint: z.string().optional().describe('发文机关或地区 who issues it, or where'),
      },
    },
    ({ text, asOf, issuerHint }) =>
      saying(
        '请核对下面文稿所引的依据。',
        `先用 check_text（${told({ asOf, issuerHint })}）核对全文，再对每一处错误与警告给出：原文、问题、应为什么。`,
        '引号里的条文用 verify_quote 核对。工具说“未收录”“未核对”的，照样写明，不要凭记忆补。不要改动没有问题的文字。',
        `\n文稿：\n${text}`,
      ),
  );
  server.registerPrompt(
    'find_law',
    {
      title: '查法（执行）',
      description: '某日对一个问题有效的条文。The provisions in force on a day that answer a question.',
      argsSchema: {
        question: z.string().min(1).describe('问题 the question'),
        on: DATE.optional().describe('哪一天，默认今天 the day; today if left out'),
        region: z.string().optional().describe('地区 region'),
      },
    },
    ({ question, on, region }) =>
      saying(
        `请找出回答这一问题的现行条文：${question}`,
        `用 search（${told({ inForceOn: on, region })}）找条文，题名已知的用 table_of_contents 看目录，再用 provision（${told({ asOf: on })}）取每一条的原文。`,
        '答案逐条写明文件、条号、当日有效的版本与永久链接，原文照录。没有找到或没有收录的直说。',
      ),
  );
  server.registerPrompt(
    'trace_report',
    {
      title: '依据（研究）',
      description:
        '一份报告的举措各依据什么，其后有何变动。What the measures of a report rest on, and what changed since.',
      argsSchema: {
        report: z.string().min(1).describe('报告的标识或标题 id or title of the report'),
        since: DATE.optional().describe('自哪一天起的变动 changes since this day'),
      },
    },
    ({ report, since }) =>
      saying(
        `请说明报告“${report}”的举措各依据什么。`,
        '用 trace_measure（report）逐页取全部有引用的举措；引用最多的几条用 measures_of_article 与其他报告相比。',
        since === undefined
          ? '表中列：举措、所引文件与条款、当时有效的版本、关系、把握程度。'
          : `表中列：举措、所引文件与条款、当时有效的版本、关系、把握程度；再用 radar（since: ${since}）列出其后变了的条文。`,
        '引用与推断分开；歧义、未收录、没有，各照工具所答。',
      ),
  );
}

/** Of arguments that were given, as the tool takes them. */
function told(given: Record<string, string | undefined>): string {
  const parts = Object.entries(given).flatMap(([name, value]) => (value ? [`${name}: ${value}`] : []));
  return parts.length > 0 ? parts.join('，') : '参数照默认';
}

function saying(...lines: string[]): GetPromptResult {
  return { messages: [{ role: 'user', content: { type: 'text', text: lines.join('\n') } }] };
}
