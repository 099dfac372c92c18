import type { RecordType } from '#shared/domain/records.ts';
import type { SearchHit } from '#shared/ipc/search.ts';

const pageRoutes: Readonly<Partial<Record<RecordType, (id: string) => string>>> = {
  conversation: (id) => `/conversation/${id}`,
  meeting: (id) => `/meeting/${id}`,
  contactMoment: (id) => `/contact/${id}`,
  observation: (id) => `/observation/${id}`,
  feedbackRound: (id) => `/round/${id}`,
  plg: (id) => `/plg/${id}`,
  coachee: (id) => `/coachee/${id}`,
  school: (id) => `/school/${id}`,
  swv: (id) => `/swv/${id}`,
  programme: (id) => `/programme/${id}`,
  libraryItem: (id) => `/library/item/${id}`,
};

/** The part of a group's page on which records without a page of their own stand. */
const swvTabs: Readonly<Partial<Record<RecordType, string>>> = {
  learningQuestion: 'questions',
  agreement: 'questions',
  swvIntake: 'start',
  subgroup: 'start',
  formalLeader: 'start',
  swvCoach: 'start',
  membership: 'members',
  sustainabilityPlan: 'papers',
  coachingAgreement: 'papers',
  certificate: 'papers',
  trajectWindow: 'line',
  layoutWish: 'rhythm',
};

/** The address of the page on which a find can be read; null when it has none. */
export function routeOfHit({ type, page, person, group }: SearchHit): string | null {
  const place = page ?? person ?? group;
  if (place === null) return type === 'textTemplate' ? '/settings' : null;
  if (place.type === 'swv' && type !== 'swv') return `/swv/${place.id}${swvTabs[type] === undefined ? '' : `/${swvTabs[type]}`}`;
  return pageRoutes[place.type]?.(place.id) ?? null;
}
