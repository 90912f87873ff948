import { Button, Menu, useMantineColorScheme, type MantineColorScheme } from '@mantine/core';
import { IconCheck, IconChevronDown, IconLogout } from '@tabler/icons-react';
import { LOCALES, useLocale, useT, type Locale } from '../i18n/i18n';
import { useStaff } from '../session/SessionGate';
import { useSignOut } from '../session/useSignOut';
import styles from './shell.module.css';

const SCHEMES: MantineColorScheme[] = ['auto', 'light', 'dark'];

/** Who is signed in, language, display, and the way out. */
export default function AccountMenu() {
  const t = useT();
  const staff = useStaff();
  const { locale, setLocale } = useLocale();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const { signOut, failed, busy } = useSignOut();
  return (
    <>
      {failed && (
        <span role="alert" className={styles.failed}>
          {t('account.signOutFailed')}
        </span>
      )}
      <Menu position="bottom-end" width={240} withinPortal={false}>
        <Menu.Target>
          <Button variant="subtle" mih={44} loading={busy} rightSection={<IconChevronDown size={16} aria-hidden />}>
            <span className="vh">{t('account.label')}: </span>
            {staff.name}
          </Button>
        </Menu.Target>
        <Menu.Dropdown aria-label={t('account.label')}>
          <Menu.Label>{t(`role.${staff.role}`)}</Menu.Label>
          <Menu.Divider />
          <Menu.Label>{t('account.language')}</Menu.Label>
          {(Object.keys(LOCALES) as Locale[]).map((code) => (
            <Choice key={code} chosen={code === locale} onChoose={() => setLocale(code)} lang={code}>
              {LOCALES[code]}
            </Choice>
          ))}
          <Menu.Divider />
          <Menu.Label>{t('account.display')}</Menu.Label>
          {SCHEMES.map((scheme) => (
            <Choice key={scheme} chosen={scheme === colorScheme} onChoose={() => setColorScheme(scheme)}>
              {t(`account.display.${scheme}`)}
            </Choice>
          ))}
          <Menu.Divider />
          <Menu.Item leftSection={<IconLogout size={18} aria-hidden />} onClick={signOut}>
            {t('account.signOut')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </>
  );
}

function Choice(props: { chosen: boolean; onChoose: () => void; children: string; lang?: string }) {
  return (
    <Menu.Item
      role="menuitemradio"
      aria-checked={props.chosen}
      lang={props.lang}
      onClick={props.onChoose}
      leftSection={<IconCheck size={18} aria-hidden visibility={props.chosen ? 'visible' : 'hidden'} />}
    >
      {props.children}
    </Menu.Item>
  );
}
