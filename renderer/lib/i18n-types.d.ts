import 'i18next';
import type common from '#shared/i18n/nl-BE/common.json';
import type shell from '#shared/i18n/nl-BE/shell.json';

// Keys are checked against the Dutch catalogues. A new namespace adds its import and its line here.
declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    returnNull: false;
    resources: {
      common: typeof common;
      shell: typeof shell;
    };
  }
}
