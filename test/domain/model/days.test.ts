import { addDays, isDay, lastDayBefore, lastDayOf, todayInBeijing } from '../../../src/domain/model/days';

test.each([
  ['2026-11-29T15:59:59Z', '2026-11-29'],
  ['2026-11-29T16:00:00Z', '2026-11-30'],
  ['2026-12-31T18:39:00Z', '2027-01-01'],
])('at %s it is %s in Beijing', (now, day) => {
  expect(todayInBeijing(new Date(now))).toBe(day);
});

test.each([
  ['2024-02-28', 1, '2024-02-29'],
  ['2023-12-31', 1, '2024-01-01'],
  ['2024-03-01', -1, '2024-02-29'],
])('%s and %i days is %s', (date, days, then) => {
  expect(addDays(date, days)).toBe(then);
});

test('a half-open period ends the day before, and a year with its last day', () => {
  expect(lastDayBefore('2023-01-01')).toBe('2022-12-31');
  expect(lastDayOf({ periodTo: '2022-07-01', year: 2022 })).toBe('2022-06-30');
  expect(lastDayOf({ periodTo: null, year: 2022 })).toBe('2022-12-31');
  expect(lastDayOf({})).toBeNull();
});

test.each([
  ['2024-02-29', true],
  ['2023-02-29', false],
  ['2023-2-9', false],
  [undefined, false],
])('%s is a day: %s', (text, expected) => {
  expect(isDay(text)).toBe(expected);
});
