import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { changeSettings } from '../app/settings';
import { clinic, open } from '../testing/clinic';
import { emptyPhone, violations } from '../testing/page';
import { daysBefore } from './model';

const INSIGHTS = '/api/insights/v1/me/insights';
const AS_OF = '2099-01-01';
const how = { method: 'Regression.', version: '1', daysUsed: 54, from: '2098-10-01', to: AS_OF, wouldChange: 'More days narrow it.' };
const hug = {
  id: 'next_day:hug:pain',
  family: 'next_day',
  status: 'clear',
  n: 54,
  withPractice: 30,
  without: 24,
  estimate: -0.8066,
  low95: -1.5628,
  high95: -0.0229,
  anytimeLow95: -2.0097,
  anytimeHigh95: 0.4692,
  eValue: 22.4,
  sentence: 'In this diary, pain was lower by 0.8 on the day after a hug.',
  how,
};
const massage = { ...hug, id: 'same_day:massage:pain', family: 'same_day', estimate: 0.9, low95: 0.3, high95: 1.4, sentence: 'On days with massage, pain was higher by 0.9.' };
const network = { id: 'interconnection', family: 'network', status: 'ok', n: 70, nodes: ['pain', 'function', 'distress', 'difficulty'], index: 0.41, sentence: 'How tightly they move: 0.41.', how };
const edges = [
  { id: 'edge:pain:function', family: 'edge', status: 'clear', partial: 0.55, n: 70, sentence: 'Pain and what was possible go together.', how },
  { id: 'edge:pain:distress', family: 'edge', status: 'not_clear', partial: -0.09, n: 70, sentence: 'Your diary cannot tell yet.', how },
];
const change = {
  id: 'change:pain',
  family: 'mcid',
  status: 'ok',
  verdict: 'possible_worsening',
  estimate: 1.2,
  low95: -0.4,
  high95: 2.8,
  pAtLeast30percent: 0.02,
  pWorse30percent: 0.8,
  baseline: 8,
  current: 12,
  sentence: 'Pain ratings may be higher than at the start.',
  how,
};
const answer = (asOf: string, ...insights: object[]) => ({ asOf, diaryVersion: 3, computedAt: '2026-11-22T08:00:00Z', insights });
const all = answer(AS_OF, hug, massage, network, ...edges, change);

emptyPhone();

describe('the list', () => {
  test('has its three parts, and no bad news in the open', async () => {
    clinic({ get: { [INSIGHTS]: all } });
    open('/insights');

    expect(await screen.findByRole('heading', { level: 2, name: 'What goes with your practices' })).toBeInTheDocument();
    expect(screen.getByRole('heading', { level: 2, name: 'What moves together' })).toBeInTheDocument();
    const cards = screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);
    expect(cards.slice(0, 2)).toEqual(['20-second hug', 'Gentle massage']);
    expect(screen.getByText(hug.sentence)).toBeVisible();
    expect(screen.getByText(massage.sentence)).not.toBeVisible();
    expect(screen.getByText(change.sentence)).not.toBeVisible();
    expect(await violations()).toEqual([]);
  });

  test('opens on "See what your check-ins suggest", with the word and its number', async () => {
    clinic({ get: { [INSIGHTS]: answer(AS_OF, change) } });
    open('/insights');
    await userEvent.click(await screen.findByText('See what your check-ins suggest'));

    expect(screen.getByText(change.sentence)).toBeVisible();
    expect(screen.getByText('probably (about 8 in 10)')).toBeVisible();
    expect(screen.getByText('hardly (less than 1 in 10)')).toBeVisible();
  });

  test('says the network as a list, what shows first', async () => {
    clinic({ get: { [INSIGHTS]: all } });
    open('/insights');
    await userEvent.click(await screen.findByText('The same as a list'));

    const list = screen.getByText('Pain – Activity').closest('ul')!;
    expect(within(list).getAllByRole('listitem').map((item) => item.querySelector('b')?.textContent)).toEqual(['Pain – Activity', 'Pain – Low mood']);
  });
});

