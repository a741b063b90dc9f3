// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { InlineMarkdown, Markdown } from './markdown.tsx';

afterEach(cleanup);

describe('Markdown', () => {
  it('draws real elements', () => {
    const { container } = render(
      <Markdown text={'## Head\n\nA **b** `c`\n\n1. one\n2. two\n\n| x |\n| --- |\n| y |'} language="es" />,
    );
    expect(screen.getByRole('heading', { name: 'Head' })).toBeTruthy();
    expect(container.querySelector('strong')?.textContent).toBe('b');
    expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual(['one', 'two']);
    expect(screen.getByRole('columnheader', { name: 'x' })).toBeTruthy();
    expect(container.querySelector('[lang="es"]')).toBeTruthy();
  });

  it('keeps code left to right, untranslated and reachable by keyboard where it scrolls', () => {
    const { container } = render(<Markdown text={'```\nx = 1\n```'} />);
    const block = container.querySelector('pre');
    expect(block?.getAttribute('dir')).toBe('ltr');
    expect(block?.tabIndex).toBe(0);
    expect(block?.querySelector('code')?.getAttribute('translate')).toBe('no');
  });

  it('makes no element of raw HTML and no address of a link', () => {
    const { container } = render(
      <InlineMarkdown text={'<img src=x onerror=alert(1)> [a](javascript:alert(1)) <script>1</script>'} />,
    );
    expect(container.querySelectorAll('img, a, script')).toHaveLength(0);
    expect(container.textContent).toContain('<img src=x onerror=alert(1)>');
    expect(container.textContent).not.toContain('javascript:');
  });
});
