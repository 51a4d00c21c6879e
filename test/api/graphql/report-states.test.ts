/** What is not published, to those who may not read it: without a database, whose answers are given here. */
import { graphql } from 'graphql';
import { createContext } from '../../../src/api/graphql/context';
import { schema } from '../../../src/api/graphql/schema';
import { NO_REVIEW } from '../../../src/app/review/desk';
import type { ReadGraph } from '../../../src/graph/connection/read';
import type { Role } from '../../../src/platform/access/roles';

const SECRET = '示例草稿';
const KEPT = {
  ...{ id: 'draft:甲', state: 'DRAFT', title: SECRET, hash: 'a', at: '2024-01-01T00:00:00Z' },
  ...{ measures: 0, citations: 0, decisions: 0, text: SECRET, held: true },
};
/** Whatever is asked, what there is is a draft. */
const drafts: ReadGraph = {
  read: async () => [{ ...KEPT, kept: KEPT, act: { ...KEPT, reportId: KEPT.id, act: 'DRAFTED' } }],
};

async function ask(source: string, role: Role | null) {
  const actor = role && { id: `token:${role}`, name: role, role };
  const services = { graph: drafts, lookup: {} as never, review: NO_REVIEW };
  const { data, errors = [] } = await graphql({
    schema: schema(),
    source,
    contextValue: createContext(services, { actor }),
  });
  return { text: JSON.stringify(data ?? null), codes: errors.map(({ extensions }) => extensions.code) };
}

const STATUS = '{ reportStatus(id: "draft:甲") { state title } }';
test.each([
  [null, false],
  ['reader', false],
  ['editor', true],
  ['admin', true],
] as const)('who has the role %s is told the state of a draft: %s', async (role, told) => {
  const { text, codes } = await ask(STATUS, role);
  expect(codes).toEqual([]);
  expect(text).toBe(
    told ? `{"reportStatus":{"state":"DRAFT","title":"${SECRET}"}}` : '{"reportStatus":null}',
  );
});

describe.each([
  ['unpublishedReport', '{ unpublishedReport(id: "draft:甲") { title text } }'],
  ['unpublishedReports', '{ unpublishedReports(state: DRAFT) { title text } }'],
  ['reportHistory', '{ reportHistory(id: "draft:甲") { title by } }'],
])('%s', (name, source) => {
  test(`${name} is for editors`, async () => {
    expect(await ask(source, null)).toEqual({
      ...{ text: expect.not.stringContaining(SECRET), codes: ['UNAUTHENTICATED'] },
    });
    expect((await ask(source, 'reader')).codes).toEqual(['FORBIDDEN']);
    const { text, codes } = await ask(source, 'editor');
    expect(codes).toEqual([]);
    expect(text).toContain(SECRET);
  });
});
