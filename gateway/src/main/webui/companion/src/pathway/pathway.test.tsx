import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { clinic, open } from '../testing/clinic';
import { emptyPhone, violations } from '../testing/page';

const PATHWAY = '/api/insights/v1/me/pathway';
const pathway = {
  asOf: '2026-11-22',
  offered: 'web',
  status: 'ok',
  sentence: 'Pain, mood and closeness move together in your diary.',
  how: { method: 'Index.', version: '1', daysUsed: 70, from: null, to: null, wouldChange: 'New days.' },
  index: 0.41,
  answers: { connected: null, selfView: 2, age: null },
  chosen: null,
  paths: [
    { id: 'web', title: 'Several things at once', text: 'Small steps for pain, mood and stress together.' },
    { id: 'self', title: 'Starting with yourself', text: 'Steps about how you see yourself.' },
  ],
  questions: [
    { id: 'connected', text: 'How connected are these in your life?', low: 'not at all', high: 'very much' },
    { id: 'selfView', text: 'How much has pain changed how you see yourself?', low: 'not at all', high: 'very much' },
    { id: 'age', text: 'Your age', options: [{ value: 'under-40', text: 'Under 40' }] },
  ],
  findings: [{ id: 'a-study', text: 'In a study, they moved together.', population: '55 women', strength: 'some', limits: 'One clinic.', reference: { citation: 'Finn 2018', doi: null }, answer: null }],
};

emptyPhone();

test('both ways are offered, and one answer leaves the others as they are', async () => {
  const { written } = clinic({ get: { [PATHWAY]: pathway } });
  open('/pathway');
  const question = await screen.findByRole('group', { name: pathway.questions[0]!.text });
  expect(screen.getByText('Your clinic never sees these answers.')).toBeInTheDocument();
  expect(await violations()).toEqual([]);
  await userEvent.click(within(question).getByRole('radio', { name: '3' }));

  await waitFor(() => expect(written).toEqual([{ method: 'PUT', path: PATHWAY, body: { answers: { connected: 3, selfView: 2, age: null }, chosen: null } }]));
});

test('an answer can be left open again', async () => {
  const { written } = clinic({ get: { [PATHWAY]: pathway } });
  open('/pathway');
  await userEvent.click(await screen.findByRole('button', { name: 'Leave this open' }));

  await waitFor(() => expect(written[0]?.body).toEqual({ answers: { connected: null, selfView: null, age: null }, chosen: null }));
});

test('a finding says in whom and how sure, and is the person’s to judge', async () => {
  const { written } = clinic({ get: { [PATHWAY]: pathway } });
  open('/pathway');
  expect(await screen.findByText('Found in: 55 women')).toBeInTheDocument();
  expect(screen.getByText('Some evidence')).toBeInTheDocument();
  await userEvent.click(screen.getByRole('radio', { name: 'Not me' }));

  await waitFor(() => expect(written).toEqual([{ method: 'PUT', path: `${PATHWAY}/findings/a-study`, body: { answer: 'not-me' } }]));
});
