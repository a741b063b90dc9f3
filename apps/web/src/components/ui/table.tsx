// biome-ignore-all lint/a11y/noRedundantRoles: phones show rows as blocks, and Safari drops table roles with the display.
// biome-ignore-all lint/a11y/useSemanticElements: as above.
import type { ReactNode } from 'react';
import { cn } from '../class-names.ts';

export interface Column<Row> {
  key: string;
  header: ReactNode;
  cell(row: Row): ReactNode;
  /** Numbers stand at the end, so that digits line up. */
  numeric?: boolean;
  /** No label beside the value on phones: names and actions explain themselves. */
  bare?: boolean;
  /** On phones in the upper corner of the row's block: a row's menu. */
  corner?: boolean;
}

/** Rows under headers; on phones each row becomes a block with its headers as labels. `caption` is for screen readers. */
export function Table<Row>({
  caption,
  columns,
  rows,
  rowKey,
}: {
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey(row: Row): string;
}) {
  return (
    <div className="overflow-clip rounded-lg border border-hairline bg-surface">
      <table role="table" className="block w-full border-collapse text-start sm:table">
        <caption className="sr-only">{caption}</caption>
        <thead role="rowgroup" className="sr-only sm:not-sr-only sm:table-header-group">
          <tr role="row" className="border-hairline border-b">
            {columns.map((column) => (
              <th
                key={column.key}
                role="columnheader"
                scope="col"
                className={cn(
                  'px-4 py-2.5 text-start font-medium text-muted text-sm',
                  column.numeric && 'text-end',
                )}
              >
                {column.header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup" className="block sm:table-row-group">
          {rows.map((row) => (
            <tr
              key={rowKey(row)}
              role="row"
              className="relative block border-hairline border-b px-4 py-3 last:border-b-0 sm:table-row sm:px-0 sm:py-0"
            >
              {columns.map((column) => (
                <Cell key={column.key} column={column} row={row} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Cell<Row>({ column, row }: { column: Column<Row>; row: Row }) {
  return (
    <td
      role="cell"
      className={cn(
        'min-w-0 align-middle sm:table-cell sm:px-4 sm:py-2.5',
        column.bare ? 'block' : 'flex items-baseline justify-between gap-4 py-0.5',
        column.numeric && 'tabular-nums sm:text-end',
        column.corner && 'absolute end-2 top-1.5 sm:static',
      )}
    >
      {column.bare ? null : (
        <span aria-hidden className="shrink-0 text-muted text-sm sm:hidden">
          {column.header}
        </span>
      )}
      <span className={cn('min-w-0', column.bare ? 'block' : 'text-end sm:text-start')}>
        {column.cell(row)}
      </span>
    </td>
  );
}
