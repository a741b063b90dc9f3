import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Table } from '#web/components/ui/table.tsx';
import type { WholeDraft } from './queries.ts';

interface Part {
  text: string;
}
interface Example {
  key: string;
  given: Part[];
  wanted: Part[];
}

const isParts = (value: unknown): value is Part[] =>
  Array.isArray(value) && value.every((part) => typeof (part as Part | null)?.text === 'string');

/** The examples in what the API hands out: the shape belongs to the activity type, so it is looked at first. */
export function readExamples({ examples }: WholeDraft['content']): Example[] {
  if (!Array.isArray(examples)) return [];
  return examples.filter(
    (example): example is Example =>
      typeof example?.key === 'string' && isParts(example.given) && isParts(example.wanted),
  );
}

const wordsOf = (parts: readonly Part[]) => parts.map(({ text }) => text).join('\n');

/** Every test in words of Python, the hidden ones as well. */
export function DraftTests({ content }: Pick<WholeDraft, 'content'>): ReactNode {
  const t = useTranslations('exercises');
  const cell = (parts: readonly Part[]) => (
    <code className="whitespace-pre-wrap text-sm">{wordsOf(parts)}</code>
  );
  return (
    <Table
      caption={t('tests')}
      columns={[
        { key: 'given', header: t('given'), cell: (row: Example) => cell(row.given) },
        { key: 'wanted', header: t('wantedValue'), cell: (row: Example) => cell(row.wanted) },
      ]}
      rows={readExamples(content)}
      rowKey={(row) => row.key}
    />
  );
}
