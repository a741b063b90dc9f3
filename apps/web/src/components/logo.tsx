import { cn } from './class-names.ts';

/**
 * The mark: three sticks and a spark. `lit` 0-1 is how far it burns: the spark fills and grows over the sticks.
 * Decorative; the word beside it names it.
 */
export function Logo({ lit = 1, className }: { lit?: number; className?: string }) {
  const glow = Math.min(1, Math.max(0, lit));
  return (
    <svg viewBox="0 0 32 32" fill="none" aria-hidden="true" className={cn('base:size-8', className)}>
      <path
        d="M16 1.5c.9 5.8 3 7.9 8.5 9-5.5 1.1-7.6 3.2-8.5 9-.9-5.8-3-7.9-8.5-9 5.5-1.1 7.6-3.2 8.5-9Z"
        className="fill-ember stroke-ember transition-[fill-opacity,transform] duration-200"
        strokeWidth="1.4"
        strokeLinejoin="round"
        fillOpacity={glow}
        style={{ transform: `scale(${0.78 + glow * 0.22})`, transformOrigin: '16px 13px' }}
      />
      <g stroke="currentColor" strokeWidth="2.7" strokeLinecap="round">
        <path d="M4 29.5 22.5 21" />
        <path d="M28 29.5 9.5 21" />
        <path d="M16 29.8V23" />
      </g>
    </svg>
  );
}
