import { Link, useSearchParams } from 'react-router';
import { useT } from '../i18n/i18n';
import styles from './patient.module.css';

const VIEWS = ['diary', 'patterns', 'outcomes', 'course', 'instruments', 'laboratory', 'together'] as const;
export type View = (typeof VIEWS)[number];

/** The part of the patient page that its address names. */
export function useView(): View {
  const [params] = useSearchParams();
  return VIEWS.find((view) => view === params.get('view')) ?? 'diary';
}

/** The parts of the patient page. What is not open is not asked for, and so not in the patient's list of who looked. */
export function ViewNav({ view }: { view: View }) {
  const t = useT();
  const [params] = useSearchParams();
  const to = (next: View) => {
    const search = new URLSearchParams(params);
    if (next === 'diary') search.delete('view');
    else search.set('view', next);
    return { search: search.toString() };
  };
  return (
    <nav className={styles.views} aria-label={t('view.label')}>
      {VIEWS.map((each) => (
        <Link key={each} to={to(each)} {...(each === view ? { 'aria-current': 'page' as const } : {})}>
          {t(`view.${each}`)}
        </Link>
      ))}
    </nav>
  );
}
