import { ActionIcon, AppShell, Burger, Group, NavLink } from '@mantine/core';
import { IconApi, IconBook, IconCalendarWeek, IconChartHistogram, IconKeyboard, IconListDetails, IconUsers } from '@tabler/icons-react';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { Link, useLocation } from 'react-router';
import { useT } from '../i18n/i18n';
import { useStaff } from '../session/SessionGate';
import { AccountMenu } from './AccountMenu';
import { KeyboardHelp } from './KeyboardHelp';
import styles from './shell.module.css';
import { useShortcuts } from './shortcuts';

/** Header, navigation and main area of every page behind the sign-in. */
export function Shell({ children }: { children: ReactNode }) {
  const t = useT();
  const { role } = useStaff();
  const { pathname } = useLocation();
  const [open, setOpen] = useState(false);
  const [help, setHelp] = useState(false);
  const main = useRef<HTMLElement>(null);
  const shown = useRef(pathname);

  useShortcuts({ '?': () => setHelp(true) });
  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    setOpen(false);
    window.scrollTo(0, 0);
    main.current?.focus();
  }, [pathname]);

  return (
    <AppShell header={{ height: 56 }} navbar={{ width: 184, breakpoint: 'sm', collapsed: { mobile: !open } }}>
      <a
        className={styles.skip}
        href="#main"
        onClick={(event) => {
          event.preventDefault();
          main.current?.focus();
        }}
      >
        {t('app.skip')}
      </a>
      <AppShell.Header>
        <Group h="100%" px="md" justify="space-between" wrap="nowrap" gap="xs">
          <Group gap="xs" wrap="nowrap">
            <Burger
              opened={open}
              onClick={() => setOpen((o) => !o)}
              hiddenFrom="sm"
              size={20}
              color="var(--ink)"
              className={styles.burger}
              aria-label={t(open ? 'nav.close' : 'nav.open')}
              aria-expanded={open}
            />
            <Link to="/" className={styles.brand}>
              {t('app.name')}
            </Link>
          </Group>
          <Group gap="xs" wrap="nowrap">
            <ActionIcon variant="subtle" size={44} aria-label={t('keys.button')} onClick={() => setHelp(true)} visibleFrom="sm">
              <IconKeyboard size={22} aria-hidden />
            </ActionIcon>
            <AccountMenu />
          </Group>
        </Group>
      </AppShell.Header>
      <AppShell.Navbar p="xs" aria-label={t('nav.label')}>
        {role === 'clinician' && (
          <NavLink
            component={Link}
            to="/"
            label={t('nav.patients')}
            leftSection={<IconUsers size={20} aria-hidden />}
            active={pathname === '/' || pathname.startsWith('/patients')}
            {...(pathname === '/' ? { 'aria-current': 'page' as const } : {})}
          />
        )}
        <NavLink
          component={Link}
          to="/cohort"
          label={t('nav.cohort')}
          leftSection={<IconChartHistogram size={20} aria-hidden />}
          active={pathname.startsWith('/cohort')}
          {...(pathname === '/cohort' ? { 'aria-current': 'page' as const } : {})}
        />
        <NavLink
          component={Link}
          to="/programs"
          label={t('nav.programs')}
          leftSection={<IconCalendarWeek size={20} aria-hidden />}
          active={pathname.startsWith('/programs')}
          {...(pathname === '/programs' ? { 'aria-current': 'page' as const } : {})}
        />
        {role === 'administrator' && (
          <NavLink
            component={Link}
            to="/content"
            label={t('nav.content')}
            leftSection={<IconListDetails size={20} aria-hidden />}
            active={pathname.startsWith('/content')}
            {...(pathname === '/content' ? { 'aria-current': 'page' as const } : {})}
          />
        )}
        <NavLink
          component={Link}
          to="/learn"
          label={t('nav.learn')}
          leftSection={<IconBook size={20} aria-hidden />}
          active={pathname.startsWith('/learn')}
          {...(pathname === '/learn' ? { 'aria-current': 'page' as const } : {})}
        />
        {role === 'administrator' && (
          <NavLink
            component={Link}
            to="/admin/api"
            label={t('nav.api')}
            leftSection={<IconApi size={20} aria-hidden />}
            active={pathname.startsWith('/admin/api')}
            {...(pathname === '/admin/api' ? { 'aria-current': 'page' as const } : {})}
          />
        )}
      </AppShell.Navbar>
      <AppShell.Main id="main" ref={main} tabIndex={-1} className={styles.main}>
        {children}
      </AppShell.Main>
      <KeyboardHelp opened={help} onClose={() => setHelp(false)} />
    </AppShell>
  );
}
