import { z } from 'zod';
import { recordTypes, type RecordType } from '../domain/records.ts';
import type { conversationKinds, EventStatus } from '../domain/records/planning.ts';
import { nothing, query } from './endpoint.ts';

/** A record that has, or stands on, a page. */
export type SearchPage = { readonly type: RecordType; readonly id: string; readonly label: string };

export type SearchHit = {
  readonly type: RecordType;
  readonly id: string;
  /** The words around what was found; the find itself stands between U+0002 and U+0003. */
  readonly snippet: string;
  /** In which field those words stand. */
  readonly field: string | null;
  /** How many more papers have nearly the same words. */
  readonly alike: number;
  readonly example: boolean;
  /** Which piece of the page: a kind of block, or the heading that the coach gave it. */
  readonly part: { readonly kind: string | null; readonly heading: string | null } | null;
  /** Where it can be read. */
  readonly page: SearchPage | null;
  readonly person: SearchPage | null;
  /** Names of everyone in a groepsgesprek that it belongs to, in the order of the group; empty elsewhere. */
  readonly people: readonly string[];
  readonly group: SearchPage | null;
  /** The day of the gesprek, bijeenkomst or visit that it belongs to. */
  readonly date: string | null;
};

export type SearchAnswer = {
  readonly hits: readonly SearchHit[];
  readonly hasMore: boolean;
  /** `newest` when there are too many finds to weigh. */
  readonly order: 'best' | 'newest';
};

/** A gesprek, bijeenkomst or observatie to go to by name. */
export type SearchEvent = {
  readonly type: 'conversation' | 'meeting' | 'observation';
  readonly id: string;
  readonly date: string;
  readonly status: EventStatus;
  readonly kind: (typeof conversationKinds)[number] | null;
  readonly swvId: string;
  readonly swvName: string;
  /** Whom the gesprek is with; everyone of a groepsgesprek. */
  readonly people: readonly { readonly coacheeId: string; readonly givenName: string; readonly familyName: string }[];
};

export type SearchPlg = { readonly id: string; readonly theme: string; readonly person: SearchEvent['people'][number] };

/** Finding in all that was written. */
export const searchContract = {
  'search.texts': query<SearchAnswer>()(
    z.strictObject({
      text: z.string().max(300),
      types: z.array(z.enum(recordTypes)).nullable(),
      /** Only what may be seen while others look along. */
      isDiscreet: z.boolean(),
      /** Of papers with nearly the same words only one, with the number of the others. */
      isGathered: z.boolean().optional(),
      limit: z.number().int().min(1).max(100),
    }),
  ),
  /** What is coming, the nearest first, then what was held, the latest first. */
  'search.events': query<readonly SearchEvent[]>()(nothing),
  'search.plgs': query<readonly SearchPlg[]>()(nothing),
} as const;
