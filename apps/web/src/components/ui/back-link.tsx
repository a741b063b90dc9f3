import ArrowLeft from 'lucide-react/icons/arrow-left';
import Link from 'next/link';
import type { ReactNode } from 'react';

/** Above the title of a screen: the one it is a part of, by its name. */
export function BackLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <Link
      href={href}
      className="inline-flex min-h-11 items-center gap-2 self-start text-muted no-underline hover:text-ink print:hidden"
    >
      <ArrowLeft aria-hidden className="size-5 shrink-0 rtl:-scale-x-100" />
      {children}
    </Link>
  );
}
