import { useTranslation } from 'react-i18next';
import { useAudienceWords } from '#renderer/parts/AudienceField.tsx';
import type { Audience } from '#shared/domain/audience.ts';
import { useAgreementWords } from './use-agreement-words.ts';

const shownFields = ['text', 'owner', 'dueOn', 'status', 'doneOn', 'audience'] as const;
type Shown = (typeof shownFields)[number];

/** The fields and values of an agreement as its history names them. */
export function useAgreementHistory(givenName: string) {
  const { t } = useTranslation('conversations');
  const words = useAgreementWords(givenName);
  const audienceWords = useAudienceWords(givenName);
  return {
    fieldLabel: (field: string): string | null => (isShown(field) ? t(`fields.${field}`) : null),
    valueLabel: (field: string, value: unknown): string | undefined => {
      if (field === 'status') return t(`agreementStatus.${value as 'open' | 'done' | 'dropped'}`);
      if (field === 'owner') return words.owner(value as 'coachee' | 'coach' | 'swv');
      return field === 'audience' ? audienceWords(value as Audience[] | null) : undefined;
    },
  };
}

function isShown(field: string): field is Shown {
  return shownFields.some((shown) => shown === field);
}
