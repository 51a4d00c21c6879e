/** Days and times of the page: Beijing's, wherever the reader is. */
import { dayInBeijing, timeInBeijing } from '../../explorer/lib/days';

test('a decision made late in the evening of UTC is of the next day in Beijing', () => {
  expect(timeInBeijing('2024-03-01T18:30:00Z')).toMatch(/2024\D03\D02\D+02:30/u);
  expect(dayInBeijing('2024-03-01T18:30:00Z')).toBe('2024-03-02');
  expect(dayInBeijing('2024-03-01T15:59:59Z')).toBe('2024-03-01');
});
