import type { Lesson } from '@touchstone/api';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Refusal, renderPortal, violations } from '../test/portal';
import { isDue } from './review';
import './LearnPage'; // so that no test waits for the lazy route to be compiled

const text = (en: string, es = en) => ({ en, es });
const lesson = (code: string, title: string, reference: string) => ({
  code, version: 4, title: text(title), minutes: 2, summary: text('In short.'),
  sections: [{ heading: text('A question'), paragraphs: [text('One paragraph.')] }],
  claims: [
    { id: 'c', text: text('Interest went down for 60.6 %.'), measured: text('A questionnaire'), population: text('Adults of one clinic'), n: 247, strength: 'some', limits: text('One moment in time'), reference },
  ],
  practices: ['hug'], whenToCall: text('Call when it stays.'),
});
const reviewed = (code: string, title: string, on: string, due: string) => ({
  ...lesson(code, title, 'flynn_2021'), reviewed: on, reviewDue: due, reviewedBy: text('Touchstone content team'),
});
const study = (id: string, authors: string, year: number, doi: string | null) => ({
  id, authors, title: `Title of ${id}`, journal: 'Pain', year, where: '1:2', doi, design: 'survey', inArticle: id === 'flynn_2021',
});
const ANSWERS = {
  '/api/practice/v1/lessons': { version: 1, notice: text('Education.'), crisis: text('Help now.'), lessons: [lesson('alone', 'Many people feel this', 'flynn_2021'), lesson('touch', 'What touch does', 'gone')] },
  '/api/practice/v1/references': { version: 1, references: [study('flynn_2021', 'Flynn K', 2021, '10.1/flynn'), study('bova_2019', 'Bova A', 2019, null)] },
};

test('a lesson shows each claim with its strength, its limits and its study', async () => {
  renderPortal('/portal/learn', ANSWERS);

  const article = await screen.findByRole('article', { name: 'Many people feel this' });
  const claim = within(article).getByRole('listitem');
  expect(claim).toHaveTextContent('Interest went down for 60.6 %. some evidence');
  expect(claim).toHaveTextContent('What it cannot tellOne moment in time');
  expect(claim).toHaveTextContent('People (n)247');
  expect(within(claim).getByRole('link', { name: 'DOI 10.1/flynn' })).toHaveAttribute('href', 'https://doi.org/10.1/flynn');
  await waitFor(() => expect(article).toHaveTextContent('Goes with: 20-second hug.'));
  expect(await violations()).toEqual([]);
});

test('a lesson says when it was reviewed and by when it is next; one past that comes first', async () => {
  const lessons = [reviewed('alone', 'Many people feel this', '2026-11-20', '2999-11-20'), reviewed('touch', 'What touch does', '2019-11-20', '2020-11-20')];
  renderPortal('/portal/learn?lesson=alone', { ...ANSWERS, '/api/practice/v1/lessons': { ...ANSWERS['/api/practice/v1/lessons'], lessons } });

  const article = await screen.findByRole('article', { name: 'Many people feel this' });
  expect(article).toHaveTextContent('Reviewed 20 Nov 2026 · next by 20 Nov 2999 · Touchstone content team');
  expect(article).not.toHaveTextContent('Time for a review');
  const list = screen.getByRole('navigation', { name: 'Lessons' });
  expect(within(list).getAllByRole('link').map((link) => link.textContent)).toEqual([
    'What touch doesTime for a review', 'Many people feel this', 'Studies (2)',
  ]);
  expect(await violations()).toEqual([]);

  await userEvent.click(within(list).getByRole('link', { name: /What touch does/ }));

  expect(await screen.findByRole('article', { name: 'What touch does' })).toHaveTextContent('next by 20 Nov 2020 · Touchstone content team Time for a review');
});

test('the day of a review is not past it', () => {
  const one = { ...lesson('a', 'A', 'b'), strength: 'some', reviewed: '2026-11-20', reviewDue: '2027-11-20' } as unknown as Lesson;

  expect(['2027-11-19', '2027-11-20', '2027-11-21'].map((day) => isDue(one, day))).toEqual([false, false, true]);
});

test('the address names the lesson, and a claim without its study says so', async () => {
  renderPortal('/portal/learn', ANSWERS);

  await userEvent.click(await screen.findByRole('link', { name: 'What touch does' }));

  expect(await screen.findByRole('article', { name: 'What touch does' })).toHaveTextContent('The study is not in the research base.');
  expect(window.location.search).toBe('?lesson=touch');
});

test('studies are found by word and say where they are used', async () => {
  renderPortal('/portal/learn?studies', ANSWERS);
  const rows = async () => (await screen.findAllByRole('row')).slice(1);
  expect((await rows()).map((row) => row.textContent)).toEqual([
    'Bova A (2019). Title of bova_2019. Pain, 1:2.survey–no DOI confirmed',
    'Flynn K (2021). Title of flynn_2021. Pain, 1:2.survey cited by the programme’s articleMany people feel this10.1/flynn',
  ]);
  expect(await violations()).toEqual([]);

  await userEvent.type(screen.getByRole('searchbox', { name: 'Find a study' }), '2019{Enter}');

  await waitFor(async () => expect(await rows()).toHaveLength(1));
});

test('an answer that did not come is said', async () => {
  renderPortal('/portal/learn', { ...ANSWERS, '/api/practice/v1/references': new Refusal(503, 'Away') });

  expect(await screen.findByRole('alert')).toHaveTextContent('No answer at the moment');
});
