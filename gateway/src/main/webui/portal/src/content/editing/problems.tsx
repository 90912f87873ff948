import { ApiError, type Problem, type Violation } from '@touchstone/api';
import { createContext, use, useCallback, useEffect, useMemo, useRef, type ReactNode } from 'react';
import { useNamed, useT, type MessageKey } from '../../i18n/i18n';
import styles from './editing.module.css';

const NONE: Violation[] = [];
const ViolationsContext = createContext<Violation[]>(NONE);

/** The fields at fault that an answer names; empty for any other error. */
export function violationsOf(error: unknown): Violation[] {
  return error instanceof ApiError ? ((error.problem as Problem).violations ?? NONE) : NONE;
}

/** Whether the answer was a problem of this type, such as `revision-conflict`. */
export const isProblem = (error: unknown, type: string): boolean =>
  error instanceof ApiError && error.problem.type.endsWith(`/${type}`);

export const Violations = ViolationsContext;

/** Rules of the services in the words of the portal; a rule that is not here is shown as the service says it. */
const WORDS: [RegExp, MessageKey][] = [
  [/^must not be (blank|null|empty)/, 'edit.fault.empty'],
  [/^must have 1 to (\d+) characters/, 'edit.fault.long'],
  [/^must have 1 to (\d+) entries/, 'edit.fault.entries'],
  [/^size must be between (\d+) and (\d+)/, 'edit.fault.between'],
  [/^must be (?:from|a number from) (\d+) to (\d+)/, 'edit.fault.number'],
  [/^must be greater than or equal to (\d+)/, 'edit.fault.atLeast'],
  [/^must be less than or equal to (\d+)/, 'edit.fault.atMost'],
  [/^must be a (?:whole )?number/, 'edit.fault.numeric'],
  [/^must not be empty where another person/, 'edit.fault.stopWords'],
  [/^must name what a practice with touch/, 'edit.fault.regions'],
  [/^is named twice|^must be there once/, 'edit.fault.twice'],
  [/^must be a study of/, 'edit.fault.study'],
  [/^must be a mechanism of/, 'edit.fault.mechanism'],
  [/^needs a published variant that can be done alone/, 'edit.fault.alone'],
  [/^needs a published variant that touches nothing/, 'edit.fault.touch'],
  [/^must be another published practice/, 'edit.fault.variant'],
  [/^must be absent: other practices are variants/, 'edit.fault.root'],
  [/^the variants of (\S+) need this one/, 'edit.fault.needed'],
  [/^must be the code of a/, 'edit.fault.code'],
  [/^needs phq-4 in the same week/, 'edit.fault.screen'],
  [/^is needed here: phq-9 is never/, 'edit.fault.screenNeeded'],
  [/^must be a day from 1950/, 'edit.fault.day'],
  [/^must be at most a year ago/, 'edit.fault.year'],
];

/** What is wrong with a field, in words. */
export function useFaultWords(): (message: string) => string {
  const t = useT();
  return useCallback(
    (message) => {
      for (const [form, key] of WORDS) {
        const found = form.exec(message);
        if (found) return t(key, { a: found[1] ?? '', b: found[2] ?? '' });
      }
      return t('edit.fault.other', { message });
    },
    [t],
  );
}

/** What the last answer says of the field at `path`, such as `steps[1].en`; undefined: nothing. */
export function useFault(path: string): string | undefined {
  const words = useFaultWords();
  const faults = use(ViolationsContext).filter((violation) => violation.field === path);
  return faults.length > 0 ? faults.map((fault) => words(fault.message)).join(' ') : undefined;
}

const LANGUAGES: Record<string, MessageKey> = { en: 'edit.english', es: 'edit.spanish' };

/** `steps[1].en` as "Steps 2, English". */
function usePlace(): (path: string) => string {
  const t = useT();
  const named = useNamed();
  return useCallback(
    (path) =>
      path
        .split('.')
        .map((part) => {
          const [, name = part, index] = /^(.*?)(?:\[(\d+)\])?$/.exec(part) ?? [];
          const language = LANGUAGES[name];
          const word = language ? t(language) : named('field', name);
          return index === undefined ? word : `${word} ${Number(index) + 1}`;
        })
        .join(', '),
    [named, t],
  );
}

/** All fields at fault, each a way to its field; takes the focus, so that it is read first. */
export function FaultList({ violations }: { violations: Violation[] }) {
  const t = useT();
  const words = useFaultWords();
  const place = usePlace();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (violations.length > 0) box.current?.focus();
  }, [violations]);
  if (violations.length === 0) return null;
  return (
    <div className={styles.faults} role="alert" tabIndex={-1} ref={box}>
      <p>
        <strong>{t('edit.faults', { count: violations.length })}</strong>
      </p>
      <ul>
        {violations.map(({ field, message }) => (
          <li key={`${field} ${message}`}>
            <a
              href={`#${fieldId(field)}`}
              onClick={(event) => {
                event.preventDefault();
                focusField(field);
              }}
            >
              {place(field)}
            </a>
            : {words(message)}
          </li>
        ))}
      </ul>
    </div>
  );
}

export const fieldId = (path: string): string => `field-${path.replaceAll(/[[\].]+/g, '-').replace(/-$/, '')}`;

/** Leads to the field, opening what it is folded in. A field that holds others leads to its first one. */
function focusField(path: string): void {
  const found = document.getElementById(fieldId(path)) ?? document.getElementById(fieldId(`${path}.en`));
  for (let fold = found?.closest('details'); fold; fold = fold.parentElement?.closest('details')) fold.open = true;
  const target = found?.matches('input, select, textarea, button') ? found : found?.querySelector<HTMLElement>('input, select, textarea, button');
  target?.focus();
  target?.scrollIntoView?.({ block: 'center' });
}

export function WithFaults({ error, children }: { error: unknown; children: ReactNode }) {
  const violations = useMemo(() => violationsOf(error), [error]);
  return (
    <ViolationsContext value={violations}>
      <div className={styles.form}>
        <FaultList violations={violations} />
        {children}
      </div>
    </ViolationsContext>
  );
}
