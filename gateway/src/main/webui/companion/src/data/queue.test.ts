// @vitest-environment node
import { ApiClient } from '@touchstone/api';
import { storeOf, wipe } from './database';
import { keep, kept } from './kept';
import { Queue } from './queue';
import { Sync, localDay } from './sync';
import type { Entry } from './types';
import { uuidv7 } from './uuid';

const OWNER = '01980000-0000-7000-8000-000000000001';
const AT = '2026-11-22T08:30:00Z';
const pain = (intensity: number) => ({ at: AT, zone: 'Europe/Rome', intensity });

interface Stored {
  revision: number;
  body: Record<string, unknown>;
}

/** A server that keeps entries as the API says: same id and content, same answer; other content, 409; a change needs its revision. */
class FakeServer {
  readonly stored = new Map<string, Stored>();
  readonly requests: string[] = [];
  sessionOf: string | null = OWNER;
  /** Next answers by method: a status instead of the work, or `lost` for work without an answer. */
  readonly next: ('offline' | 'lost' | number)[] = [];

  readonly fetch = async (url: string, init: RequestInit = {}): Promise<Response> => {
    const { pathname, searchParams } = new URL(url, 'http://localhost');
    const method = init.method ?? 'GET';
    if (pathname === '/auth/session') {
      const authenticated = this.sessionOf !== null;
      return json(200, { authenticated, id: this.sessionOf, name: 'Ana', role: 'patient', csrf: 'token' });
    }
    this.requests.push(`${method} ${pathname.split('/').at(-2)}${searchParams.has('revision') ? ` r${searchParams.get('revision')}` : ''}`);
    const fate = this.next.shift();
    if (fate === 'offline') throw new TypeError('failed to fetch');
    if (typeof fate === 'number') return json(fate, { type: 'about:blank', title: 'no', status: fate });
    const answer = this.answer(method, pathname.split('/').at(-1)!, searchParams.get('revision'), init.body as string | undefined);
    if (fate === 'lost') throw new TypeError('connection reset');
    return answer;
  };

  private answer(method: string, id: string, revision: string | null, body: string | undefined): Response {
    const there = this.stored.get(id);
    if (method === 'GET') return there ? json(200, { id, revision: there.revision, day: '2026-11-22', ...there.body }) : json(404, {});
    if (method === 'DELETE') {
      this.stored.delete(id);
      return new Response(null, { status: there ? 204 : 404 });
    }
    const sent = JSON.parse(body!) as Record<string, unknown>;
    if (!there) {
      if (revision !== null) return json(404, {});
      this.stored.set(id, { revision: 1, body: sent });
      return json(201, { id, revision: 1 });
    }
    if (revision === null) {
      const same = JSON.stringify(there.body) === JSON.stringify(sent);
      return same ? json(200, { id, revision: there.revision }) : json(409, {});
    }
    if (Number(revision) !== there.revision) return json(409, {});
    this.stored.set(id, { revision: there.revision + 1, body: sent });
    return json(200, { id, revision: there.revision + 1 });
  }
}

const json = (status: number, body: unknown) => new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } });

let server: FakeServer;
let queue: Queue;
let sync: Sync;

beforeEach(() => {
  server = new FakeServer();
  vi.stubGlobal('fetch', server.fetch);
  queue = new Queue(OWNER);
  sync = new Sync(OWNER, new ApiClient());
});
afterEach(() => wipe(OWNER));

const only = async (): Promise<Entry> => {
  const entries = await queue.entries();
  expect(entries).toHaveLength(1);
  return entries[0]!;
};
const bodies = () => [...server.stored.values()].map(({ body }) => body['intensity']);

