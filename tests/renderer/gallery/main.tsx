import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import '#renderer/app/styles/index.ts';
import { LanguageProvider } from '#renderer/app/shell/LanguageProvider.tsx';
import { isLanguage, startI18n } from '#renderer/lib/i18n.ts';
import { applyTheme, isTheme } from '#renderer/lib/theme.ts';
import { allowOnlyEmptyHtml } from '#renderer/lib/trusted-types.ts';
import { Gallery } from './Gallery.tsx';

const asked = new URLSearchParams(location.search);
const language = asked.get('language');
const theme = asked.get('theme');

allowOnlyEmptyHtml();
startI18n(isLanguage(language) ? language : 'nl-BE');
applyTheme(isTheme(theme) ? theme : 'light');

const { hook } = memoryLocation({ path: asked.get('path') ?? '/bouwstenen' });
const root = document.querySelector('#root');
if (root !== null) {
  createRoot(root).render(
    <StrictMode>
      <Router hook={hook}>
        <LanguageProvider>
          <Gallery />
        </LanguageProvider>
      </Router>
    </StrictMode>,
  );
}
