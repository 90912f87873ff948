import { IconChartDots, IconDots, IconHeartHandshake, IconHome, IconList, IconNotebook } from '@tabler/icons-react';
import { Suspense, lazy, useRef, type ComponentType } from 'react';
import { Link, NavLink, Route, Routes, useLocation } from 'react-router';
import { useText, type MessageId } from '../i18n/language';
import { Today } from '../log/Today';
import { ToastProvider, Toasts } from '../ui/toast';
import styles from '../ui/ui.module.css';
import { Notices } from './Notices';
import { PageBoundary } from './PageBoundary';
import { QuickExit } from './QuickExit';
import { Staff, Start } from './Start';
import { usePageStart } from './hooks';
import { PersonProvider, usePhase } from './person';

const Diary = lazy(() => import('../diary/Diary'));
const EntryPage = lazy(() => import('../diary/EntryPage'));
const Practices = lazy(() => import('../practice/Practices'));
const PracticePage = lazy(() => import('../practice/PracticePage'));
const Hug = lazy(() => import('../practice/Hug'));
const Breathe = lazy(() => import('../practice/Breathe'));
const Massage = lazy(() => import('../practice/Massage'));
const InsightsPage = lazy(() => import('../insights/InsightsPage'));
const InsightPage = lazy(() => import('../insights/InsightPage'));
const CyclePage = lazy(() => import('../cycle/CyclePage'));
const TrialsPage = lazy(() => import('../trials/TrialsPage'));
const PlanPage = lazy(() => import('../plan/PlanPage'));
const CoursePage = lazy(() => import('../course/CoursePage'));
const MomentsPage = lazy(() => import('../moments/MomentsPage'));
const TouchPage = lazy(() => import('../touch/TouchPage'));
const PathwayPage = lazy(() => import('../pathway/PathwayPage'));
const QuestionsPage = lazy(() => import('../questions/QuestionsPage'));
const DuePage = lazy(() => import('../questionnaires/DuePage'));
const Ask = lazy(() => import('../questions/Ask'));
const LearnPage = lazy(() => import('../learn/LearnPage'));
const LessonPage = lazy(() => import('../learn/LessonPage'));
const More = lazy(() => import('../more/More'));
const Sharing = lazy(() => import('../more/Sharing'));
const Privacy = lazy(() => import('../more/Privacy'));
const Together = lazy(() => import('../menu/Together'));
const HelpNow = lazy(() => import('../more/HelpNow'));

export function App() {
  const t = useText();
  const [phase, setExpired, expired] = usePhase();
  const main = useRef<HTMLElement>(null);
  usePageStart(main);
  const { pathname } = useLocation();
  const pages = (
    <PageBoundary page={pathname} instead={<p className={styles.card}>{t('insights.unavailable')}</p>}>
      <Suspense fallback={<p className={styles.muted}>{t('loading')}</p>}>
        {phase.phase === 'in' && phase.role === 'partner' ? (
          <Routes>
            <Route path="/more" element={<More />} />
            <Route path="/help-now" element={<HelpNow />} />
            <Route path="*" element={<Together />} />
          </Routes>
        ) : phase.phase === 'in' ? (
          <Routes>
            <Route path="/" element={<Today />} />
            <Route path="/log" element={<Today />} />
            <Route path="/diary" element={<Diary />} />
            <Route path="/diary/:id" element={<EntryPage />} />
            <Route path="/practice" element={<Practices />} />
            <Route path="/practice/hug" element={<Hug />} />
            <Route path="/practice/breathing" element={<Breathe />} />
            <Route path="/practice/massage" element={<Massage />} />
            <Route path="/practice/:code" element={<PracticePage />} />
            <Route path="/insights" element={<InsightsPage />} />
            <Route path="/insights/:id" element={<InsightPage />} />
            <Route path="/cycle" element={<CyclePage />} />
            <Route path="/trials" element={<TrialsPage />} />
            <Route path="/plan" element={<PlanPage />} />
            <Route path="/course" element={<CoursePage />} />
            <Route path="/moments" element={<MomentsPage />} />
            <Route path="/touch" element={<TouchPage />} />
            <Route path="/pathway" element={<PathwayPage />} />
            <Route path="/check-ins" element={<QuestionsPage />} />
            <Route path="/check-ins/:code" element={<Ask home="/check-ins" />} />
            <Route path="/questionnaires" element={<DuePage />} />
            <Route path="/questionnaires/:code" element={<Ask home="/questionnaires" />} />
            <Route path="/learn" element={<LearnPage />} />
            <Route path="/learn/:code" element={<LessonPage />} />
            {['/menu/*', '/weekly', '/partner/*'].map((path) => (
              <Route key={path} path={path} element={<Together />} />
            ))}
            <Route path="/sharing" element={<Sharing />} />
            <Route path="/more" element={<More />} />
            <Route path="/privacy" element={<Privacy />} />
            <Route path="/help-now" element={<HelpNow />} />
            <Route path="*" element={<Today />} />
          </Routes>
        ) : (
          <Routes>
            <Route path="/help-now" element={<HelpNow />} />
            <Route path="*" element={<Outside phase={phase} />} />
          </Routes>
        )}
      </Suspense>
    </PageBoundary>
  );
  return (
    <ToastProvider>
      <div className={styles.shell}>
        <header className={styles.top}>
          <Link to="/" className={styles.brand}>
            {t('app.name')}
          </Link>
          <QuickExit />
        </header>
        {phase.phase === 'in' ? (
          <PersonProvider owner={phase.owner} role={phase.role} expired={expired} onExpired={setExpired}>
            <main className={styles.main} id="main" ref={main} tabIndex={-1}>
              <Notices />
              {pages}
            </main>
          </PersonProvider>
        ) : (
          <main className={styles.main} id="main" ref={main} tabIndex={-1}>
            {pages}
          </main>
        )}
        <div>
          <Toasts />
          {phase.phase === 'in' && <Tabs tabs={phase.role === 'partner' ? PARTNER_TABS : TABS} />}
        </div>
      </div>
    </ToastProvider>
  );
}

function Outside({ phase }: { phase: ReturnType<typeof usePhase>[0] }) {
  if (phase.phase === 'staff') return <Staff />;
  return phase.phase === 'signed-out' ? <Start offline={phase.offline} /> : null;
}

type Tab = { to: string; icon: ComponentType<{ 'aria-hidden': true }>; name: MessageId };

const TABS: Tab[] = [
  { to: '/', icon: IconHome, name: 'nav.today' },
  { to: '/practice', icon: IconHeartHandshake, name: 'nav.practice' },
  { to: '/insights', icon: IconChartDots, name: 'nav.insights' },
  { to: '/more', icon: IconDots, name: 'nav.more' },
];

/** What an invited person has: what is shared with them, and nothing of a diary. */
const PARTNER_TABS: Tab[] = [
  { to: '/', icon: IconHome, name: 'nav.home' },
  { to: '/partner/menu', icon: IconList, name: 'nav.menu' },
  { to: '/weekly', icon: IconNotebook, name: 'nav.weekly' },
  { to: '/more', icon: IconDots, name: 'nav.more' },
];

function Tabs({ tabs }: { tabs: Tab[] }) {
  const t = useText();
  return (
    <nav className={styles.nav} aria-label={t('nav.label')}>
      {tabs.map(({ to, icon: Icon, name }) => (
        <NavLink key={to} to={to} end={to === '/'}>
          <Icon aria-hidden />
          {t(name)}
        </NavLink>
      ))}
    </nav>
  );
}
