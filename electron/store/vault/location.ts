import { realpathSync, statfsSync } from 'node:fs';
import { homedir } from 'node:os';
import type { VaultLocationWarning } from '#shared/domain/vault.ts';

export type LocationWarning = { readonly code: VaultLocationWarning; readonly service: string };

type Surroundings = {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
  /** Where the path really lies, past links and mapped drives. */
  readonly realPath: (path: string) => string;
  /** The kind of file system, as Linux numbers it. */
  readonly fileSystemType: (path: string) => number;
};

const synced: readonly (readonly [service: string, segment: RegExp])[] = [
  ['OneDrive', /^OneDrive( - .+)?$/i],
  ['Dropbox', /^Dropbox( \(.+\))?$/i],
  ['Google Drive', /^(Google ?Drive( - .+|-.+)?|My Drive|Mijn Drive|DriveFS)$/i],
  ['iCloud', /^(iCloud ?Drive|Mobile Documents|com~apple~CloudDocs)$/i],
  ['Nextcloud', /^(Nextcloud|ownCloud)\d*$/i],
  ['Box', /^Box( Sync)?$/i],
  ['MEGA', /^MEGA(sync)?$/i],
  ['pCloud', /^pCloud ?Drive$/i],
];

const oneDriveVariables = ['OneDrive', 'OneDriveCommercial', 'OneDriveConsumer'];

/** NFS, SMB, CIFS, SMB2, AFS and 9P, as in Linux's `magic.h`. */
const networkTypes = new Set([0x6969, 0x517b, 0xff534d42, 0xfe534d42, 0x5346414f, 0x01021997]);

/**
 * Places where a store gets damaged or travels along: folders that another program copies while it is open, network
 * drives (on which the log of the store does not work) and sticks. Moving files by such a folder is fine, living there is not.
 */
export function judgeVaultLocation(path: string, surroundings: Partial<Surroundings> = {}): LocationWarning[] {
  const { platform, env, home, realPath, fileSystemType }: Surroundings = { ...here, ...surroundings };
  const real = attempt(() => realPath(path)) ?? path;
  const paths = [path, real].map((text) => text.replaceAll('\\', '/'));
  const warnings: LocationWarning[] = [];
  const service = paths.map((text) => syncService(text, env)).find((name) => name !== undefined);
  if (service !== undefined) warnings.push({ code: 'location-synced', service });
  const isUnc = paths.some((text) => text.startsWith('//') && !text.startsWith('//?/') && !text.startsWith('//./'));
  const type = platform === 'linux' ? attempt(() => fileSystemType(real)) : undefined;
  if (isUnc || (type !== undefined && networkTypes.has(type))) warnings.push({ code: 'location-network', service: '' });
  if (isRemovable(paths[1] ?? '', platform, home)) warnings.push({ code: 'location-removable', service: '' });
  return warnings;
}

const here: Surroundings = {
  platform: process.platform,
  env: process.env,
  home: homedir(),
  realPath: (path) => realpathSync.native(path),
  fileSystemType: (path) => statfsSync(path).type,
};

function syncService(path: string, env: Surroundings['env']): string | undefined {
  const lower = `${path.toLowerCase()}/`;
  for (const name of oneDriveVariables) {
    const folder = env[name]?.replaceAll('\\', '/').toLowerCase().replace(/\/+$/, '');
    if (folder !== undefined && folder !== '' && lower.startsWith(`${folder}/`)) return 'OneDrive';
  }
  const segments = path.split('/');
  const cloudStorage = segments.indexOf('CloudStorage');
  if (cloudStorage >= 0 && segments.includes('Library')) return segments[cloudStorage + 1]?.split('-')[0] ?? 'CloudStorage';
  return synced.find(([, segment]) => segments.some((text) => segment.test(text)))?.[0];
}

function isRemovable(path: string, platform: NodeJS.Platform, home: string): boolean {
  if (path.startsWith(home.replaceAll('\\', '/'))) return false;
  if (platform === 'linux') return /^\/(run\/)?media\//.test(path);
  return platform === 'darwin' && path.startsWith('/Volumes/');
}

function attempt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
