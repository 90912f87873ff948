import { ApiError, type Company, type Menu, type MenuStarter, type MenuStarters } from '@touchstone/api';
import { useState } from 'react';
import { Link } from 'react-router';
import { useNamed, useOnline, useServer, useTitle } from '../app/hooks';
import { usePerson } from '../app/person';
import { uuidv7 } from '../data/uuid';
import { useLocale, useText } from '../i18n/language';
import { COMPANY } from '../practice/catalogue';
import { Choice } from '../ui/fields';
import { useToast } from '../ui/toast';
import styles from '../ui/ui.module.css';
import { About } from './MenuPage';
import { COLUMNS, MENU, STARTERS, itemPath } from './items';

/** Ideas to take over or not, by who is there. */
export default function IdeasPage() {
  const t = useText();
  const toast = useToast();
  const online = useOnline();
  const { api } = usePerson();
  const [version, setVersion] = useState(0);
  const [busy, setBusy] = useState<string | null>(null);
  const [company, setCompany] = useState<Company | 'any'>('any');
  const { data: menu } = useServer<Menu>(useNamed('menu'), MENU, version);
  // The sexual shelf has ideas of its own.
  const { data, state } = useServer<MenuStarters>('starters', STARTERS, menu?.sexualShelf);
  useTitle('menu.ideas');
  const listed = new Map(menu?.items.flatMap(({ id, starter }) => (starter ? [[starter, id] as const] : [])));
  const ideas = (data?.items ?? []).filter((idea) => company === 'any' || idea.with.includes(company));
  const offered = COMPANY.filter(({ value }) => data?.items.some((idea) => idea.with.includes(value)));

  const change = async (code: string, call: () => Promise<unknown>, said: string, undo?: () => void) => {
    setBusy(code);
    try {
      await call();
      setVersion((now) => now + 1);
      toast({ text: said, undo });
    } catch (error) {
      toast({ text: t(error instanceof ApiError && error.status === 409 ? 'menu.full' : 'sharing.notSaved') });
    } finally {
      setBusy(null);
    }
  };
  const takeOff = (code: string, id: string) => change(code, () => api.delete(itemPath(id)), t('menu.removed'));
  const add = (code: string) => {
    const id = uuidv7();
    return change(code, () => api.put(itemPath(id), { body: { starter: code } }), t('menu.added'), () => void takeOff(code, id));
  };
  return (
    <>
      <div className={styles.head}>
        <Link to="/menu" className={styles.quiet}>
          {t('menu.back')}
        </Link>
        <h1 className={styles.h1}>{t('menu.ideas')}</h1>
        <p className={styles.lead}>{t('menu.ideasLead')}</p>
      </div>
      {state === 'loading' && !data && <p className={styles.muted}>{t('loading')}</p>}
      {state === 'failed' && <p className={styles.card}>{t('together.firstTime')}</p>}
      {!online && data && <p className={styles.status}>{t('sharing.offline')}</p>}
      {data && (
        <section className={styles.card} aria-label={t('practice.with')}>
          <Choice<Company | 'any'>
            legend={t('practice.with')}
            options={[{ value: 'any', label: t('filter.any') }, ...offered.map(({ value, label }) => ({ value, label: t(label) }))]}
            value={company}
            onChange={setCompany}
          />
        </section>
      )}
      {COLUMNS.map(({ value, label }) => {
        const here = ideas.filter(({ column }) => column === value);
        return here.length === 0 ? null : (
          <section key={value} className={styles.card} aria-labelledby={`ideas-${value}`}>
            <h2 id={`ideas-${value}`} className={styles.h2}>
              {t(label)}
            </h2>
            <ul className={styles.list}>
              {here.map((idea) => (
                <Idea key={idea.code} idea={idea} listed={listed.has(idea.code)} disabled={!online || busy === idea.code} onAdd={() => void add(idea.code)} />
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}

interface IdeaProps {
  idea: MenuStarter;
  listed: boolean;
  disabled: boolean;
  onAdd: () => void;
}

function Idea({ idea, listed, disabled, onAdd }: IdeaProps) {
  const t = useText();
  const { language } = useLocale();
  const title = idea.title[language];
  return (
    <li className={styles.item}>
      <span>
        <b>{title}</b>
        <small>
          <About item={{ ...idea, id: idea.code, title }} />
        </small>
        {idea.shelf === 'sexual' && <small>{t('menu.sexual')}</small>}
      </span>
      {listed ? (
        <small className={styles.badge}>{t('menu.onIt')}</small>
      ) : (
        <button type="button" className={styles.btn2} disabled={disabled} aria-label={t('menu.addOf', { title })} onClick={onAdd}>
          {t('menu.add')}
        </button>
      )}
    </li>
  );
}
