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

/**
 * Rows under headers; where there is no room each row becomes a block with its headers as labels. Room is measured
 * in the reader's own text size, so large text on a tablet gets blocks too. `caption` is for screen readers.
 */
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
    <div className="@container overflow-clip rounded-lg border border-hairline bg-surface">
      <table role="table" className="block w-full border-collapse text-start @2xl:table">
        <caption className="sr-only">{caption}</caption>
        <thead role="rowgroup" className="sr-only @2xl:not-sr-only @2xl:table-header-group">
          <tr role="row" className="border-hairline border-b">
            {columns.map((column) => (
              <th
                key={column.key}
                role="columnheader"
                scope="col"
                className={cn(
                  'px-4 py-2.5 font-medium text-muted text-sm',
                  column.numeric ? 'text-end' : 'text-start',
                )}
              >
                {column.header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup" className="block @2xl:table-row-group">
          {rows.map((row) => (
            <tr
              key={rowKey(row)}
              role="row"
              className="relative block border-hairline border-b px-4 py-3 last:border-b-0 @2xl:table-row @2xl:px-0 @2xl:py-0"
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
        'min-w-0 align-middle @2xl:table-cell @2xl:px-4 @2xl:py-2.5',
        column.bare ? 'block' : 'flex items-baseline justify-between gap-4 py-0.5',
        column.numeric && 'tabular-nums @2xl:text-end',
        column.corner && 'absolute end-2 top-1.5 @2xl:static',
      )}
    >
      {column.bare ? null : (
        <span aria-hidden className="shrink-0 text-muted text-sm @2xl:hidden">
          {column.header}
        </span>
      )}
      <span className={cn('min-w-0', column.bare ? 'block' : 'text-end @2xl:text-start')}>
        {column.cell(row)}
      </span>
    </td>
  );
}
