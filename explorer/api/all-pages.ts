/** Every page of a list, one after another: for what is shown whole, as a report with all its citations. */
export interface Page<N> {
  pageInfo: { hasNextPage: boolean; endCursor?: string | null };
  nodes: N[];
}

export async function allPages<N>(fetchPage: (after: string | null) => Promise<Page<N>>): Promise<N[]> {
  const nodes: N[] = [];
  for (let after: string | null = null; ; ) {
    const page: Page<N> = await fetchPage(after);
    nodes.push(...page.nodes);
    if (!page.pageInfo.hasNextPage || !page.pageInfo.endCursor) return nodes;
    after = page.pageInfo.endCursor;
  }
}
