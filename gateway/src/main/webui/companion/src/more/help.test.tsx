import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { changeSettings } from '../app/settings';
import { clinic, open } from '../testing/clinic';
import { emptyPhone, violations } from '../testing/page';
import { bundledHelp, ELSEWHERE, phoneCountry } from './countries';

const speaks = (...tags: string[]) => vi.spyOn(navigator, 'languages', 'get').mockReturnValue(tags);
const both = (en: string) => ({ en, es: en });

emptyPhone();
afterEach(() => act(() => changeSettings({ country: null })));

test('the numbers that come with the app are those of the practice service', () => {
  const ours = readFileSync(join(import.meta.dirname, 'help-now.v1.json'), 'utf8');
  const theirs = readFileSync(join(import.meta.dirname, '../../../../../../../practice-service/src/main/resources/lessons/help-now.v1.json'), 'utf8');

  expect(JSON.parse(ours)).toEqual(JSON.parse(theirs));
});

test.each([
  [['es-MX', 'en-US'], 'MX'],
  [['es', 'en-gb'], 'GB'],
  [['zh-Hant-TW'], 'TW'],
  [['es-419'], ELSEWHERE],
  [['en'], ELSEWHERE],
  [['not a tag'], ELSEWHERE],
])('a phone that speaks %j is in %s', (tags, country) => {
  expect(phoneCountry(tags)).toBe(country);
});

test('help is there offline and without signing in, for the phone’s country', async () => {
  speaks('en-GB');
  clinic({ offline: true });
  open('/help-now');

  expect(await screen.findByRole('link', { name: 'Call 999' })).toHaveAttribute('href', 'tel:999');
  expect(screen.getByRole('link', { name: /^116 123 ?Samaritans · At all hours$/ })).toHaveAttribute('href', 'tel:116123');
  expect(screen.getByRole('combobox', { name: 'Numbers for' })).toHaveDisplayValue('United Kingdom');
  expect(await violations()).toEqual([]);
});

test('the server’s newer numbers take their place, without a session', async () => {
  speaks('en-GB');
  const help = { ...bundledHelp('GB'), numbers: [{ kind: 'emergency', number: '998', name: both('Emergency'), hours: 'always' }] };
  clinic({ signedIn: false, get: { '/api/practice/v1/help-now/GB': help } });
  open('/help-now');

  expect(await screen.findByRole('link', { name: 'Call 998' })).toBeInTheDocument();
  expect(screen.queryByRole('link', { name: 'Call 999' })).toBeNull();
});

test('another country can be chosen, and stays chosen', async () => {
  speaks('en-GB');
  clinic({ offline: true });
  const first = open('/help-now');
  await userEvent.selectOptions(await screen.findByRole('combobox', { name: 'Numbers for' }), 'Argentina');

  expect(await screen.findByRole('link', { name: 'Call 107 · Ambulance' })).toHaveAttribute('href', 'tel:107');
  first.unmount();
  open('/help-now');
  await waitFor(() => expect(screen.getByRole('combobox', { name: 'Numbers for' })).toHaveDisplayValue('Argentina'));
});

test('a country without a list says so, and gives what holds in many', async () => {
  speaks('en-JP');
  clinic({ offline: true });
  open('/help-now');

  expect(await screen.findByText(/We have no list for this country/)).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Call 112' })).toBeInTheDocument();
  expect(screen.getByRole('combobox', { name: 'Numbers for' })).toHaveDisplayValue('Japan');
  expect(screen.queryByText('Someone to talk to')).toBeNull();
});
