'use client';

import { useInfiniteQuery } from '@tanstack/react-query';
import X from 'lucide-react/icons/x';
import { useTranslations } from 'next-intl';
import { type ReactNode, useDeferredValue, useId, useState } from 'react';
import { type Api, browserApi } from '#web/api/client.ts';
import { unwrap } from '#web/api/error.ts';
import { pagedQuery, pageQuery } from '#web/api/paged.ts';
import type { Row } from '#web/api/types.ts';
import { Button } from '#web/components/ui/button.tsx';
import { Field, Input, Select } from '#web/components/ui/field.tsx';
import { Paged } from '#web/components/ui/paged.tsx';
import { type AssignmentItem, assignableQuery } from './queries.ts';

/** As the API. */
const MOST_ITEMS = 40;

const coursesQuery = (api: Api) =>
  pagedQuery<Row<'listCourses'>>(['assignable-courses'], async (cursor, signal) =>
    unwrap(await api.GET('/v1/courses', { params: { query: pageQuery(cursor, 100) }, signal })),
  );

interface PickerProps {
  items: readonly AssignmentItem[];
  onChange(items: readonly AssignmentItem[]): void;
  error: string | undefined;
}

/** Exercises of any course, found by title or taken lesson by lesson; what is chosen stands above, in order. */
export function ExercisePicker({ items, onChange, error }: PickerProps): ReactNode {
  const t = useTranslations('assignments');
  const id = useId();
  const [search, setSearch] = useState('');
  const sought = useDeferredValue(search.trim());
  const { courses, courseId, chooseCourse } = useCourses();
  return (
    <fieldset className="grid min-w-0 gap-3" aria-describedby={error ? `${id}-error` : undefined}>
      <legend className="mb-1.5 font-semibold">{t('exercises')}</legend>
      {error ? (
        <p id={`${id}-error`} className="font-medium text-plum text-sm">
          {error}
        </p>
      ) : null}
      <Chosen items={items} onChange={onChange} />
      <div className="flex flex-wrap gap-4">
        <Field label={t('course')}>
          {(control) => (
            <Select
              {...control}
              value={courseId ?? ''}
              onChange={(event) => chooseCourse(event.target.value)}
            >
              {courses.map((course) => (
                <option key={course.id} value={course.id} lang={course.language}>
                  {course.title}
                </option>
              ))}
            </Select>
          )}
        </Field>
        <Field label={t('search')}>
          {(control) => (
            <Input
              {...control}
              type="search"
              value={search}
              maxLength={80}
              onChange={(event) => setSearch(event.target.value)}
            />
          )}
        </Field>
      </div>
      {courseId ? <Shelf courseId={courseId} search={sought} items={items} onChange={onChange} /> : null}
    </fieldset>
  );
}

/** The courses there are, and the one to choose from: of programs first, they are what is mostly set. */
function useCourses() {
  const { data } = useInfiniteQuery(coursesQuery(browserApi));
  const courses = data?.pages.flatMap((page) => page.items) ?? [];
  const [chosen, chooseCourse] = useState<string | null>(null);
  const courseId = chosen ?? courses.find(({ subject }) => subject === 'python')?.id ?? courses[0]?.id;
  return { courses, courseId, chooseCourse };
}

function Shelf(props: Omit<PickerProps, 'error'> & { courseId: string; search: string }): ReactNode {
  const { courseId, search, items, onChange } = props;
  const t = useTranslations('assignments');
  return (
    <div className="max-h-96 overflow-y-auto rounded-lg border border-hairline bg-surface p-3">
      <Paged
        key={courseId}
        query={assignableQuery(browserApi, courseId, search)}
        empty={<p className="text-muted">{t('nothingFound')}</p>}
      >
        {(found) => <Found found={found} items={items} onChange={onChange} />}
      </Paged>
    </div>
  );
}

function Chosen({ items, onChange }: Omit<PickerProps, 'error'>): ReactNode {
  const t = useTranslations('assignments');
  if (items.length === 0) return <p className="text-muted text-sm">{t('noneChosen')}</p>;
  return (
    <ol aria-label={t('chosen')} className="grid">
      {items.map((item) => (
        <li key={item.activityId} className="flex items-center justify-between gap-3">
          <span>
            <span lang={item.language}>{item.title}</span>{' '}
            <span lang={item.language} className="text-muted text-sm">
              {item.lessonTitle}
            </span>
          </span>
          <Button
            variant="quiet"
            size="icon"
            aria-label={t('remove', { title: item.title })}
            onClick={() => onChange(items.filter((one) => one !== item))}
          >
            <X aria-hidden />
          </Button>
        </li>
      ))}
    </ol>
  );
}

interface FoundProps extends Omit<PickerProps, 'error'> {
  found: readonly AssignmentItem[];
}

/** Lesson by lesson; a whole one is taken with one press. */
function Found({ found, items, onChange }: FoundProps): ReactNode {
  const t = useTranslations('assignments');
  const chosen = new Set(items.map(({ activityId }) => activityId));
  const add = (more: readonly AssignmentItem[]) =>
    onChange([...items, ...more.filter(({ activityId }) => !chosen.has(activityId))].slice(0, MOST_ITEMS));
  return (
    <>
      {groupByLesson(found).map((group) => {
        const [first] = group;
        if (first === undefined) return null;
        return (
          <div key={`${first.lessonId}-${first.type}`} className="grid gap-1">
            <div className="flex flex-wrap items-baseline justify-between gap-x-3">
              <h2 lang={first.language} className="font-sans font-semibold text-base">
                {first.lessonTitle}
              </h2>
              <Button variant="quiet" className="px-2.5 text-sm" onClick={() => add(group)}>
                {t('addLesson')}
                <span className="sr-only">: {first.lessonTitle}</span>
              </Button>
            </div>
            {group.map((item) => (
              <label key={item.activityId} className="flex min-h-11 cursor-pointer items-center gap-3">
                <input
                  type="checkbox"
                  checked={chosen.has(item.activityId)}
                  disabled={!chosen.has(item.activityId) && items.length >= MOST_ITEMS}
                  onChange={(event) =>
                    event.target.checked
                      ? add([item])
                      : onChange(items.filter(({ activityId }) => activityId !== item.activityId))
                  }
                  className="size-5 shrink-0 accent-(--ember-text)"
                />
                <span lang={item.language}>{item.title}</span>
              </label>
            ))}
          </div>
        );
      })}
    </>
  );
}

/** Neighbours of one lesson; programs come before the rest, so a lesson may be there twice. */
function groupByLesson(found: readonly AssignmentItem[]): AssignmentItem[][] {
  const groups: AssignmentItem[][] = [];
  for (const item of found) {
    const last = groups.at(-1);
    if (last?.[0]?.lessonId === item.lessonId && (last[0].type === 'code') === (item.type === 'code')) {
      last.push(item);
    } else groups.push([item]);
  }
  return groups;
}
