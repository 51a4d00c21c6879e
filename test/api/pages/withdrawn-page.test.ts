import type { Ask } from '../../../src/api/graphql/ask';
import { withdrawnPage } from '../../../src/api/pages/withdrawn-page';

const BASE = 'https://yiju.example/';
const asked = (reportStatus: object | null) => (async () => ({ reportStatus })) as Ask;

test('the page of a withdrawn report says that it is, when and why', async () => {
  const status = { state: 'WITHDRAWN', title: '甲报告', message: '这份报告已于 2024-03-01 撤回：数字有误' };
  const page = await withdrawnPage(asked(status), BASE, 'report:甲/2022/报告');
  expect(page).toMatchObject({
    ...{ status: 410, title: '甲报告（已撤回）', description: `${status.message}。` },
    ...{ jsonLd: null, element: null, cited: null, paper: null },
  });
});

test.each([
  ['nothing', null],
  ['a published report', { state: 'PUBLISHED', title: '甲报告', message: null }],
  ['a draft', { state: 'DRAFT', title: '甲报告', message: null }],
])('there is no such page of %s', async (_, status) => {
  expect(await withdrawnPage(asked(status), BASE, 'report:甲/2022/报告')).toBeNull();
});