describe('one insight', () => {
  const path = `/insights/${encodeURIComponent(hug.id)}`;

  test('speaks its figures one by one, and lists the same', async () => {
    clinic({ get: { [INSIGHTS]: all } });
    open(path);
    expect(await screen.findByText('Most likely difference: 0.8 lower')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Next figure' }));

    expect(screen.getByText('Plausible range, 95 %: 1.6 lower to no difference')).toBeInTheDocument();
    expect(screen.getByRole('row', { name: 'Plausible range, 95 % 1.6 lower to no difference', hidden: true })).toBeInTheDocument();
    expect(screen.getByText('This shows what happened together, not what caused what.')).toBeVisible();
    expect(screen.getByText('Regression.')).not.toBeVisible();
    expect(await violations()).toEqual([]);
  });

  test('says that the newest entries disagree, with what was said before', async () => {
    const before = daysBefore(AS_OF, 14);
    const then = { ...hug, estimate: -2.4, anytimeLow95: -3, anytimeHigh95: -1.8, sentence: 'Then it was lower by 2.4.' };
    clinic({ get: { [INSIGHTS]: all, [`${INSIGHTS}?asOf=${before}`]: answer(before, then) } });
    open(path);

    expect(await screen.findByRole('heading', { name: 'This has changed' })).toBeInTheDocument();
    expect(screen.getByText('Two weeks before: Then it was lower by 2.4.')).toBeInTheDocument();
  });

  test('says nothing of a change where the earlier answer agrees', async () => {
    const before = daysBefore(AS_OF, 14);
    clinic({ get: { [INSIGHTS]: all, [`${INSIGHTS}?asOf=${before}`]: answer(before, hug) } });
    open(path);
    await screen.findByText('Most likely difference: 0.8 lower');

    expect(screen.queryByRole('heading', { name: 'This has changed' })).toBeNull();
  });

  test('leads to a trial of that practice', async () => {
    clinic({ get: { [INSIGHTS]: all } });
    open(path);

    expect(await screen.findByRole('link', { name: 'Try it for two weeks?' })).toHaveAttribute('href', '/trials?practice=hug&outcome=pain');
  });

  test('is in Spanish, and asks the server for Spanish', async () => {
    const asked: (string | null)[] = [];
    clinic({ get: { [INSIGHTS]: all } });
    const answerOf = globalThis.fetch;
    vi.stubGlobal('fetch', (url: string, init: RequestInit) => {
      if (url === INSIGHTS) asked.push(new Headers(init.headers).get('Accept-Language'));
      return answerOf(url, init);
    });
    changeSettings({ language: 'es' });
    open(path);

    expect(await screen.findByText('Diferencia más probable: 0,8 menos')).toBeInTheDocument();
    expect(new Set(asked)).toEqual(new Set(['es']));
  });
});

describe('the circle', () => {
  const CYCLE = '/api/insights/v1/me/cycle';
  const link = (from: string, to: string, status: string) => ({ id: `link:${from}:${to}`, from, to, status, n: 44, sentence: `${from} and ${to}.`, how });
  const cycle = {
    asOf: AS_OF,
    diaryVersion: 3,
    computedAt: '2026-11-22T08:00:00Z',
    state: null,
    links: [link('pain', 'stress', 'not_clear'), link('stress', 'distress', 'clear'), link('distress', 'difficulty', 'hint'), link('difficulty', 'pain', 'too_few')],
    strongest: 'link:stress:distress',
    stepIn: { place: 'stress', reason: 'strongest-link', sentence: 'Stress is one place to step in.', practices: ['breathing', 'hug'] },
    sentence: 'The step from stress to low mood shows most.',
  };

  test('shows the chain, its words, and practices to step in with', async () => {
    clinic({ get: { [CYCLE]: cycle } });
    open('/cycle');

    expect(await screen.findByRole('img', { name: cycle.sentence })).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Breathe together' })).toHaveAttribute('href', '/practice/breathing');
    expect(screen.getByText('Stress, then Low mood')).toBeInTheDocument();
    expect(await violations()).toEqual([]);
  });

  test('names no strongest arrow where none stands out', async () => {
    clinic({ get: { [CYCLE]: { ...cycle, strongest: null, stepIn: { ...cycle.stepIn, place: null, reason: 'open' } } } });
    open('/cycle');
    await screen.findByRole('img', { name: cycle.sentence });

    expect(screen.queryByText(/Thick arrow/)).toBeNull();
    expect(screen.queryByText(/Warm frame/)).toBeNull();
  });
});
