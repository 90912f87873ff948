import type { Session } from '@touchstone/api';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { broken, CLINICIAN, conflict, renderPortal, violations, type Network } from '../test/portal';
import './CataloguePage'; // so that no test waits for the lazy routes to be compiled
import './PracticePage';

const ADMIN: Session = { ...CLINICIAN, id: 'a-1', name: 'Ruth Calloway', role: 'administrator' };
const PRACTICES = '/api/practice/v1/practices';
const text = (en: string, es = en) => ({ en, es });

const hug = {
  code: 'hug', version: 2, name: text('20-second hug', 'Abrazo de 20 segundos'), kind: 'physical', daypart: 'morning',
  touchLevel: 3, minutes: 1, energy: 1, with: ['partner', 'friend'], regions: ['chest'], mechanisms: ['gentle_touch'],
  summary: text('A slow hug.', 'Un abrazo lento.'),
  steps: [text('Ask first.', 'Pregunta antes.'), text('Hold lightly.', 'Abraza suave.'), text('Breathe.', 'Respira.')],
  stopWords: [text('Lighter', 'Más suave')],
  evidence: [
    {
      study: 'murphy_2018', n: 404, population: text('404 adults', '404 adultos'), finding: text('Less low mood.', 'Menos desánimo.'),
      didNotShow: text('Not what caused what.', 'No qué causó qué.'), strength: 'early',
    },
  ],
};
const tea = {
  ...hug, code: 'tea', version: 1, name: text('Tea outdoors', 'Té al aire libre'), kind: 'shared', touchLevel: 0, regions: [],
  with: ['self'], stopWords: [], evidence: [],
};
const STUDIES = {
  version: 1,
  references: [
    { id: 'murphy_2018', authors: 'Murphy MLM, Cohen S', title: 'Receiving a hug', journal: 'PLoS ONE', year: 2018, where: '13:e0203522', doi: '10.1371/journal.pone.0203522', design: 'diary_study', inArticle: true },
    { id: 'grewen_2005', authors: 'Grewen KM', title: 'Partner support', journal: 'Psychosom Med', year: 2005, where: '67:531', doi: null, design: 'experiment', inArticle: false },
  ],
};
const catalogue = (practices: object[]) => ({
  version: 2, notice: text('Education.'), crisis: text('Help now.'), whenToCall: text('Call us.'), noEvidence: text('We know of no study.'),
  mechanisms: [{ code: 'gentle_touch', name: text('Gentle touch'), explanation: text('Slow strokes.') }],
  practices,
});

const open = (path: string, { published = [hug, tea], drafts = [] as object[], ...more }: Record<string, unknown> & { published?: object[]; drafts?: object[] } = {}): Network => {
  const state = { published, drafts };
  return renderPortal(path, {
    '/auth/session': ADMIN,
    [PRACTICES]: (url: URL) => catalogue(url.searchParams.get('status') === 'draft' ? state.drafts : state.published),
    '/api/practice/v1/practice-drafts': { drafts: state.drafts },
    '/api/practice/v1/references': STUDIES,
    '/api/practice/v1/regions': { version: 1, regions: [{ code: 'chest', name: text('Chest', 'Pecho'), side: 'middle' }, { code: 'neck', name: text('Neck', 'Cuello'), side: 'middle' }] },
    ...(more as Record<string, object>),
  });
};
const draftOf = (practice: typeof hug, revision: number, more: object = {}) => ({ ...practice, ...more, draft: { revision, changedAt: '2026-11-28T05:00:00Z' } });

test('the list finds a practice by its Spanish name and says what is being written', async () => {
  open('/portal/content', { drafts: [draftOf(tea as unknown as typeof hug, 3)] });

  const rows = async () => (await screen.findAllByRole('row')).slice(1);
  expect((await rows())[1]).toHaveTextContent('Tea outdoorsShared experienceMorningNo touch1Draft');
  expect(screen.getByText('2 of 2 practices')).toBeInTheDocument();
  await userEvent.type(screen.getByRole('searchbox', { name: 'Find a practice' }), 'abrazo{Enter}');
  await waitFor(() => expect(screen.getByText('1 of 2 practices')).toBeInTheDocument());
  expect(screen.getByRole('link', { name: '20-second hug' })).toHaveAttribute('href', '/portal/content/hug');
  expect(window.location.search).toBe('?q=abrazo');
  expect(await violations()).toEqual([]);
});

