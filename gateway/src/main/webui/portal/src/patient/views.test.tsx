import type { Cycle, Insight, Outcomes, Trials } from '@touchstone/api';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  AMARA, DIARY, FakeEventSource, INSIGHTS, PATIENT, diary, insight, insights, renderPortal, type Network,
} from '../test/portal';

const CYCLE = '/api/insights/v1/patients/p-1/cycle';
const OUTCOMES = '/api/insights/v1/patients/p-1/outcomes';
const TRIALS = '/api/insights/v1/patients/p-1/trials';
const PATHWAY = '/api/insights/v1/patients/p-1/pathway';

const how = { method: 'AR(1)', version: '1.0', daysUsed: 55, from: '2026-08-24', to: '2026-11-22', wouldChange: 'More days.' };

const PATTERNS = [
  insight('driver', 'clear', {
    estimate: 0.56, low95: 0.35, high95: 0.77, distressEffect: 0.74, distressLow95: 0.61, distressHigh95: 0.88,
    painEffect: 0.18, painLow95: 0.05, painHigh95: 0.32,
  } as Partial<Insight>),
  insight('interconnection', 'ok', { family: 'network', nodes: ['pain', 'distress', 'difficulty'], index: 0.3, meanAbsPartial: 0.25 } as Partial<Insight>),
  insight('edge:pain:distress', 'clear', { partial: 0.53 } as Partial<Insight>),
  insight('edge:pain:difficulty', 'not_clear', { partial: -0.04 } as Partial<Insight>),
  insight('cycle', 'ok', { family: 'state', state: 'steady', pWorse: 0.48, recent: 12, previous: 48, weekEnding: '2026-11-22' } as Partial<Insight>),
  insight('change:pain', 'ok', { family: 'mcid', verdict: 'possible_improvement', percent: -35, pAtLeast30percent: 0.58, baseline: 12, current: 11 } as Partial<Insight>),
];

const CYCLE_ANSWER: Cycle = {
  asOf: '2026-11-24',
  diaryVersion: 7,
  computedAt: '2026-11-24T09:00:00Z',
  state: null,
  links: [
    { id: 'link:pain:stress', from: 'pain', to: 'stress', status: 'not_clear', n: 40, estimate: 0.1, low95: -0.2, high95: 0.4, sentence: 'Pain, then stress.' },
    { id: 'link:stress:distress', from: 'stress', to: 'distress', status: 'clear', n: 41, estimate: 0.5, low95: 0.3, high95: 0.7, eValue: 44, sentence: 'Stress, then low mood.' },
  ],
  strongest: 'link:stress:distress',
  stepIn: { place: 'stress', reason: 'strongest-link', sentence: 'Stress is where the strongest link begins.', practices: ['hug'] },
  sentence: 'One link stands out.',
};

const OUTCOMES_ANSWER: Outcomes = {
  asOf: '2026-11-24',
  outcomes: [
    {
      id: 'peg', instrument: 'peg', status: 'ok', verdict: 'improved', responder30: true, responder50: false,
      baseline: { value: 7, at: '2026-09-01' }, current: { value: 4.3, at: '2026-11-20' }, change: -2.7, percent: -38,
      threshold: '30 %', responses: 3, incomplete: 1,
      points: [
        { day: '2026-09-01', score: 7, answered: 3, items: 3 },
        { day: '2026-10-10', score: null, answered: 2, items: 3 },
        { day: '2026-11-20', score: 4.3, answered: 3, items: 3 },
      ],
      sentence: 'PEG is lower.', how,
    },
    { id: 'phq-4', instrument: 'phq-4', status: 'missing', responses: 0, incomplete: 0, points: [], sentence: 'No answers.' },
  ],
};

const TRIALS_ANSWER: Trials = {
  trials: [
    {
      id: 't-1', practice: 'hug', outcome: 'pain', status: 'finished', startedOn: '2026-10-01', pairsPlanned: 12, pairsFinished: 11,
      today: null, days: [], followed: { asAssigned: 20, otherwise: 1, unknown: 3 },
      result: { status: 'not_clear', pairs: 11, meanDifference: -0.7, low95: -1.9, high95: 0.5, eValue: 0.8, logE: -0.2, sentence: 'The trial cannot tell yet.', how },
    },
  ],
};

const open = (view: string, more: Network['answers'] = {}) =>
  renderPortal(`/portal/patients/p-1?view=${view}`, {
    [PATIENT]: AMARA,
    [DIARY]: diary(),
    [INSIGHTS]: insights(7, PATTERNS),
    [CYCLE]: CYCLE_ANSWER,
    [OUTCOMES]: OUTCOMES_ANSWER,
    [TRIALS]: TRIALS_ANSWER,
    [PATHWAY]: { asOf: '2026-11-24', status: 'ok', offered: 'both', sentence: 'Both fit.', chosen: 'self', how },
    ...more,
  });

const paths = (network: Network) => network.asked.map((a) => a.replace(/^GET /, '').replace(/\?.*/, ''));

