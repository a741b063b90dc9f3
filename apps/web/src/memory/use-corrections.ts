import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { browserApi } from '#web/api/client.ts';
import { unwrap } from '#web/api/error.ts';
import { coachSettingsQuery, type Density } from './queries.ts';

export const DENSITIES = ['few', 'some', 'all'] as const satisfies readonly Density[];

interface Corrections {
  /** What holds, or is being saved; undefined until it was read. */
  chosen: Density | undefined;
  choose: (density: Density) => void;
  error: Error | null;
}

/** How many mistakes a reply takes up, as the learner chooses for all conversations. A choice outlives its page. */
export function useCorrections(onSaved?: () => void): Corrections {
  const cache = useQueryClient();
  const query = coachSettingsQuery(browserApi);
  const { data } = useQuery(query);
  const save = useMutation({
    mutationFn: async (corrections: Density) =>
      unwrap(await browserApi.PUT('/v1/me/coach-settings', { body: { corrections }, keepalive: true })),
    onSuccess: (saved) => {
      cache.setQueryData(query.queryKey, saved);
      onSaved?.();
    },
  });
  const chosen = save.isPending ? save.variables : data?.corrections;
  return { chosen, choose: save.mutate, error: save.error };
}
