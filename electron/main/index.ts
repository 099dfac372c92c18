import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { app } from 'electron';
import { registerAppScheme } from './app-protocol.ts';
import { compose } from './compose.ts';
import { developmentUrl, isTestable } from './environment.ts';
import { cutOffNetwork, refuseDebugging } from './security.ts';

app.setName('Procescoach');
if (refuseDebugging(process.argv, isTestable)) app.exit(1);

const chosenFolder = app.commandLine.getSwitchValue('user-data-dir');
const userData = chosenFolder === '' ? join(app.getPath('appData'), 'Procescoach') : chosenFolder;
mkdirSync(userData, { recursive: true });
app.setPath('userData', userData);
// What Chromium writes for itself stands apart, so that the folder of the vaults holds nothing else.
app.setPath('sessionData', join(userData, 'window'));
app.setPath('crashDumps', join(userData, 'window', 'crashes'));

app.enableSandbox();
cutOffNetwork(developmentUrl);
registerAppScheme();

if (app.requestSingleInstanceLock()) {
  void app.whenReady().then(() => {
    const { focus } = compose(userData);
    app.on('second-instance', focus);
  });
} else {
  app.exit(0);
}
