import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pages } from '../../src/cli/docs';
import { COMMAND_NAMES, program } from '../../src/cli/main';

const DOCS = join(__dirname, '..', '..', 'docs');

test.each(Object.entries(pages(program, COMMAND_NAMES)))(
  'docs/%s is as the program has it: npm run docs',
  (file, text) => {
    expect(readFileSync(join(DOCS, file), 'utf8')).toBe(text);
  },
);

test('the list of commands tells of each what its own help begins with', () => {
  const list = program();
  for (const name of COMMAND_NAMES) {
    const summary = list.commands.find((command) => command.name() === name)!.description();
    const own = program(name)
      .commands.find((command) => command.name() === name)!
      .description();
    expect([name, own.split('\n')[0]!.slice(0, 6)]).toEqual([name, summary.slice(0, 6)]);
  }
});
