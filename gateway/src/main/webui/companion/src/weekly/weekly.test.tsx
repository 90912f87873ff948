import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { keep, kept } from '../data/kept';
import { clinic, open, OWNER } from '../testing/clinic';
import { emptyPhone, online, violations } from '../testing/page';
import { mondayOf, passed, weekOf } from './weeks';

const CHECK_INS = '/api/practice/v1/me/check-ins';
const PARTNER = '/api/patient/v1/me/partner';
const mine = { week: '2026-W48', worked: 'Tea', feeling: 6, askForCall: false, agreed: false, recordedAt: '2026-11-27T10:00:00Z', changedAt: '2026-11-27T10:00:00Z' };
const weeks = (checkIn: object) => ({ week: '2026-W48', checkIns: [checkIn] });
const active = { state: 'active', since: '2026-11-01T10:00:00Z' };

emptyPhone();

test.each([
  [new Date(2026, 10, 29), '2026-W48'],
  [new Date(2026, 10, 30), '2026-W49'],
  [new Date(2027, 0, 3), '2026-W53'],
  [new Date(2024, 11, 30), '2025-W01'],
])('%s is in week %s', (day, week) => {
  expect(weekOf(day)).toBe(week);
});

test('a week begins on its Monday', () => {
  expect(mondayOf('2026-W48').toISOString().slice(0, 10)).toBe('2026-11-23');
  expect(mondayOf('2025-W01').toISOString().slice(0, 10)).toBe('2024-12-30');
});

test('one answer is enough, and the others stay as they were', async () => {
  const { written } = clinic({ get: { [CHECK_INS]: weeks(mine) } });
  open('/weekly');
  await userEvent.type(await screen.findByRole('textbox', { name: /What could be adjusted/ }), 'Earlier');
  expect(await violations()).toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));

  await waitFor(() => expect(written).toMatchObject([{ method: 'PUT', path: `${CHECK_INS}/2026-W48`, body: { worked: 'Tea', adjust: 'Earlier', feeling: 6 } }]));
  expect(screen.queryByRole('region', { name: 'Reading each other’s answers' })).toBeNull();
});

test('before both agree the page says the same, whatever the other has done', async () => {
  const { written } = clinic({ get: { [CHECK_INS]: weeks({ ...mine, agreed: true }), [PARTNER]: active } });
  open('/weekly');

  expect(await screen.findByText('You have agreed. If both agree, both answers appear here.')).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Take my agreement back' }));
  await waitFor(() => expect(written).toEqual([{ method: 'DELETE', path: `${CHECK_INS}/2026-W48/reveal`, body: null }]));
});

test('once both agree the other’s answers are read, and never kept on the phone', async () => {
  clinic({ get: { [CHECK_INS]: weeks({ ...mine, agreed: true, other: { worked: 'The walk' } }), [PARTNER]: active } });
  open('/weekly');

  expect(await screen.findByText('The walk')).toBeInTheDocument();
  await waitFor(async () => expect(JSON.stringify((await kept(OWNER, 'check-ins'))?.value)).toContain('Tea'));
  expect(JSON.stringify((await kept(OWNER, 'check-ins'))?.value)).not.toContain('The walk');
});

