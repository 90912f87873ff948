import type { CardRecipient, Cards, Menu, SaveCard, SavedCard } from '@touchstone/api';
import { useId, useState } from 'react';
import { Link } from 'react-router';
import { useNamed, useOnline, useServer, useTitle } from '../app/hooks';
import { usePerson } from '../app/person';
import { uuidv7 } from '../data/uuid';
import { useLocale, useText } from '../i18n/language';
import { toFields } from '../log/when';
import { MENU, useItemName } from '../menu/items';
import { Choice } from '../ui/fields';
import { useToast } from '../ui/toast';
import styles from '../ui/ui.module.css';
import { CARDS, RECIPIENTS, blanksIn, fill, unfilled, type Blank } from './templates';

const SAVED = '/api/practice/v1/me/cards';

/** Words to show or hand over. Nothing is sent from here, and nothing is kept unless the person saves it. */
export default function CardsPage() {
  const t = useText();
  const toast = useToast();
  const online = useOnline();
  const { api } = usePerson();
  const { language } = useLocale();
  const [code, setCode] = useState('before');
  const [text, setText] = useState(() => unfilled('before', language));
  const [to, setTo] = useState<CardRecipient>('none');
  const [id, setId] = useState(uuidv7);
  const [large, setLarge] = useState<string | null>(null);
  const [trouble, setTrouble] = useState(false);
  const [version, setVersion] = useState(0);
  const { data: kept } = useServer<Cards>('cards', SAVED, version);
  useTitle('cards.title');

  const choose = (next: string) => {
    setCode(next);
    setText(unfilled(next, language));
    setId(uuidv7());
    setTrouble(false);
  };
  const copy = async (said: string) => {
    try {
      await navigator.clipboard.writeText(said);
      toast({ text: t('cards.copied') });
    } catch {
      toast({ text: t('cards.notCopied') });
    }
  };
  const save = async () => {
    const card: SaveCard = { kind: CARDS.find((template) => template.code === code)!.kind, to, text };
    try {
      await api.put(`${SAVED}/${id}`, { body: card });
      setTrouble(false);
      setVersion((now) => now + 1);
      toast({ text: t('cards.saved') });
    } catch {
      setTrouble(true);
    }
  };
  const remove = async ({ id: which, kind, to: whom, text: words }: SavedCard) => {
    try {
      await api.delete(`${SAVED}/${which}`);
      setVersion((now) => now + 1);
      const undo = () => void api.put(`${SAVED}/${which}`, { body: { kind, to: whom, text: words } }).then(() => setVersion((now) => now + 1)).catch(() => toast({ text: t('sharing.notSaved') }));
      toast({ text: t('cards.removed'), undo });
    } catch {
      toast({ text: t('sharing.notSaved') });
    }
  };
  if (large !== null) return <Large text={large} onBack={() => setLarge(null)} />;

  const out = (said: string) => (
    <div className={styles.row}>
      <button type="button" className={styles.btn2} onClick={() => setLarge(said)}>
        {t('cards.show')}
      </button>
      <button type="button" className={styles.btn2} onClick={() => void copy(said)}>
        {t('cards.copy')}
      </button>
      {'share' in navigator && (
        // The person may close the sheet: nothing to say.
        <button type="button" className={styles.btn2} onClick={() => void navigator.share({ text: said }).catch(() => undefined)}>
          {t('cards.share')}
        </button>
      )}
    </div>
  );
  return (
    <>
      <div className={styles.head}>
        <Link to="/menu" className={styles.quiet}>
          {t('menu.back')}
        </Link>
        <h1 className={styles.h1}>{t('cards.title')}</h1>
        <p className={styles.lead}>{t('cards.lead')}</p>
      </div>
      <section className={styles.card} aria-label={t('cards.which')}>
        <Choice<string>
          legend={t('cards.which')}
          options={CARDS.map((card) => ({ value: card.code, label: card.title[language] }))}
          value={code}
          onChange={choose}
        />
        <label className={styles.field}>
          {t('cards.text')}
          <small>{t('cards.textHint')}</small>
          <textarea className={styles.input} rows={6} maxLength={1000} value={text} onChange={(event) => setText(event.target.value)} />
        </label>
        {blanksIn(text, language).map((blank) => (
          <Fill key={blank.name} blank={blank} onFill={(value) => setText((now) => fill(now, blank, value))} />
        ))}
        <button type="button" className={styles.quiet} onClick={() => choose(code)}>
          {t('cards.again')}
        </button>
        {out(text)}
        <p className={styles.small}>{t('cards.notSent')}</p>
      </section>
      <section className={styles.card} aria-labelledby="keep">
        <h2 id="keep" className={styles.h2}>
          {t('cards.keep')}
        </h2>
        <p className={styles.small}>{t('cards.keepHint')}</p>
        <Choice<CardRecipient>
          legend={t('cards.for')}
          options={RECIPIENTS.map((recipient) => ({ value: recipient.code, label: recipient.name[language] }))}
          value={to}
          onChange={setTo}
        />
        <div role="status" className={styles.live}>
          {(trouble || !online) && <p className={styles.status}>{t(online ? 'together.notSent' : 'cards.offline')}</p>}
        </div>
        <button type="button" className={styles.btn2} disabled={!online || text.trim() === ''} onClick={() => void save()}>
          {t('cards.save')}
        </button>
      </section>
      {kept && kept.saved.length > 0 && (
        <section className={styles.card} aria-labelledby="saved">
          <h2 id="saved" className={styles.h2}>
            {t('cards.savedOnes')}
          </h2>
          {kept.saved.map((card) => (
            <div key={card.id} className={styles.part} role="group" aria-label={card.text}>
              <p className={styles.p}>{card.text}</p>
              <p className={styles.small}>{t('cards.forWhom', { who: RECIPIENTS.find((recipient) => recipient.code === card.to)!.name[language] })}</p>
              {out(card.text)}
              <button type="button" className={styles.quiet} disabled={!online} onClick={() => void remove(card)}>
                {t('cards.remove')}
              </button>
            </div>
          ))}
        </section>
      )}
    </>
  );
}

