import type { Menu, MenuAnswer, MenuItem, MenuMark, MenuMarks, MutualMenu, SharedMenu } from '@touchstone/api';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { Link } from 'react-router';
import { useAction, useOnline, useTitle } from '../app/hooks';
import { usePerson } from '../app/person';
import { useText } from '../i18n/language';
import { About } from '../menu/MenuPage';
import { COLUMNS, MENU, useItemName } from '../menu/items';
import { Choice, Switch } from '../ui/fields';
import styles from '../ui/ui.module.css';
import { useFresh } from './fresh';

const MARKS = `${MENU}/marks`;
const MUTUAL = `${MENU}/mutual`;
const SHARED_MENU = '/api/practice/v1/me/shared-menu';
const SHELF = `${MENU}/shelf`;

/** Two people mark the same items, each by themselves; both see what both said yes to, and nothing else. */
export default function SharedMenuPage() {
  const t = useText();
  const { role, api } = usePerson();
  const { act } = useAction();
  const [version, setVersion] = useState(0);
  const isPartner = role === 'partner';
  const menu = useFresh<Menu | SharedMenu>(isPartner ? SHARED_MENU : MENU, version);
  const own = useFresh<MenuMarks>(MARKS, version);
  const mutual = useFresh<MutualMenu>(MUTUAL, version);
  useTitle('shared.title');
  const reload = () => setVersion((now) => now + 1);
  const items = (menu.data?.items ?? []).filter((item) => isPartner || item.shared);
  const kept = menu.data && 'notShared' in menu.data && menu.data.notShared?.includes('menu');
  const mark = async (item: string, answer: MenuAnswer | null) => {
    await act(() => api.put(`${MARKS}/${item}`, { body: { answer } }), t('log.savedAnswer'));
    reload();
  };
  const shelf = async (sexual: boolean) => {
    await act(() => api.put(SHELF, { body: { sexual } }), t('log.savedAnswer'));
    reload();
  };
  return (
    <>
      <div className={styles.head}>
        <h1 className={styles.h1}>{(isPartner && menu.data?.name) || t('shared.title')}</h1>
        <p className={styles.lead}>{t('shared.lead')}</p>
      </div>
      {menu.state === 'loading' && <p className={styles.muted}>{t('loading')}</p>}
      {menu.state === 'failed' && <p className={styles.card}>{t('sharing.unavailable')}</p>}
      {menu.state === 'none' && <p className={styles.card}>{t('partner.nobody')}</p>}
      {menu.data && (
        <>
          {mutual.data && <Both mutual={mutual.data} />}
          {items.length === 0 ? (
            <section className={styles.card}>
              <p className={styles.p}>{t(isPartner ? (kept ? 'shared.kept' : 'shared.nothing') : 'shared.nothingOwn')}</p>
              {!isPartner && (
                <Link to="/menu" className={styles.btn2}>
                  {t('menu.title')}
                </Link>
              )}
            </section>
          ) : (
            <>
              <p className={styles.line}>{t('shared.private')}</p>
              {COLUMNS.map(({ value, label }) => {
                const here = items.filter(({ column }) => column === value);
                return here.length === 0 ? null : (
                  <section key={value} className={styles.card} aria-labelledby={`shared-${value}`}>
                    <h2 id={`shared-${value}`} className={styles.h2}>
                      {t(label)}
                    </h2>
                    {here.map((item) => (
                      <Marked key={item.id} item={item} mark={own.data?.marks.find((known) => known.item === item.id)} onMark={(answer) => void mark(item.id, answer)} />
                    ))}
                  </section>
                );
              })}
            </>
          )}
          {isPartner && !kept && <OwnShelf on={menu.data.sexualShelf ?? false} onChange={(on) => void shelf(on)} />}
        </>
      )}
    </>
  );
}

function Both({ mutual: { items, next } }: { mutual: MutualMenu }) {
  const t = useText();
  const intl = useIntl();
  const name = useItemName();
  return (
    <section className={styles.card} aria-labelledby="both">
      <h2 id="both" className={styles.h2}>
        {t('shared.both')}
      </h2>
      {items.length === 0 ? (
        <p className={styles.p}>{t('shared.bothNone')}</p>
      ) : (
        <ul className={styles.list}>
          {items.map((item) => (
            <li key={item.id} className={styles.item}>
              <span>
                <b>{name(item)}</b>
                <small>
                  <About item={item} />
                </small>
              </span>
            </li>
          ))}
        </ul>
      )}
      <p className={styles.small}>{t('shared.next', { when: intl.formatDate(next, { weekday: 'long', hour: 'numeric', minute: '2-digit' }) })}</p>
      <p className={styles.small}>{t('shared.open')}</p>
    </section>
  );
}

interface MarkedProps {
  item: MenuItem;
  mark: MenuMark | undefined;
  onMark: (answer: MenuAnswer | null) => void;
}

function Marked({ item, mark, onMark }: MarkedProps) {
  const t = useText();
  const online = useOnline();
  const name = useItemName();
  const answer = mark?.answer ?? null;
  return (
    <div className={styles.part}>
      <fieldset disabled={!online} className={styles.fieldset}>
        <Choice<MenuAnswer>
          legend={name(item)}
          options={[
            { value: 'yes', label: t('yes') },
            { value: 'later', label: t('shared.later') },
            { value: 'no', label: t('shared.no') },
          ]}
          value={answer}
          onChange={onMark}
        />
      </fieldset>
      <p className={styles.small}>
        <About item={item} />
      </p>
      {answer && (
        <button type="button" className={styles.quiet} disabled={!online} aria-label={t('shared.clearOf', { title: name(item) })} onClick={() => onMark(null)}>
          {t('shared.clear')}
        </button>
      )}
    </div>
  );
}

function OwnShelf({ on, onChange }: { on: boolean; onChange: (on: boolean) => void }) {
  const t = useText();
  const online = useOnline();
  return (
    <details className={`${styles.card} ${styles.details}`}>
      <summary>{t('shared.more')}</summary>
      <div>
        <Switch label={t('menu.sexualShelf')} hint={t('shared.shelfHint')} checked={on} disabled={!online} onChange={onChange} />
      </div>
    </details>
  );
}
