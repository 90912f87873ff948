import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  AMARA, DIARY, FakeEventSource, INSIGHTS, PATIENT, Refusal, diary, insight, insights, renderPortal, type Network,
} from '../../test/portal';

const HUG = insight('next_day:hug:pain', 'clear');
const WALK = insight('next_day:walk:pain', 'hint');
const MUSIC = insight('next_day:music:pain', 'not_clear');

async function openPage(): Promise<Network> {
  const network = renderPortal('/portal/patients/p-1', {
    [PATIENT]: AMARA,
    [DIARY]: diary(),
    [INSIGHTS]: insights(7, [HUG, WALK, MUSIC]),
  });
  await screen.findByText('Sentence of next_day:hug:pain.');
  await screen.findByRole('figure', { name: 'Pain' });
  act(() => FakeEventSource.last.open());
  act(() => FakeEventSource.last.send(7));
  return network;
}

const shownIds = () => [...document.querySelectorAll('[data-insight]')].map((e) => e.getAttribute('data-insight'));
const requests = (network: Network, path: string) => network.asked.filter((a) => a.startsWith(`GET ${path}`)).length;

test('the stream of this patient is listened to; its first word about the same diary asks for nothing', async () => {
  const network = await openPage();

  expect(FakeEventSource.last.url).toBe('/api/insights/v1/patients/p-1/stream');
  expect(screen.getByText(/^Updated \d\d:\d\d, live$/)).toBeInTheDocument();
  expect(requests(network, INSIGHTS)).toBe(1);
});

test('a recalculation updates values in place, marks and announces them, and brings the new entries', async () => {
  const network = await openPage();
  network.answers[INSIGHTS] = insights(8, [WALK, { ...HUG, estimate: -0.9, n: 56 }, MUSIC]);

  act(() => FakeEventSource.last.send(8));

  expect(await screen.findByText('−0.9 points')).toBeInTheDocument();
  expect(shownIds()).toEqual(['next_day:hug:pain', 'next_day:walk:pain']);
  expect(screen.getAllByText(/^updated \d\d:\d\d$/)).toHaveLength(1);
  expect(screen.getByText(/^New diary data at \d\d:\d\d\. 1 insight changed\.$/)).toHaveAttribute('aria-live', 'polite');
  expect(requests(network, DIARY)).toBe(2);
});

test('nothing changes its place until the reader says so', async () => {
  const network = await openPage();
  network.answers[INSIGHTS] = insights(8, [HUG, WALK, { ...MUSIC, status: 'hint' }]);

  act(() => FakeEventSource.last.send(8));

  await screen.findByText('1 insight belongs in another place now');
  expect(shownIds()).toEqual(['next_day:hug:pain', 'next_day:walk:pain']);
  await userEvent.click(screen.getByRole('button', { name: 'Sort again' }));
  expect(shownIds()).toEqual(['next_day:hug:pain', 'next_day:music:pain', 'next_day:walk:pain']);
});

test('a claim that is none any more says so where it stands', async () => {
  const network = await openPage();
  network.answers[INSIGHTS] = insights(8, [{ ...HUG, status: 'not_clear' }, WALK, MUSIC]);

  act(() => FakeEventSource.last.send(8));

  await waitFor(() =>
    expect(document.querySelector('[data-insight="next_day:hug:pain"]')).toHaveTextContent('Cannot tell yet'),
  );
});

test('what is withdrawn leaves at once', async () => {
  const network = await openPage();
  network.answers[PATIENT] = { ...AMARA, shares: ['mood'] };
  network.answers[DIARY] = { ...diary(['pain', 'practices', 'intimacy']), days: [] };
  network.answers[INSIGHTS] = insights(8, [], ['pain', 'practices']);

  act(() => FakeEventSource.last.send(8));

  expect(await screen.findByText('Pain: not shared')).toBeInTheDocument();
  await waitFor(() => expect(shownIds()).toEqual([]));
  expect(screen.queryByRole('figure', { name: 'Pain' })).not.toBeInTheDocument();
});

test('a broken stream is said, and can be opened again', async () => {
  await openPage();

  act(() => FakeEventSource.last.fail());
  expect(screen.getAllByText(/^Not live since \d\d:\d\d, trying again$/)).not.toHaveLength(0);

  await userEvent.click(screen.getByRole('button', { name: 'Connect now' }));
  act(() => FakeEventSource.last.open());
  expect(screen.getByText(/^Updated \d\d:\d\d, live$/)).toBeInTheDocument();
});

test('after a break a newer diary is fetched', async () => {
  const network = await openPage();
  act(() => FakeEventSource.last.fail());
  network.answers[INSIGHTS] = insights(9, [{ ...HUG, estimate: -0.7 }, WALK, MUSIC]);

  await userEvent.click(screen.getByRole('button', { name: 'Connect now' }));
  act(() => FakeEventSource.last.open());
  act(() => FakeEventSource.last.send(9));

  expect(await screen.findByText('−0.7 points')).toBeInTheDocument();
});

test('when care has ended, the page closes with the stream', async () => {
  const network = await openPage();
  network.answers[PATIENT] = new Refusal(404, 'Not found');

  act(() => FakeEventSource.last.fail());

  expect(await screen.findByRole('heading', { name: 'Nobody here in your care' })).toBeInTheDocument();
  expect(screen.queryByText('Amara Osei')).not.toBeInTheDocument();
  expect(shownIds()).toEqual([]);
});
