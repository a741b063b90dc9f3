import { cva, type VariantProps } from 'class-variance-authority';
import type { ComponentProps } from 'react';
import { cn } from '../class-names.ts';

const badgeStyle = cva(
  'inline-flex items-center gap-1.5 rounded-full px-2.5 py-0.5 font-medium text-sm [&_svg]:size-4',
  {
    variants: {
      tone: {
        neutral: 'bg-sunken text-muted',
        ember: 'bg-ember-soft text-ember-text',
        sage: 'bg-sage-soft text-sage',
        plum: 'bg-plum-soft text-plum',
        sky: 'bg-sky-soft text-sky',
        honey: 'bg-honey-soft text-honey',
      },
    },
    defaultVariants: { tone: 'neutral' },
  },
);

/** A state in a word. The word carries the meaning; the tone only repeats it. */
export function Badge({
  tone,
  className,
  ...rest
}: ComponentProps<'span'> & VariantProps<typeof badgeStyle>) {
  return <span className={cn(badgeStyle({ tone }), className)} {...rest} />;
}
