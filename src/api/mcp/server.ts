/** The Model Context Protocol: assistants check citations here rather than invent them. */
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import { VERSION } from '../../platform/version';
import type { ClientBudget } from '../http/budget';
import type { Log } from '../http/mask';
import type { Answer } from './shapes';
import { type Ask, asker, type Services, ToolFailure } from './tool-failure';
import { CHECK_LIST, checkList } from './tools/check-list';
import { CHECK_TEXT, checkText } from './tools/check-text';
import { CLEAN_UP_TOOL, cleanUp } from './tools/clean-up';
import { LOOKUP_CITATIONS, lookupCitations } from './tools/lookup-citations';
import { PROVISION_AS_OF, provisionAsOf } from './tools/provision-as-of';
import { RADAR_TOOL, radar } from './tools/radar';
import { SEARCH_TOOL, search } from './tools/search';
import { SUGGEST_PROVISIONS, suggestProvisions } from './tools/suggest-provisions';
import { TRACE_MEASURE, traceMeasure } from './tools/trace-measure';

export interface McpOptions {
  /** Awaited by the first call, so that a client is greeted while the graph still starts. */
  services: () => Promise<Services>;
  /** What the client may spend. */
  budget: ClientBudget;
  log: Log;
}

const INSTRUCTIONS =
  '引用中国法律、法规、规章或政策文件时，先用 lookup_citations 核对，写好的文稿用 check_text 核稿，清单用 check_list，法律修改以后受影响的用 radar，条文原文用 provision_as_of 取，绝不凭记忆写条文。' +
  '答案都附文件、版本与时效性；说“未收录”就是不能核实。Check every citation here, and a finished draft with check_text; take article text from here alone.';
/** Everything is read, nothing written, and only this program's own graph is asked. */
const READS = { readOnlyHint: true, idempotentHint: true, destructiveHint: false, openWorldHint: false };

export function mcpServer(options: McpOptions): McpServer {
  const server = new McpServer({ name: 'yiju', version: VERSION }, { instructions: INSTRUCTIONS });
  const answering = (work: (ask: Ask) => Promise<Answer>) => answer(options, work);
  server.registerTool('lookup_citations', { ...LOOKUP_CITATIONS, annotations: READS }, (given) =>
    answering((ask) => lookupCitations(ask, given)),
  );
  server.registerTool('check_text', { ...CHECK_TEXT, annotations: READS }, (given) =>
    answering((ask) => checkText(ask, given)),
  );
  server.registerTool('check_list', { ...CHECK_LIST, annotations: READS }, (given) =>
    answering((ask) => checkList(ask, given)),
  );
  server.registerTool('provision_as_of', { ...PROVISION_AS_OF, annotations: READS }, (given) =>
    answering((ask) => provisionAsOf(ask, given)),
  );
  server.registerTool('trace_measure', { ...TRACE_MEASURE, annotations: READS }, (given) =>
    answering((ask) => traceMeasure(ask, given)),
  );
  server.registerTool('search', { ...SEARCH_TOOL, annotations: READS }, (given) =>
    answering((ask) => search(ask, given)),
  );
  server.registerTool('suggest_provisions', { ...SUGGEST_PROVISIONS, annotations: READS }, (given) =>
    answering((ask) => suggestProvisions(ask, given)),
  );
  server.registerTool('radar', { ...RADAR_TOOL, annotations: READS }, (given) =>
    answering((ask) => radar(ask, given)),
  );
  server.registerTool('clean_up', { ...CLEAN_UP_TOOL, annotations: READS }, (given) =>
    answering((ask) => cleanUp(ask, given)),
  );
  return server;
}

async function answer(
  { services, budget, log }: McpOptions,
  work: (ask: Ask) => Promise<Answer>,
): Promise<CallToolResult> {
  try {
    const { text, data } = await work(asker(await services(), budget, log));
    return { content: [{ type: 'text', text }], structuredContent: { ...data } };
  } catch (error) {
    return failure(error instanceof ToolFailure ? error : unexpected(error, log));
  }
}

function failure({ code, message, remedy, argument }: ToolFailure): CallToolResult {
  return {
    isError: true,
    content: [{ type: 'text', text: `${message}\n${remedy}` }],
    // Not as structured content, which has the form of an answer.
    _meta: { 'yiju/error': { code, argument, message, remedy } },
  };
}

/** Such as a Neo4j that does not start: its message says why, and is for whoever runs this server. */
function unexpected(error: unknown, log: Log): ToolFailure {
  log(`错误 error ${error instanceof Error ? error.message : String(error)}`);
  return new ToolFailure(
    'NOT_READY',
    '图数据库未能启动。The graph did not start.',
    '原因见本服务的标准错误输出；可运行 yiju db status 查看。See this server’s standard error.',
  );
}
