import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { clinic, open } from '../testing/clinic';
import { emptyPhone, violations } from '../testing/page';

const MENU = '/api/practice/v1/me/menu';
const DIARY = '/api/practice/v1/me/diary';
const QUESTION = 'How much interest in sexual closeness?';
const menu = { name: null, items: [], goal: { listed: 0, of: 10 } };
const mood = {
  id: '019ac1a0-3c40-7d11-8e22-6a7b8c9d0e1f',
  revision: 1,
  at: new Date().toISOString(),
  zone: 'UTC',
  sexualInterest: 4,
};
const diary = { days: [{ day: mood.at.slice(0, 10), painEntries: [], moodEntries: [mood], sessions: [], instrumentResponses: [] }] };

emptyPhone();

async function openMore() {
  open();
  await userEvent.click(await screen.findByRole('radio', { name: '6' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Add more' }));
  await screen.findByRole('group', { name: 'How close do you feel to others?' });
}

test('interest is asked where sexual content is switched on, and 0 is saved as an answer', async () => {
  const { written } = clinic({ get: { [MENU]: { ...menu, sexualShelf: true } } });
  await openMore();
  const scale = await screen.findByRole('group', { name: QUESTION });
  expect(within(scale).getByText('0 is as fine as 10.')).toBeInTheDocument();
  await userEvent.click(within(scale).getByRole('radio', { name: '0' }));

  await waitFor(() =>
    expect(written).toContainEqual(expect.objectContaining({ path: expect.stringContaining('/me/mood-entries/'), body: expect.objectContaining({ sexualInterest: 0 }) })),
  );
  expect(await violations()).toEqual([]);
});

test.each([['off', { ...menu, sexualShelf: false }], ['unknown', undefined]])('while the switch is %s, nothing is asked', async (_, known) => {
  clinic({ get: known ? { [MENU]: known } : {} });
  await openMore();
  await screen.findByRole('group', { name: 'How tense is the day?' });

  expect(screen.queryByRole('group', { name: QUESTION })).toBeNull();
});

test('an answer given earlier can be changed while the switch is off', async () => {
  clinic({ get: { [MENU]: { ...menu, sexualShelf: false }, [DIARY]: diary } });
  open('/diary');
  await userEvent.click(await screen.findByRole('link', { name: /Interest 4/ }));

  const scale = await screen.findByRole('group', { name: QUESTION });
  expect(within(scale).getByRole('radio', { name: '4' })).toBeChecked();
});
