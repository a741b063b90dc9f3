import X from 'lucide-react/icons/x';
import type { ReactNode } from 'react';
import { Logo } from '#web/components/logo.tsx';
import { LinkButton } from '#web/components/ui/button.tsx';
import { ProgressBar } from '#web/components/ui/progress-bar.tsx';

/** Above a lesson or a round of practice: the way out, how far it is, and the mark that lights up with every answer. */
export function SessionHeader(props: {
  title: string;
  /** Of the title, where it is not that of the page. */
  titleLanguage?: string;
  wayOut: { href: string; words: string };
  answered: number;
  total: number;
  /** How far it is, in words. */
  words: string;
  /** The same for narrow screens. */
  shortWords?: string;
}): ReactNode {
  const { title, wayOut, answered, total, words, shortWords } = props;
  return (
    <header className="sticky top-0 z-30 border-hairline border-b bg-ground">
      <div className="mx-auto flex min-h-16 w-full max-w-3xl items-center gap-3 px-2 sm:px-6">
        <LinkButton
          variant="quiet"
          size="icon"
          href={wayOut.href}
          prefetch={false}
          aria-label={wayOut.words}
          title={wayOut.words}
        >
          <X aria-hidden />
        </LinkButton>
        <div className="grid min-w-0 flex-1 gap-1.5">
          <p className="flex items-baseline justify-between gap-3">
            <span className="truncate font-semibold" lang={props.titleLanguage}>
              {title}
            </span>
            <span aria-hidden className="shrink-0 text-muted text-sm tabular-nums">
              {shortWords === undefined ? words : <WordsByWidth short={shortWords} long={words} />}
            </span>
          </p>
          <ProgressBar label={title} value={answered} max={total} valueText={words} />
        </div>
        <Logo lit={total > 0 ? answered / total : 0} className="size-9" />
      </div>
    </header>
  );
}

function WordsByWidth({ short, long }: { short: string; long: string }): ReactNode {
  return (
    <>
      <span className="sm:hidden">{short}</span>
      <span className="max-sm:hidden">{long}</span>
    </>
  );
}
