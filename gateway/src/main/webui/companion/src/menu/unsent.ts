import { useCallback, useEffect, useState } from 'react';
import { usePerson } from '../app/person';
import { keep, kept } from '../data/kept';

/**
 * What was written and could not be sent: sealed on this phone until it could be, or until the person lets it go. `undefined`
 * while the phone is asked.
 */
export function useUnsent<T>(name: string): [T | null | undefined, (values: T | null) => Promise<void>] {
  const { owner } = usePerson();
  const [values, setValues] = useState<T | null>();
  useEffect(() => {
    let current = true;
    kept<T | null>(owner, `unsent.${name}`)
      .then((found) => found?.value ?? null)
      .catch(() => null)
      .then((found) => {
        if (current) setValues(found);
      });
    return () => {
      current = false;
    };
  }, [owner, name]);
  const put = useCallback((next: T | null) => keep(owner, `unsent.${name}`, next).catch(() => undefined), [owner, name]);
  return [values, put];
}
