'use client';

import {
  type ComponentProps,
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  type ToggleEvent,
  useId,
  useRef,
} from 'react';
import { cn } from '../class-names.ts';
import { Button } from './button.tsx';

const GAP_PX = 6;
const EDGE_PX = 8;

/** Puts the panel under its button, or above where there is no room, always inside the window. */
function place(panel: HTMLElement, button: HTMLElement): void {
  const anchor = button.getBoundingClientRect();
  const { width, height } = panel.getBoundingClientRect();
  const root = document.documentElement;
  const rightToLeft = getComputedStyle(root).direction === 'rtl';
  const wished = rightToLeft ? anchor.left : anchor.right - width;
  const left = Math.min(Math.max(EDGE_PX, wished), root.clientWidth - width - EDGE_PX);
  const below = anchor.bottom + GAP_PX;
  const fits = below + height <= window.innerHeight - EDGE_PX;
  const top = fits ? below : Math.max(EDGE_PX, anchor.top - GAP_PX - height);
  panel.style.left = `${left}px`;
  panel.style.top = `${top}px`;
}

const MOVES: Record<string, (at: number, last: number) => number> = {
  ArrowDown: (at, last) => (at >= last ? 0 : at + 1),
  ArrowUp: (at, last) => (at <= 0 ? last : at - 1),
  Home: () => 0,
  End: (_at, last) => last,
};

/** Arrow keys walk through buttons and links; radios keep their own arrows. */
function walk(event: KeyboardEvent<HTMLElement>): void {
  const move = MOVES[event.key];
  if (!move || event.target instanceof HTMLInputElement) return;
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('a[href], button:not(:disabled)')];
  const next = stops[move(stops.indexOf(event.target as HTMLElement), stops.length - 1)];
  if (!next) return;
  event.preventDefault();
  next.focus();
}

/**
 * A button that opens a small panel of actions and choices. Built on the browser's popover: light dismiss, Esc,
 * focus given back and the tab order come with it, at no cost in JavaScript.
 */
export function Menu({
  label,
  trigger,
  triggerClassName,
  children,
}: {
  /** Names the button and the panel. */
  label: string;
  /** What the button shows; give its words the label's words, or only an icon. */
  trigger: ReactNode;
  triggerClassName?: string;
  children: ReactNode;
}) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const onToggle = (event: ToggleEvent<HTMLDivElement>) => {
    if (event.newState !== 'open' || !button.current) return;
    place(event.currentTarget, button.current);
  };
  return (
    <>
      <Button
        ref={button}
        variant="quiet"
        popoverTarget={id}
        aria-label={label}
        className={cn('px-2.5', triggerClassName)}
      >
        {trigger}
      </Button>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would put a form group around links and buttons. */}
      <div
        id={id}
        popover="auto"
        role="group"
        aria-label={label}
        onToggle={onToggle}
        onKeyDown={walk}
        className="rise fixed inset-auto m-0 max-h-[calc(100dvh-1rem)] w-max min-w-56 max-w-[calc(100vw-1rem)] overflow-y-auto rounded-lg border border-hairline bg-surface p-1.5 text-ink shadow-soft"
      >
        {children}
      </div>
    </>
  );
}

/** Look of a row in a menu, for links. */
export const MENU_ITEM =
  'flex min-h-11 w-full cursor-pointer items-center gap-3 rounded-md px-3 py-2 text-start text-ink no-underline -outline-offset-2 hover:bg-sunken [&_svg]:size-5 [&_svg]:shrink-0';

/** Closes the panel that the pressed control stands in. */
export function closePanel(event: MouseEvent<HTMLElement>): void {
  event.currentTarget.closest<HTMLElement>('[popover]')?.hidePopover();
}

/** One action. Closes the panel it stands in, then acts. */
export function MenuItem({ onClick, className, ...rest }: ComponentProps<'button'>) {
  return (
    <button
      type="button"
      className={cn(MENU_ITEM, className)}
      onClick={(event) => {
        closePanel(event);
        onClick?.(event);
      }}
      {...rest}
    />
  );
}

export function MenuSeparator() {
  return <hr className="my-1.5 border-hairline" />;
}

/** A titled set of choices of which one holds: native radios. The panel stays open, so that the effect is seen. */
export function MenuChoice<Value extends string>({
  title,
  value,
  options,
  onChange,
}: {
  title: string;
  value: Value;
  options: readonly { value: Value; label: ReactNode; lang?: string }[];
  onChange(value: Value): void;
}) {
  const name = useId();
  return (
    <fieldset>
      <legend className="px-3 pt-2 pb-1 text-muted text-sm">{title}</legend>
      {options.map((option) => (
        <label
          key={option.value}
          lang={option.lang}
          className={cn(
            MENU_ITEM,
            'has-focus-visible:outline-2 has-focus-visible:outline-ember has-checked:font-semibold',
          )}
        >
          <input
            type="radio"
            name={name}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
            className="size-5 shrink-0 accent-(--ember-text) outline-none"
          />
          {option.label}
        </label>
      ))}
    </fieldset>
  );
}
