import { ApiError, type CheckIn, type CheckIns, type Partnership, type PutCheckIn, type RevealCheckIn, type WeekAnswer } from '@touchstone/api';
import { useEffect, useState, type FormEvent } from 'react';
import { useIntl } from 'react-intl';
import { Link, useSearchParams } from 'react-router';
import { useAction, useOnline, useTitle } from '../app/hooks';
import { usePerson } from '../app/person';
import { keep, kept } from '../data/kept';
import { useText } from '../i18n/language';
import { zone } from '../log/when';
import { useUnsent } from '../menu/unsent';
import { useFresh } from '../partner/fresh';
import { Scale, Switch } from '../ui/fields';
import { useToast } from '../ui/toast';
import styles from '../ui/ui.module.css';
import { ANSWERS, Ticks } from './Ticks';
import { CHECK_INS, KEPT, mondayOf, weekBefore, weekOf } from './weeks';

type Answers = Omit<PutCheckIn, 'zone'>;

/** The person's own words of the weeks; what somebody else has said is never kept on the phone. */
const own = ({ week, checkIns }: CheckIns): CheckIns => ({ week, checkIns: checkIns.map((checkIn) => ({ ...checkIn, other: null })) });

/** A look back at the week: alone, or each of two apart. */
export default function WeeklyPage() {
  const t = useText();
  const { owner, role } = usePerson();
  const online = useOnline();
  const [version, setVersion] = useState(0);
  const asked = useFresh<CheckIns>(`${CHECK_INS}?zone=${encodeURIComponent(zone())}`, version);
  const { data: partner } = useFresh<Partnership>('/api/patient/v1/me/partner');
  const [{ thisWeek, lastWeek }] = useState(() => ({ thisWeek: weekOf(new Date()), lastWeek: weekBefore(new Date()) }));
  const [wanted] = useSearchParams();
  const [before, setBefore] = useState<CheckIns | null>();
  useTitle('weekly.title');
  useEffect(() => {
    if (asked.state === 'there') void keep(owner, KEPT, own(asked.data)).catch(() => undefined);
    if (asked.state === 'none') void keep(owner, KEPT, null).catch(() => undefined);
    if (asked.state !== 'failed') return;
    kept<CheckIns | null>(owner, KEPT)
      .then((found) => setBefore(found?.value ?? null))
      .catch(() => setBefore(null));
  }, [asked, owner]);
  const data = asked.data ?? (asked.state === 'failed' ? before : null);
  const waiting = asked.state === 'loading' || (asked.state === 'failed' && before === undefined);
  const week = wanted.get('week') === lastWeek ? lastWeek : (asked.data?.week ?? thisWeek);
  const now = data?.checkIns.find((checkIn) => checkIn.week === week);
  const earlier = data?.checkIns.filter((checkIn) => checkIn.week < week) ?? [];
  const reload = () => setVersion((count) => count + 1);
  const together = partner?.state === 'active';
  return (
    <>
      <div className={styles.head}>
        <h1 className={styles.h1}>{t('weekly.title')}</h1>
        <p className={styles.lead}>{t('weekly.lead')}</p>
        <p className={styles.muted}>
          <WeekName week={week} />
        </p>
      </div>
      {waiting && <p className={styles.muted}>{t('loading')}</p>}
      {asked.state === 'none' && role === 'partner' && (
        <section className={styles.card}>
          <p className={styles.p}>{t('partner.nobody')}</p>
          <Link to="/partner/accept" className={styles.btn2}>
            {t('partner.enterCode')}
          </Link>
        </section>
      )}
      {!waiting && asked.state !== 'none' && (
        <>
          {asked.state === 'failed' && <p className={styles.status}>{t(online ? 'together.notReached' : 'together.offlineWriting')}</p>}
          <WeekForm key={week} week={week} checkIn={now} onSaved={reload} />
          {now && together && <EachOther checkIn={now} onChanged={reload} />}
          {role === 'patient' && (
            <section className={styles.card} aria-labelledby="measures">
              <h2 id="measures" className={styles.h2}>
                {t('weekly.measures')}
              </h2>
              <p className={styles.p}>{t('weekly.measuresText')}</p>
              <Link to="/check-ins" className={styles.btn2}>
                {t('questions.title')}
              </Link>
            </section>
          )}
          {earlier.length > 0 && (
            <details className={`${styles.card} ${styles.details}`}>
              <summary>{t('weekly.earlier')}</summary>
              <div>
                {earlier.map((checkIn) => (
                  <Earlier key={checkIn.week} checkIn={checkIn} together={together} onChanged={reload} />
                ))}
              </div>
            </details>
          )}
        </>
      )}
    </>
  );
}

function WeekName({ week }: { week: string }) {
  const t = useText();
  const intl = useIntl();
  return t('weekly.from', { day: intl.formatDate(mondayOf(week), { day: 'numeric', month: 'long', timeZone: 'UTC' }) });
}

