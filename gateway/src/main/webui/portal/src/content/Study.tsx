import type { Reference } from '@touchstone/api';
import { useT } from '../i18n/i18n';
import { doiUrl } from './studies';

/** A study as a reader finds it: who, when, what, where, and its DOI. */
export function Study({ study }: { study: Reference }) {
  const t = useT();
  return (
    <>
      {study.authors} ({study.year}). <cite lang="en">{study.title}</cite>. <span lang="en">{study.journal}</span>, {study.where}.{' '}
      {study.doi ? (
        <a href={doiUrl(study.doi)} target="_blank" rel="noreferrer">
          DOI {study.doi}
        </a>
      ) : (
        t('learn.noDoi')
      )}
    </>
  );
}
