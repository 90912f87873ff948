import { ApiError, type Menu, type MenuColumn, type MenuItem, type MenuShelf, type MenuStarters, type MenuTouch, type PutMenuItem } from '@touchstone/api';
import { useState, type FormEvent } from 'react';
import { Link, useNavigate } from 'react-router';
import { useAction, useNamed, useOnline, useServer, useTitle } from '../app/hooks';
import { usePerson } from '../app/person';
import { uuidv7 } from '../data/uuid';
import { useText, type MessageId } from '../i18n/language';
import { Choice, Scale, Switch } from '../ui/fields';
import { useToast } from '../ui/toast';
import styles from '../ui/ui.module.css';
import { COLUMNS, EFFORTS, MENU, STARTERS, TOUCHES, itemPath, toSend, useItemName, useRegions } from './items';
import { useUnsent } from './unsent';

interface Draft {
  id: string;
  values: PutMenuItem;
}

const NEW: PutMenuItem = { title: '', column: 'physical', shelf: 'everyday', possibleAtPain: 6, effort: 1, touch: 'none', touches: [], place: '', shared: false };

/** Something of one's own for the menu. */
export function NewItemPage() {
  const [unsent] = useUnsent<Draft>('menu-item.new');
  const [draft] = useState<Draft>(() => ({ id: uuidv7(), values: NEW }));
  const { data: menu } = useServer<Menu>(useNamed('menu'), MENU);
  if (unsent === undefined) return null;
  return <Form name="menu-item.new" draft={unsent ?? draft} wasUnsent={unsent !== null} sexualShelf={menu?.sexualShelf ?? false} isNew />;
}

/** An item to look at, change, share or take off. */
export function ItemPage({ id }: { id: string }) {
  const t = useText();
  const { data: menu, state } = useServer<Menu>(useNamed('menu'), MENU);
  const [unsent] = useUnsent<Draft>(`menu-item.${id}`);
  const item = menu?.items.find((listed) => listed.id === id);
  if (unsent === undefined || (state === 'loading' && !item)) return <p className={styles.muted}>{t('loading')}</p>;
  if (!item && !unsent) return <Gone />;
  const values = unsent?.values ?? valuesOf(item!);
  return (
    <Form
      name={`menu-item.${id}`}
      draft={{ id, values }}
      item={item}
      wasUnsent={unsent !== null}
      sexualShelf={menu?.sexualShelf ?? false}
    />
  );
}

function Gone() {
  const t = useText();
  useTitle('menu.title');
  return (
    <>
      <h1 className={styles.h1}>{t('menu.title')}</h1>
      <p className={styles.card}>{t('menu.gone')}</p>
      <Link to="/menu" className={styles.btn2}>
        {t('menu.back')}
      </Link>
    </>
  );
}

const valuesOf = (item: MenuItem): PutMenuItem => {
  const values: PutMenuItem & { id?: string } = { ...item };
  delete values.id;
  return values;
};

interface FormProps {
  name: string;
  draft: Draft;
  item?: MenuItem;
  wasUnsent: boolean;
  sexualShelf: boolean;
  isNew?: boolean;
}

