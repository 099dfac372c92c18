/** Every name that the window may call, once. The preload builds its bridge from this list alone. */
export const channels = [
  'vault.state',
  'vault.judgePassword',
  'vault.create',
  'vault.confirmRecovery',
  'vault.unlock',
  'vault.unlockWithRecovery',
  'vault.changePassword',
  'vault.prepareNewRecovery',
  'vault.confirmNewRecovery',
  'backups.list',
  'backups.create',
  'backups.setSecondPlace',
  'backups.restore',

  'records.get',
  'records.list',
  'records.create',
  'records.update',
  'records.remove',
  'records.restore',
  'records.erase',
  'records.history',
  'records.bin',
  'records.leaveField',
  'acts.recent',
  'acts.undo',

  'drafts.get',
  'drafts.save',
  'drafts.clear',
  'place.get',
  'place.save',
  'settings.get',
  'settings.save',
  'clock.now',

  'swv.list',
  'swv.overview',
  'swv.create',
  'people.list',
  'people.coachee',
  'people.addMember',
  'people.endMembership',
  'people.reopenMembership',
  'people.moveMember',
  'people.replaceLeader',
  'people.joinSchool',
  'people.leaveSchool',
  'schools.list',
  'schools.overview',

  'example.state',
  'example.create',
  'example.remove',
] as const;

export type Channel = (typeof channels)[number];

/** What the window may ask of the main process. */
export const shellChannels = [
  'shell.chooseFile',
  'shell.chooseFolder',
  'shell.print',
  'shell.savePdf',
  'shell.lock',
  'shell.quit',
  'shell.setPreferences',
  'shell.readyToLock',
] as const;

export type ShellChannel = (typeof shellChannels)[number];
