import type { PatientEnrolment, PatientEnrolments } from '@touchstone/api';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { recordKey } from '../usePatientRecord';

/** A change of an enrolment: its answer is on the page at once, and the list is not asked for again. */
export function useCourseChange<V>(patientId: string, change: (value: V) => Promise<PatientEnrolment>) {
  const client = useQueryClient();
  const queryKey = recordKey(patientId, 'enrolments');
  return useMutation({
    mutationFn: change,
    onSuccess: (changed) =>
      client.setQueryData<PatientEnrolments>(queryKey, (before) => {
        const items = before?.items ?? [];
        return {
          items: items.some((each) => each.id === changed.id)
            ? items.map((each) => (each.id === changed.id ? changed : each))
            : [changed, ...items],
        };
      }),
    // Somebody else may have been there first.
    onError: () => client.invalidateQueries({ queryKey }),
  });
}
