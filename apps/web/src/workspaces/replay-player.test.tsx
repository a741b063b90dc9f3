import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { expect, it } from 'vitest';
import { renderHtml, textOf } from '#web/testing/render.tsx';
import { ReplayPlayer } from './replay-player.tsx';

const keep = (version: number, text: string) => ({
  version,
  savedAt: '2026-11-20T10:00:00Z',
  cause: 'typed' as const,
  files: { 'solution.py': text },
});

const PLACE = { personId: 'p', activityId: 'a' };
const textAt = (versions: Parameters<typeof ReplayPlayer>[0]['versions'], locale?: 'en' | 'es') =>
  textOf(
    renderHtml(
      <QueryClientProvider client={new QueryClient()}>
        <ReplayPlayer versions={versions} isWhole place={PLACE} />
      </QueryClientProvider>,
      locale,
    ),
  );

it('says of the oldest version that nothing is there to compare it with', () => {
  const words = textAt([keep(1, 'a = 1\nprint(a)')]);
  expect(words).toContain('The oldest version that is kept, of 2 lines.');
  expect(words).not.toContain('since the version before');
  expect(textAt([keep(1, 'a = 1')], 'es')).toContain('La versión más antigua que se conserva, de 1 línea.');
});

it('says of a later one what came and what went', () => {
  const words = textAt([keep(1, 'a = 1'), keep(2, 'a = 1\nprint(a)')]);
  expect(words).toContain('1 line added, none removed since the version before');
});
