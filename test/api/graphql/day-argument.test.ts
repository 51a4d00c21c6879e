import { dayAsked, dayRequired } from '../../../src/api/graphql/day-argument';

test.each([
  ['asOf', '2022-12-31', null, '2022-12-31'],
  ['the older name', undefined, '2022-12-31', '2022-12-31'],
  ['neither', null, undefined, null],
])('%s', (_, asOf, former, day) => {
  expect(dayAsked(asOf, former, 'on')).toBe(day);
});

test.each([
  ['both names', () => dayAsked('2022-12-31', '2022-12-31', 'date'), 'date'],
  ['none where one is needed', () => dayRequired(null, undefined, 'date'), 'asOf'],
])('%s are refused in both languages', (_, ask, argument) => {
  expect(ask).toThrow(
    expect.objectContaining({
      extensions: { code: 'BAD_USER_INPUT', argument, messageEn: expect.any(String) },
    }),
  );
});
