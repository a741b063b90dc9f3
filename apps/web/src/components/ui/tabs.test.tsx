import { describe, expect, it } from 'vitest';
import { renderHtml, textOf } from '#web/testing/render.tsx';
import { Tabs } from './tabs.tsx';

const tabs = (locale: 'en' | 'ar-XB') =>
  renderHtml(
    <Tabs
      label="Views"
      value="b"
      onChange={() => {}}
      tabs={[
        { value: 'a', label: 'First', content: 'One' },
        { value: 'b', label: 'Second', content: 'Two' },
      ]}
    />,
    locale,
  );

describe('Tabs', () => {
  it('sends only the chosen view and marks its tab', () => {
    const html = tabs('en');
    expect(textOf(html)).toBe('First Second Two');
    expect(html.match(/aria-selected="true"/g)).toHaveLength(1);
    expect(html).toContain('aria-label="Views"');
  });

  it('runs in the direction of the language', () => {
    expect(tabs('en')).toContain('dir="ltr"');
    expect(tabs('ar-XB')).toContain('dir="rtl"');
    expect(tabs('ar-XB')).not.toContain('dir="ltr"');
  });
});
