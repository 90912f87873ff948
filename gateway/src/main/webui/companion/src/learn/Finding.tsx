import type { Reference, References, Strength, Text } from '@touchstone/api';
import { useServer } from '../app/hooks';
import { useLocale, useText } from '../i18n/language';
import styles from '../ui/ui.module.css';

/** The studies, for as long as the phone has them. */
export function useReferences(): (id: string) => Reference | undefined {
  const { data } = useServer<References>('references', '/api/practice/v1/references');
  return (id) => data?.references.find((reference) => reference.id === id);
}

/** A finding that tells women and men apart speaks of a group, whoever reads it. */
const OF_WOMEN_OR_MEN = /\b(wo)?men\b/i;

interface FindingProps {
  text: Text;
  strength: Strength;
  measured?: Text;
  population: Text;
  n?: number | null;
  limits: Text;
  reference?: Reference;
}

/** What a study found: how sure, in whom, what it cannot tell, and where to read it. */
export function Finding({ text, strength, measured, population, n, limits, reference }: FindingProps) {
  const t = useText();
  const { language } = useLocale();
  const whom = population[language];
  const counted = typeof n === 'number' && !whom.includes(String(n));
  return (
    <article className={styles.part}>
      <h3 className={styles.h3}>{text[language]}</h3>
      <span className={styles.badge}>{t(`strength.${strength}`)}</span>
      {OF_WOMEN_OR_MEN.test(text.en) && <p className={styles.line}>{t('learn.group')}</p>}
      {measured && <p className={styles.p}>{t('learn.measured', { what: measured[language] })}</p>}
      <p className={styles.p}>
        {t('pathway.inWhom', { who: whom })}
        {counted && ` · ${t('learn.people', { n })}`}
      </p>
      <p className={styles.p}>{t('learn.limits', { what: limits[language] })}</p>
      {reference ? <Source reference={reference} /> : <p className={styles.small}>{t('learn.noSource')}</p>}
    </article>
  );
}

/** A study as journals name it; its title stays in the language it was published in. */
function Source({ reference: { authors, year, title, journal, where, doi } }: { reference: Reference }) {
  return (
    <div className={styles.small}>
      <cite lang="en">
        {authors} ({year}). {title}. {journal} {where}.
      </cite>
      {doi && (
        <div>
          <a className={styles.quiet} href={`https://doi.org/${doi}`} target="_blank" rel="noreferrer">
            doi:{doi}
          </a>
        </div>
      )}
    </div>
  );
}