describe('saving', () => {
  test('an entry is shown and waits before anything is sent', async () => {
    await queue.add('pain-entries', pain(6));

    expect(await only()).toMatchObject({ values: { intensity: 6 }, unsent: true });
    expect((await queue.waiting()).entries).toBe(1);
    expect(server.requests).toEqual([]);
  });

  test('nothing readable is on the phone', async () => {
    await queue.add('pain-entries', { ...pain(6), note: 'a secret' });
    await keep(OWNER, 'insights', { sentence: 'a secret' });

    const { db, key } = await storeOf(OWNER);
    const rows = [...(await db.getAll('entries')), ...(await db.getAll('outbox')), ...(await db.getAll('kept'))];
    const bytes = rows.map(({ sealed }) => Buffer.from(sealed.data).toString('latin1')).join();
    expect(bytes).not.toContain('secret');
    expect(JSON.stringify(rows)).not.toContain('intensity');
    expect(key.extractable).toBe(false);
    await expect(crypto.subtle.exportKey('raw', key)).rejects.toThrow();
  });

  test('either the entry and its request are stored, or neither', async () => {
    const add = IDBObjectStore.prototype.add;
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (this: IDBObjectStore, ...args: [unknown]) {
      if (this.name === 'outbox') throw new Error('disk full');
      return add.apply(this, args);
    });

    await expect(queue.add('pain-entries', pain(6))).rejects.toThrow('disk full');

    vi.restoreAllMocks();
    expect(await queue.entries()).toEqual([]);
    expect((await queue.waiting()).entries).toBe(0);
  });

  test('what was not answered is not sent', async () => {
    const id = await queue.add('mood-entries', { at: AT, zone: 'Europe/Rome', mood: 7, stress: null, closeness: undefined, connectedToday: false });

    await sync.flush();

    expect(server.stored.get(id)?.body).toEqual({ at: AT, zone: 'Europe/Rome', mood: 7, connectedToday: false });
  });
});

describe('sending', () => {
  test('entries are sent once, in order, and then wait no more', async () => {
    await queue.add('pain-entries', pain(3));
    await queue.add('mood-entries', { at: AT, zone: 'Europe/Rome', mood: 7 });

    expect(await sync.flush()).toBe('sent');

    expect(server.requests).toEqual(['PUT pain-entries', 'PUT mood-entries']);
    expect((await queue.waiting()).entries).toBe(0);
    expect((await queue.entries()).every(({ unsent }) => !unsent)).toBe(true);
  });

  test.each([['offline' as const], [503], [429], [401], [408]])('an entry stays when the answer is %s', async (fate) => {
    server.next.push(fate);
    await queue.add('pain-entries', pain(3));

    const first = await sync.flush();
    const second = await sync.flush();

    expect(first).toBe(fate === 401 ? 'signed-out' : 'later');
    expect(second).toBe('sent');
    expect(bodies()).toEqual([3]);
  });

  test('an entry whose answer was lost is stored once', async () => {
    server.next.push('lost');
    await queue.add('pain-entries', pain(3));

    expect(await sync.flush()).toBe('later');
    expect(await sync.flush()).toBe('sent');

    expect(bodies()).toEqual([3]);
    expect((await queue.waiting()).troubled).toBe(0);
  });

  test.each([
    ['before it sends', []],
    ['after it has marked the entry', ['offline' as const]],
    ['after the server has stored it', ['lost' as const]],
  ])('a phone that dies %s has lost and doubled nothing after the restart', async (_, fates) => {
    await queue.add('pain-entries', pain(3));
    server.next.push(...fates);
    if (fates.length > 0) await sync.flush();
    vi.resetModules();

    const restarted = await import('./sync');
    const result = await new restarted.Sync(OWNER, new ApiClient()).flush();

    expect(result).toBe('sent');
    expect(bodies()).toEqual([3]);
    expect((await queue.waiting()).entries).toBe(0);
  });

  test('two senders at once send each entry once', async () => {
    await queue.add('pain-entries', pain(3));
    await queue.add('pain-entries', pain(4));

    await Promise.all([sync.flush(), new Sync(OWNER, new ApiClient()).flush()]);

    expect(bodies().sort()).toEqual([3, 4]);
  });

  test('nothing is sent without a session, or under another person', async () => {
    await queue.add('pain-entries', pain(3));
    server.sessionOf = null;
    const without = await sync.flush();
    server.sessionOf = '01980000-0000-7000-8000-000000000002';
    const other = await sync.flush();

    expect([without, other]).toEqual(['signed-out', 'signed-out']);
    expect(server.requests).toEqual([]);
    expect((await queue.waiting()).entries).toBe(1);
  });

  test('200 entries of a week offline arrive, also when the connection is cut midway', async () => {
    for (let at = 0; at < 200; at += 1) await queue.add('pain-entries', pain(at % 11));
    server.next.push(...Array.from({ length: 100 }, () => undefined as never), 'lost');

    await sync.flush();
    await sync.flush();

    expect(server.stored.size).toBe(200);
    expect((await queue.waiting()).entries).toBe(0);
  });
});

