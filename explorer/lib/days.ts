/** The day of a moment (ISO 8601) as the clocks of Beijing show it. */
export function dayInBeijing(moment: string): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date(moment));
}

/** Day and time of a moment, in Beijing: 2026-03-01 09:05. */
export function timeInBeijing(moment: string): string {
  return new Intl.DateTimeFormat('sv-SE', {
    ...{ timeZone: 'Asia/Shanghai', year: 'numeric', month: '2-digit', day: '2-digit' },
    ...{ hour: '2-digit', minute: '2-digit' },
  }).format(new Date(moment));
}
