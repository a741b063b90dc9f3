import ChevronRight from 'lucide-react/icons/chevron-right';
import { useTranslations } from 'next-intl';
import { cn } from '#web/components/class-names.ts';
import { Badge } from '#web/components/ui/badge.tsx';
import { describeType, type FieldRow, listFields } from './describe-schema.ts';
import { type Listed, type OpenApiDocument, type Operation, readBody, readSuccess } from './document.ts';

const METHOD_TONES: Record<string, string> = {
  GET: 'bg-sky-soft text-sky',
  POST: 'bg-sage-soft text-sage',
  PUT: 'bg-honey-soft text-honey',
  PATCH: 'bg-honey-soft text-honey',
  DELETE: 'bg-plum-soft text-plum',
};

/** One operation. Its id is the anchor, so that a page can be sent to a colleague. */
export function OperationArticle({ document, operation }: { document: OpenApiDocument; operation: Listed }) {
  const t = useTranslations('reference');
  const request = readBody(operation.requestBody?.content);
  const success = readSuccess(operation);
  const parameters = (operation.parameters ?? []).map((parameter) => ({
    path: parameter.name,
    type: describeType(document, parameter.schema),
    required: parameter.required ?? false,
  }));
  return (
    <article
      id={operation.id}
      className="grid scroll-mt-20 [contain-intrinsic-height:auto_40rem] [content-visibility:auto] gap-4 rounded-lg border border-hairline bg-surface p-4 target:border-ember sm:p-6"
    >
      <header className="grid gap-2">
        <h3 className="flex flex-wrap items-center gap-x-3 gap-y-1.5 font-mono font-semibold text-base tracking-normal">
          <span className={cn('rounded-md px-2 py-0.5 text-sm', METHOD_TONES[operation.method])}>
            {operation.method}
          </span>
          <span className="break-all">{operation.path}</span>
        </h3>
        <p lang="en">{operation.summary}</p>
        <Access access={operation['x-access']} />
      </header>
      <Fields title={t('parameters')} rows={parameters} />
      <Fields title={t('body')} rows={listFields(document, request.schema)} />
      <Example title={t('requestExample')} label={operation.id} json={request.example} />
      <Fields title={t('answer', { status: success.status })} rows={listFields(document, success.schema)} />
      <Example title={t('answerExample')} label={operation.id} json={success.example} />
    </article>
  );
}

function Access({ access }: { access: Operation['x-access'] }) {
  const t = useTranslations('reference');
  const roles = useTranslations('common.roles');
  if (access === undefined) return null;
  const known = ['student', 'teacher', 'guardian', 'admin'] as const;
  const words = Array.isArray(access)
    ? known.filter((role) => access.includes(role)).map((role) => roles(role))
    : [access === 'public' ? t('public') : t('signedIn')];
  return (
    <p className="flex flex-wrap items-center gap-2 text-muted text-sm">
      {t('who')}
      {words.map((word) => (
        <Badge key={word}>{word}</Badge>
      ))}
    </p>
  );
}

function Fields({ title, rows }: { title: string; rows: readonly FieldRow[] }) {
  const t = useTranslations('reference');
  if (rows.length === 0) return null;
  return (
    <div className="grid gap-1.5">
      <h4 className="font-semibold font-sans text-muted text-sm">{title}</h4>
      <dl className="divide-y divide-hairline border-hairline border-y">
        {rows.map((row) => (
          <div key={row.path} className="grid gap-x-4 py-1.5 sm:grid-cols-[minmax(0,2fr)_minmax(0,3fr)]">
            <dt className="break-all font-mono text-sm">
              {row.path}
              {row.required ? null : <span className="font-sans text-muted"> · {t('optional')}</span>}
            </dt>
            <dd lang="en" className="break-words text-muted text-sm">
              {row.type}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

function Example({ title, label, json }: { title: string; label: string; json: string | null }) {
  if (json === null) return null;
  return (
    <details className="group -my-2">
      <summary className="inline-flex min-h-11 items-center gap-1 font-medium text-ember-text text-sm">
        <ChevronRight aria-hidden className="size-4 transition-transform group-open:rotate-90" />
        {title}
      </summary>
      <section
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a block that scrolls must be reachable by keyboard.
        tabIndex={0}
        aria-label={`${title}: ${label}`}
        className="max-h-96 overflow-auto rounded-md bg-sunken px-4 py-3"
      >
        <pre className="font-mono text-sm leading-relaxed">{json}</pre>
      </section>
    </details>
  );
}
