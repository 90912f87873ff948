import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { storeOf, wipe } from '../data/database';
import { clinic, open, OWNER } from '../testing/clinic';
import { changeSettings } from './settings';

const radio = (name: string) => screen.getByRole('radio', { name });
const CONSENTS = '/api/patient/v1/me/consents';
const INSIGHTS = '/api/insights/v1/me/insights';

const signedInBefore = () => localStorage.setItem('companion.owner', OWNER);
const online = (value: boolean) => vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(value);
const violations = async () =>
  (await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } })).violations.map(({ id, nodes }) => [id, nodes[0]?.html]);

/** The store's encryption works with the runtime's own buffers, which are not those of the test's window. */
beforeAll(async () => {
  await storeOf(OWNER);
});
afterEach(async () => {
  localStorage.clear();
  act(() => changeSettings({ language: 'auto', theme: 'auto', discreet: false, still: false }));
  await wipe(OWNER);
});

describe('coming in', () => {
  test('without a session the app begins with a sign-in', async () => {
    clinic({ signedIn: false });
    open();

    expect(await screen.findByRole('button', { name: 'Sign in' })).toBeEnabled();
    expect(screen.queryByRole('navigation')).toBeNull();
    expect(await violations()).toEqual([]);
  });

  test('the first sign-in needs a connection, and says so', async () => {
    clinic({ offline: true });
    open();

    expect(await screen.findByText(/The first sign-in needs a connection/)).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Sign in' })).toBeDisabled();
  });

  test('who signed in before can log at once, without a network', async () => {
    signedInBefore();
    online(false);
    clinic({ offline: true });
    open();
    await userEvent.click(await screen.findByRole('radio', { name: '6' }));

    expect(await screen.findByText('Saved. Pain 6 of 10.')).toBeInTheDocument();
    expect(await screen.findByTestId('waiting')).toHaveTextContent('1 check-in is kept on this phone');
  });

  test('an ended session keeps the log, and asks quietly', async () => {
    signedInBefore();
    const { written } = clinic({ signedIn: false });
    open();
    await userEvent.click(await screen.findByRole('radio', { name: '6' }));

    expect(await screen.findByRole('button', { name: 'Sign in again' })).toBeInTheDocument();
    expect(written).toEqual([]);
  });

  test('somebody of the clinic is led to the portal', async () => {
    clinic({ role: 'clinician' });
    open();

    expect(await screen.findByRole('link', { name: 'Open the portal' })).toHaveAttribute('href', '/portal/');
  });

  test('help is there without signing in', async () => {
    vi.spyOn(navigator, 'languages', 'get').mockReturnValue(['en-IE']);
    clinic({ offline: true });
    open('/help-now');

    expect(await screen.findByRole('link', { name: 'Call 112' })).toHaveAttribute('href', 'tel:112');
  });
});

describe('the ten-second log', () => {
  test('one tap is an entry at the server, three taps are all of it', async () => {
    const { written } = clinic();
    open();
    await userEvent.click(await screen.findByRole('radio', { name: '6' }));
    await userEvent.click(radio('Okay'));
    await userEvent.click(radio('Yes'));

    await waitFor(() => expect(written.at(-1)?.body).toMatchObject({ mood: 7, connectedToday: true }));
    const pain = written.filter(({ path }) => path.includes('/pain-entries/'));
    expect(pain).toHaveLength(1);
    expect(pain[0]?.body).toEqual({ intensity: 6, at: expect.stringMatching(/Z$/), zone: expect.any(String) });
    expect(new Set(written.map(({ path }) => path)).size).toBe(2);
  });

  test('"not this time" is an answer', async () => {
    const { written } = clinic();
    open();
    await userEvent.click(await screen.findByRole('radio', { name: 'Not this time' }));

    await waitFor(() => expect(written[0]?.body).toMatchObject({ connectedToday: false }));
  });

  test('undo takes the entry back', async () => {
    const { written } = clinic();
    open();
    await userEvent.click(await screen.findByRole('radio', { name: '6' }));
    await waitFor(() => expect(written).toHaveLength(1));
    await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));

    await waitFor(() => expect(written.at(-1)).toMatchObject({ method: 'DELETE', path: written[0]?.path }));
    expect(radio('6')).not.toBeChecked();
  });

  test('a number key is a tap', async () => {
    const { written } = clinic();
    open();
    await screen.findByRole('radio', { name: '6' });
    await userEvent.keyboard('4');

    await waitFor(() => expect(written[0]?.body).toMatchObject({ intensity: 4 }));
  });

  test('an entry can be dated back', async () => {
    const { written } = clinic();
    open();
    await userEvent.click(await screen.findByRole('button', { name: 'For another time?' }));
    await userEvent.click(radio('Yesterday'));
    await userEvent.click(radio('3'));

    const yesterday = new Date();
    yesterday.setDate(yesterday.getDate() - 1);
    await waitFor(() => expect(written).toHaveLength(1));
    expect(new Date((written[0]!.body as { at: string }).at).toDateString()).toBe(yesterday.toDateString());
    expect(screen.getByText('How was the pain then?')).toBeInTheDocument();
  });

  test('a suggestion can be declined for the day', async () => {
    clinic();
    open();
    await userEvent.click(await screen.findByRole('button', { name: 'Not today' }));

    expect(screen.queryByText('One small thing')).toBeNull();
  });

  test('has no accessibility fault', async () => {
    clinic();
    open();
    await userEvent.click(await screen.findByRole('radio', { name: '6' }));
    await screen.findByText('Saved. Pain 6 of 10.');

    expect(await violations()).toEqual([]);
  });
});

