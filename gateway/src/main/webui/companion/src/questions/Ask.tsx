import type { InstrumentResponse } from '@touchstone/api';
import { useEffect, useRef, useState, type RefObject } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { useEntries, useServer, useTitle } from '../app/hooks';
import { usePerson } from '../app/person';
import { PageTexts, useLocale, useText } from '../i18n/language';
import { happened } from '../log/when';
import { AtOnce } from '../questionnaires/AtOnce';
import { Sending } from '../questionnaires/Sending';
import { anew, begunWith, forgetBegun, keepBegun, type Begun } from '../questionnaires/begun';
import { Choice, Scale } from '../ui/fields';
import { useToast } from '../ui/toast';
import styles from '../ui/ui.module.css';
import { Kind } from './Kind';
import { INSTRUMENTS, hasAnswer, needsHelp, needsKindness, type Answers, type Questionnaire } from './model';

interface AskProps {
  /** The page it was opened from. */
  home: string;
}

/** One questionnaire, one question a screen. Any may be left open, and the rest may wait. */
export default function Ask({ home }: AskProps) {
  return (
    <PageTexts of="questionnaires">
      <Asked home={home} />
    </PageTexts>
  );
}

function Asked({ home }: AskProps) {
  const t = useText();
  const { code = '' } = useParams();
  const { queue } = usePerson();
  const { data, state } = useServer<{ instruments: Questionnaire[] }>('instruments', INSTRUMENTS);
  useTitle('questions.title');
  // What was there when it was opened: a newer answer of the server does not begin it anew.
  const found = data?.instruments.find((candidate) => candidate.code === code);
  const [open, setOpen] = useState<{ questionnaire: Questionnaire; begun: Begun; resumed: boolean } | null>(null);
  const ready = open?.questionnaire.code === code ? open : null;
  useEffect(() => {
    if (!found || ready) return undefined;
    let current = true;
    begunWith(queue, found)
      .catch(() => null)
      .then((begun) => {
        if (current) setOpen({ questionnaire: found, begun: begun ?? anew(found), resumed: begun !== null });
      });
    return () => {
      current = false;
    };
  }, [queue, found, ready]);
  if (ready) return <Questions key={code} home={home} {...ready} />;
  return (
    <>
      <h1 className={styles.h1}>{t('questions.title')}</h1>
      <p className={state === 'loading' || found ? styles.muted : styles.card}>{t(state === 'loading' || found ? 'loading' : 'insights.unavailable')}</p>
    </>
  );
}

interface QuestionsProps {
  questionnaire: Questionnaire;
  begun: Begun;
  resumed: boolean;
  home: string;
}

