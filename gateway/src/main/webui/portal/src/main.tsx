import '@fontsource-variable/inter/wght.css';
import '@touchstone/tokens/tokens.css';
import './mantine.css';
import './global.css';
import { ApiClient } from '@touchstone/api';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App';
import { createQueryClient } from './api/queries';

const nonce = document.querySelector<HTMLMetaElement>('meta[name=csp-nonce]')?.content;

const api = new ApiClient();

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <App api={api} client={createQueryClient(api)} nonce={nonce} />
  </StrictMode>,
);
