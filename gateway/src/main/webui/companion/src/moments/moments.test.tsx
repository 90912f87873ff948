import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { changeSettings } from '../app/settings';
import { keep } from '../data/kept';
import { clinic, open, OWNER } from '../testing/clinic';
import { emptyPhone, online, violations } from '../testing/page';

const MOMENTS = '/api/practice/v1/me/moments?weeks=12';
const weeks = [
  { week: '2026-W45', monday: '2026-11-02', state: 'moment' },
  { week: '2026-W46', monday: '2026-11-09', state: 'quiet' },
  { week: '2026-W47', monday: '2026-11-16', state: 'moment' },
  { week: '2026-W48', monday: '2026-11-23', state: 'open' },
];
const moments = { weeksWithMoment: 2, weeks };

emptyPhone();

test('says how many weeks hold a moment, and each week in words', async () => {
  clinic({ get: { [MOMENTS]: moments } });
  const { container } = open('/moments');

  expect(await screen.findByText('2 of 4 weeks had at least one moment.')).toBeInTheDocument();
  expect([...container.querySelectorAll('[data-state]')].map((mark) => mark.getAttribute('data-state'))).toEqual(['moment', 'quiet', 'moment', 'open']);
  await userEvent.click(screen.getByText('Week by week, in words'));
  expect(screen.getAllByRole('term').map((term) => `${term.textContent}: ${term.nextElementSibling?.textContent}`)).toEqual([
    'Week from November 23: this week is still open',
    'Week from November 16: at least one moment',
    'Week from November 9: a quiet week',
    'Week from November 2: at least one moment',
  ]);
  expect(await violations()).toEqual([]);
});

test('a diary that has only begun is spoken of as one week', async () => {
  clinic({ get: { [MOMENTS]: { weeksWithMoment: 1, weeks: [{ ...weeks[0], state: 'moment' }] } } });
  open('/moments');

  expect(await screen.findByText('This week had at least one moment.')).toBeInTheDocument();
});

test('nothing is counted where there is nothing yet', async () => {
  clinic({ get: { [MOMENTS]: { weeksWithMoment: 0, weeks: weeks.map((week) => ({ ...week, state: 'quiet' })) } } });
  const { container } = open('/moments');

  expect(await screen.findByText('Nothing is expected here. A small thing counts, whenever it comes.')).toBeInTheDocument();
  expect(container.querySelector('[data-state]')).toBeNull();
  expect(screen.queryByText(/0 of/)).toBeNull();
});

test('offline the weeks that the phone keeps are shown, with their day', async () => {
  localStorage.setItem('companion.owner', OWNER);
  await keep(OWNER, 'moments', moments, Date.UTC(2026, 10, 20, 12));
  online(false);
  clinic({ offline: true });
  open('/moments');

  expect(await screen.findByText('2 of 4 weeks had at least one moment.')).toBeInTheDocument();
  expect(screen.getByText('You are offline. This is from November 20.')).toBeInTheDocument();
});

test('is there in Spanish', async () => {
  act(() => changeSettings({ language: 'es' }));
  clinic({ get: { [MOMENTS]: { ...moments, weeksWithMoment: 1 } } });
  open('/moments');

  expect(await screen.findByText('1 de 4 semanas tuvo al menos un momento.')).toBeInTheDocument();
});

test.each(['/diary', '/more'])('%s leads there', async (page) => {
  clinic();
  open(page);

  expect(await screen.findByRole('link', { name: /^Weeks with a moment/ })).toHaveAttribute('href', '/moments');
});
