'use client';

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { browserApi } from '#web/api/client.ts';
import { unwrap } from '#web/api/error.ts';
import { policyKeys } from '#web/models/queries.ts';
import type { Band } from './bands.ts';

/** Says how old somebody is; what it changes about who may answer is fetched anew. */
export function useSaveAge(personId: string, onSaved: () => void) {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: async (band: Band | null) => {
      const params = { path: { personId } };
      return unwrap(await browserApi.PUT('/v1/people/{personId}/age-band', { params, body: { band } }));
    },
    onSuccess: async () => {
      await cache.invalidateQueries({ queryKey: policyKeys.ofLearner(personId) });
      onSaved();
    },
  });
}
