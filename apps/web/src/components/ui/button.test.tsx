import { describe, expect, it } from 'vitest';
import { renderHtml } from '#web/testing/render.tsx';
import { Button, buttonStyle } from './button.tsx';

describe('Button', () => {
  it('never submits a form by accident', () => {
    expect(renderHtml(<Button>Go</Button>)).toContain('type="button"');
    expect(renderHtml(<Button type="submit">Go</Button>)).toContain('type="submit"');
  });

  it('stays focusable while busy, says so, and cannot submit twice', () => {
    const html = renderHtml(
      <Button type="submit" busy>
        Go
      </Button>,
    );
    expect(html).toContain('aria-busy="true"');
    expect(html).toContain('aria-disabled="true"');
    expect(html).not.toMatch(/ disabled[=\s>]/);
    expect(html).toContain('type="button"');
  });

  it('is 44 px high in every variant and size', () => {
    for (const variant of ['primary', 'secondary', 'quiet', 'danger'] as const) {
      for (const size of ['md', 'lg', 'icon', 'wide'] as const) {
        expect(buttonStyle({ variant, size })).toMatch(/min-h-1[14]\b/);
      }
    }
  });

  it('lets a caller override one property', () => {
    const html = renderHtml(<Button className="px-9">Go</Button>);
    expect(html).toContain('px-9');
    expect(html).not.toMatch(/[ "]px-4/);
  });
});
