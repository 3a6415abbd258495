import type { ChartTable } from './chart-props.ts';

/** Rows that are told by their first cell. */
export const Table = ({ columns, rows }: Pick<ChartTable, 'columns' | 'rows'>) => (
  <table class="told">
    <thead>
      <tr>
        {columns.map((column) => (
          <th key={column} scope="col">
            {column}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rows.map(([first, ...others]) => (
        <tr key={first}>
          <th scope="row">{first}</th>
          {others.map((cell, index) => (
            <td key={index}>{cell}</td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);

/** What a chart draws, in words and numbers. */
export const ChartTableView = ({ table, title }: { table: ChartTable; title: string }) => (
  <details class="chart-table">
    <summary>{title}</summary>
    <Table {...table} />
  </details>
);
