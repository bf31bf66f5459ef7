import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { restoreSession } from '@/api/session';
import { App } from '@/app/app';
import '@/styles/index.css';

void restoreSession();

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
