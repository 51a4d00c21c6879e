import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import { statement } from '../../../graph/statements/directives';
import type { ApiContext } from '../context';
import { type ImportFinding, ImportRun } from './import-run.type';

type Stored = Pick<ImportRun, 'id' | 'kind' | 'startedAt'> &
  Partial<Pick<ImportRun, 'finishedAt' | 'loaded' | 'warned' | 'refused' | 'unchanged'>> & {
    findings?: string | null;
  };

@Resolver()
export class ImportRunResolver {
  @Query(() => [ImportRun], { description: '最近的导入，新的在前。The latest imports, the newest first.' })
  async importRuns(
    @Arg('first', () => Int, {
      defaultValue: 10,
      description: '取最近的几次，至多 100。How many of the latest, at most 100.',
    })
    first: number,
    @Ctx() { graph, showsPeople }: ApiContext,
  ): Promise<ImportRun[]> {
    const rows = await graph.read(statement('import-runs'), { limit: first });
    return rows.map((row) => {
      const run = runOf(row.value as Stored);
      return showsPeople || run.kind !== 'reports'
        ? run
        : { ...run, findings: run.findings.map(withoutFile) };
    });
  }
}

function withoutFile(finding: ImportFinding): ImportFinding {
  return { ...finding, file: null };
}

/** A run that was broken off has no counts. */
function runOf({ id, kind, startedAt, ...rest }: Stored): ImportRun {
  return {
    id,
    kind,
    startedAt,
    finishedAt: rest.finishedAt ?? null,
    loaded: rest.loaded ?? 0,
    warned: rest.warned ?? 0,
    refused: rest.refused ?? 0,
    unchanged: rest.unchanged ?? 0,
    findings: JSON.parse(rest.findings ?? '[]') as ImportFinding[],
  };
}
