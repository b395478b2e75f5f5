import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { en } from '#i18n/en.ts';

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <h1>{en.app.name}</h1>
  </StrictMode>,
);
