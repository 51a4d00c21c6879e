/** The page at the root: what is served here and a query to begin with. No script, nothing from elsewhere. */
export const FIRST_QUERY = `query WhichRuleSupportsThisMeasure {
  reports(last: 1) {
    nodes {
      title
      measures(first: 3, cited: true) {
        nodes {
          text
          legalBasis(depth: 5) {
            depth parentIndex asOf status endsHere
            citation { text relation }
            relations { kind evidence }
            source { title level }
            version { id effectiveFrom documentNumber }
          }
        }
      }
    }
  }
}`;

export function landingPage(): string {
  return `<!doctype html>
<html lang="zh">
<meta charset="utf-8">
<title>依据 Yiju</title>
<style>body{font:16px/1.6 system-ui,sans-serif;max-width:46rem;margin:3rem auto;padding:0 1rem}
pre{background:#f4f4f0;padding:1rem;overflow:auto}</style>
<h1>依据 Yiju</h1>
<p>从政府报告的举措，到它所依据的法律文件、当时有效的版本，直至上位法。<br>
From a measure in a government report to the sources behind it, in the version then in force, and their bases.</p>
<p>GraphQL：<code>POST /graphql</code>　·　<a href="/schema.graphql">schema.graphql</a>　·　<a href="/healthz">/healthz</a></p>
<p>哪条规定支持这项举措？ Which rule supports this measure?</p>
<pre>${FIRST_QUERY.replaceAll('<', '&lt;')}</pre>
</html>
`;
}
