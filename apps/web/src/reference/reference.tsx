import ChevronRight from 'lucide-react/icons/chevron-right';
import { useTranslations } from 'next-intl';
import { PageHeader } from '#web/components/ui/page-header.tsx';
import { listByTag, type OpenApiDocument } from './document.ts';
import { OperationArticle } from './operation-article.tsx';

const toAnchor = (tag: string) => `tag-${tag.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`;

/** The API for people: what each operation does, who may call it, what goes in and comes out. */
export function Reference({ document }: { document: OpenApiDocument }) {
  const t = useTranslations('reference');
  const groups = listByTag(document);
  return (
    <div className="page">
      <PageHeader title={t('title')}>
        {t.rich('text', { document: (text) => <a href="/openapi.json">{text}</a> })}
      </PageHeader>
      <div className="grid gap-10 lg:grid-cols-[14rem_minmax(0,1fr)]">
        <Contents groups={groups} />
        <div className="grid min-w-0 gap-14">
          <Basics />
          {groups.map(([tag, operations]) => (
            <section key={tag} aria-labelledby={toAnchor(tag)} className="grid gap-6">
              <h2 id={toAnchor(tag)} lang="en" className="text-2xl">
                {tag}
              </h2>
              {operations.map((operation) => (
                <OperationArticle key={operation.id} document={document} operation={operation} />
              ))}
            </section>
          ))}
        </div>
      </div>
    </div>
  );
}

function Contents({ groups }: { groups: ReturnType<typeof listByTag> }) {
  const t = useTranslations('reference');
  return (
    <nav
      aria-label={t('contents')}
      className="self-start lg:sticky lg:top-20 lg:max-h-[calc(100dvh-6rem)] lg:overflow-y-auto"
    >
      {groups.map(([tag, operations]) => (
        <details key={tag} className="group border-hairline border-b">
          <summary className="flex min-h-11 items-center justify-between gap-2 py-1 font-semibold" lang="en">
            {tag}
            <span className="inline-flex items-center gap-1 font-normal text-muted text-sm">
              {operations.length}
              <ChevronRight
                aria-hidden
                className="size-4 transition-transform group-open:rotate-90 rtl:rotate-180"
              />
            </span>
          </summary>
          <ul className="grid pb-3">
            {operations.map((operation) => (
              <li key={operation.id}>
                <a
                  href={`#${operation.id}`}
                  className="flex min-h-11 items-center break-all rounded-md px-2 text-muted text-sm hover:bg-sunken hover:text-ink"
                >
                  {operation.id}
                </a>
              </li>
            ))}
          </ul>
        </details>
      ))}
    </nav>
  );
}

const BASICS = ['signIn', 'errors', 'paging'] as const;

function Basics() {
  const t = useTranslations('reference.basics');
  return (
    <section className="grid gap-5">
      {BASICS.map((topic) => (
        <div key={topic} className="grid gap-1">
          <h2 className="text-xl">{t(`${topic}.title`)}</h2>
          <p className="measure text-muted">
            {t.rich(`${topic}.text`, {
              code: (text) => <code className="font-mono text-ink text-sm">{text}</code>,
            })}
          </p>
        </div>
      ))}
    </section>
  );
}
