import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  AMARA, DIARY, INSIGHTS, PATIENT, Refusal, daysAgo, diary, insight, insights, renderPortal,
} from '../test/portal';

const PAGE = {
  [PATIENT]: AMARA,
  [DIARY]: diary(),
  [INSIGHTS]: insights(7, [
    insight('next_day:hug:pain', 'clear'),
    insight('same_day:hug:distress', 'not_clear'),
    insight('dose:hug:pain', 'too_few', { sentence: '3 of 20 pairs of days so far.', positiveDays: 1 }),
  ]),
};

test('the banner says who this is, what they share and what not, and that the visit is recorded', async () => {
  renderPortal('/portal/patients/p-1', PAGE);

  const banner = await screen.findByRole('region', { name: 'Person' });
  expect(within(banner).getByRole('heading', { name: 'Amara Osei' })).toBeInTheDocument();
  expect(banner).toHaveTextContent(/14 Mar 1979 \(\d\d years\)/);
  expect(banner).toHaveTextContent('Pronounsshe/her');
  expect(banner).toHaveTextContent('Pain clinic North');
  expect(banner).toHaveTextContent('Sharespain, mood, practices');
  expect(banner).toHaveTextContent('Keeps privateintimacy, connection menu, check-ins, notes');
  expect(banner).toHaveTextContent('Opening this page is recorded; the patient can see it.');
  expect(document.title).not.toContain('Amara');
});

test('pronouns that are not recorded are not mentioned', async () => {
  renderPortal('/portal/patients/p-1', { ...PAGE, [PATIENT]: { ...AMARA, pronouns: null } });

  expect(await screen.findByRole('region', { name: 'Person' })).not.toHaveTextContent('Pronouns');
});

test('each chart of the timeline has a sentence', async () => {
  renderPortal('/portal/patients/p-1', PAGE);

  expect(await screen.findByRole('figure', { name: 'Pain' })).toHaveAccessibleDescription(
    /^4 entries between 3 and 7, on 3 of 90 days, /,
  );
  expect(screen.getByRole('figure', { name: 'Mood' })).toHaveAccessibleDescription(/^1 entry between 4 and 4, on 1 of 90 days, /);
  expect(screen.getByRole('figure', { name: 'Distress' })).toHaveAccessibleDescription(/^1 entry between 6 and 6/);
  expect(screen.getByRole('figure', { name: 'Touch hurts' })).toHaveAccessibleDescription(
    'Touch hurt in 1 entry on 1 of 90 days; most often: lower back left (1).',
  );
  expect(screen.getByRole('figure', { name: 'Practices' })).toHaveAccessibleDescription(
    '1 session on 1 of 90 days; most often: 20-second hug (1).',
  );
});

test('the range is in the address and in the request', async () => {
  const network = renderPortal('/portal/patients/p-1?days=30', PAGE);
  await screen.findByRole('figure', { name: 'Pain' });
  expect(network.asked).toContain(`GET ${DIARY}?from=${daysAgo(29)}&to=${daysAgo(-1)}`);

  await userEvent.click(screen.getByRole('radio', { name: '365 days' }));

  expect(window.location.search).toBe('?days=365');
  expect(network.asked).toContain(`GET ${DIARY}?from=${daysAgo(364)}&to=${daysAgo(-1)}`);
});

test('days are read one by one, and as a table with its gaps', async () => {
  renderPortal('/portal/patients/p-1', PAGE);
  const reader = await screen.findByRole('group', { name: 'Read day by day' });

  await userEvent.click(within(reader).getByRole('button', { name: 'Earlier day' }));
  expect(reader).toHaveTextContent('pain 3, 4');
  await userEvent.click(within(reader).getByRole('button', { name: 'Earlier day' }));
  expect(reader).toHaveTextContent('pain 5 · 20-second hug 1 min');

  await userEvent.click(screen.getByText('Show as a table'));
  const table = await screen.findByRole('table', { name: /^Diary by day/ });
  expect(within(table).getByText('8 days without an entry')).toBeInTheDocument();
  expect(within(table).getByText('lower back left')).toBeInTheDocument();
});