interface WeekFormProps {
  week: string;
  checkIn: CheckIn | undefined;
  onSaved: () => void;
}

const answersOf = ({ worked, adjust, feeling, askForCall, privateNote, keptFromClinic }: CheckIn): Answers => ({
  worked,
  adjust,
  feeling,
  askForCall,
  privateNote,
  keptFromClinic,
});
const isEmpty = ({ worked, adjust, feeling, askForCall, privateNote }: Answers) =>
  !worked?.trim() && !adjust?.trim() && typeof feeling !== 'number' && !askForCall && !privateNote?.trim();

function WeekForm({ week, checkIn, onSaved }: WeekFormProps) {
  const t = useText();
  const toast = useToast();
  const { api, role } = usePerson();
  const [unsent, keepUnsent] = useUnsent<Answers>(`check-in.${week}`);
  // Changes alone: the newest answers of the server are under them.
  const [written, setWritten] = useState<Answers | null>(null);
  const [trouble, setTrouble] = useState(false);
  const [busy, setBusy] = useState(false);
  if (unsent === undefined) return null;
  const patch = { ...unsent, ...written };
  const values: Answers = { ...(checkIn ? answersOf(checkIn) : {}), ...patch };
  const change = (next: Answers) => setWritten((now) => ({ ...now, ...next }));
  const save = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    setTrouble(false);
    const said = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== '' && value !== null && value !== undefined && value !== false));
    try {
      await api.put(`${CHECK_INS}/${week}`, { body: { zone: zone(), ...said } });
      await keepUnsent(null);
      toast({ text: t('log.savedAnswer') });
      onSaved();
    } catch {
      await keepUnsent(patch);
      setTrouble(true);
    } finally {
      setBusy(false);
    }
  };
  return (
    <form className={styles.card} aria-label={t('weekly.title')} onSubmit={(event) => void save(event)}>
      {unsent && !written && <p className={`${styles.status} ${styles.look}`}>{t('together.unsent')}</p>}
      <label className={styles.field}>
        {t('weekly.worked')}
        <small>{t('weekly.workedHint')}</small>
        <textarea className={styles.input} maxLength={1000} value={values.worked ?? ''} onChange={(event) => change({ worked: event.target.value })} />
      </label>
      <label className={styles.field}>
        {t('weekly.adjust')}
        <small>{t('weekly.adjustHint')}</small>
        <textarea className={styles.input} maxLength={1000} value={values.adjust ?? ''} onChange={(event) => change({ adjust: event.target.value })} />
      </label>
      <Scale legend={t('weekly.feeling')} low={t('weekly.feelingLow')} high={t('weekly.feelingHigh')} value={values.feeling} onChange={(feeling) => change({ feeling })} />
      {typeof values.feeling === 'number' && (
        <button type="button" className={styles.quiet} onClick={() => change({ feeling: null })}>
          {t('weekly.leaveOpen')}
        </button>
      )}
      <label className={styles.field}>
        {t('weekly.private')}
        <small>{t('weekly.privateHint')}</small>
        <textarea className={styles.input} maxLength={2000} value={values.privateNote ?? ''} onChange={(event) => change({ privateNote: event.target.value })} />
      </label>
      {role === 'patient' && (
        <>
          <Switch label={t('weekly.call')} hint={t('weekly.callHint')} checked={values.askForCall ?? false} onChange={(askForCall) => change({ askForCall })} />
          {checkIn?.askForCall && (
            <p className={styles.status}>
              <span>{t(checkIn.callReachesClinic ? 'weekly.callReaches' : 'weekly.callStays')}</span>
              {!checkIn.callReachesClinic && <Link to="/sharing">{t('sharing.title')}</Link>}
            </p>
          )}
          <WhoSees kept={values.keptFromClinic ?? []} onKept={(keptFromClinic) => change({ keptFromClinic })} />
        </>
      )}
      <div role="status" className={styles.live}>
        {trouble && <p className={`${styles.status} ${styles.look}`}>{t('together.notSent')}</p>}
      </div>
      <button type="submit" className={styles.btn} disabled={busy || isEmpty(values)}>
        {t('save')}
      </button>
    </form>
  );
}

interface WhoSeesProps {
  kept: readonly WeekAnswer[];
  onKept: (kept: WeekAnswer[]) => void;
}

/** Whose eyes each answer is for, so that a person can choose the place for their words. */
function WhoSees({ kept, onKept }: WhoSeesProps) {
  const t = useText();
  return (
    <details className={styles.details}>
      <summary>{t('weekly.who')}</summary>
      <div>
        <p className={styles.small}>{t('weekly.whoClinic')}</p>
        <p className={styles.small}>{t('weekly.whoWords')}</p>
        <Ticks
          legend={t('weekly.mayRead')}
          hint={t('weekly.mayReadHint')}
          answers={ANSWERS}
          ticked={ANSWERS.filter((answer) => !kept.includes(answer))}
          onChange={(read) => onKept(ANSWERS.filter((answer) => !read.includes(answer)))}
        />
        <p className={styles.small}>{t('weekly.whoOther')}</p>
        <Link to="/sharing" className={styles.quiet}>
          {t('sharing.title')}
        </Link>
      </div>
    </details>
  );
}

