import { getTranslations } from 'next-intl/server';
import { Logo } from '../logo.tsx';
import { LinkButton } from '../ui/button.tsx';

/** Also what people see who may not see what is there: a school's things do not exist for others. */
export async function NotFoundText({ title, text }: { title?: string; text?: string }) {
  const t = await getTranslations('errors');
  return (
    <div className="page grid min-h-[70dvh] content-center justify-items-start gap-4">
      <Logo lit={0} className="size-16 text-muted" />
      <h1 className="text-3xl sm:text-4xl">{title ?? t('notFound.title')}</h1>
      <p className="measure text-lg text-muted">{text ?? t('notFound.text')}</p>
      <LinkButton href="/" variant="primary" size="lg">
        {t('home')}
      </LinkButton>
    </div>
  );
}
