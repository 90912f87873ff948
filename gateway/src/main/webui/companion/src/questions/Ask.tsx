import { useEffect, useRef, useState } from 'react';
import { Link, useParams } from 'react-router';
import { useServer, useTitle } from '../app/hooks';
import { usePerson } from '../app/person';
import { useLocale, useText } from '../i18n/language';
import { happened } from '../log/when';
import { Choice, Scale } from '../ui/fields';
import { useToast } from '../ui/toast';
import styles from '../ui/ui.module.css';
import { Kind } from './Kind';
import { hasAnswer, needsKindness, type Answers, type Questionnaire } from './model';
import { INSTRUMENTS } from './QuestionsPage';

/** One questionnaire, one question a screen. Any may be left open. */
export default function Ask() {
  const t = useText();
  const { code = '' } = useParams();
  const { data, state } = useServer<{ instruments: Questionnaire[] }>('instruments', INSTRUMENTS);
  useTitle('questions.title');
  const questionnaire = data?.instruments.find((candidate) => candidate.code === code);
  if (questionnaire) return <Questions key={code} questionnaire={questionnaire} />;
  return (
    <>
      <h1 className={styles.h1}>{t('questions.title')}</h1>
      <p className={state === 'loading' ? styles.muted : styles.card}>{t(state === 'loading' ? 'loading' : 'insights.unavailable')}</p>
    </>
  );
}

function Questions({ questionnaire }: { questionnaire: Questionnaire }) {
  const t = useText();
  const { language } = useLocale();
  const toast = useToast();
  const { queue, send } = usePerson();
  const [answers, setAnswers] = useState<Answers>(() => Object.fromEntries(questionnaire.items.map(({ id }) => [id, null])));
  const [at, setAt] = useState(0);
  const [ended, setEnded] = useState<'saved' | 'empty' | null>(null);
  const [saving, setSaving] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const begun = useRef(false);
  useEffect(() => {
    // Each question is a new screen: the screen reader begins at its heading.
    if (begun.current) heading.current?.focus();
    begun.current = true;
  }, [at, ended]);
  const item = questionnaire.items[at]!;
  const isLast = at === questionnaire.items.length - 1;
  const save = async (all: Answers) => {
    if (!hasAnswer(all)) {
      setEnded('empty');
      return;
    }
    setSaving(true);
    try {
      await queue.add('instrument-responses', { ...happened(new Date()), instrument: questionnaire.code, version: questionnaire.version, answers: all });
      send();
      setEnded('saved');
    } catch {
      toast({ text: t('log.notSaved') });
    } finally {
      setSaving(false);
    }
  };
  const go = (all: Answers) => {
    if (isLast) void save(all);
    else setAt(at + 1);
  };
  const skip = () => {
    const all = { ...answers, [item.id]: null };
    setAnswers(all);
    go(all);
  };
  if (ended) {
    return (
      <>
        <section className={styles.card} aria-labelledby="ended">
          <h1 id="ended" className={styles.h1} ref={heading} tabIndex={-1}>
            {t(ended === 'saved' ? 'questions.saved' : 'questions.empty')}
          </h1>
          <p className={styles.lead}>{t(ended === 'saved' ? 'questions.thanks' : 'questions.fine')}</p>
        </section>
        {ended === 'saved' && needsKindness(questionnaire, answers) && <Kind />}
        <Link to="/check-ins" className={styles.btn}>
          {t('done')}
        </Link>
      </>
    );
  }
  const value = answers[item.id];
  const set = (next: number) => setAnswers((now) => ({ ...now, [item.id]: next }));
  const text = item.text[language];
  const { options } = questionnaire;
  const isScale = options.length === 11;
  return (
    <section className={styles.card} aria-labelledby="question">
      <h1 id="question" className={styles.h2} ref={heading} tabIndex={-1}>
        {t('questions.of', { at: at + 1, n: questionnaire.items.length })}
      </h1>
      <p className={styles.muted}>{questionnaire.recall[language]}</p>
      {isScale ? (
        <Scale ramp legend={text} low={`0 ${item.low?.[language] ?? ''}`} high={`10 ${item.high?.[language] ?? ''}`} value={value} onChange={set} />
      ) : (
        <Choice key={item.id} legend={text} options={options.map((option) => ({ value: option.value, label: option.text[language] }))} value={value} onChange={set} />
      )}
      <button type="button" className={styles.btn} disabled={value === null || saving} onClick={() => go(answers)}>
        {t(isLast ? 'save' : 'questions.next')}
      </button>
      <div className={styles.row}>
        {at > 0 ? (
          <button type="button" className={styles.quiet} onClick={() => setAt(at - 1)}>
            {t('questions.back')}
          </button>
        ) : (
          <Link to="/check-ins" className={styles.quiet}>
            {t('small.notToday')}
          </Link>
        )}
        <button type="button" className={styles.quiet} disabled={saving} onClick={skip}>
          {t('questions.skip')}
        </button>
      </div>
    </section>
  );
}