describe('which of my answers the other reads', () => {
  const REVEAL = `${CHECK_INS}/2026-W48/reveal`;
  const region = () => screen.findByRole('region', { name: 'Reading each other’s answers' });
  const boxes = async () => Object.fromEntries(within(await region()).getAllByRole<HTMLInputElement>('checkbox').map((box) => [box.labels?.[0]?.textContent, box.checked]));
  const tap = async (role: 'checkbox' | 'button', name: string) => userEvent.click(within(await region()).getByRole(role, { name }));

  test('those that are given are there to tick, all ticked at first', async () => {
    const { written } = clinic({ get: { [CHECK_INS]: weeks(mine), [PARTNER]: active } });
    open('/weekly');

    expect(await boxes()).toEqual({ 'What worked': true, 'How closeness feels': true });
    expect(await violations()).toEqual([]);
    await tap('button', 'I agree to show mine');
    await waitFor(() => expect(written).toEqual([{ method: 'POST', path: REVEAL, body: { answers: ['worked', 'feeling'] } }]));
  });

  test('one without a tick is not shown, and none at all cannot be', async () => {
    const { written } = clinic({ get: { [CHECK_INS]: weeks(mine), [PARTNER]: active } });
    open('/weekly');
    await region();
    await tap('checkbox', 'What worked');
    await tap('checkbox', 'How closeness feels');
    expect(within(await region()).getByRole('button', { name: 'I agree to show mine' })).toBeDisabled();
    await tap('checkbox', 'How closeness feels');
    await tap('button', 'I agree to show mine');

    await waitFor(() => expect(written).toEqual([{ method: 'POST', path: REVEAL, body: { answers: ['feeling'] } }]));
  });

  test('what is shown is ticked, and another choice takes its place', async () => {
    const { written } = clinic({ get: { [CHECK_INS]: weeks({ ...mine, agreed: true, shown: ['feeling'] }), [PARTNER]: active } });
    open('/weekly');

    expect(await boxes()).toEqual({ 'What worked': false, 'How closeness feels': true });
    expect(within(await region()).queryByRole('button', { name: 'Show what is ticked' })).toBeNull();
    await tap('checkbox', 'What worked');
    await tap('button', 'Show what is ticked');
    await waitFor(() => expect(written).toEqual([{ method: 'POST', path: REVEAL, body: { answers: ['worked', 'feeling'] } }]));
  });

  test('a choice stays on the phone until there is an agreement', async () => {
    clinic({ get: { [CHECK_INS]: weeks(mine), [PARTNER]: active } });
    const first = open('/weekly');
    await region();
    await tap('checkbox', 'What worked');
    await waitFor(async () => expect((await kept(OWNER, 'unsent.show.2026-W48'))?.value).toEqual(['feeling']));
    first.unmount();
    open('/weekly');

    expect(await boxes()).toEqual({ 'What worked': false, 'How closeness feels': true });
  });

  test('once agreed to, the choice is the server’s, also where the agreement was lost', async () => {
    const { written } = clinic({ get: { [CHECK_INS]: weeks({ ...mine, shown: ['feeling'] }), [PARTNER]: active } });
    open('/weekly');

    expect(await boxes()).toEqual({ 'What worked': false, 'How closeness feels': true });
    await tap('checkbox', 'What worked');
    await tap('button', 'I agree to show mine');
    await waitFor(() => expect(written).toEqual([{ method: 'POST', path: REVEAL, body: { answers: ['worked', 'feeling'] } }]));
    await waitFor(async () => expect((await kept(OWNER, 'unsent.show.2026-W48'))?.value).toBeNull());
  });

  test('without any of the three there is nothing to tick', async () => {
    const { written } = clinic({ get: { [CHECK_INS]: weeks({ ...mine, worked: null, feeling: null, privateNote: 'Mine' }), [PARTNER]: active } });
    open('/weekly');
    expect(within(await region()).queryByRole('checkbox')).toBeNull();
    await tap('button', 'I agree to show mine');

    await waitFor(() => expect(written).toEqual([{ method: 'POST', path: REVEAL, body: null }]));
  });
});

describe('which answers the clinic may read', () => {
  const group = async () => {
    await userEvent.click(await screen.findByText('Who sees which answer?'));
    return screen.findByRole('group', { name: 'The clinic may read' });
  };
  const save = () => userEvent.click(screen.getByRole('button', { name: 'Save' }));

  test('all are ticked, and one without a tick is kept', async () => {
    const { written } = clinic({ get: { [CHECK_INS]: weeks(mine) } });
    open('/weekly');
    const ticks = within(await group()).getAllByRole('checkbox');
    expect(ticks).toHaveLength(3);
    ticks.forEach((tick) => expect(tick).toBeChecked());
    await userEvent.click(within(await screen.findByRole('group', { name: 'The clinic may read' })).getByRole('checkbox', { name: 'What worked' }));
    expect(await violations()).toEqual([]);
    await save();

    await waitFor(() => expect(written).toMatchObject([{ method: 'PUT', body: { worked: 'Tea', feeling: 6, keptFromClinic: ['worked'] } }]));
  });

  test('one that was kept can be read again', async () => {
    const { written } = clinic({ get: { [CHECK_INS]: weeks({ ...mine, keptFromClinic: ['worked'] }) } });
    open('/weekly');
    const tick = within(await group()).getByRole('checkbox', { name: 'What worked' });
    expect(tick).not.toBeChecked();
    await userEvent.click(tick);
    await save();

    await waitFor(() => expect(written).toMatchObject([{ method: 'PUT', body: { keptFromClinic: [] } }]));
  });

  test('what is kept stays kept when another answer is written', async () => {
    const { written } = clinic({ get: { [CHECK_INS]: weeks({ ...mine, keptFromClinic: ['feeling'] }) } });
    open('/weekly');
    await userEvent.type(await screen.findByRole('textbox', { name: /What could be adjusted/ }), 'Earlier');
    await save();

    await waitFor(() => expect(written).toMatchObject([{ method: 'PUT', body: { adjust: 'Earlier', keptFromClinic: ['feeling'] } }]));
  });

  test('a tick that could not be sent stays with the words', async () => {
    const server = clinic({ get: { [CHECK_INS]: weeks(mine) } });
    const first = open('/weekly');
    await userEvent.click(within(await group()).getByRole('checkbox', { name: 'How closeness feels' }));
    server.state.offline = true;
    await save();
    expect(await screen.findByText('That could not be saved now. Your words stay here.')).toBeInTheDocument();
    first.unmount();
    server.state.offline = false;
    open('/weekly');

    expect(within(await group()).getByRole('checkbox', { name: 'How closeness feels' })).not.toBeChecked();
    await save();
    await waitFor(() => expect(server.written).toMatchObject([{ method: 'PUT', body: { keptFromClinic: ['feeling'] } }]));
  });

  test('for an invited person the clinic is no matter', async () => {
    const { written } = clinic({ role: 'partner', get: { [CHECK_INS]: weeks(mine), [PARTNER]: active } });
    open('/weekly');
    await userEvent.type(await screen.findByRole('textbox', { name: /What could be adjusted/ }), 'Earlier');
    expect(screen.queryByRole('group', { name: 'The clinic may read' })).toBeNull();
    await save();

    await waitFor(() => expect(written).toMatchObject([{ method: 'PUT' }]));
    expect(written[0]?.body).not.toHaveProperty('keptFromClinic');
  });
});