test('a draft of something never published is in the list, which asks for no texts of drafts', async () => {
  const walk = { code: 'walk', name: text('A walk'), kind: 'presence', daypart: 'day', touchLevel: 0, revision: 1, changedAt: '2026-11-28T05:00:00Z', published: false };
  const network = open('/portal/content', { drafts: [walk] });

  expect((await screen.findAllByRole('row'))[1]).toHaveTextContent('A walkPresenceThrough the dayNo touch–Draft, not published');
  expect(screen.getByRole('link', { name: 'A walk' })).toHaveAttribute('href', '/portal/content/walk');
  expect(network.asked.filter((each) => each.includes('draft'))).toEqual(['GET /api/practice/v1/practice-drafts']);
});

test('a clinician is refused and nothing is asked for', async () => {
  const network = open('/portal/content', { '/auth/session': CLINICIAN });

  expect(await screen.findByRole('heading', { name: 'Not part of your role' })).toBeInTheDocument();
  expect(network.asked.filter((each) => each.includes('/api/'))).toEqual([]);
});

test('a new practice asks for a code that can name it', async () => {
  open('/portal/content');

  await userEvent.click(await screen.findByRole('button', { name: 'New practice' }));
  const code = screen.getByRole('textbox', { name: 'Code' });
  expect(code).toHaveFocus();
  await userEvent.type(code, 'Tea 2{Enter}');
  expect(screen.getByText('Small letters a to z, joined by _, at most 60.')).toBeInTheDocument();
  await userEvent.clear(code);
  await userEvent.type(code, 'hug{Enter}');
  expect(screen.getByText('This code is taken; its practice is in the list.')).toBeInTheDocument();
  await userEvent.clear(code);
  await userEvent.type(code, 'sunset_walk{Enter}');
  expect(await screen.findByRole('heading', { name: 'sunset_walk' })).toBeInTheDocument();
});

test('the first change becomes a draft, with every field of the practice', async () => {
  const network = open('/portal/content/hug', {
    [`PUT ${PRACTICES}/hug/draft`]: { code: 'hug', revision: 1, content: {}, changedAt: '2026-11-28T05:00:00Z' },
  });
  const minutes = await screen.findByRole('textbox', { name: 'Minutes' });
  expect(screen.getByRole('button', { name: 'Save draft' })).toBeDisabled();

  await userEvent.clear(minutes);
  await userEvent.type(minutes, '2');
  await userEvent.type(screen.getByRole('textbox', { name: 'Step 3, Spanish' }), ' Despacio.');
  await userEvent.click(screen.getByRole('checkbox', { name: 'Alone' }));
  expect(screen.getByText('Changes not saved yet.')).toBeInTheDocument();
  expect(await violations()).toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: 'Save draft' }));

  await waitFor(() => expect(network.bodies).toHaveLength(1));
  const { code: _, version: __, ...content } = hug;
  expect(network.bodies[0]).toEqual([
    `PUT ${PRACTICES}/hug/draft`,
    {
      ...content, minutes: 2, variantOf: null, with: ['self', 'partner', 'friend'],
      steps: [...hug.steps.slice(0, 2), text('Breathe.', 'Respira. Despacio.')],
    },
  ]);
  expect(network.asked.find((each) => each.startsWith('PUT'))).toBe(`PUT ${PRACTICES}/hug/draft`);
});

test('what the service refuses is said at the field and leads there', async () => {
  open('/portal/content/walk?new', {
    [`PUT ${PRACTICES}/walk/draft`]: broken(['name.es', 'must not be blank'], ['with', 'must not be empty'], ['minutes', 'must not be null']),
  });
  await userEvent.type(await screen.findByRole('textbox', { name: 'Name, English' }), 'A walk');

  await userEvent.click(screen.getByRole('button', { name: 'Save draft' }));

  const faults = await screen.findByRole('alert');
  expect(faults).toHaveTextContent('3 fields need another look. Nothing was saved.');
  expect(faults).toHaveFocus();
  expect(screen.getByRole('textbox', { name: 'Name, Spanish' })).toHaveAccessibleDescription('Something is missing here.');
  await userEvent.click(within(faults).getByRole('link', { name: 'Who it can be done with' }));
  expect(screen.getByRole('checkbox', { name: 'Alone' })).toHaveFocus();
  expect(screen.getByRole('textbox', { name: 'Name, English' })).toHaveValue('A walk');
});

