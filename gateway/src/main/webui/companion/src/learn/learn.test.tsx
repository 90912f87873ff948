import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Lesson, Lessons, References } from '@touchstone/api';
import { changeSettings } from '../app/settings';
import { kept } from '../data/kept';
import { clinic, open, OWNER } from '../testing/clinic';
import { emptyPhone, online, violations } from '../testing/page';
import { grouped, GROUPS } from './lessons';

const LESSONS = '/api/practice/v1/lessons';
const REFERENCES = '/api/practice/v1/references';
const both = (en: string, es = en) => ({ en, es });

const lesson: Lesson = {
  code: 'biology-of-touch',
  version: 1,
  title: both('What touch does in the body', 'Qué hace el contacto en el cuerpo'),
  minutes: 3,
  summary: both('Skin and nerves.', 'Piel y nervios.'),
  sections: [{ heading: both('The skin', 'La piel'), paragraphs: [both('Your skin tells the brain where.', 'Tu piel dice dónde.')] }],
  claims: [
    {
      id: 'hand',
      text: both('A hand on the heart went with less cortisol.', 'Una mano en el corazón fue con menos cortisol.'),
      measured: both('Cortisol in spit', 'Cortisol en saliva'),
      population: both('Healthy adults', 'Adultos sanos'),
      n: 159,
      strength: 'some',
      limits: both('Pain was not measured.', 'No se midió el dolor.'),
      reference: 'dreisoerner_2021',
    },
    {
      id: 'embrace',
      text: both('Women had less cortisol. Men did not.', 'Las mujeres tuvieron menos cortisol. Los hombres no.'),
      measured: both('Cortisol', 'Cortisol'),
      population: both('76 healthy people', '76 personas sanas'),
      n: 76,
      strength: 'mixed',
      limits: both('One study.', 'Un estudio.'),
      reference: 'berretz_2022',
    },
  ],
  practices: ['hug'],
  whenToCall: both('Call when touch hurts.', 'Llama si el contacto duele.'),
};
const other: Lesson = { ...lesson, code: 'a-new-one', title: both('A new one'), claims: [], practices: [] };
const lessons: Lessons = { version: 1, notice: both('This is education, not medical advice.'), crisis: both('In danger? Open Help now.'), lessons: [other, lesson] };
const references: References = {
  version: 1,
  references: [
    {
      id: 'dreisoerner_2021',
      authors: 'Dreisoerner A',
      title: 'Self-soothing touch',
      journal: 'CPNEC',
      year: 2021,
      where: '8:100091',
      doi: '10.1016/j.cpnec.2021.100091',
      design: 'trial',
      inArticle: false,
    },
  ],
};
const get = { [LESSONS]: lessons, [REFERENCES]: references };

/** A voice of the phone, by hand: `said` is what it was given, `end` lets it come to its end. */
function phoneVoice(voices: { lang: string; localService: boolean }[]) {
  const said: EventTarget[] = [];
  const texts: string[] = [];
  let cancelled = 0;
  class Utterance extends EventTarget {
    lang = '';
    voice: unknown = null;
    constructor(readonly text: string) {
      super();
    }
  }
  vi.stubGlobal('SpeechSynthesisUtterance', Utterance);
  vi.stubGlobal('speechSynthesis', {
    getVoices: () => voices,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    speak: (piece: Utterance) => {
      said.push(piece);
      texts.push(piece.text);
    },
    cancel: () => {
      cancelled += 1;
    },
  });
  return { texts, end: () => act(() => void said.at(-1)!.dispatchEvent(new Event('end'))), cancelled: () => cancelled };
}

emptyPhone();

test('lessons are listed by what they are about, and a new one is read all the same', async () => {
  clinic({ get });
  open('/learn');
  const body = await screen.findByRole('region', { name: 'Body and pain' });

  expect(within(body).getByRole('link', { name: /What touch does in the body/ })).toHaveAttribute('href', '/learn/biology-of-touch');
  expect(within(body).getByText('3 minutes')).toBeInTheDocument();
  expect(within(screen.getByRole('region', { name: 'More to read' })).getByRole('link', { name: /A new one/ })).toBeInTheDocument();
  expect(screen.queryByRole('region', { name: 'Closeness' })).toBeNull();
  expect(screen.getByText('This is education, not medical advice.')).toBeInTheDocument();
  expect(await violations()).toEqual([]);
});

test('every lesson of the practice service is in one group, in its own order', () => {
  const file = join(import.meta.dirname, '../../../../../../../practice-service/src/main/resources/lessons/lessons.v1.json');
  const { lessons: all } = JSON.parse(readFileSync(file, 'utf8')) as Lessons;

  const parts = grouped(all);

  expect(parts.map(({ group }) => group)).toEqual([...GROUPS]);
  expect(parts.flatMap((part) => part.lessons.map(({ code }) => code)).sort()).toEqual(all.map(({ code }) => code).sort());
  expect(parts.at(-1)!.lessons.map(({ code }) => code)).toEqual(['when-to-call']);
});

