import { cn } from './class-names.ts';

/**
 * The mark: three sticks and a spark. `lit` 0-1 is how far it burns: the spark fills and grows, an ember glows
 * between the sticks. Decorative; the word beside it names it.
 */
export function Logo({ lit = 1, className }: { lit?: number; className?: string }) {
  const glow = Math.min(1, Math.max(0, lit));
  return (
    <svg viewBox="0 0 32 32" fill="none" aria-hidden="true" className={cn('size-8', className)}>
      <g stroke="currentColor" strokeWidth="2.6" strokeLinecap="round">
        <path d="M6 28 19.5 14.5" />
        <path d="M26 28 12.5 14.5" />
        <path d="M16 28.5V19" />
      </g>
      <path
        d="M16 17.5c2.6 2.3 3.8 4.3 3.8 6.2a3.8 3.8 0 0 1-7.6 0c0-1.9 1.2-3.9 3.8-6.2Z"
        className="fill-ember transition-opacity duration-200"
        opacity={glow * 0.9}
      />
      <path
        d="M16 1.5 17.7 6.3 22.5 8 17.7 9.7 16 14.5 14.3 9.7 9.5 8 14.3 6.3Z"
        className="fill-ember stroke-ember transition-[fill-opacity,transform] duration-200"
        strokeWidth="1.3"
        strokeLinejoin="round"
        fillOpacity={glow}
        style={{ transform: `scale(${0.8 + glow * 0.2})`, transformOrigin: '16px 8px' }}
      />
    </svg>
  );
}
