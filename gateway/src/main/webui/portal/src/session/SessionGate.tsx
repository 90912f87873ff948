import { Button, Loader } from '@mantine/core';
import { signInUrl, type Role } from '@touchstone/api';
import { useQueryClient } from '@tanstack/react-query';
import { createContext, use, useEffect, useRef, type ReactNode } from 'react';
import { keys, useSession } from '../api/queries';
import { useT } from '../i18n/i18n';
import { usePageTitle } from '../shell/usePageTitle';
import { ProblemNotice } from '../shell/ProblemNotice';
import { Centered } from './Centered';
import { useSignOut } from './useSignOut';

export interface Staff {
  id: string;
  name: string;
  role: Extract<Role, 'clinician' | 'administrator'>;
}

const StaffContext = createContext<Staff | null>(null);

/** The signed-in member of staff; inside {@link SessionGate} there always is one. */
export function useStaff(): Staff {
  const staff = use(StaffContext);
  if (!staff) throw new Error('outside of SessionGate');
  return staff;
}

/** Lets staff through, shows everybody else where to go, and forgets what was loaded when the session ends. */
export function SessionGate({ children }: { children: ReactNode }) {
  const t = useT();
  const client = useQueryClient();
  const { data: session, error, isPending, refetch } = useSession();
  const id = session?.authenticated ? (session.id ?? '') : null;
  const before = useRef(id);

  useEffect(() => {
    if (before.current !== null && before.current !== id) {
      client.removeQueries({ predicate: (query) => query.queryKey[0] !== keys.session[0] });
      if (id !== null) window.location.reload(); // somebody else signed in meanwhile
    }
    before.current = id;
  }, [client, id]);

  useEffect(() => {
    // A page taken out of the browser's back-forward cache may belong to a session that has ended.
    const restored = (event: PageTransitionEvent) => {
      if (event.persisted) window.location.reload();
    };
    window.addEventListener('pageshow', restored);
    return () => window.removeEventListener('pageshow', restored);
  }, []);

  if (isPending) {
    return (
      <Centered>
        <Loader aria-label={t('app.loading')} role="status" />
      </Centered>
    );
  }
  if (!session) {
    return (
      <Centered>
        <ProblemNotice error={error} onRetry={() => void refetch()} heading="h1" />
      </Centered>
    );
  }
  if (!session.authenticated) return <SignIn />;
  if (session.role !== 'clinician' && session.role !== 'administrator') {
    return <StaffOnly name={session.name ?? ''} />;
  }
  const staff: Staff = { id: id ?? '', name: session.name ?? '', role: session.role };
  return <StaffContext value={staff}>{children}</StaffContext>;
}

function SignIn() {
  const t = useT();
  usePageTitle(t('signIn.title'));
  return (
    <Centered>
      <h1>{t('signIn.title')}</h1>
      <p>{t('signIn.text')}</p>
      <Button component="a" href={signInUrl(window.location.pathname + window.location.search)} size="md" mih={48}>
        {t('signIn.button')}
      </Button>
    </Centered>
  );
}

function StaffOnly({ name }: { name: string }) {
  const t = useT();
  const { signOut, failed, busy } = useSignOut();
  usePageTitle(t('staffOnly.title'));
  return (
    <Centered>
      <h1>{t('staffOnly.title')}</h1>
      <p>{name ? t('staffOnly.text', { name }) : t('staffOnly.textNoName')}</p>
      <Button component="a" href="/app/" size="md" mih={48}>
        {t('staffOnly.button')}
      </Button>
      <Button variant="default" size="md" mih={48} loading={busy} onClick={signOut}>
        {t('account.signOut')}
      </Button>
      {failed && <p role="alert">{t('account.signOutFailed')}</p>}
    </Centered>
  );
}
