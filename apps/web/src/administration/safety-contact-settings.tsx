'use client';

import { contactLines } from '@kindling/shared/contact-lines';
import { useMutation } from '@tanstack/react-query';
import { useLocale, useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { browserApi } from '#web/api/client.ts';
import { unwrap } from '#web/api/error.ts';
import type { Answer } from '#web/api/types.ts';
import { LANGUAGE_NAMES } from '#web/components/shell/language-names.ts';
import { toast } from '#web/components/ui/announcer.tsx';
import { Button } from '#web/components/ui/button.tsx';
import { FormError } from '#web/components/ui/error-state.tsx';
import { Field, Input, Textarea } from '#web/components/ui/field.tsx';
import { Segmented } from '#web/components/ui/segmented.tsx';

type Shown = Answer<'getSafetyContact'>;
type Contact = Shown['contact'];
type Language = 'en' | 'es';

const LANGUAGES = ['en', 'es'] as const satisfies readonly Language[];
const LONGEST_TEXT = 400;

/** Whom learners can turn to, in the school's own words, and below the form how a learner will see it. */
export function SafetyContactSettings({ shown }: { shown: Shown }) {
  const t = useTranslations('settings.contact');
  const common = useTranslations('common');
  const [contact, setContact] = useState(shown.contact);
  const save = useMutation({
    mutationFn: async (body: Contact) => unwrap(await browserApi.PUT('/v1/admin/safety-contact', { body })),
    onSuccess: (saved) => {
      setContact(saved.contact);
      toast(t('saved'));
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate(contact);
  };
  return (
    <form noValidate className="grid gap-5" onSubmit={submit}>
      <p className="text-muted">{t('text')}</p>
      <ContactFields contact={contact} onChange={setContact} />
      <Preview contact={contact} shown={shown} />
      <FormError error={save.error} messages={{ 'invalid-input': t('wrong') }} />
      <Button type="submit" className="justify-self-start" busy={save.isPending}>
        {common('save')}
      </Button>
    </form>
  );
}

function ContactFields({ contact, onChange }: { contact: Contact; onChange(contact: Contact): void }) {
  const t = useTranslations('settings.contact');
  const { text, emergencyNumber } = contact;
  const names = new Intl.DisplayNames([useLocale()], { type: 'language' });
  return (
    <>
      {LANGUAGES.map((language) => (
        <Field
          key={language}
          label={t('words', { language: names.of(language) ?? language })}
          hint={t('wordsHint', { count: LONGEST_TEXT })}
        >
          {(control) => (
            <Textarea
              {...control}
              rows={3}
              lang={language}
              maxLength={LONGEST_TEXT}
              value={text[language]}
              onChange={(event) =>
                onChange({ ...contact, text: { ...text, [language]: event.target.value } })
              }
            />
          )}
        </Field>
      ))}
      <Field label={t('number')} hint={t('numberHint')}>
        {(control) => (
          <Input
            {...control}
            inputMode="tel"
            autoComplete="off"
            maxLength={20}
            value={emergencyNumber ?? ''}
            onChange={(event) =>
              onChange({ ...contact, emergencyNumber: event.target.value === '' ? null : event.target.value })
            }
          />
        )}
      </Field>
    </>
  );
}

/** The bubble of the conversation: plain words in paragraphs, as every line of the contact is one there. */
function Preview({ contact, shown }: { contact: Contact; shown: Shown }) {
  const t = useTranslations('settings.contact');
  const locale = useLocale();
  const [language, setLanguage] = useState<Language>(locale === 'es' ? 'es' : 'en');
  const lines = contactLines(contact, language, shown.usual[language]).split('\n\n');
  return (
    <section aria-labelledby="contact-preview" className="grid gap-3">
      <h3 id="contact-preview" className="font-semibold">
        {t('preview')}
      </h3>
      <Segmented<Language>
        legend={t('previewLanguage')}
        legendHidden
        value={language}
        options={LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] }))}
        onChange={setLanguage}
      />
      <div
        lang={language}
        className="wrap-anywhere grid gap-3 rounded-lg rounded-ss-sm border border-sky bg-sky-soft px-4 py-3"
      >
        {[shown.fixedWords[language], ...lines].map((line, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines have no other name, and none is moved.
          <p key={index}>{line}</p>
        ))}
      </div>
    </section>
  );
}
