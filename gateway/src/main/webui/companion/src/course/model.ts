import type { PatientEnrolment, ProgrammeItem, ProgrammeItemKind, ProgrammeVersion } from '@touchstone/api';

/** The parts of a week, in the order of the page. */
export const PARTS: ProgrammeItemKind[] = ['practice', 'lesson', 'check-in', 'instrument', 'menu'];

/** The programme that goes on, else the newest one; and those before. */
export function ways(enrolments: PatientEnrolment[]): { now: PatientEnrolment | null; earlier: PatientEnrolment[] } {
  const now = enrolments.find(({ status }) => status === 'active' || status === 'paused') ?? enrolments[0] ?? null;
  return { now, earlier: enrolments.filter((enrolment) => enrolment !== now) };
}

/** What the programme has in this week and the clinic left out for this person. */
export function leftOut({ currentWeek, tailoring }: PatientEnrolment, programme: ProgrammeVersion | null): ProgrammeItem[] {
  const items = currentWeek ? (programme?.weeks[currentWeek.number - 1]?.items ?? []) : [];
  return items.filter(({ id }) => tailoring.some(({ item, instead }) => item === id && !instead));
}

/** Whether the clinic chose something else in this place. */
export const isChosen = ({ tailoring }: PatientEnrolment, { id }: ProgrammeItem): boolean => tailoring.some(({ item, instead }) => item === id && instead);
