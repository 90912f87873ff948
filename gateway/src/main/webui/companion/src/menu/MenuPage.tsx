import type { Menu, MenuItem } from '@touchstone/api';
import { useState, type FormEvent } from 'react';
import { useIntl } from 'react-intl';
import { Link, useLocation } from 'react-router';
import { useAction, useNamed, useOnline, useServer, useTitle, type Loaded } from '../app/hooks';
import { usePerson } from '../app/person';
import { useText } from '../i18n/language';
import { toFields } from '../log/when';
import { Switch } from '../ui/fields';
import styles from '../ui/ui.module.css';
import { COLUMNS, MENU, TOUCHES, useItemName, useRegions } from './items';

/** The patient's own list of ways to be close, in three columns. */
export default function MenuPage() {
  const t = useText();
  const online = useOnline();
  const [changed, setChanged] = useState<Menu | null>(null);
  const [fits, setFits] = useState(false);
  // Coming here again asks again.
  const { key } = useLocation();
  const loaded = useServer<Menu>(useNamed('menu'), MENU, key);
  const { state } = loaded;
  const menu = changed ?? loaded.data;
  useTitle('menu.title');
  return (
    <>
      <div className={styles.head}>
        <h1 className={styles.h1}>{menu?.name ?? t('menu.title')}</h1>
        <p className={styles.lead}>{t('menu.lead')}</p>
      </div>
      {state === 'loading' && !menu && <p className={styles.muted}>{t('loading')}</p>}
      {state === 'failed' && !menu && <p className={styles.card}>{t('together.firstTime')}</p>}
      {!online && menu && <AsOf loaded={loaded} />}
      <Link to="/menu/cards" className={styles.btn2}>
        {t('cards.open')}
      </Link>
      {menu && (
        <>
          <section className={styles.card} aria-label={t('menu.yours')}>
            <p className={styles.p}>{t('menu.listed', { n: menu.goal.listed, of: menu.goal.of })}</p>
            <p className={styles.small}>{t('menu.listedHint')}</p>
            <Switch label={t('menu.fits')} hint={t('menu.fitsHint')} checked={fits} onChange={setFits} />
            <div className={styles.row}>
              <Link to="/menu/ideas" className={styles.btn2}>
                {t('menu.ideas')}
              </Link>
              <Link to="/menu/new" className={styles.btn2}>
                {t('menu.own')}
              </Link>
            </div>
          </section>
          {fits ? <FitsToday menu={menu} /> : <Columns items={menu.items} none={t('menu.columnEmpty')} />}
          <NameAndShelf key={`${menu.name} ${menu.sexualShelf}`} menu={menu} onChanged={setChanged} />
        </>
      )}
    </>
  );
}

function AsOf({ loaded: { at } }: { loaded: Loaded<unknown> }) {
  const t = useText();
  const intl = useIntl();
  return (
    <p className={styles.status}>
      {at && <span>{t('together.asOf', { when: intl.formatDate(at, { day: 'numeric', month: 'long', hour: 'numeric', minute: '2-digit' }) })}</span>}
      <span>{t('together.offline')}</span>
    </p>
  );
}

/** What is possible today, as the server says it; a kept answer counts on its own day alone. */
function FitsToday({ menu }: { menu: Menu }) {
  const t = useText();
  const { data, state } = useServer<Menu>(useNamed('menu.today'), `${MENU}?today=true`);
  const { regionName } = useRegions();
  const [day] = useState(() => toFields(new Date()).date);
  if (state === 'loading') return <p className={styles.muted}>{t('loading')}</p>;
  const today = data?.today;
  const current = data && (state === 'fresh' || today?.day === day);
  if (!current) {
    return (
      <>
        <p className={styles.status}>{t('menu.fitsOffline')}</p>
        <Columns items={menu.items} none={t('menu.columnEmpty')} />
      </>
    );
  }
  return (
    <>
      <div className={styles.status} role="status">
        {today?.day ? (
          <>
            {typeof today.pain === 'number' && <span>{t('menu.painToday', { pain: today.pain })}</span>}
            {today.touchHurts.length > 0 && <span>{t('menu.touchHurts', { places: today.touchHurts.map(regionName).join(', ') })}</span>}
          </>
        ) : (
          <>
            <span>{t('menu.nothingToday')}</span>
            <Link to="/">{t('menu.logNow')}</Link>
          </>
        )}
      </div>
      <Columns items={data.items} none={t('menu.columnFitsNone')} />
    </>
  );
}

