import { ApiError, named, type Trial, type Trials } from '@touchstone/api';
import { EffectRange, Numbers } from '@touchstone/charts';
import { useId, useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import { Link, useSearchParams } from 'react-router';
import { useAction, useNamed, useOnline, useServer, useTitle } from '../app/hooks';
import { usePerson } from '../app/person';
import { uuidv7 } from '../data/uuid';
import { useLocale, useText, type MessageId } from '../i18n/language';
import { zone } from '../log/when';
import { usePractices, type PracticeNames } from '../practice/catalogue';
import { Choice } from '../ui/fields';
import styles from '../ui/ui.module.css';
import { Proposal, TRIALS } from './Proposal';

type OutcomeCode = 'pain' | 'distress';

/** "Does this help me?": a small trial of one's own, in pairs of days. */
export default function TrialsPage() {
  const t = useText();
  const online = useOnline();
  const [version, setVersion] = useState(0);
  const { data, state } = useServer<Trials>(useNamed('trials'), TRIALS, version);
  const { name } = usePractices();
  const [search, setSearch] = useSearchParams();
  useTitle('trials.title');
  const reload = () => setVersion((now) => now + 1);
  const running = data?.trials.find(({ status }) => status === 'running');
  const earlier = data?.trials.filter((trial) => trial !== running) ?? [];
  const practice = search.get('practice');
  const outcome: OutcomeCode = search.get('outcome') === 'distress' ? 'distress' : 'pain';
  return (
    <>
      <div className={styles.head}>
        <Link to="/insights" className={styles.quiet}>
          {t('insights.back')}
        </Link>
        <h1 className={styles.h1}>{t('trials.title')}</h1>
        <p className={styles.lead}>{t('trials.lead')}</p>
      </div>
      {state === 'loading' && <p className={styles.muted}>{t('loading')}</p>}
      {state === 'failed' && <p className={styles.card}>{t('insights.unavailable')}</p>}
      {!online && data && <p className={styles.status}>{t('sharing.offline')}</p>}
      {running && <Running trial={running} name={name} onChange={reload} />}
      {data && !running && (
        <>
          {!practice && <Proposal onAsk={(code, what) => setSearch({ practice: code, outcome: what })} />}
          <Ask key={`${practice}:${outcome}`} practice={practice} outcome={outcome} onStart={reload} />
        </>
      )}
      {earlier.map((trial) => (
        <Ended key={trial.id} trial={trial} name={name} />
      ))}
    </>
  );
}

const questionOf = (trial: { practice: string; outcome: string }, name: PracticeNames, t: ReturnType<typeof useText>) =>
  t('trials.question', { practice: name(trial.practice), outcome: trial.outcome === 'distress' ? 'distress' : 'pain' });

interface RunningProps {
  trial: Trial;
  name: PracticeNames;
  onChange: () => void;
}

function Running({ trial, name, onChange }: RunningProps) {
  const t = useText();
  const id = useId();
  const online = useOnline();
  const { api } = usePerson();
  const { busy, act } = useAction();
  const change = (call: () => Promise<unknown>, said: string) =>
    act(async () => {
      await call();
      onChange();
    }, said);
  const stop = () => change(() => api.post(`${TRIALS}/${trial.id}/stop`), t('trials.stopped'));
  return (
    <>
      <Today trial={trial} name={name} busy={busy || !online} onSay={(day, done) => void change(() => api.put(`${TRIALS}/${trial.id}/days/${day}`, { body: { done } }), t('log.savedAnswer'))} />
      <section className={styles.card} aria-labelledby={id}>
        <h2 id={id} className={styles.h2}>
          {questionOf(trial, name, t)}
        </h2>
        <div className={styles.progress}>
          <span id={`${id}-p`}>{t('trials.pairs')}</span>
          <span>{t('needs.of', { have: trial.pairsFinished, need: trial.pairsPlanned })}</span>
          <progress aria-labelledby={`${id}-p`} max={trial.pairsPlanned} value={trial.pairsFinished} />
        </div>
        <Result trial={trial} />
        <button type="button" className={styles.btn2} disabled={busy || !online} onClick={() => void stop()}>
          {t('trials.stop')}
        </button>
        <p className={styles.small}>{t('trials.stopAny')}</p>
      </section>
    </>
  );
}

interface TodayProps {
  trial: Trial;
  name: PracticeNames;
  busy: boolean;
  onSay: (day: string, done: boolean | null) => void;
}

/** What the coin says for today, once the morning has opened it. Either answer is fine. */
function Today({ trial, name, busy, onSay }: TodayProps) {
  const t = useText();
  const intl = useIntl();
  const { today } = trial;
  if (!today) {
    return <p className={styles.card}>{t('trials.begins', { day: intl.formatDate(`${trial.startedOn}T12:00:00Z`, { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' }) })}</p>;
  }
  const practice = name(trial.practice);
  if (!today.assignment) return <p className={styles.card}>{t('trials.opens', { time: intl.formatTime(today.opensAt) })}</p>;
  const isWith = today.assignment === 'with';
  const options = [
    { value: isWith, label: t(isWith ? 'trials.did' : 'trials.without') },
    { value: !isWith, label: t(isWith ? 'small.notToday' : 'trials.didAnyway') },
  ];
  return (
    <section className={styles.card} aria-labelledby="today">
      <h2 id="today" className={styles.h2}>
        {t(isWith ? 'trials.todayWith' : 'trials.todayWithout', { practice })}
      </h2>
      <p className={styles.p}>{t(isWith ? 'practice.either' : 'trials.withoutText')}</p>
      {isWith && (
        <Link className={styles.btn2} to={`/practice/${encodeURIComponent(trial.practice)}`}>
          {practice}
        </Link>
      )}
      <fieldset disabled={busy} className={styles.fieldset}>
        <Choice legend={t('trials.how')} options={options} value={today.done} onChange={(done) => onSay(today.day, done)} />
      </fieldset>
      {today.done !== null && (
        <button type="button" className={styles.quiet} disabled={busy} onClick={() => onSay(today.day, null)}>
          {t('trials.takeBack')}
        </button>
      )}
    </section>
  );
}

/** The sentence, the range, the days; the strength of the evidence stays under the method. */
function Result({ trial }: { trial: Trial }) {
  const t = useText();
  const intl = useIntl();
  const { locale } = useLocale();
  const { result, days, followed } = trial;
  const { name } = usePractices();
  const said = named(result.sentence, trial.practice, name(trial.practice));
  const { meanDifference: middle, low95: low, high95: high } = result;
  const heavier = trial.outcome === 'distress';
  const day = (value: string) => intl.formatDate(`${value}T12:00:00Z`, { day: 'numeric', month: 'short', timeZone: 'UTC' });
  return (
    <>
      <p className={styles.lead}>{said}</p>
      {typeof middle === 'number' && typeof low === 'number' && typeof high === 'number' && (
        <EffectRange
          estimate={middle}
          low95={low}
          high95={high}
          label={said}
          leftMeans={t(heavier ? 'chart.lighter' : 'chart.less')}
          rightMeans={t(heavier ? 'chart.heavier' : 'chart.more')}
          locale={locale}
        />
      )}
      {days.length > 0 && (
        <Numbers
          title={t('trials.days')}
          head={[t('when.day'), t('trials.coin'), t('trials.done'), t(heavier ? 'place.distress' : 'chart.pain')]}
          rows={days.map(({ day: date, assignment, done, rating }) => ({
            key: date,
            cells: [
              day(date),
              t(assignment === 'with' ? 'trials.with' : 'trials.not'),
              done === null ? '–' : t(done ? 'yes' : 'notThisTime'),
              typeof rating === 'number' ? intl.formatNumber(rating, { maximumFractionDigits: 1 }) : '–',
            ],
          }))}
        />
      )}
      <details className={styles.details}>
        <summary>{t('method.title')}</summary>
        <div>
          {result.how && <p className={styles.p}>{result.how.method}</p>}
          <p className={styles.p}>{t('trials.followed', { ...followed })}</p>
          {typeof result.eValue === 'number' && (
            <p className={styles.p}>{t('trials.evidence', { n: intl.formatNumber(result.eValue, { maximumSignificantDigits: 2 }) })}</p>
          )}
          {result.how && <p className={styles.small}>{result.how.wouldChange}</p>}
        </div>
      </details>
    </>
  );
}

function Ended({ trial, name }: { trial: Trial; name: PracticeNames }) {
  const t = useText();
  const id = useId();
  return (
    <section className={styles.card} aria-labelledby={id}>
      <h2 id={id} className={styles.h2}>
        {questionOf(trial, name, t)}
      </h2>
      <span className={styles.badge}>{t(trial.status === 'finished' ? 'trials.finished' : 'trials.ended')}</span>
      <Result trial={trial} />
    </section>
  );
}

const PAIRS = [7, 12, 20];
const FEWEST = 6;

interface AskProps {
  practice: string | null;
  outcome: OutcomeCode;
  onStart: () => void;
}

/** Which practice, which outcome, how long; it begins tomorrow. */
function Ask({ practice: asked, outcome: first, onStart }: AskProps) {
  const t = useText();
  const online = useOnline();
  const { api } = usePerson();
  const { practices, name } = usePractices();
  const { busy, act } = useAction();
  const [practice, setPractice] = useState(asked ?? 'hug');
  const [outcome, setOutcome] = useState<OutcomeCode>(first);
  const [pairs, setPairs] = useState(12);
  const [taken, setTaken] = useState(false);
  // The same trial however often it is sent.
  const id = useRef<string>(undefined);
  const known = [...practices.map(({ code }) => code), ...(practices.some(({ code }) => code === practice) ? [] : [practice])];
  const start = () =>
    act(async () => {
      id.current ??= uuidv7();
      try {
        await api.put(`${TRIALS}/${id.current}`, { body: { practice, outcome, pairs: Math.max(FEWEST, pairs), zone: zone() } });
      } catch (error) {
        if (!(error instanceof ApiError) || error.status !== 409) throw error;
        setTaken(true);
      }
      onStart();
    });
  const outcomes: { value: OutcomeCode; label: MessageId }[] = [
    { value: 'pain', label: 'chart.pain' },
    { value: 'distress', label: 'place.distress' },
  ];
  return (
    <section className={styles.card} aria-labelledby="ask">
      <h2 id="ask" className={styles.h2}>
        {t('trials.ask')}
      </h2>
      <p className={styles.p}>{t('trials.askText')}</p>
      <label className={styles.field}>
        {t('trials.practice')}
        <select className={styles.input} value={practice} onChange={(event) => setPractice(event.target.value)}>
          {known.map((code) => (
            <option key={code} value={code}>
              {name(code)}
            </option>
          ))}
        </select>
      </label>
      <Choice legend={t('trials.outcome')} options={outcomes.map(({ value, label }) => ({ value, label: t(label) }))} value={outcome} onChange={setOutcome} />
      <Choice legend={t('trials.long')} options={PAIRS.map((value) => ({ value, label: t('chart.days', { n: value * 2 }) }))} value={pairs} onChange={setPairs} />
      <p className={styles.small}>{t('trials.longText', { pairs, days: pairs * 2 })}</p>
      {taken && <p className={`${styles.status} ${styles.look}`}>{t('trials.taken')}</p>}
      <button
        type="button"
        className={styles.btn}
        disabled={busy || !online}
        onClick={() => {
          setTaken(false);
          void start();
        }}
      >
        {t('trials.start')}
      </button>
      <p className={styles.small}>{t(online ? 'trials.stopAny' : 'sharing.offline')}</p>
    </section>
  );
}
