// Two people: what each marks, says and shares reaches the other when both want it, and never otherwise.
import { equal, gateway, person, picture, please, run, settled, signIn, until, violations, watch } from './harness.mjs';

const { PATIENT, PARTNER } = process.env;
const PHONE = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };

const one = await person(PHONE);
const two = await person(PHONE);
for (const { context } of [one, two]) {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: gateway });
  // The phone's own sheet: Chromium has none on this system.
  await context.addInitScript(() => {
    window.handed = [];
    navigator.share = async (what) => void window.handed.push(what);
  });
}

const open = async ({ page }, path) => {
  watch(page);
  await page.goto(`${gateway}/app${path}`);
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await settled(page);
};
const tap = async ({ page }, role, name) => {
  watch(page);
  await page.getByRole(role, { name, exact: true }).click();
};
const says = ({ page }, text) => page.getByText(text, { exact: true }).first().waitFor();
/** What is shared reaches the other's page a moment after it is switched. */
const shows = (who, path, text) =>
  until(
    async () => {
      await open(who, path);
      return who.page.getByText(text, { exact: true }).count();
    },
    (count) => count > 0,
  );
const silent = async ({ page }, text) => equal(await page.getByText(text).count(), 0);
const screen = ({ page }) => page.locator('main').innerText();
/** Today with its card of the day, which comes a moment later than the page. */
const today = async (who) => {
  await open(who, '/');
  await who.page.locator('main a[href$="/plan"]').first().waitFor();
};
const answer = ({ page }, path) => page.evaluate(async (at) => (await fetch(at)).json(), path);
const copied = ({ page }) => page.evaluate(() => navigator.clipboard.readText());

const mark = async (who, item, choice) => {
  watch(who.page);
  const group = who.page.getByRole('group', { name: item, exact: true });
  // Not checked before the server has it.
  await group.getByRole('radio', { name: choice, exact: true }).click({ force: true });
  await settled(who.page);
};
const both = ({ page }) => page.getByRole('region', { name: 'What you both said yes to' }).getByRole('listitem').allInnerTexts();
const bothItems = async (who) => (await both(who)).map((text) => text.split('\n')[0]);
const grant = async (name, on) => {
  await open(one, '/partner');
  const scope = one.page.getByRole('switch', { name });
  equal(await scope.isChecked(), !on);
  await scope.click();
  await says(one, on ? 'Shared.' : 'Not shared any more.');
};
/** A code by the patient's page, to the other as they would get it: by the link. */
const invite = async () => {
  await open(one, '/partner');
  await tap(one, 'button', 'Make a code');
  await one.page.getByRole('heading', { name: 'Your code' }).waitFor();
  await tap(one, 'button', 'Copy the link');
  await says(one, 'Copied.');
  return copied(one);
};
const accept = async () => {
  const link = await invite();
  // The address differs by what is never sent: open it as a new page.
  await two.page.goto('about:blank');
  await two.page.goto(link);
  await two.page.getByRole('heading', { name: 'Accept an invitation' }).waitFor();
  await tap(two, 'button', 'Accept');
  await two.page.getByRole('link', { name: 'The shared menu' }).waitFor();
};

const WEEK = 'Reading on the bench.';

