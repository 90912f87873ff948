import { ApiClient, type Diary, type Insight, type Insights, type Patient, type Session } from '@touchstone/api';
import { configure, render } from '@testing-library/react';
import axe from 'axe-core';
import { vi } from 'vitest';
import { App } from '../App';
import { createQueryClient } from '../api/queries';
import '../patient/PatientPage'; // so that no test waits for the lazy route to be compiled

// The whole portal is drawn; a loaded machine takes its time.
configure({ asyncUtilTimeout: 10_000 });
vi.setConfig({ testTimeout: 60_000 });

/** What the network answers at a path, or at "METHOD path": a body, or a status with one, or a function of the request's address. */
type Answer = object | ((url: URL) => object);

export class Refusal {
  constructor(
    readonly status: number,
    readonly title: string,
  ) {}
}

export interface Network {
  answers: Record<string, Answer>;
  /** Requests so far, "METHOD path?query". */
  asked: string[];
  /** Headers of the last request to a path. */
  headers: Map<string, Headers>;
  /** Bodies of the requests so far that had one, by "METHOD path". */
  bodies: [string, unknown][];
}

export const CLINICIAN: Session = { authenticated: true, id: 'c-1', name: 'Dr. R. Lind', role: 'clinician', csrf: 'token-1' };

export const AMARA: Patient = {
  id: 'p-1',
  name: 'Amara Osei',
  birthDate: '1979-03-14',
  pronouns: 'she/her',
  clinic: { id: 'north', name: 'Pain clinic North' },
  enrolledOn: '2026-05-06',
  shares: ['pain', 'mood', 'practices'],
};

export class FakeEventSource extends EventTarget {
  static opened: FakeEventSource[] = [];
  readyState = 0;

  constructor(readonly url: string) {
    super();
    FakeEventSource.opened.push(this);
  }

  open() {
    this.readyState = 1;
    this.dispatchEvent(new Event('open'));
  }

  send(diaryVersion: number) {
    this.dispatchEvent(new MessageEvent('insights', { data: JSON.stringify({ diaryVersion }) }));
  }

  fail() {
    this.readyState = 2;
    this.dispatchEvent(new Event('error'));
  }

  close() {
    this.readyState = 2;
  }

  static get last(): FakeEventSource {
    const source = FakeEventSource.opened.at(-1);
    if (!source) throw new Error('no stream was opened');
    return source;
  }
}

/** Draws the whole portal at `path`, with `answers` at the network's border. */
export function renderPortal(path: string, answers: Record<string, Answer>): Network {
  const network: Network = {
    answers: { '/auth/session': CLINICIAN, '/api/practice/v1/practices': CATALOGUE, ...answers },
    asked: [],
    headers: new Map(),
    bodies: [],
  };
  FakeEventSource.opened = [];
  localStorage.clear();
  window.history.replaceState(null, '', path);
  vi.stubGlobal('EventSource', FakeEventSource);
  vi.stubGlobal('ResizeObserver', class {
    observe() {}
    unobserve() {}
    disconnect() {}
  });
  vi.stubGlobal('scrollTo', () => undefined);
  vi.stubGlobal('matchMedia', (query: string) => ({
    matches: false,
    media: query,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    addListener: () => undefined,
    removeListener: () => undefined,
  }));
  vi.stubGlobal('fetch', (input: string, init: RequestInit) => answer(network, input, init));
  HTMLDialogElement.prototype.showModal = function showModal(this: HTMLDialogElement) {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close(this: HTMLDialogElement) {
    this.open = false;
  };
  const api = new ApiClient();
  const client = createQueryClient(api);
  client.setDefaultOptions({ queries: { ...client.getDefaultOptions().queries, retry: false } });
  render(<App api={api} client={client} />);
  return network;
}

async function answer(network: Network, input: string, init: RequestInit): Promise<Response> {
  const url = new URL(input, 'http://localhost:8080');
  network.asked.push(`${init.method} ${url.pathname}${url.search}`);
  network.headers.set(url.pathname, new Headers(init.headers));
  const call = `${init.method} ${url.pathname}`;
  if (typeof init.body === 'string') network.bodies.push([call, JSON.parse(init.body)]);
  const found = network.answers[call] ?? network.answers[url.pathname] ?? new Refusal(404, 'Not found');
  const body = typeof found === 'function' ? (found as (url: URL) => object)(url) : found;
  if (body instanceof Response) return body.clone();
  if (body instanceof Refusal) {
    return Response.json(
      { type: 'about:blank', title: body.title, status: body.status },
      { status: body.status, headers: { 'Content-Type': 'application/problem+json' } },
    );
  }
  return Response.json(body);
}

/** A refused request with the fields at fault. */
export const broken = (...violations: [field: string, message: string][]) =>
  new Response(
    JSON.stringify({ type: 'about:blank', title: 'Bad request', status: 400, violations: violations.map(([field, message]) => ({ field, message })) }),
    { status: 400, headers: { 'Content-Type': 'application/problem+json' } },
  );

export const conflict = (type: string) =>
  new Response(JSON.stringify({ type: `/problems/${type}`, title: 'Conflict', status: 409 }), {
    status: 409,
    headers: { 'Content-Type': 'application/problem+json' },
  });

/** Accessibility faults of the page; contrast is looked at in a browser. */
export const violations = async () =>
  (await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } })).violations.map(({ id, nodes }) => [id, nodes[0]?.html]);

