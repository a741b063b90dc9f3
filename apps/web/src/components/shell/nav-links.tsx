'use client';

import type { LucideIcon } from 'lucide-react';
import BookOpen from 'lucide-react/icons/book-open';
import ChartNoAxesColumn from 'lucide-react/icons/chart-no-axes-column';
import LifeBuoy from 'lucide-react/icons/life-buoy';
import MessagesSquare from 'lucide-react/icons/messages-square';
import ScrollText from 'lucide-react/icons/scroll-text';
import Sunrise from 'lucide-react/icons/sunrise';
import Users from 'lucide-react/icons/users';
import UsersRound from 'lucide-react/icons/users-round';
import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { AlertCount } from '#web/alerts/alert-watch.tsx';
import type { Role } from '#web/api/types.ts';
import { cn } from '../class-names.ts';
import { isIn, PATHS, type Place, placesOf } from './navigation.ts';

const ICONS: Record<Place, LucideIcon> = {
  today: Sunrise,
  courses: BookOpen,
  progress: ChartNoAxesColumn,
  tutor: MessagesSquare,
  classes: UsersRound,
  alerts: LifeBuoy,
  guardian: Users,
  people: Users,
  audit: ScrollText,
};

/** Links in the header from tablets up. */
export function TopLinks({ role }: { role: Role | undefined }) {
  const t = useTranslations('shell');
  const pathname = usePathname();
  const places = placesOf(role);
  if (places.length === 0) return null;
  return (
    <nav aria-label={t('mainNavigation')} className="hidden sm:block">
      <ul className="flex flex-wrap gap-1">
        {places.map((place) => {
          const here = isIn(pathname, place);
          return (
            <li key={place}>
              <Link
                href={PATHS[place]}
                aria-current={here ? 'page' : undefined}
                className={cn(
                  'inline-flex min-h-11 items-center gap-2 rounded-md px-3 font-medium',
                  here ? 'text-ink' : 'text-muted hover:bg-sunken hover:text-ink',
                )}
              >
                <span className={cn(here && 'underline decoration-3 decoration-ember underline-offset-8')}>
                  {t(`places.${place}`)}
                </span>
                {place === 'alerts' ? <AlertCount /> : null}
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

/** The same places under the thumb on phones. A role with one place needs no bar. */
export function BottomLinks({ role }: { role: Role | undefined }) {
  const t = useTranslations('shell');
  const pathname = usePathname();
  const places = placesOf(role);
  if (places.length < 2) return null;
  return (
    <nav
      aria-label={t('mainNavigation')}
      className="fixed inset-x-0 bottom-0 z-40 border-hairline border-t bg-surface pb-[env(safe-area-inset-bottom)] sm:hidden print:hidden"
    >
      <ul className="flex">
        {places.map((place) => {
          const here = isIn(pathname, place);
          const Icon = ICONS[place];
          return (
            <li key={place} className="min-w-0 flex-auto">
              <Link
                href={PATHS[place]}
                aria-current={here ? 'page' : undefined}
                className={cn(
                  'grid min-h-15 content-center justify-items-center gap-0.5 px-0.5 text-xs -outline-offset-2',
                  here ? 'font-semibold text-ember-text' : 'text-muted',
                )}
              >
                <span className="relative">
                  <Icon aria-hidden className="size-6" strokeWidth={here ? 2.4 : 1.8} />
                  {place === 'alerts' ? (
                    <span className="absolute start-4 -top-1.5">
                      <AlertCount />
                    </span>
                  ) : null}
                </span>
                <span className="max-w-full truncate">{t(`places.${place}`)}</span>
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
