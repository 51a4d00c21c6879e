/** Differences in the order of reading. */
import { inReadingOrder } from '../../../../src/domain/sources/compare/order';

interface Place {
  label: string;
  order: number;
}
const at = (label: string, order: number): Place => ({ label, order });
const none = { changed: [], renumbered: [], added: [], removed: [] };

function labels(differences: ReturnType<typeof inReadingOrder<Place, Place, Both, Both>>): string[] {
  return differences.map((each) => {
    if (each.kind === 'changed') return `~${each.change.after.label}`;
    if (each.kind === 'renumbered') return `=${each.pair.after.label}`;
    return `${each.kind === 'added' ? '+' : '-'}${each.provision.label}`;
  });
}
interface Both {
  before: Place;
  after: Place;
}

describe('the differences of two versions, in the order of reading', () => {
  it.each<[string, Parameters<typeof inReadingOrder<Place, Place, Both, Both>>[0], string[]]>([
    ['nothing', none, []],
    [
      'all kinds as they stand in the later version',
      {
        changed: [{ before: at('三', 3), after: at('四', 4) }],
        renumbered: [{ before: at('二', 2), after: at('三', 3) }],
        added: [at('二', 2)],
        removed: [],
      },
      ['+二', '=三', '~四'],
    ],
    [
      'what was removed behind the one that stood before it, and before the next',
      {
        changed: [
          { before: at('一', 1), after: at('一', 1) },
          { before: at('五', 9), after: at('四', 7) },
        ],
        renumbered: [],
        added: [],
        removed: [at('三', 5), at('二', 3)],
      },
      ['~一', '-二', '-三', '~四'],
    ],
    [
      'what was removed where nothing else moved, in its own place',
      { ...none, added: [at('二', 2), at('九', 9)], removed: [at('五', 5)] },
      ['+二', '-五', '+九'],
    ],
  ])('%s', (_, differences, expected) => {
    expect(labels(inReadingOrder(differences))).toEqual(expected);
  });
});
