import { searchEvents, searchPlgs } from '#db/repositories/search-events.ts';
import { searchTexts } from '#db/repositories/search.ts';
import { hidesField } from '#shared/domain/discreet.ts';
import { fieldsOf } from '#shared/domain/record.ts';
import { recordDefinitions, recordTypes } from '#shared/domain/records.ts';
import type { Handlers } from '#shared/ipc/contract.ts';
import { ok } from '#shared/result.ts';
import type { Deps } from './deps.ts';

type SearchHandlers = Pick<Handlers, Extract<keyof Handlers, `search.${string}`>>;

/** Types that show whole while others look along: a find in any other could be a name or a note. */
const discreetTypes = recordTypes.filter((type) => !Object.keys(fieldsOf(recordDefinitions[type])).some((field) => hidesField(type, field)));

/** Finding in all that was written. */
export function searchHandlers({ writer: { db }, today }: Deps): SearchHandlers {
  return {
    'search.texts': ({ text, types, isDiscreet, isGathered = false, limit }) => {
      const seen = isDiscreet ? discreetTypes.filter((type) => types === null || types.includes(type)) : types;
      // Whose something is, is a name too.
      return ok(searchTexts(db, text, { types: seen, limit, byName: !isDiscreet, isGathered }));
    },
    'search.events': () => ok(searchEvents(db, today())),
    'search.plgs': () => ok(searchPlgs(db)),
  };
}
