import { ApiClient, signInUrl, type Role, type Session } from '@touchstone/api';
import { createContext, useCallback, useContext, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { wipe } from '../data/database';
import { Queue } from '../data/queue';
import { Sync, type FlushResult } from '../data/sync';
import { startSending, type Triggers } from '../data/triggers';

/** Whoever signed in on this phone last; their diary opens at once, also offline. */
const OWNER = 'companion.owner';
/** Who that is in the app, for the next time without a network. */
const ROLE = 'companion.role';
/** They signed out while offline: the session at the clinic ends as soon as there is a network. */
const LEAVING = 'companion.leaving';

/** Whose app it is: the patient's own, or that of the person a patient has invited. */
export type AppRole = Extract<Role, 'patient' | 'partner'>;

export interface Person {
  owner: string;
  role: AppRole;
  api: ApiClient;
  queue: Queue;
  sync: Sync;
  /** The server asks to sign in again; until then everything waits here. */
  expired: boolean;
  /** Tries to send now. */
  send: () => void;
  signOut: () => Promise<void>;
}

/** `staff`: somebody of the clinic is signed in, whose place is the portal. */
export type Phase = { phase: 'opening' } | { phase: 'signed-out'; offline: boolean } | { phase: 'staff' } | { phase: 'in'; owner: string; role: AppRole };

const api = new ApiClient();
const Context = createContext<Person | null>(null);

export const signIn = () => location.assign(signInUrl(location.pathname + location.search));

/** The person whose diary this is; inside `PersonProvider` alone. */
export function usePerson(): Person {
  const person = useContext(Context);
  if (!person) throw new Error('nobody is signed in');
  return person;
}

const roleIn = ({ authenticated, role }: Session): AppRole | null => (authenticated && (role === 'patient' || role === 'partner') ? role : null);
const keptRole = (): AppRole => (localStorage.getItem(ROLE) === 'partner' ? 'partner' : 'patient');

async function finishLeaving(): Promise<void> {
  if (!localStorage.getItem(LEAVING)) return;
  await api.signOut();
  localStorage.removeItem(LEAVING);
}

/** Finds out who is here: from the phone at once, from the clinic's server as soon as it answers. */
export function usePhase(): [Phase, (expired: boolean) => void, boolean] {
  const [phase, setPhase] = useState<Phase>(() => {
    const owner = localStorage.getItem(OWNER);
    return owner ? { phase: 'in', owner, role: keptRole() } : { phase: 'opening' };
  });
  const [expired, setExpired] = useState(false);
  useEffect(() => {
    let current = true;
    finishLeaving()
      .then(() => api.session({ fresh: true }))
      .then((session) => {
        if (!current) return;
        setExpired(!session.authenticated);
        const role = roleIn(session);
        if (role) {
          localStorage.setItem(OWNER, session.id!);
          localStorage.setItem(ROLE, role);
          setPhase({ phase: 'in', owner: session.id!, role });
        } else if (session.authenticated) {
          setPhase({ phase: 'staff' });
        } else {
          setPhase((now) => (now.phase === 'in' ? now : { phase: 'signed-out', offline: false }));
        }
      })
      .catch(() => {
        if (current) setPhase((now) => (now.phase === 'in' ? now : { phase: 'signed-out', offline: true }));
      });
    return () => {
      current = false;
    };
  }, []);
  useEffect(() => api.onSignedOut(() => setExpired(true)), []);
  return [phase, setExpired, expired];
}

interface ProviderProps {
  owner: string;
  role: AppRole;
  expired: boolean;
  onExpired: (expired: boolean) => void;
  children: ReactNode;
}

export function PersonProvider({ owner, role, expired, onExpired, children }: ProviderProps) {
  const triggers = useRef<Triggers | null>(null);
  const queue = useMemo(() => new Queue(owner), [owner]);
  const sync = useMemo(() => new Sync(owner, api), [owner]);

  useEffect(() => {
    // An invited person has no diary to send or to bring.
    if (role === 'partner') return undefined;
    const heard = (result: FlushResult) => {
      if (result === 'signed-out') onExpired(true);
    };
    const started = startSending(() => sync.flush(), heard);
    triggers.current = started;
    return () => {
      started.stop();
      triggers.current = null;
    };
  }, [sync, role, onExpired]);

  const send = useCallback(() => triggers.current?.now(), []);
  const signOut = useCallback(async () => {
    triggers.current?.stop();
    localStorage.removeItem(OWNER);
    localStorage.removeItem(ROLE);
    localStorage.setItem(LEAVING, 'yes');
    await wipe(owner);
    await finishLeaving().catch(() => undefined);
    location.replace('/app/');
  }, [owner]);

  const person = useMemo(
    () => ({ owner, role, api, queue, sync, expired, send, signOut }),
    [owner, role, queue, sync, expired, send, signOut],
  );
  return <Context value={person}>{children}</Context>;
}
