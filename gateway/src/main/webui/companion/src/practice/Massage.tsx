import type { Company, TouchPreferences } from '@touchstone/api';
import { useCallback, useEffect, useRef, useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { useEntries, useServer, useTitle } from '../app/hooks';
import { applySettings, vibrate } from '../app/settings';
import { PageTexts, useText } from '../i18n/language';
import { Choice, Switch } from '../ui/fields';
import styles from '../ui/ui.module.css';
import { About, Steps } from './About';
import { MassageRunning } from './MassageRunning';
import { usePractices } from './catalogue';
import { MINUTES, VERSIONS, areasOf, beginning, checksDue, lighter, practiceOf, pressuresOf, type Area, type Pressure, type Version } from './massage';
import { After, WithWhom, useSession } from './session';
import { remaining, toMinutes, useTimer } from './timer';
import { playTone, prepareTone } from './tone';

const NOTHING: TouchPreferences = { places: [] };
const FIRST_AREAS = 4;

/** Five to ten minutes: where it is comfortable, as lightly as liked, and asked again every two minutes. */
export default function Massage() {
  return (
    <PageTexts of="massage">
      <Timed />
    </PageTexts>
  );
}

function Timed() {
  const t = useText();
  const [query] = useSearchParams();
  const { practices } = usePractices();
  const { logged, log, rate, clear } = useSession();
  const timer = useTimer();
  const entries = useEntries();
  const { data, state } = useServer<TouchPreferences>('touch', '/api/practice/v1/me/touch');
  const touch = data ?? NOTHING;
  const of = query.get('of') ?? 'massage';
  const begin = beginning(of);
  // What anyone can do, with somebody or nobody.
  const [version, setVersion] = useState<Version>(begin?.version ?? (begin?.area ? 'someone' : 'hands'));
  const [wanted, setWanted] = useState(begin?.area ?? null);
  const [length, setLength] = useState(MINUTES[0]!);
  const [asked, setAsked] = useState<Pressure>('feather');
  const [company, setCompany] = useState<Company | null>(null);
  const [dim, setDim] = useState(true);
  const [tone, setTone] = useState(true);
  const [answered, setAnswered] = useState(0);
  const [first, setFirst] = useState<Area | null>(null);
  const [now] = useState(() => new Date());
  useTitle('massage.title');

  // Nothing is offered before it is known where touch hurts.
  const known = entries !== undefined && state !== 'loading';
  const areas = known ? areasOf(version, entries, touch, now) : [];
  const area = areas.find(({ code }) => code === wanted) ?? areas.find(({ code }) => wanted !== null && code.startsWith(`${wanted}-`)) ?? areas[0] ?? null;
  const pressures = area ? pressuresOf(touch, area.code) : [];
  const pressure = pressures.some(({ value }) => value === asked) ? asked : lighter(asked);
  const code = area ? practiceOf(version, area) : 'massage';
  const practice = practices.find((candidate) => candidate.code === of) ?? practices.find((candidate) => candidate.code === 'massage');
  const withWhom = version === 'self' ? 'self' : company;

  const { running, startedAt, stop, elapsed } = timer;
  const left = startedAt === null ? length * 60 : remaining(startedAt, length * 60, startedAt + elapsed);
  const due = running ? checksDue(elapsed, length) : 0;
  const signal = useCallback(() => {
    vibrate([60, 80, 60]);
    if (tone) playTone();
  }, [tone]);
  const heard = useRef(0);
  useEffect(() => {
    // A screen that slept through two checks asks once.
    if (due > heard.current) signal();
    heard.current = due;
  }, [due, signal]);
  useEffect(() => {
    if (!running || !dim) return undefined;
    document.documentElement.dataset['theme'] = 'dark';
    return applySettings;
  }, [running, dim]);

  const end = useCallback(
    (after: number) => {
      stop();
      void log(first ? practiceOf(version, first) : 'massage', toMinutes(Math.min(after, length * 60_000)), withWhom, startedAt ?? undefined);
    },
    [stop, log, first, version, length, withWhom, startedAt],
  );
  const over = running && left === 0;
  useEffect(() => {
    if (!over) return;
    signal();
    end(length * 60_000);
  }, [over, signal, end, length]);

  const start = () => {
    clear();
    prepareTone();
    setAnswered(0);
    setFirst(area);
    timer.start();
  };
  const names = (of: Area[]) => of.map(({ code: value, name, side }) => ({ value, label: t(name, { side }) }));

  // A place that closes meanwhile makes room for the next one; without any, the person decides.
  const here = area ?? first;
  if (running && here) {
    return (
      <MassageRunning
        area={here}
        others={names(areas.filter(({ code: other }) => other !== here.code))}
        pressure={pressure}
        left={left}
        total={length * 60}
        asking={due > answered}
        two={version === 'someone' || (withWhom !== null && withWhom !== 'self')}
        dim={dim}
        onGood={() => setAnswered(due)}
        onLighter={() => {
          setAsked(lighter(pressure));
          setAnswered(due);
        }}
        onArea={(next) => {
          if (next) setWanted(next);
          setAnswered(due);
        }}
        onStop={() => end(elapsed)}
      />
    );
  }
  return (
    <>
      <section className={styles.card} aria-labelledby="massage">
        <h1 id="massage" className={styles.h1}>
          {t('massage.title')}
        </h1>
        {logged ? (
          <>
            <After said={t('hug.end')} logged={logged} onRate={(value) => void rate(value)} />
            <button type="button" className={styles.btn2} onClick={clear}>
              {t('again')}
            </button>
          </>
        ) : (
          <>
            <p className={styles.muted}>{t('massage.lead')}</p>
            <Choice legend={t('massage.version')} options={VERSIONS.map(({ value, label }) => ({ value, label: t(label) }))} value={version} onChange={setVersion} />
            {version !== 'self' && <p className={styles.line}>{t('massage.ask')}</p>}
            {practice && version !== 'self' && <Steps practice={practice} folded />}
            {!known && <p className={styles.muted}>{t('loading')}</p>}
            {known && !area && (
              <>
                <p className={styles.p}>{t('massage.none')}</p>
                <Link to="/practice/massage_warmth" className={styles.btn2}>
                  {t('massage.warmth')}
                </Link>
              </>
            )}
            {area && (
              <>
                <Where options={names(areas)} value={area.code} onChange={setWanted} />
                <Choice legend={t('massage.pressure')} options={pressures.map(({ value, label }) => ({ value, label: t(label) }))} value={pressure} onChange={setAsked} />
                <Choice cells legend={t('massage.length')} options={MINUTES.map((value) => ({ value, label: String(value) }))} value={length} onChange={setLength} />
                <button type="button" className={styles.btn} onClick={start}>
                  {t('start')}
                </button>
                {version !== 'self' && (
                  <WithWhom allowed={version === 'hands' ? ['self', 'partner', 'family', 'friend'] : ['partner', 'family', 'friend']} value={company} onChange={setCompany} />
                )}
                <Switch label={t('massage.dim')} hint={t('massage.dimHint')} checked={dim} onChange={setDim} />
                <Switch label={t('massage.tone')} hint={t('massage.toneHint')} checked={tone} onChange={setTone} />
                <button type="button" className={styles.quiet} onClick={() => void log(code, length, withWhom)}>
                  {t('practice.did')}
                </button>
              </>
            )}
          </>
        )}
      </section>
      <About code={begin ? of : 'massage'} />
    </>
  );
}

interface WhereProps {
  options: { value: string; label: string }[];
  value: string;
  onChange: (code: string) => void;
}

/** The comfortable places first, the rest on request. */
function Where({ options, value, onChange }: WhereProps) {
  const t = useText();
  const [all, setAll] = useState(false);
  const shown = options.filter((option, at) => all || at < FIRST_AREAS || option.value === value);
  return (
    <>
      <Choice legend={t('massage.where')} options={shown} value={value} onChange={onChange} />
      {shown.length < options.length && (
        <button type="button" className={styles.quiet} onClick={() => setAll(true)}>
          {t('log.more')}
        </button>
      )}
      <p className={styles.small}>
        {t('massage.order')} {t('massage.leftOut')}
      </p>
    </>
  );
}
