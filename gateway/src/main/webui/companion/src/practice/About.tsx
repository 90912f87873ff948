import { Link } from 'react-router';
import { useLocale, useText } from '../i18n/language';
import { Finding, useReferences } from '../learn/Finding';
import { Notice } from '../learn/Notice';
import styles from '../ui/ui.module.css';
import { usePractices, type PracticeInFull } from './catalogue';

interface StepsProps {
  practice: PracticeInFull;
  /** Where a timer leads through it. */
  folded?: boolean;
}

/** How it goes, and the words that end or change it where somebody else takes part. */
export function Steps({ practice, folded = false }: StepsProps) {
  const t = useText();
  const { language } = useLocale();
  const { steps = [], stopWords = [] } = practice;
  const list = (
    <ol className={styles.steps}>
      {steps.map((step) => (
        <li key={step.en}>{step[language]}</li>
      ))}
    </ol>
  );
  return (
    <>
      {steps.length > 0 &&
        (folded ? (
          <details className={styles.details}>
            <summary>{t('about.steps')}</summary>
            {list}
          </details>
        ) : (
          <>
            <h2 className={styles.h3}>{t('about.steps')}</h2>
            {list}
          </>
        ))}
      {stopWords.length > 0 && (
        <>
          <h2 className={styles.h3}>{t('about.stopWords')}</h2>
          <ul className={styles.tags}>
            {stopWords.map((word) => (
              <li key={word.en}>{word[language]}</li>
            ))}
          </ul>
          {!folded && <p className={styles.small}>{t('about.stopText')}</p>}
        </>
      )}
    </>
  );
}

const FIRST_FORMS = 3;

/** Other forms of it, what studies say and do not say, and when to call the clinic. */
export function About({ code }: { code: string }) {
  const t = useText();
  const { language } = useLocale();
  const { practices, catalogue } = usePractices();
  const reference = useReferences();
  const practice = practices.find((candidate) => candidate.code === code);
  const { evidence = [], evidenceNote, mechanisms = [] } = practice ?? {};
  const how = catalogue?.mechanisms?.filter((mechanism) => mechanisms.includes(mechanism.code)) ?? [];
  const forms = practice ? formsOf(practice, practices) : [];
  return (
    <>
      {forms.length > 0 && (
        <section className={styles.card} aria-labelledby="forms">
          <h2 id="forms" className={styles.h2}>
            {t('about.forms')}
          </h2>
          <Forms forms={forms.slice(0, FIRST_FORMS)} />
          {forms.length > FIRST_FORMS && (
            <details className={styles.details}>
              <summary>{t('about.moreForms', { n: forms.length - FIRST_FORMS })}</summary>
              <Forms forms={forms.slice(FIRST_FORMS)} />
            </details>
          )}
        </section>
      )}
      {(evidence.length > 0 || evidenceNote || how.length > 0) && (
        <section className={styles.card} aria-labelledby="evidence">
          <h2 id="evidence" className={styles.h2}>
            {t('pathway.studies')}
          </h2>
          {evidenceNote && <p className={styles.p}>{evidenceNote[language]}</p>}
          {evidence.length > 0 && (
            <details className={styles.details}>
              <summary>{t('about.studies', { n: evidence.length })}</summary>
              <div>
                {evidence.map(({ study, finding, didNotShow, ...rest }) => (
                  <Finding key={`${study} ${finding.en}`} {...rest} text={finding} limits={didNotShow} reference={reference(study)} />
                ))}
              </div>
            </details>
          )}
          {how.length > 0 && (
            <details className={styles.details}>
              <summary>{t('about.how')}</summary>
              <div>
                <p className={styles.small}>{t('about.howText')}</p>
                {how.map((mechanism) => (
                  <p key={mechanism.code} className={styles.p}>
                    <b>{mechanism.name[language]}.</b> {mechanism.explanation[language]}
                  </p>
                ))}
              </div>
            </details>
          )}
        </section>
      )}
      <Notice whenToCall={catalogue?.whenToCall} crisis={catalogue?.crisis} notice={catalogue?.notice} />
    </>
  );
}

function Forms({ forms }: { forms: PracticeInFull[] }) {
  const t = useText();
  const { language } = useLocale();
  return (
    <ul className={styles.list}>
      {forms.map((form) => (
        <li key={form.code}>
          <Link to={`/practice/${encodeURIComponent(form.code)}`} className={styles.item}>
            <span>
              <b>{form.name[language]}</b>
              <small>{[...(alone(form) ? [t('about.alone')] : []), ...(form.touchLevel === 0 ? [t('touch.none')] : [])].join(' · ')}</small>
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}

const alone = (practice: PracticeInFull) => practice.with.includes('self');
const family = ({ code, variantOf }: PracticeInFull) => variantOf ?? code;
/** Forms for whoever has nobody at hand or is hurt by touch come first. */
const open = (practice: PracticeInFull) => Number(alone(practice)) + Number(practice.touchLevel === 0);

export const formsOf = (practice: PracticeInFull, all: PracticeInFull[]): PracticeInFull[] =>
  all.filter((other) => other.code !== practice.code && family(other) === family(practice)).sort((a, b) => open(b) - open(a));