test('steps are put in order by the keyboard and the focus stays with the step', async () => {
  open('/portal/content/hug');
  const up = await screen.findByRole('button', { name: 'Move up: Step 2' });

  up.focus();
  await userEvent.keyboard('{Enter}');

  expect(screen.getByRole('textbox', { name: 'Step 1, English' })).toHaveValue('Hold lightly.');
  expect(screen.getByRole('button', { name: 'Move down: Step 1' })).toHaveFocus();
  await userEvent.click(screen.getByRole('button', { name: 'Remove: Step 3' }));
  expect(screen.getByRole('button', { name: 'Remove: Step 2' })).toHaveFocus();
  await userEvent.click(screen.getByRole('button', { name: 'Add a step' }));
  expect(screen.getByRole('textbox', { name: 'Step 3, English' })).toHaveFocus();
});

test('evidence is picked from the research base', async () => {
  open('/portal/content/tea');
  await userEvent.click(await screen.findByRole('button', { name: 'Add a study' }));

  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Study' }), 'murphy_2018');

  expect(screen.getAllByRole('link', { name: /10\.1371/ })[0]).toHaveAttribute('href', 'https://doi.org/10.1371/journal.pone.0203522');
  expect(screen.getByRole('article')).toHaveTextContent('Receiving a hug');
});

test('the preview says both languages, and that no study is known', async () => {
  open('/portal/content/tea');
  const preview = await screen.findByRole('article');
  expect(preview).toHaveTextContent('Tea outdoors');
  expect(preview).toHaveTextContent('We know of no study.');

  await userEvent.click(screen.getByRole('radio', { name: 'Español' }));

  expect(preview).toHaveTextContent('Té al aire libre');
});

test('publishing says what changes and sends the revision that was seen', async () => {
  const network = open('/portal/content/hug', {
    drafts: [draftOf(hug, 4, { minutes: 3, steps: hug.steps.slice(0, 2) })],
    [`POST ${PRACTICES}/hug/publish`]: { ...hug, version: 3 },
  });

  await userEvent.click(await screen.findByRole('button', { name: 'Publish…' }));

  const dialog = screen.getByRole('dialog', { name: 'Publish “20-second hug”?' });
  expect(dialog).toHaveTextContent('It becomes version 3 and is offered at once.');
  const rows = within(dialog).getAllByRole('row').slice(1).map((row) => row.textContent);
  expect(rows).toEqual(['Minutes13', 'Step 3, EnglishBreathe.–', 'Step 3, SpanishRespira.–']);
  expect(await violations()).toEqual([]);
  await userEvent.click(within(dialog).getByRole('button', { name: 'Publish' }));
  await screen.findByText('Version 3 is published.');
  expect(network.asked.filter((each) => each.startsWith('POST'))).toEqual([`POST ${PRACTICES}/hug/publish?revision=4`]);
});

test('publishing that breaks a rule of the catalogue says so at the field', async () => {
  open('/portal/content/hug', {
    drafts: [draftOf(hug, 4)],
    [`POST ${PRACTICES}/hug/publish`]: broken(['touchLevel', 'needs a published variant that touches nothing, or 0 here']),
  });
  await userEvent.click(await screen.findByRole('button', { name: 'Publish…' }));

  await userEvent.click(screen.getByRole('button', { name: 'Publish' }));

  expect(await screen.findByRole('alert')).toHaveTextContent('Touch hurts some people');
  expect(screen.getByRole('combobox', { name: 'Touch' })).toHaveAccessibleDescription(/a published variant without touch is needed/);
});

