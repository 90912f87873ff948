import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Queue } from '../data/queue';
import { happened } from '../log/when';
import { clinic, open, OWNER } from '../testing/clinic';
import { emptyPhone, online, violations } from '../testing/page';
import bundled from './cards.v1.json';

const card = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: /The card/ });

emptyPhone();

test('the cards that come with the app are those of the practice service', () => {
  const theirs = readFileSync(join(import.meta.dirname, '../../../../../../../practice-service/src/main/resources/cards/cards.v1.json'), 'utf8');

  expect(bundled).toEqual(JSON.parse(theirs));
});

test('offline, today’s pain comes into a card after a tap and not before', async () => {
  localStorage.setItem('companion.owner', OWNER);
  online(false);
  clinic({ offline: true });
  await new Queue(OWNER).add('pain-entries', { ...happened(new Date()), intensity: 6 });
  open('/menu/cards');
  const use = await screen.findByRole('button', { name: 'Use today’s pain' });
  expect(card().value).toMatch(/^My pain is at \[my pain, 0 to 10\] today/);
  await userEvent.click(use);

  await waitFor(() => expect(card().value).toMatch(/^My pain is at 6 today/));
  expect(screen.getByRole('button', { name: 'Save the card' })).toBeDisabled();
  expect(await violations()).toEqual([]);
});

test('a card is filled, shown large and copied, and none of it is stored', async () => {
  const { written } = clinic();
  open('/menu/cards');
  await userEvent.click(await screen.findByRole('radio', { name: 'A break' }));
  await userEvent.type(screen.getByRole('textbox', { name: 'What we could do instead' }), 'tea');
  await userEvent.click(screen.getByRole('button', { name: 'Put it in' }));
  // The tests' window has no clipboard of its own.
  const copied = vi.fn(async () => undefined);
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText: copied } });
  await userEvent.click(screen.getByRole('button', { name: 'Copy' }));
  expect(await screen.findByText('Copied.')).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Show it large' }));

  const text = 'I need a break. It is not about you. We could do this: tea.';
  expect(copied).toHaveBeenCalledWith(text);
  expect(screen.getByText(text)).toBeInTheDocument();
  expect(screen.queryByRole('textbox')).toBeNull();
  expect(written).toEqual([]);
});

test('saving is asked for, with a word for whom and no name', async () => {
  const { written } = clinic();
  open('/menu/cards');
  await userEvent.click(await screen.findByRole('radio', { name: 'someone I trust' }));
  await userEvent.click(screen.getByRole('button', { name: 'Save the card' }));

  await waitFor(() => expect(written).toMatchObject([{ method: 'PUT', body: { kind: 'before', to: 'someone', text: card().value } }]));
});

test('a saved card can be removed', async () => {
  const id = '01980000-0000-7000-8000-0000000000cc';
  const { written } = clinic({ get: { '/api/practice/v1/me/cards': { cards: [], recipients: [], saved: [{ id, kind: 'thanks', to: 'friend', text: 'Thank you.', savedAt: '2026-11-20T10:00:00Z' }] } } });
  open('/menu/cards');
  await userEvent.click(await screen.findByRole('button', { name: 'Remove this card' }));

  await waitFor(() => expect(written).toMatchObject([{ method: 'DELETE', path: `/api/practice/v1/me/cards/${id}` }]));
});