await run({
  'a code is shown once, to copy or to hand over by the phone': async () => {
    watch(one.page);
    await one.page.goto(`${gateway}/app/partner`);
    await one.page.getByRole('button', { name: 'Sign in' }).click();
    await signIn(one.page, PATIENT);
    await one.page.getByRole('heading', { name: 'Invite someone you trust' }).waitFor();
    const link = await invite();
    const code = link.split('#')[1];
    equal(link, `${gateway}/app/partner/accept#${code}`);
    await one.page.getByText(code, { exact: true }).waitFor();
    await tap(one, 'button', 'Share the link');
    equal(await one.page.evaluate(() => window.handed), [{ url: link }]);
    await picture(one.page, 'companion-invitation');
    equal(await violations(one.page), []);
    await open(one, '/partner');
    await says(one, 'An invitation is open.');
    await silent(one, code);
  },
  'an invitation that was taken back opens nothing': async () => {
    await tap(one, 'button', 'Make a new code');
    await tap(one, 'button', 'Copy the link');
    await says(one, 'Copied.');
    const link = await copied(one);
    await tap(one, 'button', 'Take the invitation back');
    await says(one, 'The invitation is taken back.');
    watch(two.page);
    await two.page.goto(link);
    await two.page.getByRole('button', { name: 'Sign in' }).click();
    await signIn(two.page, PARTNER);
    await two.page.getByRole('heading', { name: 'Accept an invitation' }).waitFor();
    await tap(two, 'button', 'Accept');
    await says(two, 'This code opens nothing. It may have been used, or be too old.');
    equal(new URL(two.page.url()).hash, '');
  },
  'another account accepts, and sees nothing that is not switched on': async () => {
    await accept();
    await picture(two.page, 'companion-partner');
    await shows(two, '/partner/menu', 'This is not shared at present.');
    await shows(two, '/partner/touch', 'This is not shared at present.');
  },
  'what feels good is written place by place, and seen once it is switched on': async () => {
    await open(one, '/touch');
    await one.page.getByText('Right hand (your right)').click();
    const kind = one.page.getByRole('group', { name: 'A hand that rests', exact: true }).filter({ visible: true });
    await kind.getByRole('radio', { name: 'Feels good' }).click({ force: true });
    await says(one, 'Saved.');
    await picture(one.page, 'companion-touch');
    await open(two, '/partner/touch');
    await silent(two, 'Right hand');
    await grant('Closeness menu', true);
    await shows(two, '/partner/touch', 'Right hand');
    await says(two, 'a hand that rests');
    await picture(two.page, 'companion-partner-touch');
    equal(await violations(two.page), []);
  },
  'items of the menu are shared one by one': async () => {
    await open(one, '/menu/ideas');
    for (const idea of ['Holding hands', 'Sitting side by side', 'Hand massage', 'A long hug']) {
      await tap(one, 'button', `Add: ${idea}`);
      await one.page.getByRole('button', { name: `Add: ${idea}`, exact: true }).waitFor({ state: 'detached' });
    }
    for (const item of ['Holding hands', 'Sitting side by side', 'Hand massage']) {
      await open(one, '/menu');
      await one.page.getByRole('link', { name: item }).click();
      await one.page.getByRole('switch', { name: 'May be shown to your invited person' }).check();
      await tap(one, 'button', 'Save');
      await one.page.waitForURL(/\/app\/menu$/);
    }
    await open(two, '/partner/menu');
    await two.page.getByRole('group', { name: 'Holding hands' }).waitFor();
    await silent(two, 'A long hug');
  },
  'a removal from the menu can be taken back': async () => {
    await open(one, '/menu');
    await one.page.getByRole('link', { name: 'A long hug' }).click();
    await tap(one, 'button', 'Take it off the menu');
    await says(one, 'Taken off the menu.');
    await one.page.getByRole('link', { name: 'A long hug' }).waitFor({ state: 'detached' });
    await tap(one, 'button', 'Undo');
    await one.page.getByRole('link', { name: 'A long hug' }).waitFor();
  },
  'a mark changes nothing on the other’s screen': async () => {
    await open(one, '/partner/menu');
    await open(two, '/partner/menu');
    const before = await screen(two);
    await mark(one, 'Holding hands', 'Yes');
    await mark(one, 'Sitting side by side', 'Yes');
    await mark(one, 'Hand massage', 'Maybe another time');
    await open(two, '/partner/menu');
    equal(await screen(two), before);
    await open(one, '/partner/menu');
    const mine = await screen(one);
    await mark(two, 'Holding hands', 'Yes');
    await mark(two, 'Sitting side by side', 'No thanks');
    await mark(two, 'Hand massage', 'Yes');
    await open(one, '/partner/menu');
    equal(await screen(one), mine);
    equal(await bothItems(one), []);
  },
  'in the morning both see what both said yes to, and nothing of a no': async () => {
    await please('let a night pass');
    for (const who of [one, two]) {
      await open(who, '/partner/menu');
      equal(await bothItems(who), ['Holding hands']);
      equal(await violations(who.page), []);
    }
    await picture(one.page, 'companion-both');
    const declined = await screen(one);
    await tap(two, 'button', 'No mark: Sitting side by side');
    await two.page.getByRole('button', { name: 'No mark: Sitting side by side' }).waitFor({ state: 'detached' });
    await open(one, '/partner/menu');
    equal(await screen(one), declined);
  },
  'a yes taken back is gone for both at once': async () => {
    await mark(two, 'Holding hands', 'Maybe another time');
    for (const who of [one, two]) {
      await open(who, '/partner/menu');
      equal(await bothItems(who), []);
    }
  },
  'a week is answered apart, and read once both agree': async () => {
    await grant('Weekly check-ins', true);
    await open(one, '/weekly');
    await one.page.getByLabel('What worked?').fill(WEEK);
    await one.page.getByLabel('Private note').fill('For me alone.');
    await one.page.getByRole('group', { name: 'How does closeness feel to you?' }).getByRole('radio', { name: '6', exact: true }).check({ force: true });
    await tap(one, 'button', 'Save');
    await one.page.getByRole('heading', { name: 'Reading each other’s answers' }).waitFor();
    await open(two, '/weekly');
    await two.page.getByLabel('What could be adjusted?').fill('Earlier in the evening.');
    await tap(two, 'button', 'Save');
    await two.page.getByRole('heading', { name: 'Reading each other’s answers' }).waitFor();
    const apart = await screen(two);
    await open(one, '/weekly');
    await tap(one, 'button', 'I agree to show mine');
    await says(one, 'You have agreed. If both agree, both answers appear here.');
    await open(two, '/weekly');
    equal(await screen(two), apart);
    await tap(two, 'button', 'I agree to show mine');
    await two.page.getByRole('button', { name: 'Take my agreement back' }).waitFor();
    await shows(two, '/weekly', WEEK);
    await says(two, '6 of 10');
    await silent(two, 'For me alone.');
    await picture(two.page, 'companion-week');
    equal(await violations(two.page), []);
    await open(one, '/weekly');
    await says(one, 'Earlier in the evening.');
    const each = one.page.getByRole('region', { name: 'Reading each other’s answers' });
    await each.getByRole('checkbox', { name: 'How closeness feels' }).uncheck();
    await each.getByRole('button', { name: 'Show what is ticked' }).click();
    await each.getByRole('button', { name: 'Show what is ticked' }).waitFor({ state: 'detached' });
    await picture(one.page, 'companion-week-answers');
    await open(two, '/weekly');
    await says(two, WEEK);
    await silent(two, '6 of 10');
    await tap(one, 'button', 'Take my agreement back');
    await one.page.getByText('Earlier in the evening.').waitFor({ state: 'detached' });
    await open(two, '/weekly');
    await silent(two, WEEK);
  },
  'an earlier week is deleted': async () => {
    await open(one, '/weekly');
    await one.page.getByText('Earlier weeks').click();
    await says(one, 'A walk to the sea.');
    await tap(one, 'button', 'Delete these answers');
    await says(one, 'Deleted.');
    await one.page.getByText('Earlier weeks').waitFor({ state: 'detached' });
    const { checkIns } = await answer(one, '/api/practice/v1/me/check-ins');
    equal(checkIns.map(({ worked }) => worked), [WEEK]);
  },
  'a card is filled, handed over, kept, and its removal taken back': async () => {
    await open(one, '/menu/cards');
    await one.page.getByRole('radio', { name: 'Before, in few words' }).check({ force: true });
    const fill = async (blank, value) => {
      await one.page.getByLabel(blank, { exact: true }).fill(value);
      await one.page.getByRole('button', { name: 'Put it in' }).first().click();
    };
    await fill('My pain, 0 to 10', '4');
    await fill('What I would like', 'your hand');
    const words = 'Pain today: 4. I would like: your hand.';
    equal(await one.page.getByLabel('The card', { exact: false }).first().inputValue(), words);
    await tap(one, 'button', 'Copy');
    await says(one, 'Copied.');
    equal(await copied(one), words);
    await tap(one, 'button', 'Share');
    equal(await one.page.evaluate(() => window.handed), [{ text: words }]);
    equal((await answer(one, '/api/practice/v1/me/cards')).saved, []);
    await tap(one, 'button', 'Save the card');
    await says(one, 'Card saved.');
    const saved = one.page.getByRole('region', { name: 'Saved cards' });
    await saved.getByText(words).waitFor();
    await picture(one.page, 'companion-cards');
    equal(await violations(one.page), []);
    await tap(one, 'button', 'Remove this card');
    await saved.waitFor({ state: 'detached' });
    await tap(one, 'button', 'Undo');
    await saved.getByText(words).waitFor();
    equal((await answer(one, '/api/practice/v1/me/cards')).saved.map(({ text }) => text), [words]);
  },
  'the plan is changed, left out and chosen from, and a no is taken back': async () => {
    const parts = one.page.getByRole('region').filter({ has: one.page.getByRole('button', { name: 'Another' }) });
    const titles = () => parts.locator('b').allInnerTexts();
    await open(one, '/plan');
    const [first, ...rest] = await titles();
    await parts.first().getByRole('button', { name: 'Another' }).click();
    await says(one, 'Here is another one.');
    const second = await until(async () => (await titles())[0], (title) => title !== first);
    equal((await titles()).slice(1), rest);
    for (const [no, said] of [
      ['Not for me', 'It is not suggested any more.'],
      ['Not today', 'Left out for today.'],
    ]) {
      await open(one, '/plan');
      const shown = await titles();
      await parts.first().getByRole('button', { name: no }).click();
      await says(one, said);
      await until(titles, (now) => now[0] !== shown[0]);
      await picture(one.page, `companion-plan-${no.toLowerCase().replaceAll(' ', '-')}`);
      await tap(one, 'button', 'Undo');
      await until(titles, (now) => now.length === shown.length);
    }
    const { practices } = await answer(one, '/api/practice/v1/me/plan/not-for-me');
    equal(practices, []);
    await open(one, '/plan');
    const chosen = (await titles())[1];
    equal(chosen === second, false);
    await one.page.getByRole('link', { name: `Open: ${chosen}` }).click();
    await one.page.getByRole('heading', { level: 1, name: chosen }).waitFor();
  },
  'leaving is one tap, and the other is told nothing': async () => {
    await today(one);
    const before = await screen(one);
    await open(two, '/');
    await tap(two, 'button', 'Stop sharing the app');
    await says(two, 'You share the app with nobody at present.');
    await today(one);
    equal(await screen(one), before);
    await open(one, '/partner');
    await one.page.getByRole('heading', { name: 'Invite someone you trust' }).waitFor();
    const { items } = await answer(one, '/api/practice/v1/me/menu');
    equal(items.length, 4);
  },
  'who was invited again is shown nothing after the patient ends it': async () => {
    await accept();
    await shows(two, '/partner/menu', 'Holding hands');
    equal(await two.page.getByRole('radio', { checked: true }).count(), 0);
    await open(one, '/partner');
    await tap(one, 'button', 'Stop sharing the app');
    await says(one, 'You share the app with nobody now.');
    for (const path of ['/partner/menu', '/partner/touch', '/weekly']) {
      await shows(two, path, 'You share the app with nobody at present.');
    }
  },
});
