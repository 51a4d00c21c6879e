/** Works and articles as resources, by the same addresses as their pages: yiju://s/… and, where there is one, https. */
import { type McpServer, ResourceTemplate } from '@modelcontextprotocol/sdk/server/mcp.js';
import { ErrorCode, McpError } from '@modelcontextprotocol/sdk/types.js';
import { placeAt } from './links';
import type { Answer } from './shapes';
import { type Ask, ToolFailure } from './tool-failure';
import { provision } from './tools/provision-as-of';
import { tableOfContents } from './tools/table-of-contents';

export interface Reading {
  base: string | null;
  /** Runs it with what it asks the graph by; throws a ToolFailure. */
  reading: (work: (ask: Ask) => Promise<Answer>) => Promise<Answer>;
}

const ABOUT = {
  title: '文件与条文',
  description:
    '文件的目录，或某条的原文：yiju://s/政府信息公开条例/art-27?on=2022-12-31；不写 on 即今天。The contents of a work, or the text of a provision, as of a day; today if no day is given.',
  mimeType: 'text/plain',
};

export function offerResources(server: McpServer, { base, reading }: Reading): void {
  const read = async (uri: URL) => {
    const { text } = await reading((ask) => readAt(ask, uri.href, base)).catch((error: ToolFailure) => {
      throw new McpError(ErrorCode.InvalidParams, `${error.message}\n${error.remedy}`, {
        code: error.code,
        uri: uri.href,
      });
    });
    return { contents: [{ uri: uri.href, mimeType: ABOUT.mimeType, text }] };
  };
  server.registerResource('work', new ResourceTemplate('yiju://s/{+path}', { list: undefined }), ABOUT, read);
  if (base === null) return;
  const pages = new ResourceTemplate(`${base}s/{+path}`, { list: undefined });
  server.registerResource('work-page', pages, ABOUT, read);
}

async function readAt(ask: Ask, uri: string, base: string | null): Promise<Answer> {
  const place = placeAt(uri);
  if (!place) {
    throw new ToolFailure(
      'NOT_FOUND',
      `没有 ${uri.slice(0, 200)}。\nNo such resource.`,
      '写作 yiju://s/文件名称/art-27?on=2022-12-31。Write it as yiju://s/title/art-27?on=2022-12-31.',
    );
  }
  const [source, ...path] = place.segments as [string, ...string[]];
  const on = place.on ?? undefined;
  if (path.length === 0) return tableOfContents(ask, { source, on });
  return provision(ask, { source, number: path.join('/'), on }, base);
}
