import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { changeSettings } from '../app/settings';
import { Queue } from '../data/queue';
import { clinic, open, OWNER } from '../testing/clinic';
import { emptyPhone, online, violations } from '../testing/page';

const TOUCH = '/api/practice/v1/me/touch';
const PRACTICES = '/api/practice/v1/practices';
const MINUTE = 60_000;

emptyPhone();
afterEach(() => {
  Reflect.deleteProperty(navigator, 'vibrate');
});

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

/** The clock goes on while nothing runs, as on a phone whose screen sleeps. */
const sleeps = (ms: number) => vi.spyOn(Date, 'now').mockReturnValue(Date.now() + ms);

async function begin(path = '/practice/massage') {
  open(path);
  await userEvent.click(await screen.findByRole('button', { name: 'Start' }));
}

test('asks first, says the words that stop it, and assumes nobody', async () => {
  clinic({ get: { [TOUCH]: { places: [] } } });
  open('/practice/massage');

  expect(await screen.findByRole('button', { name: 'Start' })).toBeInTheDocument();
  expect(screen.getByText(/A no is always fine/)).toBeInTheDocument();
  expect(screen.getByRole('heading', { name: 'Words that stop or change it' })).toBeInTheDocument();
  expect(screen.getByRole('radio', { name: 'Partner' })).not.toBeChecked();
  expect(await violations()).toEqual([]);
});

test.each([
  ['nobody is named', undefined, false],
  ['a friend is named', 'Friend', true],
])('it speaks of two people or not: %s', async (_, who, both) => {
  clinic({ get: { [TOUCH]: { places: [] } } });
  open('/practice/massage');
  await screen.findByRole('button', { name: 'Start' });
  if (who) await userEvent.click(screen.getByRole('radio', { name: who }));
  await press('Start');

  expect(screen.queryAllByText('Either of you can press.')).toHaveLength(both ? 1 : 0);
  await press('Stop');
});

test('a place where touch hurts is not on the page', async () => {
  const queue = new Queue(OWNER);
  await queue.add('pain-entries', { at: new Date().toISOString(), zone: 'UTC', intensity: 4, regions: [{ region: 'hand-left', intensity: 4, touchHurts: true }] });
  clinic({ get: { [TOUCH]: { places: [] } } });
  open('/practice/massage?of=hand_massage');

  const where = await screen.findByRole('group', { name: 'Where is it comfortable?' });
  expect(within(where).getAllByRole('radio').map((radio) => radio.closest('label')?.textContent)).toEqual(['Your right hand']);
});

test('where every place hurts, something without touch is offered', async () => {
  const queue = new Queue(OWNER);
  const regions = ['hand-left', 'hand-right'].map((region) => ({ region, intensity: 4, touchHurts: true }));
  await queue.add('pain-entries', { at: new Date().toISOString(), zone: 'UTC', intensity: 4, regions });
  clinic();
  open('/practice/massage?of=hand_massage');

  expect(await screen.findByRole('link', { name: 'Warmth in place of massage' })).toHaveAttribute('href', '/practice/massage_warmth');
  expect(screen.queryByRole('button', { name: 'Start' })).toBeNull();
});

test('after two minutes it vibrates, sounds softly, and asks, also after a sleep', async () => {
  const vibrate = vi.fn(() => true);
  Object.assign(navigator, { vibrate });
  const started = vi.fn();
  vi.stubGlobal('AudioContext', tones(started));
  clinic();
  await begin();
  expect(screen.queryByText('Still good?')).toBeNull();
  sleeps(2 * MINUTE + 1_000);

  expect(await screen.findByText('Still good?')).toHaveAttribute('role', 'status');
  expect(vibrate).toHaveBeenCalledTimes(1);
  expect(started).toHaveBeenCalledTimes(1);
  expect(screen.getByRole('timer')).toHaveTextContent('About 3 minutes left');
  expect(await violations()).toEqual([]);
  await press('Yes, go on');
  expect(screen.queryByText('Still good?')).toBeNull();
  await press('Stop');
});

test('lighter and somewhere else are one press', async () => {
  clinic();
  open('/practice/massage');
  await userEvent.click(await screen.findByRole('radio', { name: 'Light' }));
  await press('Start');
  expect(screen.getByText(/Your left hand · Light/)).toBeInTheDocument();
  await press('Lighter');
  expect(screen.getByText(/Your left hand · Like a feather/)).toBeInTheDocument();
  await press('Somewhere else');
  await press('Your right hand');
  expect(screen.getByText(/Your right hand · Like a feather/)).toBeInTheDocument();
  await press('Stop');

  expect(await screen.findByText('That counts, however long it was.')).toBeInTheDocument();
});

test('the screen is dark while it runs, and then as before', async () => {
  clinic();
  await begin();
  expect(document.documentElement.dataset['theme']).toBe('dark');
  await press('Stop');
  await screen.findByText('That counts, however long it was.');

  expect(document.documentElement.dataset['theme']).toBeUndefined();
});

test('without movement the time is a bar', async () => {
  act(() => changeSettings({ still: true }));
  clinic();
  await begin();
  const bar = document.querySelector('progress');
  expect(bar).toHaveAttribute('max', '5');
  await press('Stop');
});

test('offline it runs to its end, is kept once, and sent once with what was chosen', async () => {
  localStorage.setItem('companion.owner', OWNER);
  const server = clinic({ offline: true });
  online(false);
  open('/practice/massage?of=massage_self');
  await userEvent.click(await screen.findByRole('button', { name: 'Start' }));
  sleeps(60 * MINUTE);
  expect(await screen.findByText('That counts, however long it was.')).toBeInTheDocument();
  expect(screen.getAllByRole('radio').map((radio) => radio.closest('label')?.textContent)).toEqual(['Not for me', 'Okay', 'It helped']);
  await waitFor(async () => expect(await new Queue(OWNER).waiting()).toMatchObject({ entries: 1 }));
  expect(server.written).toEqual([]);

  server.state.offline = false;
  online(true);
  fireEvent(window, new Event('online'));
  await waitFor(() => expect(server.written).toHaveLength(1));
  fireEvent(window, new Event('online'));
  expect(server.written).toEqual([
    { method: 'PUT', path: expect.stringMatching(/sessions\/[0-9a-f-]{36}$/), body: { at: expect.any(String), zone: expect.any(String), practice: 'hand_massage', minutes: 5, with: 'self' } },
  ]);
});

test('nobody is written down unless chosen', async () => {
  const { written } = clinic();
  await begin();
  await press('Stop');

  await waitFor(() => expect(written).toHaveLength(1));
  expect(written[0]?.body).toEqual({ at: expect.any(String), zone: expect.any(String), practice: 'hand_massage', minutes: expect.any(Number) });
});

test.each(['hand_massage', 'foot_rub', 'head_massage', 'massage_self'])('the page of %s leads to the timer', async (code) => {
  clinic({ get: { [PRACTICES]: { version: 1, practices: [] } } });
  open(`/practice/${code}`);

  expect(await screen.findByRole('link', { name: 'With a timer' })).toHaveAttribute('href', `/practice/massage?of=${code}`);
});

/** A sound of the phone, reduced to whether it was begun. */
const tones = (started: () => void) =>
  class {
    currentTime = 0;
    destination = {};
    resume = () => Promise.resolve();
    createOscillator = () => ({ frequency: { value: 0 }, connect: (to: unknown) => to, start: started, stop: () => undefined });
    createGain = () => ({ gain: { setValueAtTime: () => undefined, linearRampToValueAtTime: () => undefined }, connect: (to: unknown) => to });
  };
