import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { keep } from '../data/kept';
import { clinic, open, OWNER } from '../testing/clinic';
import { emptyPhone, online, violations } from '../testing/page';
import { dayOf, daypartAt, harderThan } from './model';

const PLAN = '/api/practice/v1/me/plan';
const today = () => dayOf(new Date());
const suggestion = (daypart: string, practice: string, more = {}) => ({
  daypart,
  practice,
  minutes: 5,
  with: ['self'],
  why: [{ code: 'menu', sentence: `A reason for ${practice}.` }],
  ...more,
});
const plan = (more = {}) => ({
  day: today(),
  gentle: false,
  suggestions: [suggestion('morning', 'hug'), suggestion('day', 'breathing', { alone: 'own_hands' }), suggestion('evening', 'sunset')],
  ...more,
});
const PICKED = { morning: 'hug', day: 'breathing', evening: 'sunset' } as const;

emptyPhone();

test.each([
  [0, 'morning'],
  [10, 'morning'],
  [11, 'day'],
  [16, 'day'],
  [17, 'evening'],
  [23, 'evening'],
])('at %i o’clock it is %s', (hour, part) => {
  expect(daypartAt(new Date(2026, 10, 25, hour, 59))).toBe(part);
});

test('pain that the plan does not know makes it say so, on its own day', () => {
  const of = (day: number, intensity: number) =>
    ({ kind: 'pain-entries', values: { at: new Date(2026, 10, day, 12).toISOString(), zone: 'UTC', intensity } }) as never;
  const known = { day: '2026-11-25', gentle: false, suggestions: [] };

  expect(harderThan(known, [of(25, 7)])).toBe(true);
  expect(harderThan(known, [of(25, 6), of(24, 9)])).toBe(false);
  expect(harderThan({ ...known, gentle: true }, [of(25, 9)])).toBe(false);
});

test('today offers one thing for this part of the day, with its reason', async () => {
  clinic({ get: { [PLAN]: plan() } });
  open();
  const picked = PICKED[daypartAt(new Date())];
  const card = await screen.findByRole('region', { name: 'One small thing' });

  expect(await within(card).findByText(`A reason for ${picked}.`)).toBeInTheDocument();
  expect(within(card).getAllByRole('link', { name: /^Open:/ })).toHaveLength(1);
  expect(within(card).getByRole('link', { name: /^Open:/ })).toHaveAttribute('href', `/practice/${picked}`);
  expect(await violations()).toEqual([]);
});

test('another one replaces the one that is shown, and each answer names it', async () => {
  const next = plan({ suggestions: [suggestion('morning', 'looking_forward'), suggestion('day', 'breathing')] });
  const { written } = clinic({ get: { [PLAN]: plan() }, put: { [`${PLAN}/${today()}/morning`]: next } });
  open('/plan');
  const morning = await screen.findByRole('region', { name: 'In the morning' });
  expect(within(morning).getByText('A reason for hug.')).toBeInTheDocument();
  expect(await violations()).toEqual([]);
  await userEvent.click(within(morning).getByRole('button', { name: 'Another' }));
  expect(await within(morning).findByText('A reason for looking_forward.')).toBeInTheDocument();
  await userEvent.click(within(morning).getByRole('button', { name: 'Another' }));

  await waitFor(() =>
    expect(written.map(({ body }) => body)).toEqual([
      { answer: 'swap', practice: 'hug' },
      { answer: 'swap', practice: 'looking_forward' },
    ]),
  );
});

test('not for me can be taken back', async () => {
  const { written } = clinic({ get: { [PLAN]: plan() }, put: { [`${PLAN}/${today()}/evening`]: plan({ suggestions: [suggestion('morning', 'hug')] }) } });
  open('/plan');
  const evening = await screen.findByRole('region', { name: 'In the evening' });
  await userEvent.click(within(evening).getByRole('button', { name: 'Not for me' }));
  expect(await within(evening).findByText('Nothing here today. That is fine.')).toBeInTheDocument();
  await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));

  await waitFor(() =>
    expect(written.map(({ body }) => body)).toEqual([{ answer: 'not-for-me', practice: 'sunset' }, { answer: null }]),
  );
});

test('a harder day says that it counts as neutral', async () => {
  clinic({ get: { [PLAN]: plan({ gentle: true, pain: 8, note: 'A harder day counts like any other.' }) } });
  open('/plan');

  expect(await screen.findByText(/A harder day counts like any other. Today counts as neutral/)).toBeInTheDocument();
});

test('somebody who is alone finds the form that needs nobody', async () => {
  clinic({ get: { [PLAN]: plan() } });
  open('/plan');

  expect(await screen.findByRole('link', { name: 'On your own: Own hands' })).toHaveAttribute('href', '/practice/own_hands');
});

test('offline the kept plan of today is shown, and says that answers need a connection', async () => {
  localStorage.setItem('companion.owner', OWNER);
  await keep(OWNER, 'plan.en', plan());
  online(false);
  const { written } = clinic({ offline: true });
  open('/plan');
  const morning = await screen.findByRole('region', { name: 'In the morning' });

  expect(within(morning).getByRole('button', { name: 'Not today' })).toBeDisabled();
  expect(screen.getByText(/Answers can be given when you are back online/)).toBeInTheDocument();
  expect(written).toEqual([]);
});

test('a plan of another day is not shown as today’s', async () => {
  localStorage.setItem('companion.owner', OWNER);
  await keep(OWNER, 'plan.en', plan({ day: '2026-01-01' }));
  online(false);
  clinic({ offline: true });
  open('/plan');

  expect(await screen.findByText(/There is no plan on this phone yet/)).toBeInTheDocument();
});