const CATALOGUE = {
  version: 1,
  practices: [{ code: 'hug', name: { en: '20-second hug', es: 'Abrazo de 20 segundos' } }],
};

/** Days before today as ISO dates: 0 is today. */
export function daysAgo(n: number): string {
  const now = new Date();
  return new Date(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate() - n)).toISOString().slice(0, 10);
}

/** Three logged days: touch hurt once, two pain entries on the last day. */
export function diary(notShared: Diary['notShared'] = ['intimacy']): Diary {
  const head = (id: string, ago: number, clock: string) => ({
    id,
    revision: 1,
    day: daysAgo(ago),
    at: `${daysAgo(ago)}T${clock}Z`,
    zone: 'UTC',
    recordedAt: `${daysAgo(ago)}T${clock}Z`,
    changedAt: `${daysAgo(ago)}T${clock}Z`,
  });
  return {
    from: daysAgo(89),
    to: daysAgo(0),
    days: [
      {
        day: daysAgo(10),
        painEntries: [
          {
            ...head('a', 10, '08:00:00'),
            intensity: 7,
            regions: [{ region: 'lower-back-left', intensity: 7, touchHurts: true }],
          },
        ],
        moodEntries: notShared?.includes('mood') ? [] : [{ ...head('b', 10, '20:00:00'), mood: 4, distress: 6 }],
        sessions: [],
      },
      {
        day: daysAgo(1),
        painEntries: [{ ...head('c', 1, '08:00:00'), intensity: 5 }],
        moodEntries: [],
        sessions: [{ ...head('d', 1, '18:00:00'), practice: 'hug', minutes: 1 }],
      },
      {
        day: daysAgo(0),
        painEntries: [
          { ...head('e', 0, '00:10:00'), intensity: 3 },
          { ...head('f', 0, '00:20:00'), intensity: 4 },
        ],
        moodEntries: [],
        sessions: [],
      },
    ],
    ...(notShared ? { notShared } : {}),
  };
}

export function insight(id: string, status: string, more: Partial<Insight> = {}): Insight {
  const [family = ''] = id.split(':');
  const numbers =
    status === 'too_few'
      ? { n: 9, withPractice: 5, without: 4 }
      : {
          n: 55, withPractice: 19, without: 36, estimate: -0.8, low95: -1.5, high95: -0.2,
          anytimeLow95: -1.8, anytimeHigh95: 0.1, eValue: 20.2, logE: 3, rho: 0.7, familySize: 6,
        };
  return {
    id,
    family,
    status,
    ...numbers,
    sentence: `Sentence of ${id}.`,
    how: { method: 'AR(1)', version: '1.0', daysUsed: 55, from: '2026-08-24', to: '2026-11-22', wouldChange: 'More days.' },
    ...more,
  };
}

export function insights(diaryVersion: number, list: Insight[], notShared?: Insights['notShared']): Insights {
  return {
    asOf: daysAgo(0),
    diaryVersion,
    computedAt: `${daysAgo(0)}T09:00:00Z`,
    insights: list,
    ...(notShared ? { notShared } : {}),
  };
}

export const PATIENT = '/api/patient/v1/patients/p-1';
export const DIARY = '/api/practice/v1/patients/p-1/diary';
export const INSIGHTS = '/api/insights/v1/patients/p-1/insights';
export const PATIENTS = '/api/patient/v1/patients';
