import type { TouchPreferences } from '@touchstone/api';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { clinic, open } from '../testing/clinic';
import { emptyPhone, violations } from '../testing/page';
import { byComfort, withFeels } from './model';

const TOUCH = '/api/practice/v1/me/touch';
const REGIONS = '/api/practice/v1/regions';
const region = (code: string, en: string, side: 'left' | 'right' | 'middle') => ({ code, name: { en, es: en }, side, touchedBy: [] });
const regions = [region('head', 'Head', 'middle'), region('hand-left', 'Left hand', 'left'), region('hand-right', 'Right hand', 'right')];
const nothing: TouchPreferences = { places: [] };
const pain = (at: string, places: object[]) => ({ kind: 'pain-entries', values: { at, zone: 'UTC', intensity: 5, regions: places } }) as never;

emptyPhone();

test('the least painful place comes first, where touch hurts later, and the newest entry counts', () => {
  const before = pain('2026-11-20T10:00:00Z', [{ region: 'hand-right', intensity: 10, touchHurts: true }]);
  const now = pain('2026-11-22T10:00:00Z', [
    { region: 'head', intensity: 2, touchHurts: true },
    { region: 'hand-left', intensity: 9 },
  ]);

  expect(byComfort(regions, [before, now], nothing).map(({ code }) => code)).toEqual(['hand-right', 'hand-left', 'head']);
});

test('a place where no touch is wanted comes last', () => {
  const said: TouchPreferences = { places: [{ region: 'head', kind: 'still', feels: 'not' }] };

  expect(byComfort(regions, [], said).map(({ code }) => code)).toEqual(['hand-left', 'hand-right', 'head']);
});

test('an answer replaces the one of its place and kind, and leaves the others', () => {
  const said: TouchPreferences = { places: [{ region: 'head', kind: 'still', feels: 'not' }, { region: 'head', kind: 'warmth', feels: 'good' }] };

  expect(withFeels(said, 'head', 'still', 'good').places).toEqual([{ region: 'head', kind: 'warmth', feels: 'good' }, { region: 'head', kind: 'still', feels: 'good' }]);
  expect(withFeels(said, 'head', 'still', null).places).toEqual([{ region: 'head', kind: 'warmth', feels: 'good' }]);
});

test('says whose left it is and who may see it, and keeps the whole of it', async () => {
  const there = { region: 'head', kind: 'warmth', feels: 'good' };
  const { written } = clinic({ get: { [REGIONS]: { version: 1, regions }, [TOUCH]: { places: [there] } } });
  open('/touch');
  await userEvent.click(await screen.findByText(/Left hand \(your left\)/));
  expect(screen.getByText(/shown to somebody you share with/)).toBeInTheDocument();
  expect(await violations()).toEqual([]);
  const hand = screen.getByRole('group', { name: 'Left hand' });
  const resting = within(hand).getByRole('group', { name: 'A hand that rests' });
  await waitFor(() => expect(within(resting).getByRole('radio', { name: 'Feels good' })).toBeEnabled());
  await userEvent.click(within(resting).getByRole('radio', { name: 'Feels good' }));

  await waitFor(() =>
    expect(written).toEqual([{ method: 'PUT', path: TOUCH, body: { places: [there, { region: 'hand-left', kind: 'still', feels: 'good' }] } }]),
  );
});

test('what was said stays unchanged while the server cannot be reached', async () => {
  const { written } = clinic({ get: { [REGIONS]: { version: 1, regions } } });
  open('/touch');

  expect(await screen.findByRole('heading', { name: 'How touch feels' })).toBeInTheDocument();
  await waitFor(() => expect(screen.queryByText('One moment…')).toBeNull());
  expect(screen.queryByRole('radio')).toBeNull();
  expect(written).toEqual([]);
});
