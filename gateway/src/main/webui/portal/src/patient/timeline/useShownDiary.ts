import { useSearchParams } from 'react-router';
import { useDiary } from '../../api/queries';
import { addDays, today } from '../../i18n/format';

export const RANGES = [30, 90, 365];
const USUAL_RANGE = 90;

/** The diary of the days that the page's address asks for. */
export function useShownDiary(patientId: string) {
  const [params] = useSearchParams();
  const asked = Number(params.get('days'));
  const days = RANGES.includes(asked) ? asked : USUAL_RANGE;
  const to = today();
  const from = addDays(to, 1 - days);
  // It may be tomorrow already where the patient is.
  const diary = useDiary(patientId, from, addDays(to, 1));
  return { diary, days, from, to };
}
