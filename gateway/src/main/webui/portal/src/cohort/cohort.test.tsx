import type { Cohort } from '@touchstone/api';
import { screen, within } from '@testing-library/react';
import { renderPortal } from '../test/portal';

const PROGRAMMES = {
  programmes: [{ code: 'first-week', version: 1, title: { en: 'First week', es: 'Primera semana' }, summary: { en: '', es: '' }, length: 1 }],
};
const share = { count: 14, n: 31, share: 0.452, low95: 0.29, high95: 0.62 };
const BESIDE: Cohort['beside'] = [
  {
    id: 'decreased-interest',
    clinic: null,
    article: { share: 0.606, n: null, low95: null, high95: null, population: 'Adults of one pain centre.', reference: { citation: 'Flegge 2023.', doi: '10.1093/pm/pnac117' } },
    note: 'Nobody is asked about interest here.',
  },
];
const FULL: Cohort = {
  programme: 'first-week', clinic: 'north', asOf: '2026-11-24', enrolled: 42, suppressed: true,
  outcomes: [{ id: 'peg', n: 42, missing: 11, responders30: share, responders50: null, worsened: null, retained: { count: 30, n: 42, share: 0.714, low95: 0.56, high95: 0.83 } }],
  beside: BESIDE,
  how: { method: 'Wilson', version: '1', rules: ['Counts below 10 are not shown.'] },
};

const open = (cohort: Cohort) =>
  renderPortal('/portal/cohort', { '/api/practice/v1/programmes': PROGRAMMES, '/api/insights/v1/cohorts/first-week': cohort });

test('who has no result comes first; shares have their range in words and as a picture', async () => {
  open(FULL);

  const who = await screen.findByRole('region', { name: 'Who is in these figures' }, { timeout: 20_000 });
  expect(who).toHaveTextContent('42 people');
  expect(who).toHaveTextContent('11 of 42 without a result');
  const peg = screen.getByRole('region', { name: /^PEG/ });
  expect(peg).toHaveTextContent('14 of 31: 45 %, plausible range 29 to 62 %');
  expect(within(peg).getByRole('img', { name: '30 % less: 45 %, plausible range 29 to 62 %' })).toBeInTheDocument();
  expect(within(peg).getAllByText('Not shown (fewer than 10)')).toHaveLength(2);
});

test('a small cohort shows no number at all, and says what comes next', async () => {
  open({ ...FULL, enrolled: null, outcomes: [{ id: 'peg', n: null, missing: null, responders30: null, responders50: null, worsened: null, retained: null }] });

  expect(await screen.findByRole('heading', { name: 'Not shown (fewer than 10)' }, { timeout: 20_000 })).toBeInTheDocument();
  expect(screen.getByText(/Figures appear by themselves once 10 people share theirs\./)).toBeInTheDocument();
  expect(screen.queryByRole('region', { name: /^PEG/ })).not.toBeInTheDocument();
});

test("the article's figure stands with whom it was found, its reference and what is not known here", async () => {
  open(FULL);

  const beside = await screen.findByRole('region', { name: 'Beside the published figures' }, { timeout: 20_000 });
  expect(beside).toHaveTextContent('60.6 % no range published');
  expect(beside).toHaveTextContent('Adults of one pain centre.');
  expect(beside).toHaveTextContent('Nobody is asked about interest here.');
  expect(beside).toHaveTextContent('doi:10.1093/pm/pnac117');
  expect(beside).toHaveTextContent('No figure of your own; the note says why.');
});
