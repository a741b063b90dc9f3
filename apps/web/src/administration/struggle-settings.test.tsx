// @vitest-environment jsdom
import { StruggleThresholds } from '@kindling/shared';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openPage } from '#web/testing/open-page.fixture.tsx';
import { StruggleSettings } from './struggle-settings.tsx';
import { FIELDS, RANGES, readThreshold } from './threshold-ranges.ts';

const usual = StruggleThresholds.parse({});
const sent: unknown[] = [];

beforeEach(() => {
  sent.length = 0;
  vi.stubGlobal('fetch', async (request: Request) => {
    expect(`${request.method} ${new URL(request.url).pathname}`).toBe('PUT /v1/struggle-thresholds');
    const body = await request.json();
    sent.push(body);
    return new Response(JSON.stringify(StruggleThresholds.parse(body)), {
      headers: { 'content-type': 'application/json' },
    });
  });
});
afterEach(() => vi.unstubAllGlobals());

describe('the ranges', () => {
  it.each(FIELDS)('of %s are those of the contract', (field) => {
    const { least, most } = RANGES[field];
    const takes = (value: number) => StruggleThresholds.safeParse({ [field]: value }).success;
    expect([least - 1, least, most, most + 1].map(takes)).toEqual([false, true, true, false]);
    expect(usual[field]).toBe(RANGES[field].usual);
  });

  it('name every number of the contract', () =>
    expect([...FIELDS].sort()).toEqual(Object.keys(usual).sort()));

  it.each([
    ['10', 10],
    ['', undefined],
    ['1.5', undefined],
    ['-3', undefined],
    ['241', undefined],
    ['1e2', undefined],
  ])('reads "%s" as %s', (text, value) => expect(readThreshold('longWorkMinutes', text)).toBe(value));
});

describe('the form', () => {
  const field = () => screen.getByLabelText<HTMLInputElement>(/Minutes at one exercise/);

  it('saves what was typed, all numbers together', async () => {
    openPage(<StruggleSettings thresholds={usual} />);
    await userEvent.clear(field());
    await userEvent.type(field(), '15');
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(sent).toEqual([{ ...usual, longWorkMinutes: 15 }]));
  });

  it('says which number is out of range, and sends nothing', async () => {
    openPage(<StruggleSettings thresholds={usual} />);
    await userEvent.clear(field());
    await userEvent.type(field(), '900');
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect(screen.getByText('Type a whole number from 1 to 240.')).toBeTruthy();
    expect(field().getAttribute('aria-invalid')).toBe('true');
    expect(sent).toEqual([]);
  });

  it('goes back to the usual numbers', async () => {
    openPage(<StruggleSettings thresholds={{ ...usual, longWorkMinutes: 99 }} />);
    expect(field().value).toBe('99');
    await userEvent.click(screen.getByRole('button', { name: 'Use the usual numbers' }));
    await waitFor(() => expect(field().value).toBe('10'));
    expect(sent).toEqual([{}]);
  });
});