describe('editing and deleting', () => {
  test('an edit of an unsent entry is part of it', async () => {
    const id = await queue.add('pain-entries', pain(3));
    await queue.edit('pain-entries', id, pain(5));

    await sync.flush();

    expect(server.requests).toEqual(['PUT pain-entries']);
    expect(bodies()).toEqual([5]);
  });

  test('an edit of a sent entry names the revision it replaces', async () => {
    const id = await queue.add('pain-entries', pain(3));
    await sync.flush();
    await queue.edit('pain-entries', id, pain(5));
    await queue.edit('pain-entries', id, pain(6));

    await sync.flush();

    expect(server.requests).toEqual(['PUT pain-entries', 'PUT pain-entries r1']);
    expect(server.stored.get(id)).toMatchObject({ revision: 2, body: { intensity: 6 } });
  });

  test('an edit after a lost answer follows the entry as it was sent', async () => {
    const id = await queue.add('pain-entries', pain(3));
    server.next.push('lost');
    await sync.flush();
    await queue.edit('pain-entries', id, pain(5));

    await sync.flush();

    expect(server.requests).toEqual(['PUT pain-entries', 'PUT pain-entries', 'PUT pain-entries r1']);
    expect(server.stored.get(id)).toMatchObject({ revision: 2, body: { intensity: 5 } });
  });

  test('an edit whose answer was lost is recognised by its content', async () => {
    const id = await queue.add('pain-entries', pain(3));
    await sync.flush();
    await queue.edit('pain-entries', id, pain(5));
    server.next.push('lost');
    await sync.flush();

    expect(await sync.flush()).toBe('sent');

    expect((await queue.waiting()).troubled).toBe(0);
    expect(server.stored.get(id)?.revision).toBe(2);
  });

  test('undo of what was not sent leaves no trace', async () => {
    const id = await queue.add('pain-entries', pain(3));
    await queue.remove(id);

    await sync.flush();

    expect(server.requests).toEqual([]);
    expect(await queue.entries()).toEqual([]);
  });

  test('undo of what may have arrived deletes it there', async () => {
    const id = await queue.add('pain-entries', pain(3));
    server.next.push('lost');
    await sync.flush();
    await queue.remove(id);

    await sync.flush();

    expect(server.stored.size).toBe(0);
    expect(await queue.entries()).toEqual([]);
    expect((await queue.waiting()).entries).toBe(0);
  });

  test('a deleted entry that the server does not know either is gone', async () => {
    const id = await queue.add('pain-entries', pain(3));
    await sync.flush();
    server.stored.clear();
    await queue.remove(id);

    expect(await sync.flush()).toBe('sent');
  });

  test('a deletion that was not sent can be taken back', async () => {
    const id = await queue.add('pain-entries', pain(3));
    await sync.flush();
    await queue.remove(id);

    const back = await queue.restore('pain-entries', id, pain(3));

    await sync.flush();
    expect(back).toBe(id);
    expect(bodies()).toEqual([3]);
  });

  test('a deletion that was sent is taken back as a new entry', async () => {
    const id = await queue.add('pain-entries', pain(3));
    await sync.flush();
    await queue.remove(id);
    await sync.flush();

    const back = await queue.restore('pain-entries', id, pain(3));

    await sync.flush();
    expect(back).not.toBe(id);
    expect(bodies()).toEqual([3]);
  });
});

