import { app, Menu } from 'electron';

/** On macOS the menu carries copy, paste and quit; elsewhere the keys work without one and the bar stays away. */
export function setMenu(): void {
  if (process.platform !== 'darwin') {
    Menu.setApplicationMenu(null);
    return;
  }
  Menu.setApplicationMenu(Menu.buildFromTemplate([{ label: app.name, role: 'appMenu' }, { role: 'editMenu' }, { role: 'windowMenu' }]));
}
