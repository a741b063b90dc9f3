import type { ReactNode } from 'react';

/** What a part of a page is about; a section is named by `id`. */
export function SectionTitle({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <div className="grid gap-1.5">
      <h2 id={id} className="text-2xl">
        {title}
      </h2>
      <p className="measure text-muted">{children}</p>
    </div>
  );
}
