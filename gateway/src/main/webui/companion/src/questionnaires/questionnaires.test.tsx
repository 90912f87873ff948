import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { DueInstrument } from '@touchstone/api';
import { keep } from '../data/kept';
import { Queue } from '../data/queue';
import { toFields } from '../log/when';
import { needsHelp, type Questionnaire } from '../questions/model';
import { clinic, open, OWNER } from '../testing/clinic';
import { emptyPhone, online, violations } from '../testing/page';
import { anew, begunWith, keepBegun } from './begun';
import { isDone, isOpen } from './model';

const DUE = '/api/practice/v1/me/instruments/due';
const text = (en: string) => ({ en, es: en });
const options = ['Not at all', 'Several days'].map((label, value) => ({ value, text: text(label) }));
const phq9: Questionnaire = {
  code: 'phq-9',
  version: 1,
  title: text('Nine questions on mood'),
  recall: text('Over the last 2 weeks'),
  items: ['interest', 'sleep', 'self-harm'].map((id) => ({ id, text: text(`About ${id}`), code: id })),
  options,
  subscales: [],
  flags: [{ item: 'self-harm', from: 1 }],
  source: { citation: '', doi: '', licence: '' },
};
const day = (offset: number) => toFields(new Date(Date.now() + offset * 86_400_000)).date;
const item = (more: Partial<DueInstrument> = {}): DueInstrument => ({
  instrument: 'phq-9',
  enrolment: 'e',
  programme: 'twelve-weeks',
  week: 1,
  item: 'w1-instrument',
  opens: day(-2),
  closes: day(4),
  answered: false,
  answers: [],
  ...more,
});
const get = (...items: DueInstrument[]) => ({ [DUE]: { day: day(0), items }, '/api/practice/v1/instruments': { instruments: [phq9] } });
const choose = (name: string) => userEvent.click(screen.getByRole('radio', { name }));
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const question = (at: number) => screen.findByRole('heading', { name: `Question ${at} of 3` });

/** Answers the three questions and saves. */
async function answerAll(last = 'Not at all') {
  await question(1);
  await choose('Several days');
  await press('Next');
  await choose('Not at all');
  await press('Next');
  await choose(last);
  await press('Save');
}

emptyPhone();

test('nothing is shown where none is due, on Today and on the page', async () => {
  clinic({ get: get() });
  const today = open();
  await screen.findByRole('radio', { name: '6' });
  expect(screen.queryByText(/questions are waiting/)).toBeNull();
  today.unmount();
  open('/questionnaires');

  expect(await screen.findByText('Nothing is waiting. That is fine.')).toBeInTheDocument();
  expect(await violations()).toEqual([]);
});

test('Today has a quiet link, which can be put away for the day', async () => {
  clinic({ get: get(item()) });
  const first = open();

  expect(await screen.findByRole('link', { name: 'A few questions are waiting, when you like.' })).toHaveAttribute('href', '/questionnaires');
  const card = screen.getByRole('region', { name: 'Questions of your programme' });
  await userEvent.click(within(card).getByRole('button', { name: 'Not today' }));
  expect(screen.queryByText(/questions are waiting/)).toBeNull();
  first.unmount();
  open();
  await screen.findByRole('radio', { name: '6' });
  await waitFor(() => expect(screen.getByRole('heading', { name: 'One small thing' })).toBeInTheDocument());
  expect(screen.queryByText(/questions are waiting/)).toBeNull();
});

test('later keeps the answers so far, and they are there after a reload', async () => {
  const { written } = clinic({ get: get(item()) });
  const page = open('/questionnaires');
  await userEvent.click(await screen.findByRole('link', { name: /Nine questions on mood/ }));
  await question(1);
  expect(await violations()).toEqual([]);
  await choose('Several days');
  await press('Next');
  await question(2);
  await press('Later');
  expect(await screen.findByText('Kept on this phone. You can go on whenever you like.')).toBeInTheDocument();
  expect(await screen.findByRole('link', { name: /goes on where you stopped/ })).toBeInTheDocument();
  page.unmount();
  open('/questionnaires/phq-9');

  await question(2);
  expect(screen.getByText('Your answers so far are here.')).toBeInTheDocument();
  await press('Back');
  expect(screen.getByRole('radio', { name: 'Several days' })).toBeChecked();
  expect(written).toEqual([]);
});

test('later is on every question', async () => {
  clinic({ get: get(item()) });
  open('/questionnaires/phq-9');
  for (const at of [1, 2, 3]) {
    await question(at);
    expect(screen.getByRole('button', { name: 'Later' })).toBeEnabled();
    if (at < 3) await press('Skip this one');
  }
});

