import { describe, expect, it } from 'vitest';
import { ApiError } from '#web/api/error.ts';
import { renderHtml, textOf } from '#web/testing/render.tsx';
import { ErrorState, FormError } from './error-state.tsx';

const error = (code: string) =>
  new ApiError(500, { code, message: 'select * from secrets', hint: 'raw', requestId: 'req-77' });

describe('ErrorState', () => {
  it("says what happened and what to do in the reader's language, with the id to quote", () => {
    const text = textOf(renderHtml(<ErrorState error={error('unavailable')} />, 'es'));
    expect(text).toContain('Una parte del sistema no responde.');
    expect(text).toContain('está a salvo');
    expect(text).toContain('req-77');
  });

  it('never shows what the server wrote for the log', () => {
    for (const code of ['internal', 'conflict', 'brand-new-code']) {
      expect(renderHtml(<ErrorState error={error(code)} />)).not.toContain('select *');
    }
    expect(renderHtml(<ErrorState error={new Error('stack of ours')} />)).not.toContain('stack of ours');
  });

  it('offers another try only where there is one', () => {
    expect(textOf(renderHtml(<ErrorState error={error('internal')} />))).not.toContain('Try again ');
    expect(renderHtml(<ErrorState error={error('internal')} onRetry={() => {}} />)).toContain('<button');
  });

  it('is announced', () => {
    expect(renderHtml(<ErrorState error={error('internal')} />)).toContain('role="alert"');
  });
});

describe('FormError', () => {
  it('is nothing without an error', () => {
    expect(renderHtml(<FormError error={null} />)).toBe('');
  });

  it("prefers the form's own sentence for a code it knows", () => {
    const text = textOf(
      renderHtml(<FormError error={error('conflict')} messages={{ conflict: 'Taken.' }} />),
    );
    expect(text).toBe('Taken.');
  });
});
