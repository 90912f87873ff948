import { Button, CloseButton, Group, SegmentedControl, Skeleton, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import type { Patient } from '@touchstone/api';
import { useRef } from 'react';
import { Link, useLocation, useSearchParams } from 'react-router';
import { usable, usePatients } from '../api/queries';
import { useFormat } from '../i18n/format';
import { useT } from '../i18n/i18n';
import { EmptyNotice } from '../shell/EmptyNotice';
import { ProblemNotice } from '../shell/ProblemNotice';
import { useShortcuts } from '../shell/shortcuts';
import { usePageTitle } from '../shell/usePageTitle';
import { Shares } from './Shares';
import styles from './patients.module.css';
import { useSearchBox } from './useSearchBox';

const VIEWS = ['comfortable', 'compact'] as const;

/** Everyone in the clinician's care: found by name, paged, walked through by keyboard. The address is the view. */
export function PatientList() {
  const t = useT();
  const [params, setParams] = useSearchParams();
  const q = params.get('q') ?? '';
  const cursor = params.get('cursor') ?? '';
  const view = params.get('view') === 'compact' ? 'compact' : 'comfortable';
  const patients = usePatients(q, cursor);
  const page = usable(patients);
  const input = useRef<HTMLInputElement>(null);
  const table = useRef<HTMLDivElement>(null);
  const box = useSearchBox(q, (next) =>
    setParams(
      (now) => {
        now.delete('cursor');
        if (next) now.set('q', next);
        else now.delete('q');
        return now;
      },
      { replace: true },
    ),
  );
  usePageTitle(t('patients.title'));

  const step = (by: number) => {
    const links = [...(table.current?.querySelectorAll<HTMLElement>('a[data-person]') ?? [])];
    const at = links.indexOf(document.activeElement as HTMLElement);
    links[at < 0 ? (by > 0 ? 0 : links.length - 1) : Math.max(0, Math.min(links.length - 1, at + by))]?.focus();
  };
  useShortcuts({ j: () => step(1), k: () => step(-1), '/': () => input.current?.focus() });

  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <div>
          <h1>{t('patients.title')}</h1>
          <p role="status">{page ? t('patients.shown', { count: page.items.length }) : ' '}</p>
        </div>
        <Group gap="md" align="center">
          <TextInput
            ref={input}
            type="search"
            aria-label={t('patients.search')}
            placeholder={t('patients.search')}
            leftSection={<IconSearch size={18} aria-hidden />}
            rightSection={
              box.text && (
                <CloseButton
                  aria-label={t('patients.clear')}
                  size={44}
                  onClick={() => {
                    box.clear();
                    input.current?.focus();
                  }}
                />
              )
            }
            rightSectionWidth={44}
            value={box.text}
            onChange={(event) => box.type(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key === 'Enter') box.commit();
            }}
            classNames={{ input: styles.search }}
          />
          <SegmentedControl
            aria-label={t('patients.view')}
            value={view}
            onChange={(next) => setParams((now) => {
              now.set('view', next);
              return now;
            }, { replace: true })}
            data={VIEWS.map((value) => ({ value, label: t(`patients.view.${value}`) }))}
          />
        </Group>
      </header>
      <div className={styles.card} ref={table} aria-busy={patients.isFetching}>
        {patients.error && !page ? (
          <ProblemNotice error={patients.error} onRetry={() => void patients.refetch()} />
        ) : page?.items.length === 0 ? (
          q ? (
            <EmptyNotice title={t('patients.none.title', { q })}>{t('patients.none.text')}</EmptyNotice>
          ) : (
            <EmptyNotice title={t('patients.zero.title')}>{t('patients.zero.text')}</EmptyNotice>
          )
        ) : (
          <PatientTable patients={page?.items} compact={view === 'compact'} />
        )}
      </div>
      <Pages next={page?.next ?? ''} cursor={cursor} />
    </div>
  );
}

function PatientTable({ patients, compact }: { patients: Patient[] | undefined; compact: boolean }) {
  const t = useT();
  return (
    <table className={compact ? styles.compact : styles.comfortable}>
      <caption className="vh">{t('patients.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('patients.person')}</th>
          <th scope="col">{t('patients.shares')}</th>
          <th scope="col">{t('patients.enrolled')}</th>
        </tr>
      </thead>
      <tbody>
        {patients?.map((patient) => <PatientRow key={patient.id} patient={patient} />) ??
          Array.from({ length: 6 }, (_, i) => (
            <tr key={i} aria-hidden>
              <td colSpan={3}>
                <Skeleton height={16} width={`${70 - (i % 3) * 12}%`} />
              </td>
            </tr>
          ))}
      </tbody>
    </table>
  );
}

function PatientRow({ patient }: { patient: Patient }) {
  const t = useT();
  const format = useFormat();
  return (
    <tr className={styles.row}>
      <th scope="row">
        <Link to={`/patients/${patient.id}`} data-person className={styles.name}>
          {patient.name}
        </Link>
        <span className={styles.born}>
          {patient.birthDate ? t('patients.born', { date: format.day(patient.birthDate) }) : t('patients.bornUnknown')}
        </span>
      </th>
      <td>
        <Shares shares={patient.shares} />
      </td>
      <td className={styles.number}>{patient.enrolledOn ? format.day(patient.enrolledOn) : '–'}</td>
    </tr>
  );
}

/** The cursor leads forward; the way back is kept with the history entry. */
function Pages({ next, cursor }: { next: string; cursor: string }) {
  const t = useT();
  const [params] = useSearchParams();
  const trail = (useLocation().state as { trail?: string[] } | null)?.trail ?? [];
  if (!next && !cursor) return null;
  const to = (target: string) => {
    const query = new URLSearchParams(params);
    if (target) query.set('cursor', target);
    else query.delete('cursor');
    return { pathname: '/', search: query.toString() };
  };
  return (
    <nav className={styles.pages} aria-label={t('patients.pages')}>
      {cursor && (
        <Button component={Link} to={to('')} variant="default" mih={44}>
          {t('patients.first')}
        </Button>
      )}
      {trail.length > 1 && (
        <Button component={Link} to={to(trail.at(-1) ?? '')} state={{ trail: trail.slice(0, -1) }} variant="default" mih={44}>
          {t('patients.previous')}
        </Button>
      )}
      {next && (
        <Button component={Link} to={to(next)} state={{ trail: [...trail, cursor] }} variant="default" mih={44}>
          {t('patients.next')}
        </Button>
      )}
    </nav>
  );
}
