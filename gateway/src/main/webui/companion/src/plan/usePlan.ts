import type { Daypart, Plan, PlanAnswer } from '@touchstone/api';
import { useEffect, useState } from 'react';
import { useAction, useNamed, useOnline, useServer } from '../app/hooks';
import { usePerson } from '../app/person';
import { onChange } from '../data/changes';
import { keep } from '../data/kept';
import { useText, type MessageId } from '../i18n/language';
import { useToast } from '../ui/toast';
import { dayOf } from './model';

const PLAN = '/api/practice/v1/me/plan';
const QUIET = 600;

/** Grows when entries have reached the server: what is picked depends on them. */
function useDelivered(): number {
  const { queue } = usePerson();
  const [delivered, setDelivered] = useState(0);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = onChange(() => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        queue
          .waiting()
          .then(({ entries }) => {
            if (entries === 0) setDelivered((now) => now + 1);
          })
          .catch(() => undefined);
      }, QUIET);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [queue]);
  return delivered;
}

const SAID: Record<PlanAnswer, MessageId> = { swap: 'plan.swapped', skip: 'plan.skipped', 'not-for-me': 'plan.notForMeSaid' };

/** The plan of today: the server's, or the one that the phone kept of the same day. */
export function usePlan() {
  const t = useText();
  const toast = useToast();
  const { api, owner } = usePerson();
  const online = useOnline();
  const { busy, act } = useAction();
  const delivered = useDelivered();
  const [day] = useState(() => dayOf(new Date()));
  const name = useNamed('plan');
  const { data, state } = useServer<Plan>(name, `${PLAN}?day=${day}`, delivered);
  const [answered, setAnswered] = useState<{ plan: Plan; after: Plan | null } | null>(null);
  // An answer's plan holds until the server is asked again.
  const newest = answered && answered.after === data ? answered.plan : data;
  const plan = newest?.day === day ? newest : null;

  const put = async (daypart: Daypart, answer: PlanAnswer | null, practice?: string) => {
    const next = await api.put<Plan>(`${PLAN}/${day}/${daypart}`, { body: { answer, ...(practice && { practice }) } });
    setAnswered({ plan: next, after: data });
    await keep(owner, name, next).catch(() => undefined);
  };
  const takeBack = (daypart: Daypart) => act(() => put(daypart, null));
  const answer = (daypart: Daypart, said: PlanAnswer, practice: string) =>
    act(async () => {
      await put(daypart, said, practice);
      toast({ text: t(SAID[said]), ...(said !== 'swap' && { undo: () => void takeBack(daypart) }) });
    });
  return { plan, state, online, off: busy || !online, answer, takeBack };
}
