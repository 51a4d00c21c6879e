/** A look-up of a text that is all marks leaves others their turn. */
import { budgetOf, CostBudget } from '../../../src/api/http/budget';
import { budgetedLookUp, lookupService } from '../../../src/api/http/lookup-service';
import { lookUp, lookUpSteps } from '../../../src/app/lookup';
import { KnowledgeCache } from '../../../src/app/lookup/knowledge-cache';
import { LOOKUP_LIMITS } from '../../../src/app/lookup/limits';
import { knowledgeOf } from '../../../src/domain/analyse';
import { inSlices, slices } from '../../../src/platform/slices';
import { turnsDuring } from '../turns';

const knowledge = knowledgeOf({ works: [], titles: [], aliases: [] });
const MARKS = '《法》'.repeat(16_000);

test('stops every few citations, in finding, reading and answering alike', () => {
  const steps = lookUpSteps({ texts: [MARKS] }, knowledge, LOOKUP_LIMITS);
  let stops = 0;
  while (!steps.next().done) stops++;
  expect(stops).toBeGreaterThan((3 * 16_000) / 100);
});

test('comes to the same', async () => {
  const texts = ['贯彻《示例条例》第二条和该条例第三条，', MARKS.slice(0, 3000)];
  const sliced = await inSlices(lookUpSteps({ texts }, knowledge, LOOKUP_LIMITS), slices(0));
  expect(sliced).toEqual(lookUp({ texts }, knowledge));
});

test('resolves no more citations than a request may have resolved', () => {
  const [found] = lookUp({ texts: [MARKS] }, knowledge);
  expect(found).toHaveLength(16_000);
  expect(found!.filter(({ resolution }) => resolution !== null)).toHaveLength(
    LOOKUP_LIMITS.citationsPerRequest,
  );
});

test('as every door asks it, others have their turn meanwhile', async () => {
  const service = lookupService(new KnowledgeCache(async () => knowledge));
  const budget = budgetOf(new CostBudget(0), '127.0.0.1');
  const turns = await turnsDuring(() => budgetedLookUp(service, { texts: [MARKS] }, budget));
  expect(turns).toBeGreaterThan(3);
});
