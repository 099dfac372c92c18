import 'i18next';
import type acts from '#shared/i18n/nl-BE/acts.json';
import type timeline from '#shared/i18n/nl-BE/timeline.json';
import type filters from '#shared/i18n/nl-BE/filters.json';
import type agreements from '#shared/i18n/nl-BE/agreements.json';
import type agenda from '#shared/i18n/nl-BE/agenda.json';
import type attachments from '#shared/i18n/nl-BE/attachments.json';
import type observation from '#shared/i18n/nl-BE/observation.json';
import type analysis from '#shared/i18n/nl-BE/analysis.json';
import type meeting from '#shared/i18n/nl-BE/meeting.json';
import type library from '#shared/i18n/nl-BE/library.json';
import type questions from '#shared/i18n/nl-BE/questions.json';
import type audience from '#shared/i18n/nl-BE/audience.json';
import type contacts from '#shared/i18n/nl-BE/contacts.json';
import type conversations from '#shared/i18n/nl-BE/conversations.json';
import type find from '#shared/i18n/nl-BE/find.json';
import type example from '#shared/i18n/nl-BE/example.json';
import type board from '#shared/i18n/nl-BE/board.json';
import type calendar from '#shared/i18n/nl-BE/calendar.json';
import type line from '#shared/i18n/nl-BE/line.json';
import type layout from '#shared/i18n/nl-BE/layout.json';
import type planning from '#shared/i18n/nl-BE/planning.json';
import type today from '#shared/i18n/nl-BE/today.json';
import type rhythm from '#shared/i18n/nl-BE/rhythm.json';
import type common from '#shared/i18n/nl-BE/common.json';
import type papers from '#shared/i18n/nl-BE/papers.json';
import type people from '#shared/i18n/nl-BE/people.json';
import type start from '#shared/i18n/nl-BE/start.json';
import type shell from '#shared/i18n/nl-BE/shell.json';
import type settings from '#shared/i18n/nl-BE/settings.json';
import type refusals from '#shared/i18n/nl-BE/refusals.json';
import type errors from '#shared/i18n/nl-BE/errors.json';
import type vaultErrors from '#shared/i18n/nl-BE/vaultErrors.json';
import type vault from '#shared/i18n/nl-BE/vault.json';

// Keys are checked against the Dutch catalogues. A new namespace adds its import and its line here.
declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    returnNull: false;
    resources: {
      acts: typeof acts;
      timeline: typeof timeline;
      filters: typeof filters;
      agreements: typeof agreements;
      agenda: typeof agenda;
      analysis: typeof analysis;
      attachments: typeof attachments;
      observation: typeof observation;
      meeting: typeof meeting;
      library: typeof library;
      questions: typeof questions;
      audience: typeof audience;
      board: typeof board;
      calendar: typeof calendar;
      line: typeof line;
      layout: typeof layout;
      planning: typeof planning;
      today: typeof today;
      rhythm: typeof rhythm;
      common: typeof common;
      example: typeof example;
      find: typeof find;
      contacts: typeof contacts;
      conversations: typeof conversations;
      papers: typeof papers;
      people: typeof people;
      start: typeof start;
      shell: typeof shell;
      settings: typeof settings;
      refusals: typeof refusals;
      errors: typeof errors;
      vaultErrors: typeof vaultErrors;
      vault: typeof vault;
    };
  }
}
