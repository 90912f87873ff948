import { useT } from '../../i18n/i18n';
import { ProblemNotice } from '../../shell/ProblemNotice';
import { isProblem, violationsOf } from '../../content/editing/problems';
import editing from '../../content/editing/editing.module.css';

/** What kept a change of an enrolment from happening; fields at fault are said at the fields. */
export function CourseProblem({ error }: { error: Error | null }) {
  const t = useT();
  if (!error || violationsOf(error).length > 0) return null;
  for (const type of ['enrolment-running', 'enrolment-ended', 'entry-exists'] as const) {
    if (isProblem(error, type)) {
      return (
        <p className={editing.notice} data-kind="review" role="alert">
          {t(`course.problem.${type}`)}
        </p>
      );
    }
  }
  return <ProblemNotice error={error} ofPatient />;
}
