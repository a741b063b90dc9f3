'use client';

import { type FormEvent, useState } from 'react';
import { ApiError } from '#web/api/error.ts';

/** Reads a form's named fields as trimmed text. */
export function readForm<Name extends string>(
  form: HTMLFormElement,
  names: readonly Name[],
): Record<Name, string> {
  const data = new FormData(form);
  const entries = names.map((name) => [name, String(data.get(name) ?? '').trim()] as const);
  return Object.fromEntries(entries) as Record<Name, string>;
}

/** Puts focus on the first field that needs another look, where a keyboard or screen-reader user wants to be. */
export function focusFirstInvalid(form: HTMLFormElement): void {
  requestAnimationFrame(() => form.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
}

/** Field errors of a form: the form's own checks first, then what the API found. */
export function useFieldErrors<Name extends string>() {
  const [errors, setErrors] = useState<Partial<Record<Name, string>>>({});
  /** Returns whether the form may be sent. */
  const check = (event: FormEvent<HTMLFormElement>, found: Partial<Record<Name, string>>) => {
    event.preventDefault();
    setErrors(found);
    const valid = Object.values(found).every((message) => !message);
    if (!valid) focusFirstInvalid(event.currentTarget);
    return valid;
  };
  /** For the form's `onInput`: a field being mended is not blamed any longer; the next check decides anew. */
  const mend = ({ target }: FormEvent<HTMLFormElement>) =>
    setErrors((before) => {
      const name = target instanceof HTMLInputElement ? target.name : '';
      if (!(name in before)) return before;
      const { [name as Name]: _mended, ...others } = before;
      return others as typeof before;
    });
  return { errors, check, mend };
}

/** Whether the API blamed a field. The API's sentence is English; screens say it in the reader's language. */
export function blames(error: unknown, field: string): boolean {
  return (
    error instanceof ApiError &&
    error.fields.some((entry) => entry.path === field || entry.path.endsWith(`.${field}`))
  );
}
