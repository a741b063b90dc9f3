import { cn } from '../class-names.ts';

/** How far something is. `value` of `max`; `label` names it for screen readers, `valueText` says it in words. */
export function ProgressBar({
  label,
  value,
  max,
  valueText,
  className,
}: {
  label: string;
  value: number;
  max: number;
  valueText?: string;
  className?: string;
}) {
  const share = max > 0 ? Math.min(1, Math.max(0, value / max)) : 0;
  return (
    <div
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={max}
      aria-valuenow={value}
      aria-valuetext={valueText}
      className={cn('h-2 overflow-hidden rounded-full bg-hairline', className)}
    >
      <div
        className="h-full rounded-full bg-ember transition-[width] duration-200 ease-calm"
        style={{ width: `${share * 100}%` }}
      />
    </div>
  );
}
