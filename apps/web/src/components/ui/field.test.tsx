import { describe, expect, it } from 'vitest';
import { renderHtml, textOf } from '#web/testing/render.tsx';
import { Field, Input } from './field.tsx';

const field = (props: { hint?: string; error?: string }) =>
  renderHtml(
    <Field label="Class code" {...props}>
      {(control) => <Input {...control} name="code" />}
    </Field>,
  );
const attribute = (html: string, tag: string, name: string) =>
  html.match(new RegExp(`<${tag}[^>]* ${name}="([^"]*)"`))?.[1];

describe('Field', () => {
  it('ties the label to the control', () => {
    const html = field({});
    expect(attribute(html, 'label', 'for')).toBe(attribute(html, 'input', 'id'));
    expect(html).not.toContain('aria-describedby');
    expect(html).not.toContain('aria-invalid=');
  });

  it('reads hint and error after the label, in that order', () => {
    const html = field({ hint: 'Six characters', error: 'Type all six' });
    const ids = attribute(html, 'input', 'aria-describedby')?.split(' ') ?? [];
    const texts = ids.map((id) => textOf(html.match(new RegExp(`<p id="${id}"[^>]*>(.*?)</p>`))?.[1] ?? ''));
    expect(texts).toEqual(['Six characters', 'Type all six']);
    expect(attribute(html, 'input', 'aria-invalid')).toBe('true');
  });
});
