import { createRoot } from 'react-dom/client';
import { startI18n } from '#renderer/lib/i18n.ts';
import { environment } from '#renderer/lib/ipc.ts';
import { applyTheme } from '#renderer/lib/theme.ts';
import { allowOnlyEmptyHtml } from '#renderer/lib/trusted-types.ts';
import { assertPresent } from '#shared/result.ts';
import { App } from './App.tsx';
import './styles/index.ts';

allowOnlyEmptyHtml();
startI18n(environment.preferences.language);
applyTheme(environment.preferences.theme);
createRoot(assertPresent(document.getElementById('root'), 'index.html has it')).render(<App />);
