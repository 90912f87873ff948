import { Skeleton } from '@mantine/core';
import { Suspense, lazy } from 'react';
import { useParams } from 'react-router';
import { usable, useInsights, usePatient } from '../api/queries';
import { useT } from '../i18n/i18n';
import { ProblemNotice } from '../shell/ProblemNotice';
import { usePageTitle } from '../shell/usePageTitle';
import { Banner } from './Banner';
import { InsightPanel } from './insights/InsightPanel';
import { RawDiary } from './insights/RawDots';
import { useChanges } from './insights/useChanges';
import { Freshness } from './live/Freshness';
import { LiveAnnouncer } from './live/LiveAnnouncer';
import { useLive } from './live/useLive';
import styles from './patient.module.css';
import { OutcomesView } from './outcomes/OutcomesView';
import { PatternsView } from './patterns/PatternsView';
import { Timeline } from './timeline/Timeline';
import { useView, ViewNav } from './ViewNav';

const CourseView = lazy(() => import('./course/CourseView'));
const InstrumentsView = lazy(() => import('./instruments/InstrumentsView'));
const LaboratoryView = lazy(() => import('./laboratory/LaboratoryView'));
const TogetherView = lazy(() => import('./together/TogetherView'));

export default function PatientPage() {
  const { id = '' } = useParams();
  return <PatientView key={id} id={id} />;
}

function PatientView({ id }: { id: string }) {
  const t = useT();
  const patient = usePatient(id);
  const insights = useInsights(id);
  const live = useLive(id);
  const view = useView();
  const shown = usable(insights);
  const changes = useChanges(shown, insights.dataUpdatedAt);
  const person = usable(patient);
  usePageTitle(t('patient.title'));

  if (patient.error && !person) {
    return <ProblemNotice error={patient.error} onRetry={() => void patient.refetch()} heading="h1" ofPatient />;
  }
  if (!person) return <Waiting />;
  return (
    <>
      <Banner patient={person}>
        <Freshness live={live} updatedAt={insights.dataUpdatedAt} />
      </Banner>
      <LiveAnnouncer live={live} changes={changes} />
      <ViewNav view={view} />
      {view === 'diary' && (
        <RawDiary patientId={id}>
          <div className={styles.columns}>
            <Timeline patientId={id} />
            <InsightPanel query={insights} changes={changes} />
          </div>
        </RawDiary>
      )}
      {view === 'patterns' && <PatternsView patientId={id} query={insights} changes={changes} />}
      {view === 'outcomes' && <OutcomesView patientId={id} />}
      <Suspense fallback={null}>
        {view === 'course' && <CourseView patientId={id} />}
        {view === 'instruments' && <InstrumentsView patientId={id} />}
        {view === 'laboratory' && <LaboratoryView patientId={id} />}
        {view === 'together' && <TogetherView patientId={id} />}
      </Suspense>
    </>
  );
}

function Waiting() {
  const t = useT();
  return (
    <div className={styles.waiting} role="status">
      <span className="vh">{t('app.loading')}</span>
      <Skeleton height={28} width="40%" />
      <Skeleton height={18} width="70%" />
      <Skeleton height={320} />
    </div>
  );
}
