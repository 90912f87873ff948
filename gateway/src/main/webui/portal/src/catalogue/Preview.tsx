import { SegmentedControl } from '@mantine/core';
import type { PracticeContent, StaffCatalogue, Text } from '@touchstone/api';
import { useState } from 'react';
import editing from '../content/editing/editing.module.css';
import { useReferences } from '../content/queries';
import { Study } from '../content/Study';
import { useFormat } from '../i18n/format';
import { LOCALES, useLocale, useT, type Locale } from '../i18n/i18n';
import styles from './catalogue.module.css';

/** The practice as its page in the app says it, in either language. Words around it stay in the language of the portal. */
export function Preview({ content, catalogue }: { content: PracticeContent; catalogue: StaffCatalogue | undefined }) {
  const t = useT();
  const { list } = useFormat();
  const { locale } = useLocale();
  const [language, setLanguage] = useState<Locale>(locale);
  const studies = useReferences().data?.references;
  const say = (text: Text | undefined | null) => text?.[language] ?? '';
  const mechanisms = catalogue?.mechanisms?.filter((each) => content.mechanisms.includes(each.code)) ?? [];
  const noEvidence = catalogue?.noEvidence;
  return (
    <section className={editing.card} aria-labelledby="preview-title">
      <h2 id="preview-title">{t('catalogue.preview')}</h2>
      <SegmentedControl
        aria-label={t('catalogue.preview.language')}
        value={language}
        onChange={(next) => setLanguage(next as Locale)}
        data={(Object.keys(LOCALES) as Locale[]).map((value) => ({ value, label: LOCALES[value] }))}
      />
      <article className={styles.phone}>
        <h3 lang={language}>{say(content.name) || '…'}</h3>
        <p className={styles.facts}>
          {[
            content.minutes === null ? '' : t('practice.minutes', { minutes: content.minutes }),
            t(`practice.touch.${content.touchLevel as 0 | 1 | 2 | 3 | 4}`),
            t(`practice.energy.${content.energy as 1 | 2 | 3}`),
            list(content.with.map((who) => t(`practice.with.${who}`))),
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
        <p lang={language}>{say(content.summary)}</p>
        <ol lang={language}>
          {content.steps.map((step, i) => (
            <li key={i}>{say(step)}</li>
          ))}
        </ol>
        {content.stopWords.length > 0 && (
          <p>
            {t('catalogue.preview.stop')} <span lang={language}>{content.stopWords.map((word) => `“${say(word)}”`).join(' · ')}</span>
          </p>
        )}
        {mechanisms.map((mechanism) => (
          <p key={mechanism.code} lang={language}>
            <strong>{say(mechanism.name)}:</strong> {say(mechanism.explanation)}
          </p>
        ))}
        <h4>{t('catalogue.preview.evidence')}</h4>
        {content.evidence.length === 0 && <p lang={language}>{say(noEvidence)}</p>}
        {content.evidence.map((evidence, i) => {
          const study = studies?.find((each) => each.id === evidence.study);
          return (
            <div key={i} className={styles.evidence}>
              <p lang={language}>
                <strong>{say(evidence.finding)}</strong> {say(evidence.population)}
                {evidence.n ? ` (n = ${evidence.n})` : ''}. {say(evidence.didNotShow)}
              </p>
              <p className={styles.facts}>{t(`strength.${evidence.strength}`)}</p>
              {study && (
                <p className={styles.facts}>
                  <Study study={study} />
                </p>
              )}
            </div>
          );
        })}
        <p lang={language} className={styles.facts}>
          {say(catalogue?.notice)} {say(catalogue?.crisis)} {say(catalogue?.whenToCall)}
        </p>
      </article>
    </section>
  );
}
