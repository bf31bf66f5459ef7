import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { drawTogether } from '@/api/draw-together';
import { restoreSession } from '@/api/session';
import { App } from '@/app/app';
import '@/styles/index.css';

drawTogether();
void restoreSession();

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
