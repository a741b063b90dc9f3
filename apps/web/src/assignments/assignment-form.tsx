'use client';

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type FormEvent, type ReactNode, useState } from 'react';
import { readForm, useFieldErrors } from '#web/accounts/use-form.ts';
import { browserApi } from '#web/api/client.ts';
import { unwrap } from '#web/api/error.ts';
import { Button, LinkButton } from '#web/components/ui/button.tsx';
import { FormError } from '#web/components/ui/error-state.tsx';
import { Field, Input, Select } from '#web/components/ui/field.tsx';
import { Segmented } from '#web/components/ui/segmented.tsx';
import { nameZone } from './due-date.tsx';
import { ExercisePicker } from './exercise-picker.tsx';
import { type Assignment, type AssignmentItem, type AssignmentTerms, assignmentKeys } from './queries.ts';
import { StudentPicker } from './student-picker.tsx';
import { fromZonedInput, toZonedInput } from './zoned-time.ts';

const HELP = ['full', 'hints', 'none'] as const;
const USUAL_TRIES = 3;
/** As the API. */
const MOST_TRIES = 100;

interface AssignmentFormProps {
  classId: string;
  /** What is changed; left out for a new one. */
  assignment?: Assignment;
  /** Of whoever sets it. */
  timeZone: string;
  /** When a new one is due unless the teacher says otherwise. */
  usualDueAt: string;
}

/** What stands in the form but for its texts, which the form keeps itself. */
interface Draft {
  timeZone: string;
  items: readonly AssignmentItem[];
  /** Null: everybody. */
  students: readonly string[] | null;
  isLimited: boolean;
  help: AssignmentTerms['help'];
}

interface PartProps {
  draft: Draft;
  onChange(change: Partial<Draft>): void;
  errors: ReturnType<typeof useFieldErrors<FieldName>>['errors'];
}
type FieldName = 'title' | 'dueAt' | 'tries' | 'items' | 'students';

function toDraft({ assignment, timeZone }: AssignmentFormProps): Draft {
  return {
    timeZone: assignment?.timeZone ?? timeZone,
    items: assignment?.items ?? [],
    students: assignment?.studentIds ?? null,
    isLimited: (assignment?.maxAttempts ?? null) !== null,
    help: assignment?.help ?? 'full',
  };
}

/** Sets exercises, or changes what was set: what, for whom, until when, how many tries, how much help. */
export function AssignmentForm(props: AssignmentFormProps): ReactNode {
  const { classId, assignment } = props;
  const t = useTranslations('assignments');
  const [draft, setDraft] = useState(() => toDraft(props));
  const { errors, mend, submit, save } = useTerms(props, draft);
  const change = (part: Partial<Draft>) => setDraft((before) => ({ ...before, ...part }));
  const parts = { draft, errors, onChange: change };
  return (
    <form noValidate className="grid max-w-3xl gap-6" onInput={mend} onSubmit={submit}>
      <Field label={t('name')} hint={t('nameHint')} error={errors.title}>
        {(control) => (
          <Input
            {...control}
            name="title"
            defaultValue={assignment?.title}
            maxLength={120}
            autoComplete="off"
          />
        )}
      </Field>
      <ExercisePicker
        items={draft.items}
        onChange={(items) => change({ items })}
        error={draft.items.length > 0 ? undefined : errors.items}
      />
      <DueFields {...parts} dueAt={assignment?.dueAt ?? props.usualDueAt} />
      <TryFields {...parts} usual={assignment?.maxAttempts ?? USUAL_TRIES} />
      <HelpChoice {...parts} />
      <StudentPicker
        classId={classId}
        chosen={draft.students}
        onChange={(students) => change({ students })}
        error={draft.students?.length === 0 ? errors.students : undefined}
      />
      {assignment ? <p className="measure text-muted">{t('editText')}</p> : null}
      <FormError error={save.error} />
      <FormButtons classId={classId} assignmentId={assignment?.id} busy={save.isPending} />
    </form>
  );
}

/** Checks what is in the form, and sends it. */
function useTerms({ classId, assignment }: AssignmentFormProps, draft: Draft) {
  const t = useTranslations('assignments');
  const { errors, check, mend } = useFieldErrors<FieldName>();
  const save = useSave(classId, assignment?.id);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    const { items, students, timeZone, help, isLimited } = draft;
    const { title, ...text } = readForm(event.currentTarget, ['title', 'dueAt', 'tries']);
    const dueAt = fromZonedInput(text.dueAt, timeZone);
    const maxAttempts = isLimited ? Number(text.tries) : null;
    const valid = check(event, {
      ...(title === '' ? { title: t('titleMissing') } : {}),
      ...(dueAt === null ? { dueAt: t('dueMissing') } : {}),
      ...(isOutOfRange(maxAttempts) ? { tries: t('triesWrong', { most: MOST_TRIES }) } : {}),
      ...(items.length === 0 ? { items: t('itemsMissing') } : {}),
      ...(students?.length === 0 ? { students: t('studentsMissing') } : {}),
    });
    if (!valid || dueAt === null) return;
    const activityIds = items.map(({ activityId }) => activityId);
    const studentIds = students === null ? null : [...students];
    save.mutate({ title, dueAt, timeZone, maxAttempts, help, activityIds, studentIds });
  };
  return { errors, mend, submit, save };
}