interface ChangingProps {
  checkIn: CheckIn;
  onChanged: () => void;
}

const isGiven = (answer: string | number | null | undefined) => answer !== null && answer !== undefined;

/** Shown to each other once both agree; until then nothing here says anything about the other. */
function EachOther({ checkIn, onChanged }: ChangingProps) {
  const t = useText();
  const online = useOnline();
  const { api } = usePerson();
  const { busy, act } = useAction();
  // Ticks that were set and have not been agreed to yet.
  const [before, keepChoice] = useUnsent<WeekAnswer[]>(`show.${checkIn.week}`);
  const [chosen, setChosen] = useState<WeekAnswer[] | null>(null);
  const path = `${CHECK_INS}/${checkIn.week}/reveal`;
  const given = ANSWERS.filter((answer) => isGiven(checkIn[answer]));
  const shown = given.filter((answer) => (checkIn.shown ?? ANSWERS).includes(answer));
  const ticked = given.filter((answer) => (chosen ?? before ?? shown).includes(answer));
  const choose = (answers: WeekAnswer[]) => {
    setChosen(answers);
    void keepChoice(answers);
  };
  const agree = async () => {
    const body: RevealCheckIn | undefined = given.length > 0 ? { answers: ticked } : undefined;
    await act(() => api.post(path, { body }).then(() => keepChoice(null)));
    onChanged();
  };
  const takeBack = async () => {
    await act(() => api.delete(path), t('sharing.takenBack'));
    onChanged();
  };
  if (before === undefined) return null;
  return (
    <section className={styles.card} aria-labelledby={`other-${checkIn.week}`}>
      <h2 id={`other-${checkIn.week}`} className={styles.h2}>
        {t('weekly.each')}
      </h2>
      {checkIn.other ? (
        <>
          <p className={styles.small}>{t('weekly.bothAgreed')}</p>
          <Said answers={checkIn.other} />
        </>
      ) : (
        <p className={styles.p}>{t(checkIn.agreed ? 'weekly.agreed' : 'weekly.apart')}</p>
      )}
      {given.length > 0 && <Ticks legend={t('weekly.show')} answers={given} ticked={ticked} onChange={choose} />}
      <p className={styles.small}>{t('weekly.never')}</p>
      {(!checkIn.agreed || ticked.join() !== shown.join()) && (
        <button type="button" className={styles.btn2} disabled={!online || busy || (given.length > 0 && ticked.length === 0)} onClick={() => void agree()}>
          {t(checkIn.agreed ? 'weekly.showTicked' : 'weekly.agree')}
        </button>
      )}
      {checkIn.agreed && (
        <button type="button" className={styles.btn2} disabled={!online || busy} onClick={() => void takeBack()}>
          {t('weekly.takeBack')}
        </button>
      )}
    </section>
  );
}

function Said({ answers: { worked, adjust, feeling } }: { answers: Pick<CheckIn, 'worked' | 'adjust' | 'feeling'> }) {
  const t = useText();
  return (
    <dl className={styles.said}>
      {worked && (
        <>
          <dt>{t('weekly.worked')}</dt>
          <dd>{worked}</dd>
        </>
      )}
      {adjust && (
        <>
          <dt>{t('weekly.adjust')}</dt>
          <dd>{adjust}</dd>
        </>
      )}
      {typeof feeling === 'number' && (
        <>
          <dt>{t('weekly.feeling')}</dt>
          <dd>{t('weekly.ofTen', { n: feeling })}</dd>
        </>
      )}
    </dl>
  );
}

function Earlier({ checkIn, together, onChanged }: ChangingProps & { together: boolean }) {
  const t = useText();
  const online = useOnline();
  const { api } = usePerson();
  const { busy, act } = useAction();
  const remove = async () => {
    const gone = () =>
      api.delete(`${CHECK_INS}/${checkIn.week}`).catch((error: unknown) => {
        if (!(error instanceof ApiError && error.status === 404)) throw error;
      });
    await act(gone, t('diary.deleted'));
    onChanged();
  };
  return (
    <div className={styles.part}>
      <h3 className={styles.h3}>
        <WeekName week={checkIn.week} />
      </h3>
      <Said answers={checkIn} />
      {checkIn.privateNote && <p className={styles.line}>{checkIn.privateNote}</p>}
      <button type="button" className={styles.quiet} disabled={!online || busy} onClick={() => void remove()}>
        {t('weekly.delete')}
      </button>
      {together && <EachOther checkIn={checkIn} onChanged={onChanged} />}
    </div>
  );
}
