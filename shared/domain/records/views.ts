import { choice, json, order, requiredText } from '../field.ts';
import { savedValues } from '../saved-filter.ts';
import { defineRecord } from '../record.ts';

/** Lists that can be narrowed, and that keep under a name what they were narrowed to. */
export const filterScreens = ['timeline', 'agreements', 'schools'] as const;
export type FilterScreen = (typeof filterScreens)[number];

/** What a list was narrowed to, under a name of the coach's own. Of this laptop alone: it shows nothing that its list does not. */
export const savedFilter = defineRecord({ screen: choice(filterScreens), name: requiredText(60), filter: json(savedValues), position: order() }, {});
