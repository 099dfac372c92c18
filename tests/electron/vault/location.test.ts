import { describe, expect, it } from 'vitest';
import { judgeVaultLocation } from '#electron/store/vault/location.ts';

const nowhere = { env: {}, home: '/home/anke', realPath: (path: string) => path, fileSystemType: () => 0xef53 };

describe('where a vault lies', () => {
  it.each([
    ['win32', 'C:\\Users\\anke\\OneDrive\\Procescoach', 'location-synced', 'OneDrive'],
    ['win32', 'C:\\Users\\anke\\OneDrive - Scholengroep\\x', 'location-synced', 'OneDrive'],
    ['win32', 'D:\\Dropbox\\werk', 'location-synced', 'Dropbox'],
    ['win32', 'G:\\Mijn Drive\\werk', 'location-synced', 'Google Drive'],
    ['darwin', '/Users/anke/Library/Mobile Documents/com~apple~CloudDocs/x', 'location-synced', 'iCloud'],
    ['darwin', '/Users/anke/Library/CloudStorage/OneDrive-School/x', 'location-synced', 'OneDrive'],
    ['linux', '/home/anke/Nextcloud/x', 'location-synced', 'Nextcloud'],
    ['win32', '\\\\server\\share\\x', 'location-network', ''],
    ['linux', '/media/anke/STICK/x', 'location-removable', ''],
    ['darwin', '/Volumes/STICK/x', 'location-removable', ''],
  ] as const)('on %s at %s is warned for', (platform, path, code, service) => {
    expect(judgeVaultLocation(path, { ...nowhere, platform })).toEqual([{ code, service }]);
  });

  it('is seen past a mapped drive, a link, the OneDrive of the company and a mounted share', () => {
    expect(judgeVaultLocation('Z:\\x', { ...nowhere, platform: 'win32', realPath: () => '\\\\server\\share\\x' })).toMatchObject([{ code: 'location-network' }]);
    expect(judgeVaultLocation('/home/anke/werk', { ...nowhere, platform: 'linux', realPath: () => '/home/anke/Dropbox/werk' })).toMatchObject([{ service: 'Dropbox' }]);
    expect(judgeVaultLocation('D:\\Bestanden\\werk', { ...nowhere, platform: 'win32', env: { OneDriveCommercial: 'D:\\Bestanden' } })).toMatchObject([{ service: 'OneDrive' }]);
    expect(judgeVaultLocation('/mnt/werk', { ...nowhere, platform: 'linux', fileSystemType: () => 0xff534d42 })).toMatchObject([{ code: 'location-network' }]);
  });

  it('in an ordinary folder is fine, also when its name only resembles a service', () => {
    for (const path of ['/home/anke/.config/procescoach/vaults', '/home/anke/OneDriver/x', '/home/anke/doos/Boxen', 'C:\\Users\\anke\\AppData\\Roaming\\procescoach']) {
      expect(judgeVaultLocation(path, { ...nowhere, platform: 'linux' })).toEqual([]);
    }
    expect(judgeVaultLocation('/niet/te/vinden')).toEqual([]);
  });
});
