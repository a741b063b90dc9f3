'use client';

import { useFormatter, useTranslations } from 'next-intl';
import { useDeferredValue, useState } from 'react';
import { browserApi } from '#web/api/client.ts';
import type { Role, Row } from '#web/api/types.ts';
import { Badge } from '#web/components/ui/badge.tsx';
import { Button } from '#web/components/ui/button.tsx';
import { EmptyState } from '#web/components/ui/empty-state.tsx';
import { Field, Input, Select } from '#web/components/ui/field.tsx';
import { Paged } from '#web/components/ui/paged.tsx';
import { type Column, Table } from '#web/components/ui/table.tsx';
import { PersonMenu } from './person-menu.tsx';
import { EVERYONE, type PeopleFilter, peopleQuery } from './queries.ts';

type Person = Row<'listPeople'>;

const ROLES = ['student', 'teacher', 'guardian', 'admin'] as const satisfies readonly Role[];

export function PeopleList({ ownId }: { ownId: string }) {
  const t = useTranslations('admin.people');
  const [filter, setFilter] = useState<PeopleFilter>(EVERYONE);
  const settled = useDeferredValue(filter);
  const filtered = filter.role !== null || filter.search !== '';
  return (
    <div className="grid gap-5">
      <PeopleFilters filter={filter} onChange={setFilter} />
      <Paged
        query={peopleQuery(browserApi, { ...settled, search: settled.search.trim() })}
        empty={
          filtered ? (
            <EmptyState
              title={t('noMatchTitle')}
              action={<Button onClick={() => setFilter(EVERYONE)}>{t('showEveryone')}</Button>}
            >
              {t('noMatchText')}
            </EmptyState>
          ) : (
            <EmptyState title={t('emptyTitle')}>{t('emptyText')}</EmptyState>
          )
        }
      >
        {(rows) => <PeopleTable rows={rows} ownId={ownId} />}
      </Paged>
    </div>
  );
}

function PeopleFilters({ filter, onChange }: { filter: PeopleFilter; onChange(filter: PeopleFilter): void }) {
  const t = useTranslations('admin.people');
  const roles = useTranslations('common.roles');
  return (
    <search className="grid gap-4 sm:grid-cols-[2fr_1fr]">
      <Field label={t('search')}>
        {(control) => (
          <Input
            {...control}
            type="search"
            value={filter.search}
            maxLength={80}
            onChange={(event) => onChange({ ...filter, search: event.target.value })}
          />
        )}
      </Field>
      <Field label={t('role')}>
        {(control) => (
          <Select
            {...control}
            value={filter.role ?? ''}
            onChange={(event) =>
              onChange({ ...filter, role: ROLES.find((role) => role === event.target.value) ?? null })
            }
          >
            <option value="">{t('everyRole')}</option>
            {ROLES.map((role) => (
              <option key={role} value={role}>
                {roles(role)}
              </option>
            ))}
          </Select>
        )}
      </Field>
    </search>
  );
}

function PeopleTable({ rows, ownId }: { rows: readonly Person[]; ownId: string }) {
  const t = useTranslations('admin.people');
  const roles = useTranslations('common.roles');
  const format = useFormatter();
  const columns: Column<Person>[] = [
    {
      key: 'name',
      header: t('name'),
      bare: true,
      cell: (row) => (
        <span className="flex flex-wrap items-center gap-x-2.5 gap-y-1 pe-12 @2xl:pe-0">
          <span className="font-semibold">{row.displayName}</span>
          {row.status === 'suspended' ? <Badge tone="plum">{t('suspended')}</Badge> : null}
        </span>
      ),
    },
    {
      key: 'signIn',
      header: t('signInName'),
      cell: (row) => <span className="break-all">{row.signInName}</span>,
    },
    { key: 'role', header: t('role'), cell: (row) => roles(row.role) },
    {
      key: 'joined',
      header: t('joined'),
      cell: (row) => (
        <time dateTime={row.joinedAt}>
          {format.dateTime(new Date(row.joinedAt), { dateStyle: 'medium' })}
        </time>
      ),
    },
    {
      key: 'actions',
      header: <span className="sr-only">{t('actions')}</span>,
      bare: true,
      corner: true,
      cell: (row) =>
        row.personId === ownId ? (
          <span className="block text-muted text-sm @2xl:text-end">{t('you')}</span>
        ) : (
          <PersonMenu person={row} />
        ),
    },
  ];
  return (
    <Table
      caption={t('title')}
      columns={columns}
      rows={rows}
      rowKey={(row) => `${row.personId}-${row.role}`}
    />
  );
}
