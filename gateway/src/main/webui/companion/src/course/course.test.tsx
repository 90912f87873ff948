import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { changeSettings } from '../app/settings';
import { keep } from '../data/kept';
import { clinic, open, OWNER } from '../testing/clinic';
import { emptyPhone, online, violations } from '../testing/page';

const ENROLMENTS = '/api/practice/v1/me/enrolments';
const both = (text: string) => ({ en: text, es: text });
const items = [
  { id: 'w2-hands', kind: 'practice', code: 'hand_holding', timesPerWeek: 3, note: both('As long as it feels right.') },
  { id: 'w2-read', kind: 'lesson', code: 'the-cycle', timesPerWeek: 1 },
  { id: 'w2-look', kind: 'check-in', timesPerWeek: 1 },
  { id: 'w2-ask', kind: 'instrument', code: 'peg', timesPerWeek: 1 },
  { id: 'w2-menu', kind: 'menu', timesPerWeek: 1 },
];
const left = { id: 'w2-hug', kind: 'practice', code: 'hug', timesPerWeek: 7 };
const enrolment = {
  id: '01980000-0000-7000-8000-000000000001',
  revision: 1,
  programme: 'twelve-weeks',
  version: 1,
  title: { en: 'Twelve weeks', es: 'Doce semanas' },
  weeks: 12,
  status: 'active',
  startsOn: '2026-11-16',
  lastDay: '2027-02-07',
  today: '2026-11-26',
  day: 11,
  currentWeek: { number: 2, title: { en: 'Hands', es: 'Manos' }, items },
  pauses: [],
  tailoring: [{ item: 'w2-hug' }, { item: 'w2-hands', instead: 'hand_holding' }],
  recordedAt: '2026-11-16T10:00:00Z',
  changedAt: '2026-11-16T10:00:00Z',
};
const server = (...enrolments: object[]) => ({
  [ENROLMENTS]: { items: enrolments },
  '/api/practice/v1/programmes/twelve-weeks?version=1': {
    code: 'twelve-weeks',
    version: 1,
    weeks: [
      { title: both('Before'), items: [] },
      { title: both('Hands'), items: [left, ...items] },
    ],
  },
  '/api/practice/v1/instruments': { instruments: [{ code: 'peg', title: both('How pain goes'), items: [] }] },
  '/api/practice/v1/lessons': { lessons: [{ code: 'the-cycle', title: both('The circle'), summary: both('Short.'), minutes: 3 }] },
});

emptyPhone();

test('says the week, what it holds, and leads to each of it', async () => {
  clinic({ get: server(enrolment) });
  open('/course');

  expect(await screen.findByText('Week 2 of 12: Hands')).toBeInTheDocument();
  expect(screen.getByText('These are offers. Any of them can wait.')).toBeInTheDocument();
  const main = within(screen.getByRole('main'));
  const hands = await main.findByRole('link', { name: /^Hand holding/ });
  expect(hands).toHaveAttribute('href', '/practice/hand_holding');
  expect(hands).toHaveTextContent('3 times this week, if it feels right · chosen for you');
  expect(hands).toHaveTextContent('As long as it feels right.');
  expect(await main.findByRole('link', { name: /^The circle/ })).toHaveAttribute('href', '/learn/the-cycle');
  expect(main.getByRole('link', { name: /^Weekly check-in/ })).toHaveAttribute('href', '/weekly');
  expect(await main.findByRole('link', { name: /^How pain goes/ })).toHaveAttribute('href', '/check-ins/peg');
  expect(main.getByRole('link', { name: /^Closeness menu/ })).toHaveAttribute('href', '/menu');
  expect(await violations()).toEqual([]);
});

test('what the clinic left out is said, and leads nowhere', async () => {
  clinic({ get: server(enrolment) });
  open('/course');
  const out = await screen.findByRole('region', { name: 'Left out for you' });

  expect(within(out).getByRole('listitem')).toHaveTextContent('20-second hug');
  expect(screen.queryByRole('link', { name: /20-second hug/ })).toBeNull();
});

test.each([
  [{ status: 'paused', lastDay: null }, 'Paused for now. The week waits, and nothing is asked of you.'],
  [{ status: 'completed', endedOn: '2026-11-22', currentWeek: null }, 'Completed on November 22. Everything in it stays open to you.'],
  [{ status: 'stopped', endedOn: '2026-11-20', currentWeek: null }, 'It ended on November 20. Practices and lessons stay open to you.'],
  [{ startsOn: '2026-12-01', day: null, currentWeek: null }, 'It begins on December 1.'],
])('%o is said in words', async (more, said) => {
  clinic({ get: server({ ...enrolment, ...more }) });
  open('/course');

  expect(await screen.findByText(said)).toBeInTheDocument();
});

test('the programme that goes on comes first, earlier ones are folded away', async () => {
  const before = { ...enrolment, id: '01980000-0000-7000-8000-000000000002', title: both('First week'), status: 'completed', endedOn: '2026-11-01', currentWeek: null };
  clinic({ get: server(before, enrolment) });
  open('/course');

  expect(await screen.findByRole('region', { name: 'Twelve weeks' })).toBeInTheDocument();
  await userEvent.click(screen.getByText('Earlier programmes'));
  expect(screen.getByRole('heading', { name: 'First week' })).toBeInTheDocument();
  expect(screen.getByText(/Completed on November 1\./)).toBeInTheDocument();
});

test('without a programme everything stays open', async () => {
  clinic({ get: server() });
  open('/course');

  expect(await screen.findByText('You have no programme now. Practices and lessons are open to you.')).toBeInTheDocument();
});

test('offline the programme that the phone keeps is shown, in Spanish too', async () => {
  act(() => changeSettings({ language: 'es' }));
  localStorage.setItem('companion.owner', OWNER);
  await keep(OWNER, 'enrolments', { items: [enrolment] }, Date.UTC(2026, 10, 20, 12));
  online(false);
  clinic({ offline: true });
  open('/course');

  expect(await screen.findByText('Semana 2 de 12: Manos')).toBeInTheDocument();
  expect(screen.getByText('Estás sin conexión. Esto es del 20 de noviembre.')).toBeInTheDocument();
});

test.each(['/plan', '/more'])('%s leads there', async (page) => {
  clinic();
  open(page);

  expect(await screen.findByRole('link', { name: /^Your programme/ })).toHaveAttribute('href', '/course');
});
