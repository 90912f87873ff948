import { act } from '@testing-library/react';
import axe from 'axe-core';
import { changeSettings } from '../app/settings';
import { storeOf, wipe } from '../data/database';
import { OWNER } from './clinic';

/** Accessibility faults of the page; contrast is looked at in a browser. */
export const violations = async () =>
  (await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } })).violations.map(({ id, nodes }) => [id, nodes[0]?.html]);

export const online = (value: boolean) => vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(value);

/** Each test of a file begins with an empty phone. */
export function emptyPhone(): void {
  // The store's encryption works with the runtime's own buffers, which are not those of the test's window.
  beforeAll(async () => {
    await storeOf(OWNER);
  });
  afterEach(async () => {
    localStorage.clear();
    act(() => changeSettings({ language: 'auto', theme: 'auto', discreet: false, still: false }));
    await wipe(OWNER);
  });
}
