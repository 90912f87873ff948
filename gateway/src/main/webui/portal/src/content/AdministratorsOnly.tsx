import { ApiError } from '@touchstone/api';
import type { ReactNode } from 'react';
import { useStaff } from '../session/SessionGate';
import { ProblemNotice } from '../shell/ProblemNotice';

const FORBIDDEN = new ApiError(403, { type: 'about:blank', title: 'Forbidden', status: 403 });

/** Asks the services for nothing that the role may not have. */
export function AdministratorsOnly({ children }: { children: ReactNode }) {
  return useStaff().role === 'administrator' ? children : <ProblemNotice error={FORBIDDEN} heading="h1" />;
}
