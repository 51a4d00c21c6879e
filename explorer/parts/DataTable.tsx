import { useLanguage } from '../language/Language';
import { type Cell, csvOf } from '../lib/csv';
import { download } from '../lib/download';

interface Props {
  name: string;
  head: readonly string[];
  rows: readonly (readonly Cell[])[];
  /** What a program needs beside it: only in what is taken away. */
  ids?: { head: readonly string[]; rows: readonly (readonly Cell[])[] };
}

/** The numbers behind a chart, to read and to take away. */
export function DataTable({ name, head, rows, ids }: Props) {
  const { t } = useLanguage();
  const takeAway = () => {
    const titles = [...head, ...(ids?.head ?? [])];
    const lines = rows.map((row, at) => [...row, ...(ids?.rows[at] ?? [])]);
    download(`${name}.csv`, new Blob([csvOf(titles, lines)], { type: 'text/csv' }));
  };
  return (
    <div class="data-table">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls must be reached by keys. */}
      <section class="table-scroll" tabIndex={0} aria-label={name}>
        <table>
          <thead>
            <tr>
              {head.map((title) => (
                <th key={title} scope="col">
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody lang="zh-CN">
            {rows.map((row, at) => (
              <tr key={at}>
                {row.map((cell, column) => (
                  <td key={column} class={typeof cell === 'number' ? 'number' : undefined}>
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <button type="button" class="plain-button" onClick={takeAway}>
        {t('years.csv')}
      </button>
    </div>
  );
}
