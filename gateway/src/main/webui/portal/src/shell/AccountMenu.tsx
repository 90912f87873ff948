import { Button, NativeSelect, useMantineColorScheme, type MantineColorScheme } from '@mantine/core';
import { IconChevronDown, IconLogout } from '@tabler/icons-react';
import { LOCALES, useLocale, useT, type Locale } from '../i18n/i18n';
import { useStaff } from '../session/SessionGate';
import { useSignOut } from '../session/useSignOut';
import styles from './shell.module.css';

const SCHEMES: MantineColorScheme[] = ['auto', 'light', 'dark'];

/** Who is signed in, language, display, and the way out. */
export function AccountMenu() {
  const t = useT();
  const staff = useStaff();
  const { locale, setLocale } = useLocale();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const { signOut, failed, busy } = useSignOut();
  return (
    <>
      <Button
        variant="subtle"
        mih={44}
        popoverTarget="account"
        rightSection={<IconChevronDown size={16} aria-hidden />}
        classNames={{ label: styles.account }}
      >
        <span className="vh">{t('account.label')}: </span>
        {staff.name}
      </Button>
      <section id="account" popover="auto" className={styles.panel} aria-label={t('account.label')}>
        <p>
          <strong>{staff.name}</strong>
          <br />
          {t(`role.${staff.role}`)}
        </p>
        <NativeSelect
          label={t('account.language')}
          value={locale}
          onChange={(event) => setLocale(event.currentTarget.value as Locale)}
          data={(Object.keys(LOCALES) as Locale[]).map((value) => ({ value, label: LOCALES[value] }))}
        />
        <NativeSelect
          label={t('account.display')}
          value={colorScheme}
          onChange={(event) => setColorScheme(event.currentTarget.value as MantineColorScheme)}
          data={SCHEMES.map((value) => ({ value, label: t(`account.display.${value}`) }))}
        />
        <Button
          variant="default"
          mih={44}
          loading={busy}
          onClick={signOut}
          leftSection={<IconLogout size={18} aria-hidden />}
        >
          {t('account.signOut')}
        </Button>
        {failed && (
          <p role="alert" className={styles.failed}>
            {t('account.signOutFailed')}
          </p>
        )}
      </section>
    </>
  );
}