describe('what the server does not take', () => {
  test('a refused entry is kept for a look, and the others go on', async () => {
    server.next.push(400);
    await queue.add('pain-entries', pain(3));
    await queue.add('pain-entries', pain(4));

    expect(await sync.flush()).toBe('sent');

    expect(bodies()).toEqual([4]);
    expect(await queue.waiting()).toMatchObject({ entries: 0, troubled: 1 });
    expect((await queue.entries()).find(({ trouble }) => trouble)).toMatchObject({
      values: { intensity: 3 },
      trouble: { reason: 'refused', status: 400 },
    });
  });

  test('an edit of a refused entry sends it again', async () => {
    server.next.push(400);
    const id = await queue.add('pain-entries', pain(3));
    await sync.flush();
    await queue.edit('pain-entries', id, pain(4));

    await sync.flush();

    expect(bodies()).toEqual([4]);
    expect((await queue.waiting()).troubled).toBe(0);
  });

  test('a refused entry can be deleted', async () => {
    server.next.push(400);
    const id = await queue.add('pain-entries', pain(3));
    await sync.flush();

    await queue.remove(id);

    expect(await queue.entries()).toEqual([]);
    expect(await queue.waiting()).toMatchObject({ entries: 0, troubled: 0 });
  });

  const conflict = async () => {
    const id = await queue.add('pain-entries', pain(3));
    await sync.flush();
    server.stored.set(id, { revision: 4, body: pain(9) });
    await queue.edit('pain-entries', id, pain(5));
    await sync.flush();
    return id;
  };

  test('a conflict is kept for a look, with both copies safe', async () => {
    await conflict();

    expect(await only()).toMatchObject({ values: { intensity: 5 }, trouble: { reason: 'conflict', revision: 4 } });
    expect(bodies()).toEqual([9]);
  });

  test('keeping mine replaces the copy of the server', async () => {
    await queue.keepMine(await conflict());

    await sync.flush();

    expect(bodies()).toEqual([5]);
    expect((await only()).trouble).toBeNull();
  });

  test('keeping the other one takes the copy of the server', async () => {
    await queue.keepOther(await conflict());

    expect(await queue.waiting()).toMatchObject({ entries: 0, troubled: 0 });
    expect(bodies()).toEqual([9]);
  });

  test('an entry that was deleted elsewhere while it was edited here can be kept as a new one', async () => {
    const id = await queue.add('pain-entries', pain(3));
    await sync.flush();
    server.stored.clear();
    await queue.edit('pain-entries', id, pain(5));
    await sync.flush();

    await queue.keepMine(id);

    await sync.flush();
    expect(bodies()).toEqual([5]);
    expect((await only()).id).not.toBe(id);
  });
});

describe('the diary of the server', () => {
  const serve = (...entries: Record<string, unknown>[]) => {
    const days = [{ day: '2026-11-22', painEntries: entries, moodEntries: [], sessions: [] }];
    const answer = { from: '2026-11-01', to: '2026-11-23', days };
    vi.stubGlobal('fetch', async () => json(200, answer));
  };
  const theirs = (id: string, revision: number, intensity: number) => ({
    ...pain(intensity),
    id,
    revision,
    day: '2026-11-22',
    recordedAt: AT,
    changedAt: AT,
    worst: null,
    regions: [],
  });

  test('entries of other phones come to this one', async () => {
    serve(theirs(uuidv7(), 1, 8));

    await sync.pull('2026-11-01', '2026-11-23');

    expect(await only()).toMatchObject({ values: { intensity: 8 }, unsent: false });
  });

  test('what waits here is not overwritten', async () => {
    const id = await queue.add('pain-entries', pain(3));
    serve(theirs(id, 7, 8));

    await sync.pull('2026-11-01', '2026-11-23');

    expect(await only()).toMatchObject({ values: { intensity: 3 }, unsent: true });
  });

  test('what was deleted elsewhere is deleted here', async () => {
    await queue.add('pain-entries', pain(3));
    await sync.flush();
    serve();

    await sync.pull('2026-11-01', '2026-11-23');

    expect(await queue.entries()).toEqual([]);
  });

  test('entries outside the days asked for stay', async () => {
    await queue.add('pain-entries', pain(3));
    await sync.flush();
    serve();

    await sync.pull('2026-10-01', '2026-10-31');

    expect(await queue.entries()).toHaveLength(1);
  });
});

