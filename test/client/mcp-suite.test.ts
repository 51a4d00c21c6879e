/** The official conformance suite of MCP against /mcp of a started server: each scenario of what the server declares. */
import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type WebServer, webServer } from '../api/http/support';
import { temporaryFolders } from '../graph/folders';
import { toolsWith } from './tools';

const DECLARED = ['tools', 'resources', 'prompts'];
const APPLY = [
  ...['server-initialize', 'ping', 'dns-rebinding-protection'],
  ...DECLARED.map((each) => `${each}-list`),
];
/** Not declared: logging, completions, subscriptions, a stream of the server's own, questions to the client. */
const NOT_DECLARED = [
  ...['logging-set-level', 'completion-complete', 'resources-subscribe', 'resources-unsubscribe'],
  ...[
    'server-sse-polling',
    'server-sse-multiple-streams',
    'tools-call-with-logging',
    'tools-call-with-progress',
  ],
  ...[
    'tools-call-sampling',
    'tools-call-elicitation',
    'elicitation-sep1034-defaults',
    'elicitation-sep1330-enums',
  ],
];
/** They ask for tools, resources and prompts of the suite’s own names, which a server has only for its sake. */
const OF_ITS_OWN = [
  ...['tools-call-simple-text', 'tools-call-image', 'tools-call-audio', 'tools-call-embedded-resource'],
  ...['tools-call-mixed-content', 'tools-call-error', 'json-schema-2020-12'],
  ...['resources-read-text', 'resources-read-binary', 'resources-templates-read'],
  ...[
    'prompts-get-simple',
    'prompts-get-with-args',
    'prompts-get-embedded-resource',
    'prompts-get-with-image',
  ],
];

interface Check {
  id: string;
  status: string;
  errorMessage?: string;
}

const PACKAGE = '@modelcontextprotocol/conformance';
const tools = toolsWith(PACKAGE);

(tools ? describe : describe.skip)('the official suite of MCP', () => {
  const folderWith = temporaryFolders();
  const suite = async (...args: string[]) => {
    const script = join(tools!, 'node_modules', PACKAGE, 'dist', 'index.js');
    const { stdout } = await promisify(execFile)(process.execPath, [script, ...args]).catch(
      // It exits with a failure where a check fails; its record tells which.
      (error: { stdout: string }) => error,
    );
    return stdout;
  };
  let server: WebServer;
  beforeAll(async () => {
    server = await webServer();
  });
  afterAll(() => server.close());

  it.each(APPLY)('%s', async (scenario) => {
    const folder = folderWith({});
    await suite('server', '--url', `${server.origin}/mcp`, '--scenario', scenario, '--output-dir', folder);
    const [record] = readdirSync(folder);
    const checks = JSON.parse(readFileSync(join(folder, record!, 'checks.json'), 'utf8')) as Check[];
    expect(checks.length).toBeGreaterThan(0);
    expect(checks.filter(({ status }) => status !== 'SUCCESS')).toEqual([]);
  });

  it('has no other scenario than those that do not apply', async () => {
    const listed = [...(await suite('list', '--server')).matchAll(/^ {2}- (\S+)$/gmu)].map(
      ([, name]) => name,
    );
    expect(listed.sort()).toEqual([...APPLY, ...NOT_DECLARED, ...OF_ITS_OWN].sort());
    const asked = {
      ...{ jsonrpc: '2.0', id: 1, method: 'initialize' },
      params: { protocolVersion: '2025-11-25', capabilities: {}, clientInfo: { name: 'test', version: '1' } },
    };
    const accept = { accept: 'application/json, text/event-stream' };
    const answer = await (await server.post(asked, accept, '/mcp')).text();
    const { result } = JSON.parse(answer.replace(/^[\s\S]*?(?=\{)/u, ''));
    expect(Object.keys(result.capabilities).sort()).toEqual([...DECLARED].sort());
  });
});