test('the driver says the difference and both partial effects with their ranges', async () => {
  open('patterns');

  const driver = await screen.findByRole('region', { name: 'Distress or severity' });
  expect(driver).toHaveTextContent('Difference0.6 SD');
  expect(driver).toHaveTextContent('95 % range0.4 to 0.8');
  expect(within(driver).getByRole('img', { name: /Distress, pain held equal 0\.7 SD, 95 % range 0\.6 to 0\.9\..*Pain severity.* 0\.2 SD/ })).toBeInTheDocument();
});

test('the network draws what stands out alone, and lists every link', async () => {
  open('patterns');

  const network = await screen.findByRole('region', { name: 'How the ratings move together' });
  expect(within(network).getByRole('img')).toHaveAccessibleName(
    'Links that stand out, each beside all other ratings: Pain and Distress 0.53, Clear.',
  );
  await userEvent.click(within(network).getByText('All links as a table'));
  const rows = within(network).getAllByRole('row');
  expect(rows).toHaveLength(3);
  expect(rows[1]).toHaveTextContent('Pain – Distance−0.04Cannot tell yet');
});

test('the cycle says its state, its links and where to step in', async () => {
  open('patterns');

  const cycle = await screen.findByRole('region', { name: 'The cycle' });
  expect(await within(cycle).findByText('A place to step in: Stress')).toBeInTheDocument();
  expect(cycle).toHaveTextContent('Steady');
  expect(await within(cycle).findByText('Practices that fit there: 20-second hug.')).toBeInTheDocument();
  expect(within(cycle).getByRole('img', { name: /Stress to Low mood: Clear\./ })).toBeInTheDocument();
});

test('where the cycle is not shared it says so without a value', async () => {
  open('patterns', {
    [INSIGHTS]: insights(7, [], ['mood']),
    [CYCLE]: { asOf: '2026-11-24', diaryVersion: 7, computedAt: '2026-11-24T09:00:00Z', notShared: ['mood'] },
  });

  const cycle = await screen.findByRole('region', { name: 'The cycle' });
  expect(await within(cycle).findByText('Not part of these insights, because not shared: mood.')).toBeInTheDocument();
  expect(within(cycle).queryByRole('img')).not.toBeInTheDocument();
});

test('the prior note opens on focus and closes by Escape', async () => {
  open('patterns');
  const driver = await screen.findByRole('region', { name: 'Distress or severity' });
  fireEvent.click(within(driver).getByText('How this came about'));
  const button = within(driver).getByRole('button', { name: 'What the method expects beforehand', hidden: true });
  const note = within(driver).getByText(/neither distress nor pain is favoured/);

  act(() => button.focus());
  expect(note).toHaveAttribute('data-open');
  await userEvent.keyboard('{Escape}');
  expect(note).not.toHaveAttribute('data-open');
});

test('outcomes say first what is missing, then verdict, thresholds and points', async () => {
  open('outcomes');

  const peg = await screen.findByRole('region', { name: /^PEG/ });
  expect(screen.getByText('Not known yet: PHQ-4: mood and worry (0–12) (no answers).')).toBeInTheDocument();
  expect(peg).toHaveTextContent('Improved1 of 3 answers are not complete and have no score.');
  expect(peg).toHaveTextContent('30 % less reachedyes50 % less reachedno');
  expect(within(peg).getByRole('img')).toHaveAccessibleName(/2 scores from 1 Sept? 2026 to 20 Nov 2026: 7\.0, 4\.3\.$/);
});

test('trials show what was followed beside the result; the way chosen keeps its answers private', async () => {
  open('outcomes');

  const trials = await screen.findByRole('region', { name: 'Own trials' });
  expect(await within(trials).findByText('The trial cannot tell yet.')).toBeInTheDocument();
  expect(trials).toHaveTextContent('Days as tossed20Days otherwise1Days unknown3');
  const way = await screen.findByRole('region', { name: 'Way to begin' });
  expect(way).toHaveTextContent('OfferedBothChosen by the patientHow I see myself');
});

test('a recalculation asks for what is on the screen alone', async () => {
  const network = open('outcomes');
  await screen.findByText('The trial cannot tell yet.');
  await screen.findByRole('region', { name: 'Way to begin' });
  act(() => FakeEventSource.last.open());
  const before = network.asked.length;
  network.answers[INSIGHTS] = insights(8, PATTERNS);

  act(() => FakeEventSource.last.send(8));

  await waitFor(() => expect(paths(network).slice(before).toSorted()).toEqual([INSIGHTS, OUTCOMES, PATHWAY, TRIALS].toSorted()));
  expect(paths(network)).not.toContain(DIARY);
  expect(paths(network)).not.toContain(CYCLE);
});

test('recalculations in quick succession share one more round', async () => {
  const network = open('diary');
  await screen.findByRole('figure', { name: 'Pain' });
  act(() => FakeEventSource.last.open());
  act(() => FakeEventSource.last.send(7));
  network.answers[INSIGHTS] = insights(12, PATTERNS);
  const before = network.asked.length;

  act(() => {
    for (const version of [8, 9, 10, 11, 12]) FakeEventSource.last.send(version);
  });

  await waitFor(() => expect(paths(network).slice(before).filter((p) => p === INSIGHTS)).toHaveLength(2));
  expect(paths(network).slice(before)).not.toContain(PATIENT);
});
