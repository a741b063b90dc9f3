import type { ComponentProps } from 'react';
import { cn } from '../class-names.ts';

/** A sheet of paper on the desk. Use it for one thing at a time; a page of nothing but cards says nothing. */
export function Card({ className, ...rest }: ComponentProps<'section'>) {
  return (
    <section
      className={cn(
        'rounded-lg border border-hairline bg-surface base:p-5 shadow-soft sm:base:p-6',
        className,
      )}
      {...rest}
    />
  );
}
