import { describe, expect, it } from 'vitest';
import { renderHtml, textOf } from '#web/testing/render.tsx';
import { type Column, Table } from './table.tsx';

interface Person {
  id: string;
  name: string;
  answers: number;
}

const columns: Column<Person>[] = [
  { key: 'name', header: 'Name', bare: true, cell: (row) => row.name },
  { key: 'answers', header: 'Answers', numeric: true, cell: (row) => row.answers },
];
const rows = [
  { id: '1', name: 'Ana', answers: 4 },
  { id: '2', name: 'Ben', answers: 0 },
];
const html = renderHtml(<Table caption="People" columns={columns} rows={rows} rowKey={(row) => row.id} />);

describe('Table', () => {
  it('keeps table roles when phones show rows as blocks', () => {
    for (const role of ['table', 'columnheader', 'row', 'cell']) expect(html).toContain(`role="${role}"`);
    expect(html.match(/role="row"/g)).toHaveLength(3);
  });

  it('has a caption and scoped headers', () => {
    expect(textOf(html.match(/<caption.*?<\/caption>/)?.[0] ?? '')).toBe('People');
    expect(html.match(/scope="col"/g)).toHaveLength(2);
  });

  it('labels values on phones for the eye only, since the header is read already', () => {
    const labels = html.match(/<span aria-hidden="true"[^>]*@2xl:hidden[^>]*>Answers<\/span>/g);
    expect(labels).toHaveLength(2);
  });

  it('shows zero as a number, not as nothing', () => {
    expect(textOf(html)).toContain('Ben Answers 0');
  });
});
