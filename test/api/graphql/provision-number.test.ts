import { provisionPathOf } from '../../../src/api/graphql/sources/provision-number';

it.each<[number: string, path: string | null]>([
  ['27', 'art-27'],
  ['二十七', 'art-27'],
  ['第二十七条第二款第（三）项', 'art-27/par-2/sub-3'],
  ['第一百二十条之一', 'art-120-1'],
  ['附件三', 'annex-3'],
  ['附件', 'annex-1'],
  ['附件1第三条', 'annex-1/art-3'],
  ['序言', 'preamble'],
  ['序言第七自然段', 'preamble/par-7'],
  ['第二章', 'ch-2'],
  ['第二章第一节', 'ch-2/sec-1'],
  ['第三编第十六章', 'part-3/ch-16'],
  ['第一分编', 'subpart-1'],
  ['art-27/par-2', 'art-27/par-2'],
  ['annex-1/art-3', 'annex-1/art-3'],
  ['preamble/par-7', 'preamble/par-7'],
  ['ch-2/sec-1', 'ch-2/sec-1'],
  ['第二款', null],
  ['par-2', null],
  ['ch-2/', null],
  ['第十条至第十二条', null],
  ['总则', null],
  ['art-', null],
  ['', null],
])('%s is the provision %s', (number, path) => {
  expect(provisionPathOf(number)).toBe(path);
});
