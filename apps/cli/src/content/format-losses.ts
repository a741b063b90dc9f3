import type { Loss } from '@kindling/core/curriculum';
import { counted } from './counted.ts';

/** A line for each thing that was lost, under a line with their number; none where nothing was. */
export function formatLosses(losses: readonly Loss[]): string[] {
  if (losses.length === 0) return [];
  const lines = losses.map(({ item, what }) => `○ ${item === '' ? '' : `${item}: `}${what}`);
  return ['', `${counted(losses.length, 'thing')} did not fit:`, ...lines];
}
