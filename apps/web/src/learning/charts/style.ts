/** Axes in the page's own ink and the reader's own text size. */
export const AXIS = {
  tick: { fill: 'var(--muted)', fontSize: '0.8rem' },
  tickLine: false,
  axisLine: { stroke: 'var(--edge)' },
} as const;

export const MARGIN = { top: 8, right: 12, bottom: 0, left: 0 } as const;
