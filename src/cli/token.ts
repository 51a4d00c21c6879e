/** `yiju token`: lets people and programs in, and out again. */
import type { Command } from 'commander';
import { tokenDesk } from '../app/access/token-desk';
import type { ListedToken } from '../graph/commands/access-tokens';
import { ROLES, type Role } from '../platform/access/roles';
import { tokenState } from '../platform/access/tokens';
import { withGraph } from './with-graph';

interface CreateOptions {
  name: string;
  role: string;
  expires?: string;
  json?: boolean;
}

const ROLE_HELP = 'reader 读，editor 复核，admin 管理';

export function registerToken(program: Command): void {
  const token = program
    .command('token')
    .description('访问令牌：创建、列出、撤销\nAccess tokens: made, listed and revoked.')
    .addHelpText(
      'after',
      [
        '',
        '令牌只在创建时显示一次；库中只存其摘要，无从找回。',
        '',
        '例 Examples:',
        '  yiju token create --name 王法务 --role editor --expires 2027-12-31',
        '  yiju token list',
        '  yiju token revoke 3f9c2a71b0de',
        '',
        '退出码 Exit codes: 0 正常；1 参数不对、没有这个令牌，或未能执行',
      ].join('\n'),
    );
  token
    .command('create')
    .description('创建令牌，只显示一次\nMakes a token, shown this once.')
    .requiredOption('--name <name>', '何人或何程序，记入每次决定 / whose it is; kept with each decision')
    .requiredOption('--role <role>', `角色 / role: ${ROLE_HELP}`)
    .option('--expires <date>', '有效至此日终了（UTC），或 90d 之类的天数 / last day, or days such as 90d')
    .option('--json', '输出一个 JSON 对象 / one JSON object')
    .action(create);
  token
    .command('list')
    .description('列出令牌，不含令牌本身\nLists tokens, without the tokens themselves.')
    .option('--json', '输出 JSON 数组 / a JSON array')
    .action(list);
  token.command('revoke <id>').description('撤销令牌，立即生效\nRevokes a token, at once.').action(revoke);
}

async function create({ name, role, expires, json }: CreateOptions): Promise<void> {
  const now = new Date();
  const request = { name, role: roleOf(role), expires: expires ?? null };
  const { token, kept } = await withGraph((driver) => tokenDesk(driver).create(request));
  process.stdout.write(json ? `${JSON.stringify({ ...kept, token }, null, 2)}\n` : `${token}\n`);
  if (!json)
    process.stderr.write(
      `${describe(kept, now)}\n请妥善保存：只显示这一次。Keep it: it is shown this once.\n`,
    );
}

async function list({ json }: { json?: boolean }): Promise<void> {
  const tokens = await withGraph((driver) => tokenDesk(driver).list());
  const now = new Date();
  const lines = tokens.map((token) => `${describe(token, now)}\n`).join('');
  process.stdout.write(json ? `${JSON.stringify(tokens, null, 2)}\n` : lines || '尚无令牌 No tokens\n');
}

async function revoke(id: string): Promise<void> {
  const now = new Date();
  const token = await withGraph((driver) => tokenDesk(driver).revoke(id));
  if (!token)
    throw new Error(`令牌 ${id}：expected the id of a token (yiju token list), but got: one that none has`);
  process.stdout.write(`${describe(token, now)}\n`);
}

function roleOf(text: string): Role {
  const role = ROLES.find((each) => each === text);
  if (role) return role;
  throw new Error(`--role：expected one of ${ROLES.join(', ')}, but got: ${text}`);
}

function describe(token: ListedToken, now: Date): string {
  const { id, name, role, createdAt, expiresAt, revokedAt } = token;
  const lasts = expiresAt === null ? '长期有效 no expiry' : `有效至 until ${expiresAt}`;
  const said = {
    REVOKED: `已撤销 revoked ${revokedAt}`,
    EXPIRED: `已过期 expired ${expiresAt}`,
    GOOD: lasts,
  };
  return `${id}  ${role}  ${name}  ${createdAt} 创建 made  ${said[tokenState(token, now)]}`;
}