/** Readable by somebody else, from a little away. */
function Large({ text, onBack }: { text: string; onBack: () => void }) {
  const t = useText();
  return (
    <>
      <h1 className="vh">{t('cards.title')}</h1>
      <p className={styles.large}>{text}</p>
      <button type="button" className={styles.btn} ref={(button) => button?.focus()} onClick={onBack}>
        {t('cards.back')}
      </button>
    </>
  );
}

interface FillProps {
  blank: Blank;
  onFill: (value: string) => void;
}

/** One place of the card: typed, from the menu, or today's pain after a tap. */
function Fill({ blank, onFill }: FillProps) {
  const t = useText();
  const { locale } = useLocale();
  const id = useId();
  const [value, setValue] = useState('');
  const [looked, setLooked] = useState(false);
  const { queue } = usePerson();
  const name = useItemName();
  const { data: menu } = useServer<Menu>(useNamed('menu'), MENU);
  const label = blank.text.slice(1, -1);
  const lastPain = async () => {
    const today = toFields(new Date()).date;
    return (await queue.entries())
      .flatMap((entry) => (entry.kind === 'pain-entries' ? [entry.values] : []))
      .filter(({ at }) => toFields(new Date(at)).date === today)
      .sort((a, b) => Date.parse(b.at) - Date.parse(a.at))[0]?.intensity;
  };
  const takePain = async () => {
    const pain = await lastPain().catch(() => undefined);
    if (pain === undefined) setLooked(true);
    else onFill(pain.toLocaleString(locale));
  };
  return (
    <div className={styles.part}>
      <label className={styles.field} htmlFor={id}>
        {label.charAt(0).toUpperCase() + label.slice(1)}
      </label>
      <input
        id={id}
        className={styles.input}
        inputMode={blank.kind === 'pain' ? 'numeric' : undefined}
        maxLength={120}
        value={value}
        onChange={(event) => setValue(event.target.value)}
      />
      {blank.kind === 'menu' && menu && menu.items.length > 0 && (
        <label className={styles.field}>
          {t('cards.fromMenu')}
          <select className={styles.input} value="" onChange={(event) => setValue(event.target.value)}>
            <option value="">{t('cards.choose')}</option>
            {menu.items.map((item) => (
              <option key={item.id} value={name(item)}>
                {name(item)}
              </option>
            ))}
          </select>
        </label>
      )}
      <div className={styles.row}>
        <button type="button" className={styles.btn2} disabled={value.trim() === ''} onClick={() => onFill(value.trim())}>
          {t('cards.putIn')}
        </button>
        {blank.kind === 'pain' && (
          <button type="button" className={styles.btn2} onClick={() => void takePain()}>
            {t('cards.usePain')}
          </button>
        )}
      </div>
      <div role="status" className={styles.live}>
        {looked && <p className={styles.status}>{t('cards.noPain')}</p>}
      </div>
    </div>
  );
}