function DueFields({ draft, onChange, errors, dueAt }: PartProps & { dueAt: string }): ReactNode {
  const t = useTranslations('assignments');
  const terms = useTranslations('terms');
  return (
    <div className="flex flex-wrap items-start gap-4">
      <Field label={terms('due')} error={errors.dueAt}>
        {(control) => (
          <Input
            {...control}
            type="datetime-local"
            name="dueAt"
            defaultValue={toZonedInput(dueAt, draft.timeZone)}
          />
        )}
      </Field>
      <Field label={t('timeZone')} hint={t('timeZoneHint')}>
        {(control) => (
          <Select
            {...control}
            value={draft.timeZone}
            onChange={(event) => onChange({ timeZone: event.target.value })}
          >
            {listZones(draft.timeZone).map((zone) => (
              <option key={zone} value={zone}>
                {nameZone(zone)} ({zone})
              </option>
            ))}
          </Select>
        )}
      </Field>
    </div>
  );
}

function TryFields({ draft, onChange, errors, usual }: PartProps & { usual: number }): ReactNode {
  const t = useTranslations('assignments');
  return (
    <div className="grid gap-3">
      <Segmented
        legend={t('triesLegend')}
        value={draft.isLimited ? 'limited' : 'any'}
        options={[
          { value: 'any', label: t('tries.any') },
          { value: 'limited', label: t('triesLimited') },
        ]}
        onChange={(value) => onChange({ isLimited: value === 'limited' })}
      />
      {draft.isLimited ? (
        <Field label={t('triesNumber')} hint={t('triesHint')} error={errors.tries}>
          {(control) => (
            <Input
              {...control}
              name="tries"
              inputMode="numeric"
              maxLength={3}
              defaultValue={usual}
              className="max-w-24"
            />
          )}
        </Field>
      ) : null}
    </div>
  );
}

function HelpChoice({ draft, onChange }: PartProps): ReactNode {
  const t = useTranslations('assignments');
  return (
    <div className="grid gap-1.5">
      <Segmented
        legend={t('helpLegend')}
        value={draft.help}
        options={HELP.map((value) => ({ value, label: t(`help.${value}`) }))}
        onChange={(help) => onChange({ help })}
      />
      <p className="measure text-muted text-sm">{t(`helpText.${draft.help}`)}</p>
    </div>
  );
}

function FormButtons(props: { classId: string; assignmentId: string | undefined; busy: boolean }): ReactNode {
  const { classId, assignmentId, busy } = props;
  const t = useTranslations('assignments');
  const common = useTranslations('common');
  const list = `/classes/${classId}?tab=assignments`;
  return (
    <div className="flex flex-wrap gap-3">
      <Button type="submit" variant="primary" busy={busy}>
        {assignmentId ? common('save') : t('submit')}
      </Button>
      <LinkButton href={assignmentId ? `/classes/${classId}/assignments/${assignmentId}` : list}>
        {common('cancel')}
      </LinkButton>
    </div>
  );
}

function isOutOfRange(tries: number | null): boolean {
  return tries !== null && !(Number.isInteger(tries) && tries >= 1 && tries <= MOST_TRIES);
}

function useSave(classId: string, assignmentId: string | undefined) {
  const router = useRouter();
  const cache = useQueryClient();
  return useMutation({
    mutationFn: async (body: AssignmentTerms) =>
      unwrap(
        assignmentId === undefined
          ? await browserApi.POST('/v1/classes/{classId}/assignments', {
              params: { path: { classId } },
              body,
            })
          : await browserApi.PUT('/v1/assignments/{assignmentId}', {
              params: { path: { assignmentId } },
              body,
            }),
      ),
    onSuccess: async (saved) => {
      cache.setQueryData(assignmentKeys.one(saved.id), saved);
      await Promise.all([
        cache.invalidateQueries({ queryKey: assignmentKeys.ofClass(classId) }),
        cache.invalidateQueries({ queryKey: assignmentKeys.standing(saved.id) }),
      ]);
      router.push(`/classes/${classId}/assignments/${saved.id}`);
    },
  });
}

/** What this browser knows; the one in use is among them even where it does not. */
function listZones(inUse: string): string[] {
  return [...new Set([inUse, 'UTC', ...Intl.supportedValuesOf('timeZone')])];
}