test('another administrator’s change is never overwritten unasked, and my text stays', async () => {
  const network = open('/portal/content/hug', {
    drafts: [draftOf(hug, 1)],
    [`PUT ${PRACTICES}/hug/draft`]: conflict('revision-conflict'),
  });
  await userEvent.type(await screen.findByRole('textbox', { name: 'Name, English' }), ' now');
  network.answers[PRACTICES] = (url: URL) => catalogue(url.searchParams.get('status') === 'draft' ? [draftOf(hug, 2, { minutes: 9 })] : [hug]);

  await userEvent.click(screen.getByRole('button', { name: 'Save draft' }));

  expect(await screen.findByRole('alert')).toHaveTextContent('Another administrator has changed this draft.');
  expect(screen.getByRole('button', { name: 'Save draft' })).toBeDisabled();
  network.answers[`PUT ${PRACTICES}/hug/draft`] = { code: 'hug', revision: 3, content: {}, changedAt: '2026-11-28T05:00:00Z' };
  await userEvent.click(screen.getByRole('button', { name: 'Keep my text, to save over theirs' }));
  await userEvent.click(screen.getByRole('button', { name: 'Save draft' }));
  await waitFor(() => expect(network.asked.filter((each) => each.startsWith('PUT'))).toEqual([
    `PUT ${PRACTICES}/hug/draft?revision=1`,
    `PUT ${PRACTICES}/hug/draft?revision=2`,
  ]));
  expect(network.bodies.at(-1)?.[1]).toMatchObject({ name: { en: '20-second hug now' }, minutes: 1 });
});

test('what is not saved is still there after a look elsewhere', async () => {
  open('/portal/content/hug');
  await userEvent.type(await screen.findByRole('textbox', { name: 'Name, English' }), ' slowly');
  await userEvent.click(screen.getByRole('link', { name: 'Clinic portal' }));

  await userEvent.click(screen.getByRole('link', { name: 'Practices' }));
  await userEvent.click(await screen.findByRole('link', { name: '20-second hug' }));

  expect(await screen.findByRole('textbox', { name: 'Name, English' })).toHaveValue('20-second hug slowly');
});

test('discarding asks first and leads away where nothing is left', async () => {
  const network = open('/portal/content/walk', {
    drafts: [draftOf({ ...hug, code: 'walk', version: 0, name: text('A walk') }, 1)],
    [`DELETE ${PRACTICES}/walk/draft`]: new Response(null, { status: 204 }),
  });
  await userEvent.click(await screen.findByRole('button', { name: 'Discard draft…' }));
  await userEvent.click(screen.getByRole('button', { name: 'Go back' }));
  expect(network.asked.some((each) => each.startsWith('DELETE'))).toBe(false);

  await userEvent.click(screen.getByRole('button', { name: 'Discard draft…' }));
  await userEvent.click(screen.getByRole('button', { name: 'Discard' }));

  expect(await screen.findByRole('searchbox', { name: 'Find a practice' })).toBeInTheDocument();
  expect(network.asked).toContain(`DELETE ${PRACTICES}/walk/draft`);
});

test('retiring is offered where the service knows of it, and can be taken back', async () => {
  const network = open('/portal/content/hug', {
    published: [{ ...hug, retired: false }],
    [`PUT ${PRACTICES}/hug/retirement`]: new Response(null, { status: 204 }),
  });
  await userEvent.click(await screen.findByRole('button', { name: 'Retire' }));
  network.answers[PRACTICES] = (url: URL) => catalogue(url.searchParams.get('status') === 'draft' ? [] : [{ ...hug, retired: true }]);

  await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Retire' }));

  expect(await screen.findByRole('button', { name: 'Offer again' })).toBeInTheDocument();
  expect(screen.getByText('The practice is retired.')).toBeInTheDocument();
  expect(network.asked).toContain(`PUT ${PRACTICES}/hug/retirement`);
});

test('where the service does not know of retiring, nothing is offered', async () => {
  open('/portal/content/hug');

  await screen.findByRole('textbox', { name: 'Minutes' });
  expect(screen.queryByRole('button', { name: 'Retire' })).not.toBeInTheDocument();
});

test('earlier versions say what each changed', async () => {
  const { code: _, version: __, ...content } = hug;
  open('/portal/content/hug', {
    [`${PRACTICES}/hug/versions`]: {
      versions: [
        { version: 2, publishedAt: '2026-11-20T10:00:00Z', content },
        { version: 1, publishedAt: null, content: { ...content, minutes: 5 } },
      ],
    },
  });

  const fold = await screen.findByText('Earlier versions');
  await userEvent.click(fold);

  const table = await screen.findByRole('table', { name: 'What version 2 changed' });
  expect(within(table).getAllByRole('row')[1]).toHaveTextContent('Minutes51');
  expect(screen.getByText('came with the suite')).toBeInTheDocument();
});
