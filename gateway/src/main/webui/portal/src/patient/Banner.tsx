import { IconChevronLeft, IconEye, IconLock } from '@tabler/icons-react';
import type { Patient } from '@touchstone/api';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { kept } from '../api/categories';
import { ageOn, today, useFormat } from '../i18n/format';
import { useNamed, useT } from '../i18n/i18n';
import styles from './patient.module.css';

/** Who this is and what they share; stays in view while the page scrolls. */
export function Banner({ patient, children }: { patient: Patient; children: ReactNode }) {
  const t = useT();
  const named = useNamed();
  const format = useFormat();
  const names = (categories: Patient['shares']) => format.list(categories.map((c) => named('category', c)));
  return (
    <section className={styles.banner} aria-label={t('banner.label')}>
      <div className={styles.who}>
        <Link to="/" className={styles.back} aria-label={t('banner.back')}>
          <IconChevronLeft size={22} aria-hidden />
        </Link>
        <h1>{patient.name}</h1>
        <dl>
          <Pair name={t('banner.born')}>
            {patient.birthDate
              ? t('banner.bornAge', { date: format.day(patient.birthDate), age: ageOn(patient.birthDate, today()) })
              : t('banner.notRecorded')}
          </Pair>
          {patient.pronouns && <Pair name={t('banner.pronouns')}>{patient.pronouns}</Pair>}
          {patient.clinic && <Pair name={t('banner.clinic')}>{patient.clinic.name}</Pair>}
        </dl>
        {children}
      </div>
      <dl className={styles.sharing}>
        <Pair name={t('banner.shares')} icon={<IconEye size={16} aria-hidden />}>
          {patient.shares.length > 0 ? names(patient.shares) : t('shares.none')}
        </Pair>
        {kept(patient.shares).length > 0 && (
          <Pair name={t('banner.keeps')} icon={<IconLock size={16} aria-hidden />}>
            {names(kept(patient.shares))}
          </Pair>
        )}
        <div className={styles.access}>
          <dt className="vh">{t('patients.person')}</dt>
          <dd>{t('banner.access')}</dd>
        </div>
      </dl>
    </section>
  );
}

function Pair({ name, icon, children }: { name: string; icon?: ReactNode; children: ReactNode }) {
  return (
    <div className={styles.pair}>
      <dt>
        {icon}
        {name}
      </dt>
      <dd>{children}</dd>
    </div>
  );
}
