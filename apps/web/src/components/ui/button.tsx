import { cva, type VariantProps } from 'class-variance-authority';
import Link from 'next/link';
import type { ComponentProps, ReactNode } from 'react';
import { cn } from '../class-names.ts';

/** Every size is at least 44 px high: fingers come in one size. */
export const buttonStyle = cva(
  'inline-flex base:min-h-11 base:min-w-11 items-center justify-center gap-2 rounded-md py-2 text-center font-semibold leading-tight no-underline transition-colors select-none disabled:cursor-not-allowed disabled:opacity-55 aria-disabled:opacity-55 [&_svg]:size-5 [&_svg]:shrink-0',
  {
    variants: {
      variant: {
        primary: 'bg-ember text-ember-ink hover:bg-ember-hover',
        secondary: 'border border-edge bg-surface text-ink hover:bg-sunken',
        quiet: 'text-ink hover:bg-sunken',
        danger: 'border border-plum bg-surface text-plum hover:bg-plum-soft',
      },
      size: {
        md: 'base:px-4',
        lg: 'min-h-14 base:px-6 text-lg',
        icon: 'px-2',
        wide: 'w-full base:px-4',
      },
    },
    defaultVariants: { variant: 'secondary', size: 'md' },
  },
);

type Style = VariantProps<typeof buttonStyle>;

/** `busy` keeps the button in place and in the tab order, says so to screen readers, and swallows presses. */
export function Button({
  variant,
  size,
  className,
  busy = false,
  type = 'button',
  onClick,
  ...rest
}: ComponentProps<'button'> & Style & { busy?: boolean }) {
  return (
    <button
      type={busy && type === 'submit' ? 'button' : type}
      aria-disabled={busy || undefined}
      aria-busy={busy || undefined}
      className={cn(buttonStyle({ variant, size }), busy && 'cursor-progress', className)}
      {...(busy ? {} : { onClick })}
      {...rest}
    />
  );
}

/** A link that looks like a button: it goes somewhere, a Button does something. */
export function LinkButton({
  variant,
  size,
  className,
  ...rest
}: ComponentProps<typeof Link> & Style & { children: ReactNode }) {
  return <Link className={cn(buttonStyle({ variant, size }), className)} {...rest} />;
}
