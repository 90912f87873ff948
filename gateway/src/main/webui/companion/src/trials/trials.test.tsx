import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { storeOf } from '../data/database';
import { clinic, open, OWNER } from '../testing/clinic';
import { emptyPhone, online, violations } from '../testing/page';

const TRIALS = '/api/insights/v1/me/trials';
const ID = '01980000-0000-7000-8000-0000000000aa';
const how = { method: 'Pairs and a coin.', version: '1', daysUsed: 4, from: '2026-11-20', to: '2026-11-24', wouldChange: 'More pairs.' };
const trial = {
  id: ID,
  practice: 'hug',
  outcome: 'pain',
  status: 'running',
  startedOn: '2026-11-20',
  pairsPlanned: 12,
  pairsFinished: 2,
  today: { day: '2026-11-25', assignment: 'with', opensAt: '2026-11-25T03:00:00Z', done: null },
  days: [{ day: '2026-11-20', pair: 1, assignment: 'without', done: false, rating: 5.5 }],
  followed: { asAssigned: 4, otherwise: 0, unknown: 0 },
  result: { status: 'too_few', pairs: 2, sentence: '2 of 6 pairs so far.', how },
};
const proposal = { practice: 'music', outcome: 'pain', reason: 'learn', days: 24, sentence: 'You could ask about music.', why: 'Its range is the widest.' };

emptyPhone();

describe('a running trial', () => {
  test('says what the coin gives for today, and takes either answer', async () => {
    const { written } = clinic({ get: { [TRIALS]: { trials: [trial], proposal: null } } });
    open('/trials');
    expect(await screen.findByRole('heading', { name: 'Today: a day with 20-second hug' })).toBeInTheDocument();
    expect(await violations()).toEqual([]);
    await userEvent.click(screen.getByRole('radio', { name: 'Not today' }));

    await waitFor(() => expect(written).toEqual([{ method: 'PUT', path: `${TRIALS}/${ID}/days/2026-11-25`, body: { done: false } }]));
  });

  test('keeps the coin covered until the morning', async () => {
    clinic({ get: { [TRIALS]: { trials: [{ ...trial, today: { ...trial.today, assignment: null } }], proposal: null } } });
    open('/trials');

    expect(await screen.findByText(/^Today’s side of the coin shows at/)).toBeInTheDocument();
    expect(screen.queryByRole('radio', { name: 'I did it' })).toBeNull();
  });

  test('stops with one tap', async () => {
    const { written } = clinic({ get: { [TRIALS]: { trials: [trial], proposal: null } } });
    open('/trials');
    await userEvent.click(await screen.findByRole('button', { name: 'Stop the trial' }));

    await waitFor(() => expect(written).toEqual([{ method: 'POST', path: `${TRIALS}/${ID}/stop`, body: null }]));
    expect(await screen.findByText('Stopped. What you learned stays.')).toBeInTheDocument();
  });

  test('is readable offline, and says that answers need a connection', async () => {
    const server = clinic({ get: { [TRIALS]: { trials: [trial], proposal: null } } });
    const page = open('/trials');
    await screen.findByText('2 of 6 pairs so far.');
    await waitFor(async () => expect(await (await storeOf(OWNER)).db.get('kept', 'trials.en')).toBeDefined());
    page.unmount();
    server.state.offline = true;
    online(false);
    open('/trials');

    expect(await screen.findByText('2 of 6 pairs so far.')).toBeInTheDocument();
    expect(screen.getByText('You are offline. Changes need a connection.')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Stop the trial' })).toBeDisabled();
  });
});

test('a result has its sentence and range; the evidence waits under the method', async () => {
  const result = { status: 'hint', pairs: 12, meanDifference: -0.92, low95: -1.8, high95: -0.1, eValue: 3.38, sentence: 'With a hug, pain was lower by 0.9.', how };
  clinic({ get: { [TRIALS]: { trials: [{ ...trial, status: 'finished', today: null, result }], proposal: null } } });
  open('/trials');

  expect(await screen.findByRole('img', { name: result.sentence })).toBeInTheDocument();
  expect(screen.getByText('Evidence (e-value): 3.4. From 10 on it speaks clearly.')).not.toBeVisible();
});

describe('a new question', () => {
  test('begins with practice, outcome and length', async () => {
    const { written } = clinic({ get: { [TRIALS]: { trials: [], proposal: null } } });
    open('/trials?practice=breathing&outcome=distress');
    await userEvent.click(await screen.findByRole('radio', { name: '14 days' }));
    expect(screen.getByText(/7 pairs, so 14 days/)).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Begin tomorrow' }));

    await waitFor(() => expect(written).toHaveLength(1));
    expect(written[0]).toMatchObject({ method: 'PUT', body: { practice: 'breathing', outcome: 'distress', pairs: 7, zone: expect.any(String) } });
    expect(written[0]?.path).toMatch(/trials\/[0-9a-f-]{36}$/);
  });

  test('can be proposed, and declined for good', async () => {
    const { written } = clinic({ get: { [TRIALS]: { trials: [], proposal } } });
    open('/trials');
    await userEvent.click(await screen.findByRole('button', { name: 'Don’t suggest this' }));

    await waitFor(() => expect(written).toEqual([{ method: 'PUT', path: `${TRIALS}/proposals/music`, body: { answer: 'never' } }]));
    await waitFor(() => expect(screen.queryByText(proposal.sentence)).toBeNull());
  });
});