test('what could not be sent stays, also after leaving the page', async () => {
  const server = clinic({ get: { [CHECK_INS]: weeks(mine) } });
  const first = open('/weekly');
  await userEvent.type(await screen.findByRole('textbox', { name: /Private note/ }), 'Mine');
  server.state.offline = true;
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByText('That could not be saved now. Your words stay here.')).toBeInTheDocument();
  first.unmount();
  server.state.offline = false;
  open('/weekly');

  expect(await screen.findByRole('textbox', { name: /Private note/ })).toHaveValue('Mine');
});

describe('the card of Today', () => {
  const SUNDAY = new Date(2026, 10, 29, 10);
  const MONDAY = new Date(2026, 10, 30, 10);
  const none = { week: '2026-W48', checkIns: [] };
  const at = (day: Date) => vi.useFakeTimers({ toFake: ['Date'], now: day });
  const plan = { day: '2026-11-30', gentle: false, suggestions: [] };
  const there = () => screen.findByRole('region', { name: 'Weekly check-in' });
  const gone = async () => {
    // The plan's card comes from the same server: once it is there the answers are.
    await screen.findByRole('link', { name: 'The whole day' });
    await waitFor(() => expect(screen.queryByRole('region', { name: 'Weekly check-in' })).toBeNull());
  };

  afterEach(() => {
    vi.useRealTimers();
  });

  test('on Sunday and Monday it is about the same week', () => {
    expect([SUNDAY, MONDAY].map(passed)).toEqual(['2026-W48', '2026-W48']);
  });

  test.each([SUNDAY, MONDAY])('offers the week that ends or has ended on %s', async (day) => {
    at(day);
    clinic({ get: { [CHECK_INS]: none } });
    open();
    const card = await there();

    expect(within(card).getByRole('link', { name: /^November 23\s–\s29/ })).toHaveAttribute('href', '/weekly?week=2026-W48');
    expect(await violations()).toEqual([]);
  });

  test('opens that week on the Monday after it', async () => {
    at(MONDAY);
    const { written } = clinic({ get: { [CHECK_INS]: { week: '2026-W49', checkIns: [] } } });
    open();
    await userEvent.click(within(await there()).getByRole('link'));
    expect(await screen.findByText('The week from November 23')).toBeInTheDocument();
    await userEvent.type(await screen.findByRole('textbox', { name: /What worked/ }), 'Tea');
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));

    await waitFor(() => expect(written).toMatchObject([{ method: 'PUT', path: `${CHECK_INS}/2026-W48`, body: { worked: 'Tea' } }]));
  });

  test('another week than the one before is not opened', async () => {
    at(MONDAY);
    clinic({ get: { [CHECK_INS]: { week: '2026-W49', checkIns: [] } } });
    open('/weekly?week=2026-W01');

    expect(await screen.findByText('The week from November 30')).toBeInTheDocument();
  });

  test('not today is for the whole week, without a word', async () => {
    at(SUNDAY);
    clinic({ get: { [CHECK_INS]: none } });
    const first = open();
    await userEvent.click(within(await there()).getByRole('button', { name: 'Not today' }));
    expect(screen.queryByRole('region', { name: 'Weekly check-in' })).toBeNull();
    expect(screen.getByRole('main')).not.toHaveTextContent(/weekly check-in/i);
    first.unmount();
    at(MONDAY);
    clinic({ get: { [CHECK_INS]: none, '/api/practice/v1/me/plan': plan } });
    open();

    await gone();
  });

  test.each([
    ['an answered week', MONDAY, { get: { [CHECK_INS]: weeks(mine), '/api/practice/v1/me/plan': plan } }],
    ['a Saturday', new Date(2026, 10, 28, 10), { get: { [CHECK_INS]: none, '/api/practice/v1/me/plan': { ...plan, day: '2026-11-28' } } }],
    ['a week that nothing is known of', MONDAY, { get: { '/api/practice/v1/me/plan': plan } }],
  ])('is not there for %s', async (_, day, answers) => {
    at(day);
    clinic(answers);
    open();

    await gone();
  });

  test('offline the phone knows whether the week is answered', async () => {
    at(SUNDAY);
    localStorage.setItem('companion.owner', OWNER);
    await keep(OWNER, 'check-ins', none);
    online(false);
    clinic({ offline: true });
    open();

    expect(await there()).toBeInTheDocument();
  });
});