function Form({ name, draft, item, wasUnsent, sexualShelf, isNew = false }: FormProps) {
  const t = useText();
  const toast = useToast();
  const navigate = useNavigate();
  const online = useOnline();
  const { api } = usePerson();
  const { busy, act } = useAction();
  const itemName = useItemName();
  // The newest answer of the server, until something is written.
  const [written, setWritten] = useState<PutMenuItem | null>(null);
  const values = written ?? draft.values;
  const [trouble, setTrouble] = useState<MessageId | null>(null);
  const [, keepUnsent] = useUnsent<Draft>(name);
  const { data: starters } = useServer<MenuStarters>('starters', STARTERS);
  useTitle('menu.title');
  const change = (next: Partial<PutMenuItem>) => setWritten((now) => ({ ...(now ?? draft.values), ...next }));

  const save = async (event: FormEvent) => {
    event.preventDefault();
    setTrouble(null);
    if (!values.title?.trim() && !values.practice && !values.starter) {
      setTrouble('menu.needsTitle');
      return;
    }
    try {
      await api.put(itemPath(draft.id), { body: toSend(values, starters?.items ?? []) });
    } catch (error) {
      await keepUnsent({ id: draft.id, values });
      setTrouble(error instanceof ApiError && error.status === 409 ? 'menu.full' : 'together.notSent');
      return;
    }
    await keepUnsent(null);
    toast({ text: t(isNew ? 'menu.added' : 'log.savedAnswer') });
    await navigate('/menu');
  };
  const remove = async () => {
    if (!item) return;
    const before = toSend(valuesOf(item), starters?.items ?? []);
    const done = await act(() => api.delete(itemPath(item.id)));
    if (!done) return;
    await keepUnsent(null);
    toast({ text: t('menu.removed'), undo: () => void act(() => api.put(itemPath(item.id), { body: before }), t('menu.added')).then(() => navigate('/menu')) });
    await navigate('/menu');
  };
  const letGo = async () => {
    await keepUnsent(null);
    await navigate('/menu');
  };
  return (
    <>
      <div className={styles.head}>
        <Link to="/menu" className={styles.quiet}>
          {t('menu.back')}
        </Link>
        <h1 className={styles.h1}>{isNew ? t('menu.own') : itemName(item ?? values)}</h1>
      </div>
      {!online && <p className={styles.status}>{t('together.offline')}</p>}
      {wasUnsent && (
        <div className={`${styles.status} ${styles.look}`}>
          <span>{t('together.unsent')}</span>
          <button type="button" className={styles.quiet} onClick={() => void letGo()}>
            {t('together.letGo')}
          </button>
        </div>
      )}
      <form className={styles.card} onSubmit={(event) => void save(event)}>
        <label className={styles.field}>
          {t('menu.words')}
          <input className={styles.input} value={values.title ?? ''} maxLength={120} onChange={(event) => change({ title: event.target.value })} />
        </label>
        <Choice<MenuColumn>
          legend={t('menu.column')}
          options={COLUMNS.map(({ value, label }) => ({ value, label: t(label) }))}
          value={values.column}
          onChange={(column) => change({ column })}
        />
        <Scale
          legend={t('menu.possible')}
          low={t('menu.possibleLow')}
          high={t('menu.possibleHigh')}
          value={values.possibleAtPain}
          onChange={(possibleAtPain) => change({ possibleAtPain })}
        />
        <Choice<number> legend={t('menu.effort')} options={EFFORTS.map(({ value, label }) => ({ value, label: t(label) }))} value={values.effort} onChange={(effort) => change({ effort })} />
        <Choice<MenuTouch>
          legend={t('menu.touch')}
          options={TOUCHES.map(({ value, label }) => ({ value, label: t(label) }))}
          value={values.touch}
          onChange={(touch) => change({ touch })}
        />
        {values.touch !== 'none' && <Touches value={values.touches ?? []} onChange={(touches) => change({ touches })} />}
        <label className={styles.field}>
          {t('menu.place')}
          <input className={styles.input} value={values.place ?? ''} maxLength={60} onChange={(event) => change({ place: event.target.value })} />
        </label>
        {sexualShelf && (
          <Choice<MenuShelf>
            legend={t('menu.shelf')}
            options={[
              { value: 'everyday', label: t('menu.everyday') },
              { value: 'sexual', label: t('menu.sexual') },
            ]}
            value={values.shelf}
            onChange={(shelf) => change({ shelf })}
          />
        )}
        <Switch label={t('menu.share')} hint={t('menu.shareHint')} checked={values.shared ?? false} onChange={(shared) => change({ shared })} />
        <div role="status" className={styles.live}>
          {trouble && <p className={`${styles.status} ${styles.look}`}>{t(trouble)}</p>}
        </div>
        <button type="submit" className={styles.btn} disabled={busy}>
          {t(isNew ? 'menu.add' : 'save')}
        </button>
        {item && (
          <button type="button" className={styles.btn2} disabled={busy || !online} onClick={() => void remove()}>
            {t('menu.remove')}
          </button>
        )}
      </form>
    </>
  );
}

interface TouchesProps {
  value: readonly string[];
  onChange: (value: string[]) => void;
}

/** Where it touches: on a day when touch hurts there, it is left out of what fits. */
function Touches({ value, onChange }: TouchesProps) {
  const t = useText();
  const { regions, regionName } = useRegions();
  const options = [...regions, ...value.filter((code) => !regions.some((region) => region.code === code)).map((code) => ({ code, name: regionName(code) }))];
  return (
    <details className={styles.details}>
      <summary>{value.length === 0 ? t('menu.touches') : t('menu.touchesOf', { places: value.map(regionName).join(', ') })}</summary>
      <fieldset className={styles.fieldset}>
        <legend className="vh">{t('menu.touches')}</legend>
        <p className={styles.small}>{t('menu.touchesHint')}</p>
        <div className={styles.chips}>
          {options.map(({ code, name }) => (
            <label key={code} className={styles.chip}>
              <input
                type="checkbox"
                checked={value.includes(code)}
                onChange={(event) => onChange(event.target.checked ? [...value, code] : value.filter((other) => other !== code))}
              />
              <span>{name}</span>
            </label>
          ))}
        </div>
      </fieldset>
    </details>
  );
}
