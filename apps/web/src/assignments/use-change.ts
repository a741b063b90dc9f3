import { useMutation, useQueryClient } from '@tanstack/react-query';
import { toast } from '#web/components/ui/announcer.tsx';
import { type Assignment, assignmentKeys } from './queries.ts';

/** A change of one assignment: the answer is what it says now, and everything that shows it is asked for again. */
export function useChange<Input>(
  change: (input: Input) => Promise<Assignment>,
  options: { done: string; onDone(): void },
) {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: async (assignment) => {
      cache.setQueryData(assignmentKeys.one(assignment.id), assignment);
      options.onDone();
      toast(options.done);
      await Promise.all([
        cache.invalidateQueries({ queryKey: assignmentKeys.standing(assignment.id) }),
        cache.invalidateQueries({ queryKey: assignmentKeys.ofClass(assignment.classId) }),
      ]);
    },
  });
}
