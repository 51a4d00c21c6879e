/** The Model Context Protocol: assistants check citations here rather than invent them. */
import { McpServer, type ToolCallback } from '@modelcontextprotocol/sdk/server/mcp.js';
import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import type { ZodRawShape, z } from 'zod';
import { VERSION } from '../../platform/version';
import type { ApiContext } from '../graphql/context';
import type { ClientBudget } from '../http/budget';
import type { Log } from '../http/mask';
import { offerPrompts } from './prompts';
import { offerResources } from './resources';
import type { Answer } from './shapes';
import { type Ask, asker, contextsOf, type Services, ToolFailure } from './tool-failure';
import { CHECK_LIST, checkList } from './tools/check-list';
import { CHECK_TEXT, checkText } from './tools/check-text';
import { CLEAN_UP_TOOL, cleanUp } from './tools/clean-up';
import { DIFF_TOOL, diff } from './tools/diff';
import { HISTORY_TOOL, history } from './tools/history';
import { LIST_SOURCES_TOOL, listSources } from './tools/list-sources';
import { LOOKUP_CITATIONS, lookupCitations } from './tools/lookup-citations';
import { MEASURES_OF_ARTICLE_TOOL, measuresOfArticle } from './tools/measures-of-article';
import { PROVISION_AS_OF, PROVISION_TOOL, provision, provisionAsOf } from './tools/provision-as-of';
import { RADAR_TOOL, radar } from './tools/radar';
import { SEARCH_TOOL, search } from './tools/search';
import { SUGGEST_PROVISIONS, suggestProvisions } from './tools/suggest-provisions';
import { TABLE_OF_CONTENTS, tableOfContents } from './tools/table-of-contents';
import { TRACE_MEASURE, traceMeasure } from './tools/trace-measure';
import { VERIFY_QUOTE, verifyQuote } from './tools/verify-quote';

export interface McpOptions {
  /** Awaited by the first call, so that a client is greeted while the graph still starts. */
  services: () => Promise<Services>;
  /** Contexts of a request that has its own: who asks, within which time and turn. */
  contexts?: () => ApiContext;
  /** What the client may spend. */
  budget: ClientBudget;
  log: Log;
  /** Address of the service, for links; null where it has none that others can open. */
  base?: string | null;
}

const INSTRUCTIONS =
  '引用中国法律、法规、规章或政策文件时，先用 lookup_citations 核对，写好的文稿用 check_text 核稿，引文用 verify_quote 核对，清单用 check_list，法律修改以后受影响的用 radar，条文原文用 provision 取，绝不凭记忆写条文。' +
  '答案都附文件、版本与时效性；说“未收录”就是不能核实。Check every citation here, quotations with verify_quote, and a finished draft with check_text; take article text from here alone.';
/** Everything is read, nothing written, and only this program's own graph is asked. */
const READS = { readOnlyHint: true, idempotentHint: true, destructiveHint: false, openWorldHint: false };

export function mcpServer(options: McpOptions): McpServer {
  const server = new McpServer({ name: 'yiju', version: VERSION }, { instructions: INSTRUCTIONS });
  const base = options.base ?? null;
  /** What is given was checked against the tool's input; the client checks the answer against its output. */
  const offer = <Input extends ZodRawShape>(
    name: string,
    about: About<Input>,
    answerTo: (ask: Ask, given: z.output<z.ZodObject<Input>>) => Promise<Answer>,
  ) => {
    const answering = (given: z.output<z.ZodObject<Input>>) => answer(options, (ask) => answerTo(ask, given));
    server.registerTool(name, { ...about, annotations: READS }, answering as unknown as ToolCallback<Input>);
  };
  offer('lookup_citations', LOOKUP_CITATIONS, lookupCitations);
  offer('check_text', CHECK_TEXT, checkText);
  offer('verify_quote', VERIFY_QUOTE, verifyQuote);
  offer('check_list', CHECK_LIST, checkList);
  offer('provision', PROVISION_TOOL, (ask, given) => provision(ask, given, base));
  offer('provision_as_of', PROVISION_AS_OF, (ask, given) => provisionAsOf(ask, given, base));
  offer('table_of_contents', TABLE_OF_CONTENTS, tableOfContents);
  offer('history', HISTORY_TOOL, history);
  offer('diff', DIFF_TOOL, diff);
  offer('list_sources', LIST_SOURCES_TOOL, listSources);
  offer('trace_measure', TRACE_MEASURE, traceMeasure);
  offer('measures_of_article', MEASURES_OF_ARTICLE_TOOL, measuresOfArticle);
  offer('search', SEARCH_TOOL, search);
  offer('suggest_provisions', SUGGEST_PROVISIONS, suggestProvisions);
  offer('radar', RADAR_TOOL, radar);
  offer('clean_up', CLEAN_UP_TOOL, cleanUp);
  offerPrompts(server);
  offerResources(server, {
    base,
    reading: async (work) => {
      try {
        return await work(await askerOf(options));
      } catch (error) {
        throw error instanceof ToolFailure ? error : unexpected(error, options.log);
      }
    },
  });
  return server;
}

interface About<Input extends ZodRawShape> {
  title: string;
  description: string;
  inputSchema: Input;
  outputSchema: ZodRawShape;
}

async function askerOf({ services, contexts, budget, log }: McpOptions): Promise<Ask> {
  return asker(contexts ?? contextsOf(await services(), budget), budget, log);
}

async function answer(options: McpOptions, work: (ask: Ask) => Promise<Answer>): Promise<CallToolResult> {
  try {
    const { text, data } = await work(await askerOf(options));
    return { content: [{ type: 'text', text }], structuredContent: { ...data } };
  } catch (error) {
    return failure(error instanceof ToolFailure ? error : unexpected(error, options.log));
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
