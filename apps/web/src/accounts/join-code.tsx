'use client';

import { useQuery } from '@tanstack/react-query';
import CircleCheck from 'lucide-react/icons/circle-check';
import { useTranslations } from 'next-intl';
import { browserApi } from '#web/api/client.ts';
import { ApiError, unwrap } from '#web/api/error.ts';
import { Field, Input } from '#web/components/ui/field.tsx';

const CODE_LENGTH = 6;

/** Upper case, without the spaces and dashes people add when they read a code aloud. */
export function cleanJoinCode(typed: string): string {
  return typed
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '')
    .slice(0, CODE_LENGTH);
}

/** What a complete code leads to. Asked once for each code; an unknown one is an answer, not a failure. */
function useJoinCodePreview(joinCode: string) {
  return useQuery({
    queryKey: ['join-code', joinCode],
    enabled: joinCode.length === CODE_LENGTH,
    queryFn: async ({ signal }) => {
      try {
        return unwrap(
          await browserApi.GET('/v1/join-codes/{joinCode}', { params: { path: { joinCode } }, signal }),
        );
      } catch (error) {
        if (error instanceof ApiError && ['not-found', 'invalid-input'].includes(error.code)) return null;
        throw error;
      }
    },
  });
}

/** The class code with the class it leads to shown as soon as six characters stand there. */
export function JoinCodeField({
  value,
  onChange,
  error,
}: {
  value: string;
  onChange(value: string): void;
  error?: string | undefined;
}) {
  const t = useTranslations('auth');
  const preview = useJoinCodePreview(value);
  const unknown = preview.data === null && value.length === CODE_LENGTH;
  return (
    <div className="grid gap-2">
      <Field
        label={t('joinCode')}
        hint={t('joinCodeHint')}
        error={error ?? (unknown ? t('joinCodeUnknown') : undefined)}
      >
        {(control) => (
          <Input
            {...control}
            name="joinCode"
            value={value}
            onChange={(event) => onChange(cleanJoinCode(event.target.value))}
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            className="font-mono text-lg uppercase tracking-[0.3em]"
          />
        )}
      </Field>
      <p role="status" className="min-h-0">
        {preview.data ? (
          <span className="rise flex items-start gap-2 rounded-md bg-sage-soft px-4 py-3 text-sage">
            <CircleCheck aria-hidden className="mt-0.5 size-5 shrink-0" />
            {t('joinCodeLeadsTo', { className: preview.data.className, schoolName: preview.data.schoolName })}
          </span>
        ) : null}
      </p>
    </div>
  );
}
