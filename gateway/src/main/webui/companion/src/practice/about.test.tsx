import { screen, within } from '@testing-library/react';
import type { PracticeCatalogue, PracticeInFull } from '@touchstone/api';
import { clinic, open, OWNER } from '../testing/clinic';
import { emptyPhone, violations } from '../testing/page';
import { formsOf } from './About';

const both = (en: string) => ({ en, es: en });
const practice = (code: string, more: Partial<PracticeInFull> = {}): PracticeInFull => ({
  code,
  name: both(code),
  kind: 'physical',
  daypart: 'morning',
  touchLevel: 3,
  minutes: 5,
  energy: 1,
  with: ['partner', 'friend'],
  summary: both(`About ${code}.`),
  ...more,
});

const massage = practice('massage', {
  name: both('Gentle massage'),
  steps: [both('Ask first.'), both('Begin lightly.'), both('Stop whenever.')],
  stopWords: [both('Lighter'), both('Stop')],
  mechanisms: ['warmth'],
  evidence: [
    { study: 'a', n: 40, population: both('People with back pain'), finding: both('Some had less pain for a day.'), didNotShow: both('Nothing after a week.'), strength: 'early' },
    { study: 'b', n: 76, population: both('76 people'), finding: both('Women had less cortisol. Men did not.'), didNotShow: both('Pain was not asked.'), strength: 'mixed' },
  ],
});
const practices = [
  massage,
  practice('foot_rub', { name: both('Foot rub'), variantOf: 'massage' }),
  practice('massage_self', { name: both('Your own hands'), variantOf: 'massage', with: ['self'] }),
  practice('massage_warmth', { name: both('Warmth'), variantOf: 'massage', with: ['self'], touchLevel: 0 }),
  practice('head_massage', { name: both('Head massage'), variantOf: 'massage' }),
  practice('music', { with: ['self'], touchLevel: 0, evidenceNote: both('We know of no study.') }),
];
const catalogue: PracticeCatalogue = {
  version: 2,
  notice: both('This is education, not medical advice.'),
  crisis: both('In danger? Open Help now.'),
  whenToCall: both('Call when pain stays worse.'),
  mechanisms: [
    { code: 'warmth', name: both('Being warm'), explanation: both('Many find it restful.') },
    { code: 'nature', name: both('Nature'), explanation: both('Green views.') },
  ],
  practices,
};
const references = { version: 1, references: [{ id: 'a', authors: 'Roe J', title: 'Massage', journal: 'Pain', year: 2020, where: '1:1', doi: '10.1/a', design: 'trial', inArticle: false }] };
const get = { '/api/practice/v1/practices': catalogue, '/api/practice/v1/references': references };

emptyPhone();

test('a practice with somebody says how it can go and the words that stop it', async () => {
  clinic({ get });
  open('/practice/massage');
  const card = await screen.findByRole('region', { name: 'Gentle massage' });
  await within(card).findByText('Ask first.');

  expect(within(card).getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(expect.arrayContaining(['Ask first.', 'Begin lightly.', 'Stop whenever.', 'Lighter', 'Stop']));
  expect(within(card).getByRole('heading', { name: 'Words that stop or change it' })).toBeInTheDocument();
  expect(await violations()).toEqual([]);
});

test('its evidence is folded, and says in whom, how sure, and what it did not show', async () => {
  clinic({ get });
  open('/practice/massage');
  const studies = await screen.findByRole('region', { name: 'What studies found' });
  const fold = within(studies).getByText('2 studies, with limits').closest('details')!;

  expect(fold).not.toHaveAttribute('open');
  const [first, second] = [...fold.querySelectorAll('article')];
  expect(first).toHaveTextContent(/Some had less pain for a day\.Early evidenceFound in: People with back pain · 40 peopleLimits: Nothing after a week\./);
  expect(await within(first!).findByText('doi:10.1/a')).toHaveAttribute('href', 'https://doi.org/10.1/a');
  expect(second).toHaveTextContent(/A finding about a group\..*Found in: 76 peopleLimits/);
  expect(within(studies).getByText(/Many find it restful/)).toBeInTheDocument();
  expect(within(studies).queryByText(/Green views/)).toBeNull();
});

test('forms to do alone and without touch come first', async () => {
  clinic({ get });
  open('/practice/massage');
  const forms = await screen.findByRole('region', { name: 'Other forms of it' });

  expect(within(forms).getAllByRole('link').map((link) => link.textContent)).toEqual(['WarmthTo do alone · No touch', 'Your own handsTo do alone', 'Foot rub', 'Head massage']);
  expect(within(forms).getByText('1 more form')).toBeInTheDocument();
  expect(formsOf(practices[1]!, practices).map(({ code }) => code)).toEqual(['massage_warmth', 'massage_self', 'massage', 'head_massage']);
});

test('a practice without a study says so, and every page says when to call', async () => {
  clinic({ get });
  open('/practice/music');

  expect(await screen.findByText('We know of no study.')).toBeInTheDocument();
  const call = screen.getByRole('region', { name: 'When to call the clinic' });
  expect(call).toHaveTextContent(/Call when pain stays worse\..*This is education, not medical advice\./);
  expect(within(call).getByRole('link', { name: 'Help now' })).toBeInTheDocument();
  expect(screen.queryByText('Words that stop or change it')).toBeNull();
  expect(await violations()).toEqual([]);
});

test.each(['hug', 'breathing', 'massage'])('the timer of %s has stop words before the catalogue is there', async (code) => {
  clinic({ offline: true });
  localStorage.setItem('companion.owner', OWNER);
  open(`/practice/${code}`);

  expect(await screen.findByRole('heading', { name: 'Words that stop or change it' })).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Help now' })).toHaveAttribute('href', '/help-now');
  expect(await violations()).toEqual([]);
});
