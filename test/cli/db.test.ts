import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { registerDb } from '../../src/cli/db';

const environment = { ...process.env };
let home: string;
let printed: string;

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'yiju-db-'));
  process.env = { ...environment, YIJU_HOME: home, NEO4J_URI: '' };
  process.exitCode = undefined;
  printed = '';
  const keep = (chunk: unknown): boolean => {
    printed += String(chunk);
    return true;
  };
  jest.spyOn(process.stdout, 'write').mockImplementation(keep);
  jest.spyOn(process.stderr, 'write').mockImplementation(keep);
});
afterEach(() => {
  jest.restoreAllMocks();
  process.env = environment;
  process.exitCode = undefined;
  rmSync(home, { recursive: true, force: true });
});

async function db(...args: string[]): Promise<void> {
  const program = new Command('yiju').exitOverride();
  registerDb(program);
  for (const command of program.commands[0]!.commands) command.exitOverride();
  await program.parseAsync(['db', ...args], { from: 'user' });
}

describe('yiju db', () => {
  it('status says that the database does not run, and exits with 3', async () => {
    await db('status', '--json');
    expect(JSON.parse(printed)).toEqual({
      running: false,
      embedded: true,
      uri: null,
      users: [],
      home: join(home, 'neo4j'),
      passwordFile: join(home, 'neo4j', 'password'),
      log: join(home, 'neo4j', 'logs', 'launcher.log'),
    });
    expect(process.exitCode).toBe(3);
  });

  it('stop of what does not run is no error', async () => {
    await db('stop');
    expect(printed).toContain('没有在运行');
    expect(process.exitCode).toBeUndefined();
  });

  it('log prints the last lines, its path, or that there is none', async () => {
    await expect(db('log')).rejects.toThrow(/还没有日志/u);
    mkdirSync(join(home, 'neo4j', 'logs'), { recursive: true });
    writeFileSync(join(home, 'neo4j', 'logs', 'launcher.log'), 'one\ntwo\nthree\n');
    await db('log', '-n', '2');
    await db('log', '--path');
    expect(printed).toBe(`two\nthree\n${join(home, 'neo4j', 'logs', 'launcher.log')}\n`);
  });

  it('log refuses a number of lines that is none', async () => {
    await expect(db('log', '-n', 'all')).rejects.toThrow(/but got: all/u);
  });

  it.each(['start', 'stop'])('%s leaves a Neo4j that NEO4J_URI names alone', async (command) => {
    process.env.NEO4J_URI = 'bolt://db:7687';
    await expect(db(command)).rejects.toThrow(/NEO4J_URI=bolt:\/\/db:7687/u);
  });

  it('status of a Neo4j that NEO4J_URI names and nobody serves says why', async () => {
    process.env.NEO4J_URI = 'bolt://127.0.0.1:1';
    await db('status');
    expect(printed).toContain('无法连接 Neo4j');
    expect(process.exitCode).toBe(3);
  });
});
