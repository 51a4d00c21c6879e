/** One request of Streamable HTTP, which stands by itself: nothing is kept between two. */
import { StreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/streamableHttp.js';
import type { Request, Response } from 'express';
import { type McpOptions, mcpServer } from './server';

/** Of a request. */
export const MAX_BODY = '2mb';

export async function answerMcp(request: Request, response: Response, options: McpOptions): Promise<void> {
  const server = mcpServer(options);
  const transport = new StreamableHTTPServerTransport({
    sessionIdGenerator: undefined,
    enableJsonResponse: true,
  });
  response.on('close', () => void server.close());
  await server.connect(transport);
  await transport.handleRequest(request, response, request.body);
}
