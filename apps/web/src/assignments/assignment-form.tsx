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

/** Sets exercises, or changes what was set: what, for whom, until when, how many tries, how much help. */
export function AssignmentForm(props: AssignmentFormProps): ReactNode {
  const { classId, assignment } = props;
  const t = useTranslations('assignments');
  const common = useTranslations('common');
  const [timeZone, setTimeZone] = useState(assignment?.timeZone ?? props.timeZone);
  const [items, setItems] = useState<readonly AssignmentItem[]>(assignment?.items ?? []);
  const [students, setStudents] = useState<readonly string[] | null>(assignment?.studentIds ?? null);
  const [isLimited, setLimited] = useState((assignment?.maxAttempts ?? null) !== null);
  const [help, setHelp] = useState<AssignmentTerms['help']>(assignment?.help ?? 'full');
  const { errors, check, mend } = useFieldErrors<'title' | 'dueAt' | 'tries' | 'items' | 'students'>();
  const save = useSave(classId, assignment?.id);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    const text = readForm(event.currentTarget, ['title', 'dueAt', 'tries']);
    const dueAt = fromZonedInput(text.dueAt, timeZone);
    const maxAttempts = isLimited ? Number(text.tries) : null;
    const valid = check(event, {
      ...(text.title === '' ? { title: t('titleMissing') } : {}),
      ...(dueAt === null ? { dueAt: t('dueMissing') } : {}),
      ...(isOutOfRange(maxAttempts) ? { tries: t('triesWrong', { most: MOST_TRIES }) } : {}),
      ...(items.length === 0 ? { items: t('itemsMissing') } : {}),
      ...(students?.length === 0 ? { students: t('studentsMissing') } : {}),
    });
    if (!valid || dueAt === null) return;
    save.mutate({
      title: text.title,
      dueAt,
      timeZone,
      maxAttempts,
      help,
      activityIds: items.map(({ activityId }) => activityId),
      studentIds: students === null ? null : [...students],
    });
  };
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
      <ExercisePicker items={items} onChange={setItems} error={errors.items} />
      <div className="flex flex-wrap gap-4">
        <Field label={t('due')} error={errors.dueAt}>
          {(control) => (
            <Input
              {...control}
              type="datetime-local"
              name="dueAt"
              defaultValue={toZonedInput(assignment?.dueAt ?? props.usualDueAt, timeZone)}
            />
          )}
        </Field>
        <Field label={t('timeZone')} hint={t('timeZoneHint')}>
          {(control) => (
            <Select {...control} value={timeZone} onChange={(event) => setTimeZone(event.target.value)}>
              {listZones(timeZone).map((zone) => (
                <option key={zone} value={zone}>
                  {nameZone(zone)} ({zone})
                </option>
              ))}
            </Select>
          )}
        </Field>
      </div>
      <div className="grid gap-3">
        <Segmented
          legend={t('triesLegend')}
          value={isLimited ? 'limited' : 'any'}
          options={[
            { value: 'any', label: t('tries.any') },
            { value: 'limited', label: t('triesLimited') },
          ]}
          onChange={(value) => setLimited(value === 'limited')}
        />
        {isLimited ? (
          <Field label={t('triesNumber')} hint={t('triesHint')} error={errors.tries}>
            {(control) => (
              <Input
                {...control}
                name="tries"
                inputMode="numeric"
                maxLength={3}
                defaultValue={assignment?.maxAttempts ?? USUAL_TRIES}
                className="max-w-24"
              />
            )}
          </Field>
        ) : null}
      </div>
      <div className="grid gap-1.5">
        <Segmented
          legend={t('helpLegend')}
          value={help}
          options={HELP.map((value) => ({ value, label: t(`help.${value}`) }))}
          onChange={(value) => setHelp(value)}
        />
        <p className="measure text-muted text-sm">{t(`helpText.${help}`)}</p>
      </div>
      <StudentPicker classId={classId} chosen={students} onChange={setStudents} error={errors.students} />
      {assignment ? <p className="measure text-muted">{t('editText')}</p> : null}
      <FormError error={save.error} />
      <div className="flex flex-wrap gap-3">
        <Button type="submit" variant="primary" busy={save.isPending}>
          {assignment ? common('save') : t('submit')}
        </Button>
        <LinkButton
          href={
            assignment
              ? `/classes/${classId}/assignments/${assignment.id}`
              : `/classes/${classId}?tab=assignments`
          }
        >
          {common('cancel')}
        </LinkButton>
      </div>
    </form>
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
