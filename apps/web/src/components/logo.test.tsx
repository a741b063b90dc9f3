import { describe, expect, it } from 'vitest';
import { renderHtml } from '#web/testing/render.tsx';
import { Logo } from './logo.tsx';

const opacity = (lit: number) => Number(renderHtml(<Logo lit={lit} />).match(/fill-opacity="([^"]+)"/)?.[1]);

describe('Logo', () => {
  it('lights up as a lesson goes on, and stays within bounds', () => {
    expect([0, 0.5, 1].map(opacity)).toEqual([0, 0.5, 1]);
    expect([-1, 7].map(opacity)).toEqual([0, 1]);
  });

  it('is decoration', () => {
    expect(renderHtml(<Logo />)).toContain('aria-hidden="true"');
  });
});
