/**
 * Brings what was chosen to where it is read: above the sheet of a phone, under the head of the page. What is seen
 * already stays where it is, so that nothing jumps under the finger.
 */
export function bringIntoSight(id: string): void {
  document.getElementById(id)?.scrollIntoView({ block: 'nearest' });
}
