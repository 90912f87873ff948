import { screen, waitFor } from '@testing-library/react';
import type { PracticeCatalogue } from '@touchstone/api';
import { clinic, open } from '../testing/clinic';
import { emptyPhone } from '../testing/page';

const both = (en: string) => ({ en, es: en });
const catalogue: PracticeCatalogue = {
  version: 3,
  practices: [],
  retired: [
    { code: 'tea_outdoors', name: both('Tea under the sky') },
    { code: 'hug', name: both('20-second hug') },
  ],
};

emptyPhone();

test('what the clinic no longer offers keeps its name where it was done', async () => {
  clinic({ get: { '/api/practice/v1/practices': catalogue } });

  open('/practice/tea_outdoors');

  expect(await screen.findByRole('heading', { name: 'Tea under the sky' })).toBeInTheDocument();
});

test('what the clinic no longer offers is not listed, also where the app comes with it', async () => {
  clinic({ get: { '/api/practice/v1/practices': catalogue } });

  open('/practice');

  expect(await screen.findByRole('link', { name: /Breathe together/ })).toBeInTheDocument();
  await waitFor(() => expect(screen.queryByRole('link', { name: /20-second hug/ })).toBeNull());
});
