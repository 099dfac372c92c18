import { activities } from './activities.ts';
import { assignments } from './assignments.ts';
import { applyFormats } from './formats-apply.ts';
import { askFormats } from './formats-ask.ts';
import { learnFormats } from './formats-learn.ts';
import { togetherFormats } from './formats-together.ts';
import { visionFormats } from './formats-vision.ts';
import { frameworks } from './frameworks.ts';
import { guides } from './guides.ts';
import { literature } from './literature.ts';
import { models } from './models.ts';
import { questions } from './questions.ts';
import type { LibraryItem } from './types.ts';
import { viewingGuides } from './viewing-guides.ts';

export { struggles } from './struggles.ts';

/** Everything that comes with the app. Fetched only when a library opens: nothing at the start imports this. */
export const builtInItems: readonly LibraryItem[] = [
  ...askFormats,
  ...visionFormats,
  ...learnFormats,
  ...togetherFormats,
  ...applyFormats,
  ...guides,
  ...assignments,
  ...viewingGuides,
  ...models,
  ...questions,
  ...activities,
  ...frameworks,
  ...literature,
];