describe('the diary', () => {
  test('an entry can be deleted, and comes back with undo', async () => {
    clinic();
    const page = open();
    await userEvent.click(await screen.findByRole('radio', { name: '6' }));
    await screen.findByText('Saved. Pain 6 of 10.');
    page.unmount();
    open('/diary');

    await userEvent.click(await screen.findByRole('button', { name: 'Delete: Pain 6 of 10' }));
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Delete: Pain 6 of 10' })).toBeNull());
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));

    expect(await screen.findByRole('button', { name: 'Delete: Pain 6 of 10' })).toBeInTheDocument();
  });
});

describe('what helps me', () => {
  const insight = { id: 'next_day:hug:pain', family: 'next_day', how: { method: 'core', version: 1, daysUsed: 58, from: '2026-08-01', to: '2099-01-01', wouldChange: 'More days.' } };
  const answer = (...insights: object[]) => ({ asOf: '2026-11-22', diaryVersion: 3, computedAt: '2026-11-22T08:00:00Z', insights });
  const clear = {
    ...insight,
    status: 'clear',
    n: 58,
    withPractice: 22,
    without: 36,
    estimate: -0.8,
    low95: -1.5,
    high95: -0.2,
    anytimeLow95: -2,
    anytimeHigh95: -0.1,
    sentence: 'On the day after a hug your pain was lower by 0.8.',
  };

  test('says the sentence, draws the range, leads to the numbers and never names a cause', async () => {
    clinic({ get: { [INSIGHTS]: answer(clear) } });
    open('/insights');

    const card = await screen.findByRole('region', { name: '20-second hug' });
    expect(within(card).getByRole('img', { name: clear.sentence })).toBeInTheDocument();
    expect(within(card).getByRole('link', { name: '20-second hug: Pain on the next day: numbers, and how they came about' })).toHaveAttribute('href', '/insights/next_day%3Ahug%3Apain');
    expect(screen.getAllByText('This shows what happened together, not what caused what.').length).toBeGreaterThan(0);
    expect(await violations()).toEqual([]);
  });

  test('says what is missing while there are not enough days', async () => {
    const few = { ...insight, status: 'too_few', n: 12, withPractice: 5, without: 7, sentence: '12 of 20 pairs of days so far.' };
    clinic({ get: { [INSIGHTS]: answer(few) } });
    open('/insights');

    expect(await screen.findByRole('heading', { level: 2, name: 'Not enough days yet' })).toBeInTheDocument();
    expect(screen.getByText('12 of 20')).toBeInTheDocument();
    expect(screen.getByText('12 of 20 pairs of days so far.')).toBeInTheDocument();
  });

  test('is there offline, with its date', async () => {
    const server = clinic({ get: { [INSIGHTS]: answer(clear) } });
    const page = open('/insights');
    await screen.findByText(/^Updated/);
    await waitFor(async () => expect(await (await storeOf(OWNER)).db.count('kept')).toBe(1));
    page.unmount();
    server.state.offline = true;
    online(false);
    open('/insights');

    expect(await screen.findByText(/^As of/)).toBeInTheDocument();
    expect(screen.getByText(clear.sentence)).toBeInTheDocument();
  });
});

describe('practices', () => {
  test('a hug that ends early counts, and can be rated', async () => {
    const { written } = clinic();
    open('/practice/hug');
    await userEvent.click(await screen.findByRole('button', { name: 'Start' }));
    await userEvent.click(screen.getByRole('button', { name: 'Stop here' }));
    expect(await screen.findByText('That counts, however long it was.')).toBeInTheDocument();
    await userEvent.click(radio('It helped'));

    await waitFor(() => expect(written.at(-1)?.body).toMatchObject({ practice: 'hug', minutes: 0.0167, helpfulness: 8 }));
    expect(written[0]?.body).not.toHaveProperty('with');
  });

  test('are known before the phone has reached the clinic', async () => {
    signedInBefore();
    clinic({ offline: true });
    open('/practice');

    expect(await screen.findByRole('link', { name: /20-second hug/ })).toBeInTheDocument();
    expect(screen.getByRole('link', { name: /Breathe together/ })).toBeInTheDocument();
  });
});

test('sharing is changed field by field, with its revision', async () => {
  const consents = [{ category: 'pain', purpose: 'clinic', granted: true }];
  const { written } = clinic({ get: { [CONSENTS]: { revision: 4, consents } } });
  open('/sharing');

  await userEvent.click((await screen.findAllByRole('switch', { name: /^Notes/ }))[0]!);

  await waitFor(() =>
    expect(written[0]).toEqual({
      method: 'PUT',
      path: CONSENTS,
      body: { revision: 4, consents: [...consents, { category: 'notes', purpose: 'clinic', granted: true }] },
    }),
  );
});

test('discreet words leave pain off the screen and out of the title', async () => {
  clinic();
  changeSettings({ discreet: true });
  open();

  expect(await screen.findByText('How is it right now?')).toBeInTheDocument();
  expect(document.body).not.toHaveTextContent(/pain/i);
  expect(document.title).toBe('Companion');
});

test('signing out with something unsent asks first', async () => {
  signedInBefore();
  const server = clinic({ offline: true });
  const page = open();
  await userEvent.click(await screen.findByRole('radio', { name: '6' }));
  await screen.findByText('Saved. Pain 6 of 10.');
  page.unmount();
  open('/more');
  await userEvent.click(await screen.findByRole('button', { name: 'Sign out' }));

  expect(await screen.findByText(/1 entry is not sent yet/)).toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Stay signed in' })).toBeInTheDocument();
  expect(server.written).toEqual([]);
});
