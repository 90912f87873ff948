import type { BodyRegions, Feels, TouchKind, TouchPreferences } from '@touchstone/api';
import { useState } from 'react';
import { Link } from 'react-router';
import { useAction, useEntries, useOnline, useServer, useTitle } from '../app/hooks';
import { usePerson } from '../app/person';
import { PageTexts, useLocale, useText, type MessageId } from '../i18n/language';
import { Choice } from '../ui/fields';
import styles from '../ui/ui.module.css';
import { byComfort, sideOf, withFeels } from './model';

const TOUCH = '/api/practice/v1/me/touch';
const KINDS: { kind: TouchKind; name: MessageId }[] = [
  { kind: 'still', name: 'feel.still' },
  { kind: 'stroking', name: 'feel.stroking' },
  { kind: 'pressure', name: 'feel.pressure' },
  { kind: 'embrace', name: 'feel.embrace' },
  { kind: 'warmth', name: 'feel.warmth' },
];
const FEELS: { value: Feels; label: MessageId }[] = [
  { value: 'good', label: 'feel.good' },
  { value: 'depends', label: 'feel.depends' },
  { value: 'not', label: 'feel.not' },
];

/** What feels good and what does not, by place. */
export default function TouchPage() {
  return (
    <PageTexts of="plan">
      <Places />
    </PageTexts>
  );
}

function Places() {
  const t = useText();
  const { language } = useLocale();
  const online = useOnline();
  const { api } = usePerson();
  const { busy, act } = useAction();
  const entries = useEntries() ?? [];
  const { data: body, state } = useServer<BodyRegions>('regions', '/api/practice/v1/regions');
  const { data: said, state: saidState } = useServer<TouchPreferences>('touch', TOUCH);
  const [changed, setChanged] = useState<TouchPreferences | null>(null);
  useTitle('feel.title');
  const touch = changed ?? said;
  // Everything is written at once: what the phone kept may be older than what the server has.
  const off = busy || !online || saidState !== 'fresh';
  const save = (region: string, kind: TouchKind, feels: Feels | null) =>
    act(async () => setChanged(await api.put<TouchPreferences>(TOUCH, { body: withFeels(touch!, region, kind, feels) })), t('log.savedAnswer'));
  return (
    <>
      <div className={styles.head}>
        <h1 className={styles.h1}>{t('feel.title')}</h1>
        <p className={styles.lead}>{t('feel.lead')}</p>
      </div>
      <p className={styles.line}>{t('feel.shown')}</p>
      <Link to="/sharing" className={styles.quiet}>
        {t('sharing.title')}
      </Link>
      {!online && <p className={styles.status}>{t('sharing.offline')}</p>}
      {body && touch ? (
        <section className={styles.card} aria-labelledby="places">
          <h2 id="places" className={styles.h2}>
            {t('feel.places')}
          </h2>
          <p className={styles.small}>{t('feel.order')}</p>
          {byComfort(body.regions, entries, touch).map(({ code, name, side }) => {
            const here = touch.places.filter((place) => place.region === code);
            const whose = sideOf(side);
            return (
              <details key={code} className={styles.details}>
                <summary>
                  {name[language]}
                  {whose && ` (${t(whose)})`}
                  {here.length > 0 && ` · ${t('feel.said', { n: here.length })}`}
                </summary>
                <fieldset disabled={off} className={styles.fieldset}>
                  <legend className="vh">{name[language]}</legend>
                  {KINDS.map(({ kind, name: word }) => {
                    const feels = here.find((place) => place.kind === kind)?.feels ?? null;
                    return (
                      <div key={kind} className={styles.part}>
                        <Choice<Feels> legend={t(word)} options={FEELS.map(({ value, label }) => ({ value, label: t(label) }))} value={feels} onChange={(next) => void save(code, kind, next)} />
                        {feels && (
                          <button type="button" className={styles.quiet} onClick={() => void save(code, kind, null)}>
                            {t('feel.open')}
                          </button>
                        )}
                      </div>
                    );
                  })}
                </fieldset>
              </details>
            );
          })}
        </section>
      ) : (
        <p className={styles.card}>{t(state === 'failed' || saidState === 'failed' ? 'insights.unavailable' : 'loading')}</p>
      )}
      <Link to="/plan" className={styles.quiet}>
        {t('plan.title')}
      </Link>
    </>
  );
}