function Columns({ items, none }: { items: MenuItem[]; none: string }) {
  const t = useText();
  return COLUMNS.map(({ value, label, hint }) => {
    const listed = items.filter(({ column }) => column === value);
    return (
      <section key={value} className={styles.card} aria-labelledby={`column-${value}`}>
        <div className={styles.head}>
          <h2 id={`column-${value}`} className={styles.h2}>
            {t(label)}
          </h2>
          <p className={styles.small}>{t(hint)}</p>
        </div>
        {listed.length === 0 ? (
          <p className={styles.muted}>{none}</p>
        ) : (
          <ul className={styles.list}>
            {listed.map((item) => (
              <li key={item.id}>
                <ItemLink item={item} />
              </li>
            ))}
          </ul>
        )}
      </section>
    );
  });
}

function ItemLink({ item }: { item: MenuItem }) {
  const t = useText();
  const name = useItemName();
  return (
    <Link to={`/menu/items/${item.id}`} className={styles.item}>
      <span>
        <b>{name(item)}</b>
        <small>
          <About item={item} />
        </small>
        {(item.shelf === 'sexual' || item.shared) && (
          <small>{[item.shelf === 'sexual' && t('menu.sexual'), item.shared && t('menu.isShared')].filter(Boolean).join(' · ')}</small>
        )}
      </span>
    </Link>
  );
}

/** What an item asks of the day. */
export function About({ item }: { item: MenuItem }) {
  const t = useText();
  const touch = TOUCHES.find(({ value }) => value === item.touch)!;
  return [t('menu.upTo', { pain: item.possibleAtPain }), t(`menu.effort.${item.effort as 1 | 2 | 3}`), t(touch.label), item.place].filter(Boolean).join(' · ');
}

interface NameAndShelfProps {
  menu: Menu;
  onChanged: (menu: Menu) => void;
}

function NameAndShelf({ menu, onChanged }: NameAndShelfProps) {
  const t = useText();
  const online = useOnline();
  const { api } = usePerson();
  const { busy, act } = useAction();
  const [name, setName] = useState(menu.name ?? '');
  const put = (sexualShelf: boolean, called: string) =>
    act(async () => onChanged(await api.put<Menu>(MENU, { body: { name: called.trim() || null, sexualShelf } })), t('log.savedAnswer'));
  const save = (event: FormEvent) => {
    event.preventDefault();
    void put(menu.sexualShelf, name);
  };
  return (
    <details className={`${styles.card} ${styles.details}`}>
      <summary>{t('menu.settings')}</summary>
      <div>
        <form className={styles.part} onSubmit={save}>
          <label className={styles.field}>
            {t('menu.name')}
            <small>{t('menu.nameHint')}</small>
            <input className={styles.input} value={name} maxLength={60} onChange={(event) => setName(event.target.value)} />
          </label>
          <button type="submit" className={styles.btn2} disabled={!online || busy}>
            {t('menu.saveName')}
          </button>
        </form>
        <div className={styles.part}>
          <Switch
            label={t('menu.sexualShelf')}
            hint={t('menu.sexualShelfHint')}
            checked={menu.sexualShelf}
            disabled={!online || busy}
            onChange={(sexual) => void put(sexual, menu.name ?? '')}
          />
          <p className={styles.small}>{t('menu.sexualShelfMore')}</p>
        </div>
      </div>
    </details>
  );
}
