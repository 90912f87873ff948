import '@fontsource-variable/atkinson-hyperlegible-next/wght.css';
import '@fontsource-variable/fraunces/wght.css';
import '@touchstone/tokens/tokens.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { App } from './app/App';
import { applySettings } from './app/settings';
import './global.css';
import { Language } from './i18n/language';
import { takeCode } from './partner/code';

applySettings();
takeCode();
createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <Language>
      <BrowserRouter basename="/app">
        <App />
      </BrowserRouter>
    </Language>
  </StrictMode>,
);
