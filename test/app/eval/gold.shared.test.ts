import { GOLD_FORMS, readGold } from '../../../src/app/eval/gold';
import { describeShared } from '../../shared';

describeShared('the labels of the project', 'corpus/laws', () => {
  const mentions = readGold().documents.flatMap((labels) =>
    labels.mentions.filter(({ optional }) => !optional),
  );

  it('are at least 400', () => {
    expect(mentions.length).toBeGreaterThanOrEqual(400);
  });

  it.each(GOLD_FORMS)('hold at least ten of form %s', (wanted) => {
    expect(mentions.filter(({ form }) => form === wanted).length).toBeGreaterThanOrEqual(10);
  });
});
