/** What the operations are asked about: things spread evenly over the graph, the same ones for all contestants. */

const COUNT = 50;
const DAY = '2020-06-30';

export async function takeSamples(driver) {
  const rows = async (cypher, parameters = {}) => {
    const { records } = await driver.executeQuery(cypher, parameters);
    return records.map((record) => record.toObject());
  };
  const spread = (list) =>
    list.filter((_, i) => i % Math.max(1, Math.floor(list.length / COUNT)) === 0).slice(0, COUNT);
  const measures = await rows(`
    MATCH (m:Measure)-[:HAS_CITATION]->(c:Citation)-[:RESOLVES_TO]->(s)
    WITH m, count(DISTINCT s) AS works, max(COUNT { (s)-[:BASED_ON|IMPLEMENTS]->() }) AS bases
    WHERE works >= 1 AND bases >= 1
    RETURN m.id AS id, m.year + '-12-31' AS on ORDER BY id LIMIT 5000`);
  const reports = await rows(`
    MATCH (r:Report) WITH r, COUNT { (r)-[:HAS_ITEM]->(:Measure) } AS measures
    WHERE measures >= 20 AND measures <= 50
    RETURN r.id AS id, r.year + '-12-31' AS on ORDER BY id LIMIT 5000`);
  const sources = await rows(`
    MATCH (s:LegalSource) WITH s, COUNT { (s)<-[:RESOLVES_TO]-() } AS cited
    WHERE cited >= 5 AND cited <= 60
    RETURN s.id AS id ORDER BY id`);
  const articles = await rows(
    `MATCH (s:LegalSource)-[:HAS_VERSION]->(v:SourceVersion {textHeld: true})
    WHERE v.effectiveFrom <= $on AND (v.effectiveTo IS NULL OR v.effectiveTo > $on)
    RETURN s.title AS title, toInteger(1 + v.articleCount / 2) AS number, $on AS on ORDER BY title`,
    { on: DAY },
  );
  const words = await rows(
    'MATCH (m:Measure) RETURN substring(m.text, 2, 3) AS word ORDER BY m.sortKey LIMIT 5000',
  );
  // Of a work no longer in force the look-up gives its last version besides; the others would not.
  const titles = await rows(
    `MATCH (s:LegalSource) WHERE EXISTS {
      MATCH (s)-[:HAS_VERSION]->(v:SourceVersion)
      WHERE v.effectiveFrom <= $on AND (v.effectiveTo IS NULL OR v.effectiveTo > $on)
    }
    RETURN s.title AS title ORDER BY s.id`,
    { on: DAY },
  );
  const deep = await rows(
    `MATCH (s:LegalSource) WHERE EXISTS { (s)-[:BASED_ON|IMPLEMENTS]->{3,3}() }
    RETURN s.id AS id, $on AS on ORDER BY id`,
    { on: DAY },
  );
  return {
    measures: spread(measures),
    reports: spread(reports),
    sources: spread(sources),
    articles: spread(articles),
    words: spread(words),
    fifties: Array.from({ length: 20 }, (_, i) => ({
      titles: titles
        .filter((_title, at) => at % 20 === i)
        .slice(0, 50)
        .map(({ title }) => title),
      on: DAY,
    })),
    deep: spread(deep),
    page1: [{ key: '', cursor: null }],
  };
}

/** Fewer measures than this have no page 1,000. */
export const THOUSANDTH_PAGE_FROM = 10_000;

/** Where the thousandth page begins, found as a client finds it: by reading on. `ask` is Yiju's. */
export async function thousandthPage(ask, pages = 999, size = 10) {
  const SKIP = 100;
  let cursor = null;
  for (let left = pages * size; left > 0; left -= SKIP) {
    const { measures } = await ask(
      'query ($first: Int!, $after: String) { measures(first: $first, after: $after) { pageInfo { endCursor } } }',
      { first: Math.min(SKIP, left), after: cursor },
    );
    cursor = measures.pageInfo.endCursor;
  }
  const [, , key] = JSON.parse(Buffer.from(cursor, 'base64url').toString());
  return [{ key, cursor }];
}
