'use client';

import { useLocale } from 'next-intl';
import * as Primitive from 'radix-ui/tabs';
import { type ReactNode, useEffect, useRef } from 'react';
import { directionOf } from '#web/i18n/locales.ts';

/** Views of one thing. The chosen tab is in the ember line and in weight, not in colour alone. */
export function Tabs({
  label,
  tabs,
  value,
  onChange,
}: {
  label: string;
  tabs: readonly { value: string; label: ReactNode; content: ReactNode }[];
  value: string;
  onChange(value: string): void;
}) {
  const list = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever another tab is chosen it comes into sight.
  useEffect(() => {
    if (list.current) centreChosen(list.current);
  }, [value]);
  return (
    <Primitive.Root
      dir={directionOf(useLocale())}
      value={value}
      onValueChange={onChange}
      activationMode="automatic"
    >
      <Primitive.List
        ref={list}
        aria-label={label}
        className="relative flex gap-1 overflow-x-auto border-hairline border-b"
      >
        {tabs.map((tab) => (
          <Primitive.Trigger
            key={tab.value}
            value={tab.value}
            className="-mb-px min-h-11 whitespace-nowrap border-transparent border-b-3 px-2.5 sm:px-3.5 font-medium text-muted -outline-offset-2 hover:text-ink data-[state=active]:border-ember data-[state=active]:font-semibold data-[state=active]:text-ink"
          >
            {tab.label}
          </Primitive.Trigger>
        ))}
      </Primitive.List>
      {tabs.map((tab) => (
        <Primitive.Content key={tab.value} value={tab.value} className="pt-6">
          {tab.content}
        </Primitive.Content>
      ))}
    </Primitive.Root>
  );
}

/** Along the row only: scrolling the tab into view would move the page, too. */
function centreChosen(list: HTMLElement): void {
  const chosen = list.querySelector<HTMLElement>('[data-state="active"]');
  if (chosen) list.scrollLeft = chosen.offsetLeft - (list.clientWidth - chosen.offsetWidth) / 2;
}
