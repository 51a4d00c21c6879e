import { h } from 'preact';
import { showMarks } from '../../explorer/lib/marks';

beforeAll(showMarks);

test('words are shown with marks in place of what turns their direction', () => {
  const { props } = h('p', null, '合格\u202e', 3, ['甲\u0007']) as { props: { children: unknown } };
  expect(props.children).toEqual(['合格⟦U+202E⟧', 3, ['甲⟦U+0007⟧']]);
});

test('what is typed into a field stays as it is', () => {
  const { props } = h('textarea', null, '甲\u202e') as { props: { children: unknown } };
  expect(props.children).toBe('甲\u202e');
});
