import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { AMARA, insights, INSIGHTS, PATIENT, renderPortal, violations, type Network } from '../../test/portal';
import './InstrumentsView'; // so that no test waits for the lazy part to be compiled
import { bandOf, type InstrumentResponse } from './model';

const RESPONSES = '/api/practice/v1/patients/p-1/instrument-responses';
const text = (en: string) => ({ en, es: en });
const INSTRUMENTS = {
  instruments: [
    {
      code: 'peg', version: 1, title: text('Pain, enjoyment, activity (PEG)'), recall: text('In the past week'), min: 0, max: 10,
      items: [{ id: 'pain', text: text('Pain'), code: '75893-8' }, { id: 'enjoyment', text: text('Enjoyment'), code: '91145-3' }, { id: 'activity', text: text('Activity'), code: '91146-1' }],
      options: [], subscales: [],
    },
    {
      code: 'phq-4', version: 1, title: text('Mood and worry (PHQ-4)'), recall: text('Over 2 weeks'), min: 0, max: 12,
      items: [{ id: 'nervous', text: text('Nervous'), code: '69725-0' }, { id: 'worry', text: text('Worry'), code: '68509-9' }, { id: 'interest', text: text('Little interest'), code: '44250-9' }, { id: 'down', text: text('Down'), code: '44255-8' }],
      options: [], subscales: [{ id: 'depression', title: text('Low mood'), items: ['interest', 'down'], threshold: 3 }, { id: 'anxiety', title: text('Worry scale'), items: ['nervous', 'worry'], threshold: 3 }],
    },
    { code: 'phq-9', version: 1, title: text('PHQ-9'), recall: text('Over 2 weeks'), min: 0, max: 27, items: [{ id: 'self-harm', text: text('Ninth question'), code: '44260-8' }], options: [], subscales: [] },
  ],
};
const response = (instrument: string, day: string, answers: Record<string, number | null>, score: number | null, more: Partial<InstrumentResponse> = {}): InstrumentResponse => ({
  id: `${instrument}-${day}`, day, instrument, version: 1, answers, score, answered: Object.values(answers).filter((each) => each !== null).length,
  items: Object.keys(answers).length, complete: score !== null, ...more,
});

const open = (items: InstrumentResponse[], notShared: string[] = [], more: Network['answers'] = {}) =>
  renderPortal('/portal/patients/p-1?view=instruments', {
    [PATIENT]: AMARA, [INSIGHTS]: insights(7, []), [RESPONSES]: { items, notShared }, '/api/practice/v1/instruments': INSTRUMENTS, ...more,
  });

test('bands begin at their lowest score', () => {
  expect([2, 3, 5, 6, 8, 9].map((score) => bandOf('phq-4', score))).toEqual([undefined, 'mild', 'mild', 'moderate', 'moderate', 'severe']);
  expect(bandOf('peg', 9)).toBeUndefined();
});

test('a score is said in words with its thresholds, and no score stands in for an incomplete answer', async () => {
  open([
    response('phq-4', '2026-10-01', { nervous: 1, worry: 0, interest: 1, down: null }, null, { subscales: { anxiety: 1 } }),
    response('phq-4', '2026-11-01', { nervous: 1, worry: 1, interest: 2, down: 2 }, 6, { subscales: { anxiety: 2, depression: 4 } }),
  ]);

  const card = await screen.findByRole('region', { name: 'Mood and worry (PHQ-4)' });
  expect(card).toHaveTextContent('1 of 2 answers are not complete and have no score.');
  expect(card).toHaveTextContent('Newest score 6 of 12, on 1 Nov 2026. In the band called moderate. Low mood: 4, at or above 3: look closer. Worry scale: 2, below 3.');
  expect(card).toHaveTextContent('Published bands: from 3 mild; from 6 moderate; from 9 severe.');
  expect(within(card).getByRole('img')).toHaveAccessibleName(/1 score from 1 Oct 2026 to 1 Nov 2026: 6\.0\.$/);
  await userEvent.click(within(card).getByText('Every answer as a table'));
  const table = within(card).getByRole('table', { name: 'Answers: Mood and worry (PHQ-4)' });
  expect(within(table).getAllByRole('row').slice(1).map((row) => row.textContent)).toEqual([
    '1 Nov 20261122426',
    '1 Oct 2026101no answernot complete1not complete',
  ]);
  expect(await violations()).toEqual([]);
});

test('PEG has no bands: what counts as a change is said instead', async () => {
  open([response('peg', '2026-11-01', { pain: 6, enjoyment: 5, activity: 3 }, 4.67)]);

  const card = await screen.findByRole('region', { name: 'Pain, enjoyment, activity (PEG)' });
  expect(card).toHaveTextContent('Newest score 4.67 of 10');
  expect(card).toHaveTextContent('A change of about 1 point makes a difference to people.');
  expect(card).not.toHaveTextContent('band');
});

test('an answer above 0 on the ninth question is said whatever the total', async () => {
  open([response('phq-9', '2026-11-01', { 'self-harm': 1 }, 1)]);

  expect(await screen.findByText(/“Ninth question” was answered above 0, last on 1 Nov 2026/)).toBeInTheDocument();
  expect(screen.getByRole('region', { name: 'PHQ-9' })).toHaveTextContent('Below the first threshold, 5.');
});

test('what is not shared is said without a value', async () => {
  open([], ['mood', 'pain']);

  expect(await screen.findByText('Not shared: mood, pain. The patient keeps this private.')).toBeInTheDocument();
  expect(screen.queryByRole('img')).not.toBeInTheDocument();
  expect(screen.queryByText('No questionnaire answered yet')).not.toBeInTheDocument();
});
