import { MantineProvider, useMantineColorScheme } from '@mantine/core';
import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import type { ApiClient } from '@touchstone/api';
import { Suspense, lazy, useLayoutEffect } from 'react';
import { BrowserRouter, Navigate, Route, Routes } from 'react-router';
import { ApiProvider } from './api/queries';
import { I18n } from './i18n/i18n';
import { PatientList } from './patients/PatientList';
import { SessionGate, useStaff } from './session/SessionGate';
import { NotFound } from './shell/NotFound';
import { Shell } from './shell/Shell';
import { Shortcuts } from './shell/shortcuts';
import { cssVariablesResolver, theme } from './theme';

const PatientPage = lazy(() => import('./patient/PatientPage'));
const CohortPage = lazy(() => import('./cohort/CohortPage'));
const ApiPage = lazy(() => import('./admin/ApiPage'));
const CataloguePage = lazy(() => import('./catalogue/CataloguePage'));
const PracticePage = lazy(() => import('./catalogue/PracticePage'));
const ProgramsPage = lazy(() => import('./programs/ProgramsPage'));
const ProgramPage = lazy(() => import('./programs/ProgramPage'));
const LearnPage = lazy(() => import('./content/LearnPage'));

/** The whole portal. `nonce` lets Mantine's style tags pass the content security policy. */
export function App({ api, client, nonce }: { api: ApiClient; client: QueryClient; nonce?: string | undefined }) {
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariablesResolver}
      defaultColorScheme="auto"
      {...(nonce ? { getStyleNonce: () => nonce } : {})}
    >
      <TokensFollowScheme />
      <ApiProvider value={api}>
      <QueryClientProvider client={client}>
        <I18n>
          <Shortcuts>
            <BrowserRouter basename="/portal/">
              <SessionGate>
                <Shell>
                  <Suspense fallback={null}>
                    <Routes>
                      <Route path="/" element={<Home />} />
                      <Route path="/patients/:id" element={<PatientPage />} />
                      <Route path="/cohort" element={<CohortPage />} />
                      <Route path="/content" element={<CataloguePage />} />
                      <Route path="/content/:code" element={<PracticePage />} />
                      <Route path="/programs" element={<ProgramsPage />} />
                      <Route path="/programs/:code" element={<ProgramPage />} />
                      <Route path="/learn" element={<LearnPage />} />
                      <Route path="/admin/api" element={<ApiPage />} />
                      <Route path="*" element={<NotFound />} />
                    </Routes>
                  </Suspense>
                </Shell>
              </SessionGate>
            </BrowserRouter>
          </Shortcuts>
        </I18n>
      </QueryClientProvider>
      </ApiProvider>
    </MantineProvider>
  );
}

function Home() {
  return useStaff().role === 'administrator' ? <Navigate to="/admin/api" replace /> : <PatientList />;
}

/** A scheme chosen in the portal overrides the device's for the tokens too. */
function TokensFollowScheme() {
  const { colorScheme } = useMantineColorScheme();
  useLayoutEffect(() => {
    if (colorScheme === 'auto') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = colorScheme;
  }, [colorScheme]);
  return null;
}
