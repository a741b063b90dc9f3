import { useTranslations } from 'next-intl';
import { Logo } from '#web/components/logo.tsx';
import { LinkButton } from '#web/components/ui/button.tsx';
import { MasteryMark } from '#web/components/ui/mastery-mark.tsx';

/** What Kindling is, in one screen, with one thing to do. */
export function Landing() {
  const t = useTranslations('landing');
  return (
    <div className="page grid items-center gap-12 pt-10 sm:pt-16 lg:grid-cols-[1.15fr_1fr] lg:gap-16">
      <div className="grid gap-6">
        <h1 className="text-4xl sm:text-5xl lg:text-6xl">{t('title')}</h1>
        <p className="measure max-w-xl text-lg text-muted">{t('text')}</p>
        <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
          <LinkButton href="/sign-up" variant="primary" size="lg">
            {t('join')}
          </LinkButton>
          <LinkButton
            href="/sign-in"
            variant="quiet"
            size="lg"
            className="-ms-3 px-3 underline underline-offset-4 sm:ms-0"
          >
            {t('signIn')}
          </LinkButton>
        </div>
      </div>
      <Exchange />
      <Promises />
    </div>
  );
}

/**
 * A lesson's moment drawn with the real parts: wrong answer, hint, right answer, mastery. Its two lines of code are
 * set in the device's own face: the first visit should not wait for a third font.
 */
function Exchange() {
  const t = useTranslations('landing.exchange');
  return (
    <figure className="grid gap-4 rounded-lg border border-hairline bg-surface p-5 shadow-soft sm:p-7">
      <figcaption className="flex items-center gap-2.5 text-muted text-sm">
        <Logo lit={0.6} className="size-6 text-ink" />
        {t('caption')}
      </figcaption>
      <p className="font-serif text-xl">{t('question')}</p>
      <pre className="whitespace-pre-wrap rounded-md bg-sunken px-4 py-3 font-[ui-monospace,monospace] text-sm leading-relaxed">
        {'for step in range(1, 4):\n    print(step)'}
      </pre>
      <dl className="grid gap-2.5">
        <Turn term={t('you')} tone="text-plum" text={t('firstAnswer')} />
        <Turn term={t('hint')} tone="text-sky" text={t('hintText')} />
        <Turn term={t('you')} tone="text-sage" text={t('secondAnswer')} />
      </dl>
      <p className="flex flex-wrap items-center gap-2 border-hairline border-t pt-4 text-sm">
        {t('skill')}
        <MasteryMark level="learning" percent={64} />
      </p>
    </figure>
  );
}

function Turn({ term, tone, text }: { term: string; tone: string; text: string }) {
  return (
    <div className="grid grid-cols-[4.5rem_1fr] gap-3">
      <dt className={`font-semibold text-sm leading-relaxed ${tone}`}>{term}</dt>
      <dd>{text}</dd>
    </div>
  );
}

const PROMISES = ['hints', 'evidence', 'home'] as const;

function Promises() {
  const t = useTranslations('landing.promises');
  return (
    <div className="grid gap-x-10 gap-y-6 border-hairline border-t pt-10 sm:grid-cols-3 lg:col-span-2">
      {PROMISES.map((promise) => (
        <section key={promise}>
          <h2 className="mb-1.5 text-xl">{t(`${promise}.title`)}</h2>
          <p className="text-muted">{t(`${promise}.text`)}</p>
        </section>
      ))}
    </div>
  );
}