function Questions({ questionnaire, begun, resumed, home }: QuestionsProps) {
  const t = useText();
  const { language } = useLocale();
  const toast = useToast();
  const navigate = useNavigate();
  const { queue, send } = usePerson();
  const [answers, setAnswers] = useState<Answers>(begun.answers);
  const [at, setAt] = useState(begun.at);
  const [ended, setEnded] = useState<'saved' | 'empty' | null>(null);
  const [saving, setSaving] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(false);
  const writing = useRef(Promise.resolve());
  useEffect(() => {
    // Each question is a new screen: the screen reader begins at its heading.
    if (shown.current) heading.current?.focus();
    shown.current = true;
  }, [at, ended]);
  const { code, items, options } = questionnaire;
  const item = items[at]!;
  const isLast = at === items.length - 1;
  /** Shows it and keeps it, in the order of the taps. */
  const become = (next: Answers, question: number) => {
    setAnswers(next);
    setAt(question);
    writing.current = writing.current.then(() => keepBegun(queue, code, { ...begun, answers: next, at: question })).catch(() => undefined);
  };
  const save = async (all: Answers) => {
    setSaving(true);
    try {
      await writing.current;
      if (hasAnswer(all)) await queue.add('instrument-responses', { ...happened(new Date()), instrument: code, version: questionnaire.version, answers: all }, begun.id);
      await forgetBegun(queue, code).catch(() => undefined);
      send();
      setEnded(hasAnswer(all) ? 'saved' : 'empty');
    } catch {
      toast({ text: t('log.notSaved') });
    } finally {
      setSaving(false);
    }
  };
  const go = (all: Answers) => {
    become(all, isLast ? at : at + 1);
    if (isLast) void save(all);
  };
  const later = async () => {
    await writing.current;
    if (hasAnswer(answers)) toast({ text: t('due.laterSaid') });
    await navigate(home);
  };
  if (ended) return <Ended id={ended === 'saved' ? begun.id : null} questionnaire={questionnaire} answers={answers} home={home} heading={heading} />;
  const value = answers[item.id];
  const text = item.text[language];
  const set = (next: number) => become({ ...answers, [item.id]: next }, at);
  return (
    <section className={styles.card} aria-labelledby="question">
      <h1 id="question" className={styles.h2} ref={heading} tabIndex={-1}>
        {t('questions.of', { at: at + 1, n: items.length })}
      </h1>
      {resumed && at === begun.at && <p className={styles.small}>{t('due.resumed')}</p>}
      <p className={styles.muted}>{questionnaire.recall[language]}</p>
      {options.length === 11 ? (
        <Scale ramp legend={text} low={`0 ${item.low?.[language] ?? ''}`} high={`10 ${item.high?.[language] ?? ''}`} value={value} onChange={set} />
      ) : (
        <Choice key={item.id} legend={text} options={options.map((option) => ({ value: option.value, label: option.text[language] }))} value={value} onChange={set} />
      )}
      {needsHelp(questionnaire, answers) && <AtOnce />}
      <button type="button" className={styles.btn} disabled={value === null || saving} onClick={() => go(answers)}>
        {t(isLast ? 'save' : 'questions.next')}
      </button>
      <div className={styles.row}>
        {at > 0 && (
          <button type="button" className={styles.quiet} onClick={() => become(answers, at - 1)}>
            {t('questions.back')}
          </button>
        )}
        <button type="button" className={styles.quiet} disabled={saving} onClick={() => go({ ...answers, [item.id]: null })}>
          {t('questions.skip')}
        </button>
        <button type="button" className={styles.quiet} disabled={saving} onClick={() => void later()}>
          {t('due.later')}
        </button>
      </div>
    </section>
  );
}

interface EndedProps {
  /** Of the response; null: nothing was answered. */
  id: string | null;
  questionnaire: Questionnaire;
  answers: Answers;
  home: string;
  heading: RefObject<HTMLHeadingElement | null>;
}

/** Help first where an answer calls for it, here or at the clinic's server; then thanks, and where the answers are. No score. */
function Ended({ id, questionnaire, answers, home, heading }: EndedProps) {
  const t = useText();
  const response = useEntries()?.find((entry) => entry.id === id);
  const help = useServersHelp(id, response !== undefined && !response.unsent);
  return (
    <>
      {id && (help || needsHelp(questionnaire, answers)) && <AtOnce />}
      <section className={styles.card} aria-labelledby="ended">
        <h1 id="ended" className={styles.h1} ref={heading} tabIndex={-1}>
          {t(id ? 'questions.saved' : 'questions.empty')}
        </h1>
        <p className={styles.lead}>{t(id ? 'questions.thanks' : 'questions.fine')}</p>
        {response?.kind === 'instrument-responses' && <Sending response={response} />}
      </section>
      {id && needsKindness(questionnaire, answers) && <Kind />}
      <Link to={home} className={styles.btn}>
        {t('done')}
      </Link>
    </>
  );
}

/** What the server says of a response once it has it: it may know more reasons for help than this phone. */
function useServersHelp(id: string | null, sent: boolean): boolean {
  const { api } = usePerson();
  const [help, setHelp] = useState(false);
  useEffect(() => {
    if (!id || !sent) return undefined;
    const ended = new AbortController();
    api
      .get<InstrumentResponse>(`/api/practice/v1/me/instrument-responses/${id}`, { signal: ended.signal })
      .then(({ helpNow }) => {
        if (!ended.signal.aborted) setHelp(helpNow === true);
      })
      .catch(() => undefined);
    return () => ended.abort();
  }, [api, id, sent]);
  return help;
}