test('a claim says how sure it is, what was measured in whom, what it cannot tell, and where it is from', async () => {
  clinic({ get });
  open('/learn/biology-of-touch');
  const found = await screen.findByRole('region', { name: 'What studies found' });

  expect(await within(found).findByRole('link', { name: 'doi:10.1016/j.cpnec.2021.100091' })).toHaveAttribute('href', 'https://doi.org/10.1016/j.cpnec.2021.100091');
  const [first, second] = within(found).getAllByRole('article');
  expect(first).toHaveTextContent(/Some evidence.*Measured: Cortisol in spit.*Found in: Healthy adults · 159 people.*Limits: Pain was not measured\./);
  expect(second).toHaveTextContent(/Mixed evidence.*A finding about a group\. It says nothing about who you are\..*Found in: 76 healthy peopleLimits.*The source comes/);
  expect(within(first!).queryByText(/about a group/)).toBeNull();
  expect(await violations()).toEqual([]);
});

test('a lesson leads to its practices, to the clinic and to help', async () => {
  clinic({ get });
  open('/learn/biology-of-touch');
  const tries = await screen.findByRole('navigation', { name: 'What you could try' });

  expect(within(tries).getByRole('link', { name: '20-second hug' })).toHaveAttribute('href', '/practice/hug');
  const call = screen.getByRole('region', { name: 'When to call the clinic' });
  expect(call).toHaveTextContent(/Call when touch hurts\..*In danger\? Open Help now\..*This is education, not medical advice\./);
  expect(within(call).getByRole('link', { name: 'Help now' })).toHaveAttribute('href', '/help-now');
});

test('a lesson that was there once is there offline, in Spanish too', async () => {
  act(() => changeSettings({ language: 'es' }));
  const { state } = clinic({ get });
  const first = open('/learn');
  await screen.findByRole('link', { name: /Qué hace el contacto/ });
  await waitFor(async () => expect(await kept(OWNER, 'lessons')).toMatchObject({ value: lessons }));
  first.unmount();
  online(false);
  state.offline = true;
  open('/learn/biology-of-touch');

  expect(await screen.findByText('Tu piel dice dónde.')).toBeInTheDocument();
  expect(screen.getByText('Se midió: Cortisol en saliva')).toBeInTheDocument();
});

test('a lesson that is not there says so', async () => {
  clinic({ get });
  open('/learn/gone');

  expect(await screen.findByText('This read is no longer here.')).toBeInTheDocument();
});

test('the phone reads a lesson with its limits, until it ends', async () => {
  const voice = phoneVoice([{ lang: 'en-GB', localService: true }]);
  clinic({ get });
  open('/learn/biology-of-touch');
  await userEvent.click(await screen.findByRole('button', { name: 'Read to me' }));

  expect(voice.texts.slice(0, 3)).toEqual(['What touch does in the body', 'The skin', 'Your skin tells the brain where.']);
  expect(voice.texts).toContain('Limits: Pain was not measured.');
  expect(voice.texts.at(-1)).toBe('Call when touch hurts.');
  expect(screen.getByRole('button', { name: 'Stop reading' })).toBeInTheDocument();
  voice.end();
  expect(screen.getByRole('button', { name: 'Read to me' })).toBeInTheDocument();
});

test.each(['a stop', 'another page', 'leaving the app'])('reading ends with %s', async (what) => {
  const voice = phoneVoice([{ lang: 'en-GB', localService: true }]);
  clinic({ get });
  open('/learn/biology-of-touch');
  await userEvent.click(await screen.findByRole('button', { name: 'Read to me' }));
  const before = voice.cancelled();

  if (what === 'a stop') await userEvent.click(screen.getByRole('button', { name: 'Stop reading' }));
  else if (what === 'another page') await userEvent.click(screen.getByRole('link', { name: 'All reads' }));
  else act(() => void dispatchEvent(new Event('pagehide')));

  expect(voice.cancelled()).toBeGreaterThan(before);
  expect(screen.queryByRole('button', { name: 'Stop reading' })).toBeNull();
});

test('a quick exit silences the reading, also in the installed app, whose page stays', async () => {
  const voice = phoneVoice([{ lang: 'en-GB', localService: true }]);
  vi.stubGlobal('matchMedia', (query: string) => ({ matches: query.includes('standalone'), addEventListener: () => undefined, removeEventListener: () => undefined }));
  clinic({ get });
  open('/learn/biology-of-touch');
  await userEvent.click(await screen.findByRole('button', { name: 'Read to me' }));
  const before = voice.cancelled();
  await userEvent.click(screen.getByRole('button', { name: 'Quick exit' }));

  expect(voice.cancelled()).toBe(before + 1);
});

test.each([
  ['no voice at all', undefined],
  ['no voice of the language', [{ lang: 'de-DE', localService: true }]],
  ['voices that send the text away', [{ lang: 'en-US', localService: false }]],
])('nothing is offered to read with %s', async (_, voices) => {
  if (voices) phoneVoice(voices);
  clinic({ get });
  open('/learn/biology-of-touch');
  await screen.findByText('Your skin tells the brain where.');

  expect(screen.queryByRole('button', { name: 'Read to me' })).toBeNull();
});

test.each(['/more', '/practice'])('%s leads to what there is to read', async (page) => {
  clinic({ get });
  open(page);
  const link = await screen.findByRole('link', { name: page === '/more' ? /^Learn/ : 'Read why and how' });

  expect(link).toHaveAttribute('href', '/learn');
});
