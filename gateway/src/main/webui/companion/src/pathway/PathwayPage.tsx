import type { Pathway, PathwayAnswers, PathwayChoice, StudyFinding } from '@touchstone/api';
import { useId, useState } from 'react';
import { Link } from 'react-router';
import { useAction, useNamed, useOnline, useServer, useTitle } from '../app/hooks';
import { usePerson } from '../app/person';
import { PageTexts, useText, type MessageId } from '../i18n/language';
import { Choice } from '../ui/fields';
import styles from '../ui/ui.module.css';

const PATHWAY = '/api/insights/v1/me/pathway';
const NOTHING: PathwayAnswers = { connected: null, selfView: null, age: null };

/** Two ways to begin, from the own diary and three answers that are all optional. */
export default function PathwayPage() {
  return (
    <PageTexts of="pathway">
      <Pathways />
    </PageTexts>
  );
}

function Pathways() {
  const t = useText();
  const online = useOnline();
  const { api } = usePerson();
  const { busy, act } = useAction();
  const [version, setVersion] = useState(0);
  const [changed, setChanged] = useState<Pathway | null>(null);
  const { data: loaded, state } = useServer<Pathway>(useNamed('pathway'), PATHWAY, version);
  const data = changed ?? loaded;
  useTitle('pathway.title');
  const answers = data?.answers ?? NOTHING;
  const off = busy || !online;
  const save = (next: Partial<PathwayAnswers>, chosen: PathwayChoice | null = data?.chosen ?? null) =>
    act(async () => setChanged(await api.put<Pathway>(PATHWAY, { body: { answers: { ...answers, ...next }, chosen } })), t('log.savedAnswer'));
  const judge = (id: string, answer: StudyFinding['answer']) =>
    act(async () => {
      await api.put(`${PATHWAY}/findings/${encodeURIComponent(id)}`, { body: { answer } });
      setChanged(null);
      setVersion((now) => now + 1);
    }, t('log.savedAnswer'));
  return (
    <>
      <div className={styles.head}>
        <Link to="/insights" className={styles.quiet}>
          {t('insights.back')}
        </Link>
        <h1 className={styles.h1}>{t('pathway.title')}</h1>
        <p className={styles.lead}>{t('pathway.lead')}</p>
      </div>
      {state === 'loading' && <p className={styles.muted}>{t('loading')}</p>}
      {state === 'failed' && <p className={styles.card}>{t('insights.unavailable')}</p>}
      {!online && data && <p className={styles.status}>{t('sharing.offline')}</p>}
      {data && (
        <>
          <section className={styles.card} aria-labelledby="paths">
            <h2 id="paths" className={styles.h2}>
              {t('pathway.paths')}
            </h2>
            <p className={styles.lead}>{data.sentence}</p>
            {data.paths?.map(({ id, title, text }) => (
              <div key={id} className={styles.head}>
                <h3 className={styles.h3}>{title}</h3>
                <p className={styles.p}>{text}</p>
              </div>
            ))}
            <fieldset disabled={off} className={styles.fieldset}>
              <Choice<PathwayChoice>
                legend={t('pathway.choose')}
                options={[...(data.paths ?? []).map(({ id, title }) => ({ value: id as PathwayChoice, label: title })), { value: 'neither', label: t('pathway.neither') }]}
                value={data.chosen}
                onChange={(chosen) => void save({}, chosen)}
              />
            </fieldset>
            {data.how && (
              <details className={styles.details}>
                <summary>{t('method.title')}</summary>
                <div>
                  <p className={styles.p}>{data.how.method}</p>
                  <p className={styles.small}>{data.how.wouldChange}</p>
                </div>
              </details>
            )}
          </section>
          <section className={styles.card} aria-labelledby="three">
            <h2 id="three" className={styles.h2}>
              {t('pathway.questions')}
            </h2>
            <p className={styles.line}>{t('pathway.private')}</p>
            {data.questions?.map((question) => (
              <Answer key={question.id} question={question} value={answers[question.id]} disabled={off} onAnswer={(value) => void save({ [question.id]: value })} />
            ))}
          </section>
          <section className={styles.card} aria-labelledby="studies">
            <h2 id="studies" className={styles.h2}>
              {t('pathway.studies')}
            </h2>
            <p className={styles.p}>{t('pathway.studiesText')}</p>
          </section>
          {data.findings?.map((finding) => (
            <Finding key={finding.id} finding={finding} disabled={off} onAnswer={(answer) => void judge(finding.id, answer)} />
          ))}
        </>
      )}
    </>
  );
}

const LEVELS = [0, 1, 2, 3, 4];

interface AnswerProps {
  question: NonNullable<Pathway['questions']>[number];
  value: string | number | null;
  disabled: boolean;
  onAnswer: (value: string | number | null) => void;
}

function Answer({ question, value, disabled, onAnswer }: AnswerProps) {
  const t = useText();
  const options = question.options?.map((option) => ({ value: option.value as string | number, label: option.text })) ?? LEVELS.map((level) => ({ value: level as string | number, label: String(level) }));
  return (
    <fieldset disabled={disabled} className={styles.fieldset}>
      <Choice legend={question.text} cells={!question.options} options={options} value={value} onChange={onAnswer} />
      {!question.options && (
        <p className={styles.ends}>
          <span>{question.low}</span>
          <span>{question.high}</span>
        </p>
      )}
      {value !== null && (
        <button type="button" className={styles.quiet} onClick={() => onAnswer(null)}>
          {t('pathway.clear')}
        </button>
      )}
    </fieldset>
  );
}

const STRENGTHS: Record<StudyFinding['strength'], MessageId> = {
  strong: 'strength.strong',
  some: 'strength.some',
  early: 'strength.early',
  mixed: 'strength.mixed',
};

interface FindingProps {
  finding: StudyFinding;
  disabled: boolean;
  onAnswer: (answer: StudyFinding['answer']) => void;
}

/** What a study found, in whom, how sure; and whether that is the person's life or not. */
function Finding({ finding, disabled, onAnswer }: FindingProps) {
  const t = useText();
  const id = useId();
  return (
    <section className={styles.card} aria-labelledby={id}>
      <h3 id={id} className={styles.h3}>
        {finding.text}
      </h3>
      <span className={styles.badge}>{t(STRENGTHS[finding.strength])}</span>
      <p className={styles.small}>{t('pathway.inWhom', { who: finding.population })}</p>
      <details className={styles.details}>
        <summary>{t('pathway.limits')}</summary>
        <div>
          <p className={styles.p}>{finding.limits}</p>
          <p className={styles.small}>
            <cite lang="en">{finding.reference.citation}</cite>
            {finding.reference.doi && ` doi:${finding.reference.doi}`}
          </p>
        </div>
      </details>
      <fieldset disabled={disabled} className={styles.fieldset}>
        <Choice<'fits' | 'not-me' | 'skip'>
          legend={t('pathway.fitsMe')}
          hideLegend
          options={[
            { value: 'fits', label: t('pathway.fits') },
            { value: 'not-me', label: t('pathway.notMe') },
            { value: 'skip', label: t('pathway.skip') },
          ]}
          value={finding.answer}
          onChange={(answer) => onAnswer(answer === 'skip' ? null : answer)}
        />
      </fieldset>
    </section>
  );
}
