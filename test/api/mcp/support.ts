/** Calls of tools, with what they answer made easy to look at. */
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { InMemoryTransport } from '@modelcontextprotocol/sdk/inMemory.js';
import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import { type McpOptions, mcpServer } from '../../../src/api/mcp/server';

/** The official client, of a server in this process. */
export async function clientOf(options: McpOptions): Promise<Client> {
  const [ours, theirs] = InMemoryTransport.createLinkedPair();
  await mcpServer(options).connect(ours);
  const client = new Client({ name: 'test', version: '1' });
  await client.connect(theirs);
  return client;
}

export interface Called {
  text: string;
  // biome-ignore lint/suspicious/noExplicitAny: the answers of four tools, looked into by their tests
  data: any;
  isError: boolean;
}

/** The first call waits for the graph and its seeds; a busy machine is not what is tested. */
const PATIENCE_MS = 240_000;

export async function call(client: Client, name: string, given: Record<string, unknown>): Promise<Called> {
  const result = (await client.callTool({ name, arguments: given }, undefined, {
    timeout: PATIENCE_MS,
  })) as CallToolResult;
  const text = result.content.map((part) => (part.type === 'text' ? part.text : '')).join('');
  return {
    text,
    data: result.structuredContent ?? { error: result._meta?.['yiju/error'] },
    isError: result.isError === true,
  };
}
