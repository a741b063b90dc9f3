/** Axes in the page's own ink, without lines of their own. */
export const AXIS = {
  tick: { fill: 'var(--muted)', fontSize: 13 },
  tickLine: false,
  axisLine: { stroke: 'var(--edge)' },
} as const;

export const MARGIN = { top: 8, right: 12, bottom: 0, left: 0 } as const;
