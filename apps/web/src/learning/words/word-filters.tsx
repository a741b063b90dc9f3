import SlidersHorizontal from 'lucide-react/icons/sliders-horizontal';
import { useTranslations } from 'next-intl';
import { type ReactNode, useId, useState } from 'react';
import { cn } from '#web/components/class-names.ts';
import { Button } from '#web/components/ui/button.tsx';
import { Field, Input, Select } from '#web/components/ui/field.tsx';
import type { Course } from '../queries.ts';
import type { WordFilter } from './queries.ts';

const LEVELS = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2'] as const;
const STATES = ['new', 'learning', 'known'] as const;

interface WordFiltersProps {
  course: Pick<Course, 'units' | 'language'>;
  filter: WordFilter;
  onChange(filter: WordFilter): void;
}

/** Which words to show. On a phone all but the search is folded: the words are what one came for. */
export function WordFilters({ course, filter, onChange }: WordFiltersProps): ReactNode {
  const t = useTranslations('words');
  const change = (part: Partial<WordFilter>) => onChange({ ...filter, ...part });
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const { search: _, ...choices } = filter;
  const chosen = Object.values(choices).filter((value) => value !== '').length;
  return (
    <search className="grid gap-4 sm:grid-cols-2 lg:grid-cols-[2fr_2fr_1fr_1fr]">
      <Field label={t('search')}>
        {(control) => (
          <Input
            {...control}
            type="search"
            value={filter.search}
            maxLength={60}
            onChange={(event) => change({ search: event.target.value })}
          />
        )}
      </Field>
      <Button
        variant="quiet"
        className="-ms-3 base:px-3 justify-self-start sm:hidden"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        <SlidersHorizontal aria-hidden />
        {t('filters', { count: chosen })}
      </Button>
      <div id={id} className={cn('grid gap-4 sm:contents', !isOpen && 'max-sm:hidden')}>
        <LessonChoice course={course} value={filter.lessonId} onChange={(lessonId) => change({ lessonId })} />
        <Choice
          label={t('level')}
          every={t('everyLevel')}
          value={filter.level}
          options={LEVELS.map((level) => [level, level])}
          onChange={(level) => change({ level })}
        />
        <Choice
          label={t('state')}
          every={t('everyState')}
          value={filter.state}
          options={STATES.map((state) => [state, t(`states.${state}`)])}
          onChange={(state) => change({ state })}
        />
      </div>
    </search>
  );
}

interface LessonChoiceProps {
  course: WordFiltersProps['course'];
  value: string;
  onChange(lessonId: string): void;
}

function LessonChoice({ course, value, onChange }: LessonChoiceProps): ReactNode {
  const t = useTranslations('words');
  return (
    <Field label={t('lesson')}>
      {(control) => (
        <Select {...control} value={value} onChange={(event) => onChange(event.target.value)}>
          <option value="">{t('everyLesson')}</option>
          {course.units.map((unit) => (
            <optgroup key={unit.id} label={unit.title} lang={course.language}>
              {unit.lessons.map((lesson) => (
                <option key={lesson.id} value={lesson.id} lang={course.language}>
                  {lesson.title}
                </option>
              ))}
            </optgroup>
          ))}
        </Select>
      )}
    </Field>
  );
}

function Choice<Value extends string>(props: {
  label: string;
  every: string;
  value: Value | '';
  options: readonly (readonly [Value, string])[];
  onChange(value: Value | ''): void;
}): ReactNode {
  const { label, every, value, options, onChange } = props;
  return (
    <Field label={label}>
      {(control) => (
        <Select
          {...control}
          value={value}
          onChange={(event) => onChange(options.find(([one]) => one === event.target.value)?.[0] ?? '')}
        >
          <option value="">{every}</option>
          {options.map(([one, text]) => (
            <option key={one} value={one}>
              {text}
            </option>
          ))}
        </Select>
      )}
    </Field>
  );
}