test('what is not shared is said without a value', async () => {
  renderPortal('/portal/patients/p-1', {
    ...PAGE,
    [PATIENT]: { ...AMARA, shares: ['pain', 'practices'] },
    [DIARY]: diary(['mood', 'intimacy']),
    [INSIGHTS]: insights(7, [insight('next_day:hug:pain', 'clear')], ['mood']),
  });

  expect(await screen.findByText('Mood: not shared')).toBeInTheDocument();
  expect(screen.getByText('Distress: not shared')).toBeInTheDocument();
  expect(screen.queryByRole('figure', { name: 'Mood' })).not.toBeInTheDocument();
  expect(screen.queryByRole('figure', { name: 'Distress' })).not.toBeInTheDocument();
  expect(screen.getByText('Not part of these insights, because not shared: mood.')).toBeInTheDocument();
  await userEvent.click(screen.getByText('Show as a table'));
  expect(screen.queryByRole('columnheader', { name: 'Mood (0–10)' })).not.toBeInTheDocument();
});

test('claims are in front with range and days; the rest is folded away until asked for', async () => {
  renderPortal('/portal/patients/p-1', PAGE);

  const claim = await screen.findByRole('article');
  expect(claim).toHaveTextContent('ClearNext day: painSentence of next_day:hug:pain.');
  expect(claim).toHaveTextContent('Difference−0.8 points');
  expect(claim).toHaveTextContent('95 % range−1.5 to −0.2');
  expect(claim).toHaveTextContent('Anytime range−1.8 to 0.1');
  expect(claim).toHaveTextContent('Days with19Days without36');
  expect(within(claim).getByRole('img')).toHaveAccessibleName(
    '−0.8 points of pain; 95 % range −1.5 to −0.2; anytime range −1.8 to 0.1. Below zero is lower pain.',
  );
  expect(claim).toHaveTextContent('Evidence (e-value)20.2');
  expect(claim).toHaveTextContent('MethodAR(1) 1.0');
  expect(screen.getByText(/This shows what happened together, not what caused what\./)).toBeInTheDocument();
  expect(screen.queryByText('Sentence of same_day:hug:distress.')).not.toBeInTheDocument();

  await userEvent.click(screen.getByText('Cannot tell yet (1)'));
  expect(await screen.findByText('Sentence of same_day:hug:distress.')).toBeInTheDocument();
  await userEvent.click(screen.getByText('Not enough days (1)'));
  expect(await screen.findByText('3 of 20 pairs of days so far.')).toBeInTheDocument();
});

test('without a claim it says so, and an unknown kind of insight is not dropped', async () => {
  renderPortal('/portal/patients/p-1', { ...PAGE, [INSIGHTS]: insights(7, [insight('weather', 'clear')]) });

  expect(await screen.findByRole('heading', { name: 'Nothing clear so far' })).toBeInTheDocument();
  await userEvent.click(screen.getByText('Other results (1)'));
  expect(await screen.findByText('Sentence of weather.')).toBeInTheDocument();
});

test('somebody who is not in care is not there', async () => {
  renderPortal('/portal/patients/p-1', { ...PAGE, [PATIENT]: new Refusal(404, 'Not found') });

  expect(await screen.findByRole('heading', { name: 'Nobody here in your care' })).toBeInTheDocument();
});

test('Spanish is complete enough to read the page', async () => {
  renderPortal('/portal/patients/p-1', PAGE);
  await screen.findByRole('figure', { name: 'Pain' });

  await userEvent.selectOptions(screen.getByLabelText('Language'), 'Español');

  expect(await screen.findByRole('figure', { name: 'Dolor' })).toBeInTheDocument();
  expect(await screen.findByRole('heading', { name: 'Lo que muestra el diario' })).toBeInTheDocument();
  expect(document.documentElement.lang).toBe('es');
});
