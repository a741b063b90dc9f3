'use client';

import Check from 'lucide-react/icons/check';
import * as Primitive from 'radix-ui/dropdown-menu';
import type { ComponentProps, ReactNode } from 'react';
import { cn } from '../class-names.ts';

const ITEM =
  'flex min-h-11 cursor-pointer items-center gap-3 rounded-md px-3 py-2 text-ink outline-none select-none data-[disabled]:opacity-55 data-[highlighted]:bg-ember-soft data-[highlighted]:text-ember-text [&_svg]:size-5 [&_svg]:shrink-0';

/** A button that opens a list of actions or choices. */
export function Menu({
  trigger,
  children,
  label,
}: {
  trigger: ReactNode;
  children: ReactNode;
  label?: string;
}) {
  return (
    <Primitive.Root modal={false}>
      <Primitive.Trigger asChild>{trigger}</Primitive.Trigger>
      <Primitive.Portal>
        <Primitive.Content
          align="end"
          sideOffset={6}
          collisionPadding={12}
          {...(label ? { 'aria-label': label } : {})}
          className="rise z-50 max-h-(--radix-dropdown-menu-content-available-height) min-w-56 max-w-[calc(100vw-1.5rem)] overflow-y-auto rounded-lg border border-hairline bg-surface p-1.5 shadow-soft"
        >
          {children}
        </Primitive.Content>
      </Primitive.Portal>
    </Primitive.Root>
  );
}

export function MenuItem({ className, ...rest }: ComponentProps<typeof Primitive.Item>) {
  return <Primitive.Item className={cn(ITEM, className)} {...rest} />;
}

export function MenuSeparator() {
  return <Primitive.Separator className="my-1.5 h-px bg-hairline" />;
}

/** A titled set of choices of which one holds. */
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
  return (
    <Primitive.RadioGroup
      aria-label={title}
      value={value}
      onValueChange={(next) => {
        const option = options.find((candidate) => candidate.value === next);
        if (option) onChange(option.value);
      }}
    >
      <Primitive.Label className="px-3 pt-2 pb-1 text-muted text-sm">{title}</Primitive.Label>
      {options.map((option) => (
        <Primitive.RadioItem key={option.value} value={option.value} lang={option.lang} className={ITEM}>
          <span className="grid size-5 place-items-center">
            <Primitive.ItemIndicator>
              <Check aria-hidden />
            </Primitive.ItemIndicator>
          </span>
          {option.label}
        </Primitive.RadioItem>
      ))}
    </Primitive.RadioGroup>
  );
}
