import { readGold } from '../../../src/app/eval/gold';
import { evaluateResolution } from '../../../src/app/eval/resolution';
import { knowledgeOf } from '../../../src/domain/analyse';
import { loadCatalogue } from '../../../src/platform/catalogue/load';

describe('resolution by confidence', () => {
  const section = evaluateResolution(readGold({ shared: null }), knowledgeOf(loadCatalogue()));
  const row = (id: string) => section.rows.find((each) => each.id === id)!;

  it('puts nothing wrong above 0.95', () => {
    expect(row('confidence.0.95')).toMatchObject({ falsePositives: 0 });
    expect(row('confidence.0.95').truePositives).toBeGreaterThan(50);
  });

  it.each(['removed', 'changed', 'misnumbered', 'namesake'])(
    'tries cases made to mislead: %s',
    (situation) => {
      const { truePositives, falsePositives, falseNegatives } = row(`situation.${situation}`);
      expect(truePositives + falsePositives + falseNegatives).toBeGreaterThan(5);
      expect(falsePositives).toBe(0);
    },
  );

  it('says what each threshold would link', () => {
    expect(section.notes.filter((note) => note.includes('阈值')).length).toBeGreaterThan(5);
  });
});
