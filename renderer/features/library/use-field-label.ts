import { useTranslation } from 'react-i18next';

const fields = {
  title: 'title',
  summary: 'summary',
  goal: 'goal',
  forWhom: 'forWhom',
  whenToUse: 'when',
  minutes: 'minutes',
  groupMin: 'groupMin',
  groupMax: 'groupMax',
  material: 'material',
  steps: 'steps',
  questions: 'questions',
  takeHomeSteps: 'takeHomeSteps',
  takeHomeQuestion: 'takeHomeQuestion',
  withoutCoach: 'withoutCoach',
  exchange: 'exchange',
  source: 'source',
  experience: 'experience',
  contact: 'contact',
  triedOn: 'triedOn',
} as const;

/** A field of an own item as its page calls it; null for what the history leaves out. */
export function useFieldLabel(): (field: string) => string | null {
  const { t } = useTranslation('library');
  return (field) => (Object.hasOwn(fields, field) ? t(`own.${fields[field as keyof typeof fields]}`) : null);
}
