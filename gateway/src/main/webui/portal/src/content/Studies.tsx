import { CloseButton, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import type { Lesson, Reference } from '@touchstone/api';
import { useMemo, useRef } from 'react';
import { useSearchParams } from 'react-router';
import { useFormat } from '../i18n/format';
import { useT } from '../i18n/i18n';
import { useSearchBox } from '../patients/useSearchBox';
import { useShortcuts } from '../shell/shortcuts';
import editing from './editing/editing.module.css';
import { useCatalogue } from './queries';
import { doiUrl } from './studies';
import { useText } from './useText';

/** The research base, each study with where it is used. */
export function Studies({ studies, lessons }: { studies: Reference[]; lessons: Lesson[] }) {
  const t = useT();
  const text = useText();
  const { list } = useFormat();
  const [params, setParams] = useSearchParams();
  const input = useRef<HTMLInputElement>(null);
  const practices = useCatalogue().data?.practices;
  const q = params.get('q') ?? '';
  const box = useSearchBox(q, (next) =>
    setParams(
      (now) => {
        if (next) now.set('q', next);
        else now.delete('q');
        return now;
      },
      { replace: true },
    ),
  );
  useShortcuts({ '/': () => input.current?.focus() });

  const uses = useMemo(() => {
    const found = new Map<string, string[]>();
    const add = (id: string, name: string) => {
      const names = found.get(id) ?? [];
      if (!names.includes(name)) found.set(id, [...names, name]);
    };
    for (const lesson of lessons) lesson.claims.forEach((claim) => add(claim.reference, text(lesson.title)));
    for (const practice of practices ?? []) practice.evidence?.forEach((evidence) => add(evidence.study, text(practice.name)));
    return found;
  }, [lessons, practices, text]);
  const words = q.toLowerCase().split(/\s+/).filter(Boolean);
  const shown = studies
    .filter((study) => {
      const all = `${study.authors} ${study.year} ${study.title} ${study.journal} ${study.doi ?? ''}`.toLowerCase();
      return words.every((word) => all.includes(word));
    })
    .toSorted((a, b) => a.authors.localeCompare(b.authors) || a.year - b.year);

  return (
    <section className={editing.card} aria-labelledby="studies-title">
      <h2 id="studies-title">{t('learn.studies', { count: studies.length })}</h2>
      <TextInput
        ref={input}
        type="search"
        label={t('learn.search')}
        leftSection={<IconSearch size={18} aria-hidden />}
        rightSection={box.text && <CloseButton aria-label={t('patients.clear')} size={44} onClick={box.clear} />}
        rightSectionWidth={44}
        value={box.text}
        onChange={(event) => box.type(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') box.commit();
        }}
      />
      <p role="status" className={editing.hint}>
        {t('learn.found', { count: shown.length })}
      </p>
      <div className={editing.table}>
        <table>
          <caption className="vh">{t('learn.studies', { count: shown.length })}</caption>
          <thead>
            <tr>
              <th scope="col">{t('learn.study')}</th>
              <th scope="col">{t('learn.design')}</th>
              <th scope="col">{t('learn.usedIn')}</th>
              <th scope="col">DOI</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((study) => (
              <tr key={study.id}>
                <th scope="row">
                  {study.authors} ({study.year}). <cite lang="en">{study.title}</cite>. <span lang="en">{study.journal}</span>, {study.where}.
                </th>
                <td>
                  {t(`design.${study.design}`)}
                  {study.inArticle && <span className={editing.hint}> {t('learn.inArticle')}</span>}
                </td>
                <td>{list(uses.get(study.id) ?? []) || '–'}</td>
                <td>
                  {study.doi ? (
                    <a href={doiUrl(study.doi)} target="_blank" rel="noreferrer">
                      {study.doi}
                    </a>
                  ) : (
                    t('learn.noDoi')
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