test('signing out leaves nothing', async () => {
  await queue.add('pain-entries', pain(3));
  await keep(OWNER, 'insights', { a: 1 });

  await wipe(OWNER);

  expect(await queue.entries()).toEqual([]);
  expect(await kept(OWNER, 'insights')).toBeNull();
});

test('a kept answer is read again with its time', async () => {
  await keep(OWNER, 'insights', { a: 1 }, 1_000);

  expect(await kept(OWNER, 'insights')).toEqual({ value: { a: 1 }, at: new Date(1_000) });
});

test('each person has their own store', async () => {
  const other = new Queue('01980000-0000-7000-8000-000000000002');
  await queue.add('pain-entries', pain(3));

  expect(await other.entries()).toEqual([]);
  await wipe(other.owner);
});

test('ids are of version 7 and sort by time', () => {
  const ids = [1, 2, 1_763_800_000_000].map((at) => uuidv7(at));

  expect(ids.every((id) => /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(id))).toBe(true);
  expect([...ids].sort()).toEqual(ids);
  expect(new Set(Array.from({ length: 1_000 }, () => uuidv7(5))).size).toBe(1_000);
});

test('the day of an entry is the day where it happened', () => {
  const at = new Date('2026-11-22T23:30:00Z');

  expect([localDay(at, 'Europe/Rome'), localDay(at, 'America/New_York')]).toEqual(['2026-11-23', '2026-11-22']);
});

describe('a questionnaire', () => {
  const answers = { pain: 6, enjoyment: null, activity: 4 };
  const peg = { at: AT, zone: 'Europe/Rome', instrument: 'peg', version: 1, answers };

  test('keeps the answers that were left open, sealed, and is sent once', async () => {
    const id = await queue.add('instrument-responses', peg);
    const { db } = await storeOf(OWNER);
    expect(Buffer.from((await db.get('entries', id))!.sealed.data).toString('latin1')).not.toContain('peg');

    await sync.flush();
    await sync.flush();

    expect(server.requests).toEqual(['PUT instrument-responses']);
    expect(server.stored.get(id)?.body).toEqual(peg);
  });

  test('whose answer was lost is known again beside the score that the server made', async () => {
    const id = await queue.add('instrument-responses', peg);
    server.stored.set(id, { revision: 1, body: { ...peg, score: null, answered: 2, items: 3, complete: false, subscales: {} } });
    server.next.push(409);

    expect(await sync.flush()).toBe('sent');

    expect(await queue.waiting()).toMatchObject({ entries: 0, troubled: 0 });
  });

  test('with an answer that calls for help is known again too', async () => {
    const phq9 = { ...peg, instrument: 'phq-9', answers: { 'self-harm': 1 } };
    const id = await queue.add('instrument-responses', phq9);
    server.stored.set(id, { revision: 1, body: { ...phq9, score: null, flagged: ['self-harm'], helpNow: true, help: '/api/practice/v1/help-now/{country}' } });
    server.next.push(409);

    expect(await sync.flush()).toBe('sent');

    expect(await queue.waiting()).toMatchObject({ entries: 0, troubled: 0 });
  });

  test('saved again under the id that was made for it is still one', async () => {
    const id = await queue.add('instrument-responses', peg);
    await queue.add('instrument-responses', peg, id);

    await sync.flush();

    expect(server.requests).toEqual(['PUT instrument-responses']);
    expect((await queue.entries()).map((entry) => entry.id)).toEqual([id]);
  });

  test('stays when the diary of its days comes, which has none', async () => {
    const id = await queue.add('instrument-responses', peg);
    await sync.flush();
    vi.stubGlobal('fetch', async () => json(200, { from: '2026-11-01', to: '2026-11-30', days: [] }));

    await sync.pull('2026-11-01', '2026-11-30');

    expect((await only()).id).toBe(id);
  });
});
