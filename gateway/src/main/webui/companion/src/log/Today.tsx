import { IconBook2, IconChevronRight } from '@tabler/icons-react';
import { Suspense, lazy, useCallback, useEffect, useState } from 'react';
import { Link } from 'react-router';
import { PageBoundary } from '../app/PageBoundary';
import { useTitle } from '../app/hooks';
import { useText } from '../i18n/language';
import { Choice, Scale } from '../ui/fields';
import { useToast } from '../ui/toast';
import styles from '../ui/ui.module.css';
import { MoodChoice } from './MoodChoice';
import { When } from './When';
import { useDraft, type Draft } from './draft';
import { moodWord } from './moods';

const PlanCard = lazy(() => import('../plan/PlanCard'));
const WeekCard = lazy(() => import('../weekly/WeekCard'));
const DueCard = lazy(() => import('../questionnaires/DueCard'));
const MoreDetail = lazy(() => import('./MoreDetail'));

/** The ten-second log: one tap is a full entry, everything else is optional. */
export function Today() {
  const t = useText();
  const toast = useToast();
  const [at, setAt] = useState<Date | null>(null);
  const [more, setMore] = useState(false);
  // The end of a week and the beginning of the next: Sunday and Monday.
  const [weekTurns] = useState(() => new Date().getDay() < 2);
  const { draft, change, reset } = useDraft(at);
  useTitle('nav.today');

  const save = useCallback(
    (next: (draft: Draft) => Draft, said: string) => {
      change(next)
        .then((undo) => toast({ text: said, undo: () => void undo() }))
        .catch(() => toast({ text: t('log.notSaved') }));
    },
    [change, toast, t],
  );
  const setPain = useCallback(
    (intensity: number) => save((now) => ({ ...now, pain: { ...now.pain, intensity } }), t('log.savedPain', { pain: intensity })),
    [save, t],
  );
  const setMood = (mood: number) =>
    save((now) => ({ ...now, mood: { ...now.mood, mood } }), t('log.savedMood', { mood: t(moodWord(mood)) }));
  const setConnected = (connectedToday: boolean) =>
    save((now) => ({ ...now, mood: { ...now.mood, connectedToday } }), t('log.savedAnswer'));
  useNumberKeys(setPain);

  const moveTo = (next: Date | null) => {
    // Another time is another entry.
    reset();
    setAt(next);
  };
  const started = draft.pain.intensity !== undefined || Object.values(draft.mood).some((value) => value !== undefined);
  return (
    <>
      <div className={styles.head}>
        <h1 className={styles.h1}>{t('today.hello')}</h1>
        <p className={styles.muted}>{t('today.sub')}</p>
      </div>
      <div className={styles.card}>
        <Scale
          ramp
          legend={t(at ? 'log.painThen' : 'log.pain')}
          low={t('log.none')}
          high={t('log.worst')}
          value={draft.pain.intensity}
          onChange={setPain}
        />
        <MoodChoice legend={t('log.mood')} value={draft.mood.mood} onChange={setMood} />
        <Choice
          legend={t(at ? 'log.connectedThen' : 'log.connected')}
          options={[
            { value: true, label: t('yes') },
            { value: false, label: t('notThisTime') },
          ]}
          value={draft.mood.connectedToday}
          onChange={setConnected}
        />
        {more && (
          <Suspense fallback={null}>
            <MoreDetail draft={draft} onChange={(next) => save(next, t('log.savedAnswer'))} />
          </Suspense>
        )}
        <div className={styles.row}>
          <When at={at} onChange={moveTo} />
          {!more && started && (
            <button type="button" className={styles.quiet} onClick={() => setMore(true)}>
              {t('log.more')}
            </button>
          )}
        </div>
        {started && (
          <button
            type="button"
            className={styles.btn}
            onClick={() => {
              moveTo(null);
              setMore(false);
              toast({ text: t('log.done') });
            }}
          >
            {t('done')}
          </button>
        )}
      </div>
      <PageBoundary page="plan" instead={null}>
        <Suspense fallback={null}>
          <PlanCard />
          <DueCard />
        </Suspense>
      </PageBoundary>
      {weekTurns && (
        <PageBoundary page="week" instead={null}>
          <Suspense fallback={null}>
            <WeekCard />
          </Suspense>
        </PageBoundary>
      )}
      <Link to="/diary" className={`${styles.card} ${styles.cardLink}`}>
        <span className={styles.row}>
          <span className={styles.item}>
            <IconBook2 aria-hidden />
            <b className={styles.h2}>{t('diary.title')}</b>
          </span>
          <IconChevronRight aria-hidden />
        </span>
      </Link>
    </>
  );
}

/** The keys 0 to 9 are the quickest way with a keyboard. */
function useNumberKeys(onNumber: (value: number) => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.altKey || event.metaKey || event.repeat) return;
      const target = event.target instanceof HTMLElement ? event.target : null;
      const typing = target?.matches('textarea, select, input:not([type=radio])') ?? false;
      if (!typing && /^[0-9]$/.test(event.key)) onNumber(Number(event.key));
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [onNumber]);
}
