import CircleAlert from 'lucide-react/icons/circle-alert';
import Info from 'lucide-react/icons/info';
import TriangleAlert from 'lucide-react/icons/triangle-alert';
import { type ReactNode, useId } from 'react';
import type { RendererProps } from '../../../contract.ts';
import { drawInOrder } from '../../../rendering/draw-in-order.tsx';
import { InlineMarkdown } from '../../../rendering/markdown.tsx';
import type { DescribedFinding } from './describe-finding.ts';

interface FindingListProps {
  findings: readonly DescribedFinding[];
  onLine(line: number): void;
  t: RendererProps['t'];
}

const ICONS = { error: CircleAlert, warning: TriangleAlert, info: Info };

/** What the marks in the editor say, for who does not see or hover over them. How many there are is read out. */
export function FindingList({ findings, onLine, t }: FindingListProps): ReactNode {
  const title = useId();
  return (
    <section aria-labelledby={title} className={findings.length === 0 ? 'sr-only' : 'flex flex-col gap-1'}>
      <h2 id={title} aria-live="polite" className="font-sans font-semibold text-muted text-sm">
        {t('findings', { count: findings.length })}
      </h2>
      <ul className="flex flex-col">
        {drawInOrder(findings, ({ severity, text, language, from }) => (
          <Entry icon={ICONS[severity]} severity={t(severity)} line={from.line} onLine={onLine} t={t}>
            <InlineMarkdown text={text} language={language} />
          </Entry>
        ))}
      </ul>
    </section>
  );
}

function Entry(props: {
  icon: typeof Info;
  severity: string;
  line: number;
  onLine(line: number): void;
  t: RendererProps['t'];
  children: ReactNode;
}): ReactNode {
  const { icon: Icon, severity, line, onLine, t, children } = props;
  return (
    <li>
      <button
        type="button"
        onClick={() => onLine(line)}
        className="flex min-h-11 w-full items-start gap-2 rounded-md px-2 py-2 text-start text-sm hover:bg-sunken"
      >
        <Icon aria-hidden className="mt-0.5 size-4 shrink-0" />
        <span className="min-w-0">
          <span className="sr-only">{`${severity}, `}</span>
          <span className="font-semibold">{t('inLine', { line })}: </span>
          {children}
        </span>
      </button>
    </li>
  );
}
