import { queryOptions } from '@tanstack/react-query';
import type { Api } from '#web/api/client.ts';
import { unwrap } from '#web/api/error.ts';

export const policyKeys = {
  ofClass: (classId: string) => ['ai-policy', 'class', classId] as const,
  learners: ['ai-policy', 'learner'] as const,
  ofLearner: (personId: string) => ['ai-policy', 'learner', personId] as const,
};

export const classPolicyQuery = (api: Api, classId: string) =>
  queryOptions({
    queryKey: policyKeys.ofClass(classId),
    queryFn: async ({ signal }) =>
      unwrap(await api.GET('/v1/classes/{classId}/ai-policy', { params: { path: { classId } }, signal })),
  });

export const learnerPolicyQuery = (api: Api, personId: string) =>
  queryOptions({
    queryKey: policyKeys.ofLearner(personId),
    queryFn: async ({ signal }) =>
      unwrap(await api.GET('/v1/people/{personId}/ai-policy', { params: { path: { personId } }, signal })),
  });
