import { IconBook2, IconCalendarWeek, IconClipboardList, IconEye, IconHandStop, IconHeart, IconLifebuoy, IconListCheck, IconLock, IconNotebook, IconRoute, IconSchool, IconUsers } from '@tabler/icons-react';
import { useState } from 'react';
import { useOnline, useTitle } from '../app/hooks';
import { usePerson } from '../app/person';
import { changeSettings, useSettings, type Language, type Theme } from '../app/settings';
import { useText } from '../i18n/language';
import { Choice, Switch } from '../ui/fields';
import { PageLinks, type PageLink } from '../ui/links';
import styles from '../ui/ui.module.css';

const PAGES: PageLink[] = [
  { to: '/help-now', icon: IconLifebuoy, title: 'help.title', text: 'more.help' },
  { to: '/learn', icon: IconSchool, title: 'learn.title', text: 'learn.link' },
  { to: '/diary', icon: IconBook2, title: 'diary.title', text: 'more.diary' },
  { to: '/moments', icon: IconCalendarWeek, title: 'moments.title', text: 'moments.link' },
  { to: '/course', icon: IconRoute, title: 'course.title', text: 'course.link' },
  { to: '/check-ins', icon: IconClipboardList, title: 'questions.title', text: 'questions.link' },
  { to: '/questionnaires', icon: IconListCheck, title: 'due.title', text: 'due.link' },
  { to: '/touch', icon: IconHandStop, title: 'feel.title', text: 'feel.link' },
  { to: '/menu', icon: IconHeart, title: 'more.menu', text: 'more.menuText' },
  { to: '/weekly', icon: IconNotebook, title: 'weekly.title', text: 'weekly.link' },
  { to: '/partner', icon: IconUsers, title: 'partner.title', text: 'partner.link' },
  { to: '/sharing', icon: IconEye, title: 'sharing.title', text: 'more.sharing' },
  { to: '/privacy', icon: IconLock, title: 'privacy.title', text: 'more.privacy' },
];

/** An invited person has no diary, and nothing to share. */
const PARTNER_PAGES = PAGES.filter(({ to }) => to === '/help-now' || to === '/weekly');

export default function More() {
  const t = useText();
  const { language, theme, discreet, still, vibration } = useSettings();
  const { role } = usePerson();
  useTitle('nav.more');
  return (
    <>
      <h1 className={styles.h1}>{t('nav.more')}</h1>
      <PageLinks label={t('more.pages')} pages={role === 'partner' ? PARTNER_PAGES : PAGES} />
      <section className={styles.card} aria-labelledby="looks">
        <h2 id="looks" className={styles.h2}>
          {t('more.looks')}
        </h2>
        <Choice<Language>
          legend={t('more.language')}
          options={[
            { value: 'auto', label: t('more.likePhone') },
            { value: 'en', label: 'English' },
            { value: 'es', label: 'Español' },
          ]}
          value={language}
          onChange={(next) => changeSettings({ language: next })}
        />
        <Choice<Theme>
          legend={t('more.theme')}
          options={[
            { value: 'auto', label: t('more.likePhone') },
            { value: 'light', label: t('more.light') },
            { value: 'dark', label: t('more.dark') },
          ]}
          value={theme}
          onChange={(next) => changeSettings({ theme: next })}
        />
        <Switch label={t('more.discreetWords')} hint={t('more.discreetHint')} checked={discreet} onChange={(next) => changeSettings({ discreet: next })} />
        <Switch label={t('more.still')} hint={t('more.stillHint')} checked={still} onChange={(next) => changeSettings({ still: next })} />
        <Switch label={t('more.vibration')} checked={vibration} onChange={(next) => changeSettings({ vibration: next })} />
      </section>
      <SignOut />
    </>
  );
}

/** Signing out empties the phone; what was not sent is named first. */
function SignOut() {
  const t = useText();
  const online = useOnline();
  const { role, queue, sync, signOut } = usePerson();
  const [unsent, setUnsent] = useState<number | null>(null);
  const ask = async () => {
    if (role === 'partner') {
      await signOut();
      return;
    }
    await sync.flush().catch(() => undefined);
    const { entries, troubled } = await queue.waiting();
    if (entries + troubled === 0) await signOut();
    else setUnsent(entries + troubled);
  };
  return (
    <section className={styles.card} aria-labelledby="out">
      <h2 id="out" className={styles.h2}>
        {t('out.title')}
      </h2>
      <p className={styles.muted}>{t(!online ? 'out.offline' : role === 'partner' ? 'out.textPartner' : 'out.text')}</p>
      <div role="status">{unsent !== null && <p className={`${styles.status} ${styles.look}`}>{t('out.unsent', { n: unsent })}</p>}</div>
      {unsent === null ? (
        <button type="button" className={styles.btn2} onClick={() => void ask()}>
          {t('out.do')}
        </button>
      ) : (
        <>
          <button type="button" className={styles.btn} onClick={() => setUnsent(null)}>
            {t('out.stay')}
          </button>
          <button type="button" className={styles.btn2} onClick={() => void signOut()}>
            {t('out.anyway')}
          </button>
        </>
      )}
    </section>
  );
}
