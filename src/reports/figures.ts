import type { Figure, ReportItem } from '../model/report';
export function findFigures(_text: string, _items: ReportItem[]): Figure[] {
  return [];
}
