const CODE = 'companion.invitation';
const PAGE = '/app/partner/accept';

/**
 * Takes the code of an invitation out of the address, where it would stay in the browser's history. It waits in this tab alone,
 * also while the person signs in. It is in the part of the address that is never sent.
 */
export function takeCode(): void {
  if (location.pathname !== PAGE || location.hash.length < 2) return;
  sessionStorage.setItem(CODE, decodeURIComponent(location.hash.slice(1)));
  history.replaceState(history.state, '', PAGE);
}

export const heldCode = (): string => sessionStorage.getItem(CODE) ?? '';

export const forgetCode = (): void => sessionStorage.removeItem(CODE);

export const linkOf = (code: string): string => `${location.origin}${PAGE}#${code}`;