test('offline it is done on this phone, and sent once when there is a connection', async () => {
  localStorage.setItem('companion.owner', OWNER);
  await keep(OWNER, 'due', get(item())[DUE]);
  await keep(OWNER, 'instruments', { instruments: [phq9] });
  const server = clinic({ offline: true, get: get(item()) });
  online(false);
  const page = open('/questionnaires/phq-9');
  await answerAll();
  await screen.findByRole('heading', { name: 'Saved' });
  expect(await screen.findByText('Kept on this phone. It is sent when there is a connection.')).toBeInTheDocument();
  page.unmount();
  open('/questionnaires');
  const given = await screen.findByRole('region', { name: 'Answered this time' });
  expect(within(given).getByText('Nine questions on mood')).toBeInTheDocument();
  expect(screen.queryByRole('link', { name: /Nine questions/ })).toBeNull();
  expect(server.written).toEqual([]);

  server.state.offline = false;
  online(true);
  dispatchEvent(new Event('online'));
  expect(await within(given).findByText('Your clinic’s server has it.')).toBeInTheDocument();
  dispatchEvent(new Event('online'));
  expect(server.written).toEqual([
    {
      method: 'PUT',
      path: expect.stringMatching(/instrument-responses\/[0-9a-f-]{36}$/),
      body: { at: expect.any(String), zone: expect.any(String), instrument: 'phq-9', version: 1, answers: { interest: 1, sleep: 0, 'self-harm': 0 } },
    },
  ]);
});

test('help is there with the answer itself, also offline, and before the thanks', async () => {
  localStorage.setItem('companion.owner', OWNER);
  await keep(OWNER, 'instruments', { instruments: [phq9] });
  clinic({ offline: true });
  open('/questionnaires/phq-9');
  await question(1);
  await press('Skip this one');
  await press('Skip this one');
  await question(3);
  expect(screen.queryByRole('alert')).toBeNull();
  await choose('Several days');

  const help = screen.getByRole('alert', { name: 'You do not have to carry this alone.' });
  expect(within(help).getAllByRole('link', { name: /^Call / })[0]).toHaveAttribute('href', expect.stringMatching(/^tel:\d/));
  expect(within(help).getByRole('link', { name: 'All the numbers' })).toHaveAttribute('href', '/help-now');
  expect(await violations()).toEqual([]);
  await press('Save');
  await screen.findByRole('heading', { name: 'Saved' });
  expect(screen.getByRole('alert')).toBeInTheDocument();
});

test('help is there too where the clinic’s server calls for it', async () => {
  const calm = { ...phq9, flags: [] };
  const known: Record<string, unknown> = { ...get(item()), '/api/practice/v1/instruments': { instruments: [calm] } };
  const isResponse = (path: string) => path.startsWith('/api/practice/v1/me/instrument-responses/');
  clinic({
    get: new Proxy(known, { has: (all, path) => path in all || isResponse(String(path)), get: (all, path) => (isResponse(String(path)) ? { helpNow: true } : all[String(path)]) }),
  });
  open('/questionnaires/phq-9');
  await answerAll('Several days');

  expect(await screen.findByRole('alert', { name: 'You do not have to carry this alone.' })).toBeInTheDocument();
});

test('no score and no name of a range is shown', async () => {
  const { written } = clinic({ get: get(item()) });
  open('/questionnaires/phq-9');
  await answerAll();
  await screen.findByRole('heading', { name: 'Saved' });
  await waitFor(() => expect(written).toHaveLength(1));

  expect(screen.getByRole('main').textContent).not.toMatch(/\d|score|mild|moderate|severe/i);
});

test('what was saved is not gone on with, nor what is older than a week, nor another version', async () => {
  const queue = new Queue(OWNER);
  const begun = { ...anew(phq9), answers: { interest: 1, sleep: null, 'self-harm': null }, at: 1 };
  await keepBegun(queue, 'phq-9', begun);

  expect(await begunWith(queue, phq9)).toEqual(begun);
  expect(await begunWith(queue, { ...phq9, version: 2 })).toBeNull();
  expect(await begunWith(queue, phq9, Date.now() + 8 * 86_400_000)).toBeNull();
  await queue.add('instrument-responses', { at: new Date().toISOString(), zone: 'UTC', instrument: 'phq-9', version: 1, answers: begun.answers }, begun.id);
  expect(await begunWith(queue, phq9)).toBeNull();
});

test('a window is open from its first day to its last, and while a pause stands before its end', () => {
  const window = item({ opens: '2026-11-16', closes: '2026-11-22' });

  expect(['2026-11-15', '2026-11-16', '2026-11-22', '2026-11-23'].map((at) => isOpen(window, at))).toEqual([false, true, true, false]);
  expect(isOpen({ ...window, closes: null }, '2027-01-01')).toBe(true);
});

test('it is done by an answer of its window, here or at the clinic', () => {
  const window = item({ opens: '2026-11-16', closes: '2026-11-22' });
  const given = (at: string, instrument = 'phq-9') => ({ kind: 'instrument-responses', id: '1', values: { at, zone: 'Europe/Rome', instrument, version: 1, answers: {} } }) as never;

  expect(isDone(window, [given('2026-11-15T22:30:00Z')])).toBe(false);
  expect(isDone(window, [given('2026-11-15T23:30:00Z')])).toBe(true);
  expect(isDone(window, [given('2026-11-17T10:00:00Z', 'peg')])).toBe(false);
  expect(isDone({ ...window, answers: [{ id: '2', at: '2026-11-17T10:00:00Z', day: '2026-11-17', complete: false }] }, [])).toBe(true);
});

test('an open question calls for no help', () => {
  expect(needsHelp(phq9, { interest: 1, sleep: 1, 'self-harm': null })).toBe(false);
  expect(needsHelp(phq9, { interest: 0, sleep: 0, 'self-harm': 1 })).toBe(true);
});
