import { render } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { App } from '../app/App';
import { Language } from '../i18n/language';

export const OWNER = '01980000-0000-7000-8000-000000000009';

export interface Request {
  method: string;
  path: string;
  body: unknown;
}

interface Answers {
  signedIn?: boolean;
  role?: string;
  offline?: boolean;
  /** Answers by path, with its query or for any; a path that is not here is a 404. */
  get?: Record<string, unknown>;
  /** What is answered to a write, by path; else what was written. */
  put?: Record<string, unknown>;
}

const json = (status: number, body: unknown) => new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } });

/** The clinic's server as the app sees it: what was written to it, and what it answers. */
export function clinic(answers: Answers = {}) {
  const written: Request[] = [];
  const state = { signedIn: true, role: 'patient', offline: false, get: {}, put: {}, ...answers };
  vi.stubGlobal('fetch', async (url: string, init: RequestInit = {}) => {
    if (state.offline) throw new TypeError('failed to fetch');
    const [path = ''] = url.split('?');
    const method = init.method ?? 'GET';
    if (path === '/auth/session') {
      return json(200, { authenticated: state.signedIn, id: state.signedIn ? OWNER : null, name: 'Ana', role: state.signedIn ? state.role : null, csrf: 't' });
    }
    if (method === 'GET') {
      const known = state.get as Record<string, unknown>;
      const asked = url in known ? url : path;
      return asked in known ? json(200, known[asked]) : json(404, { title: 'none', status: 404 });
    }
    const body: unknown = init.body ? JSON.parse(init.body as string) : null;
    written.push({ method, path, body });
    const given = state.put as Record<string, unknown>;
    if (path in given) return json(200, given[path]);
    return method === 'DELETE' || path === '/auth/logout' ? new Response(null, { status: 204 }) : json(201, { ...(body as object), revision: 1 });
  });
  return { written, state };
}

/** The whole app at one of its pages. */
export function open(path = '/') {
  return render(
    <Language>
      <MemoryRouter initialEntries={[path]}>
        <App />
      </MemoryRouter>
    </Language>,
  );
}
