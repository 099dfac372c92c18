import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { errorSentence } from '#renderer/lib/error-sentence.ts';
import { api } from '#renderer/lib/ipc.ts';
import { now } from '#renderer/lib/clock.ts';
import { useStoreQuery } from '#renderer/lib/store-query.ts';
import { AudienceField } from '#renderer/parts/AudienceField.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { IconPlus } from '#renderer/ui/icons.ts';
import { Section } from '#renderer/ui/Section.tsx';
import { showToast } from '#renderer/ui/Toast.tsx';
import type { Audience } from '#shared/domain/audience.ts';
import type { Rec } from '#shared/domain/records.ts';
import { NewAgreementForm, type AgreementValues } from './AgreementForm.tsx';
import { AgreementRow } from './AgreementRow.tsx';
import css from './conversation.module.css';

const defaultAudience: readonly Audience[] = ['coachee'];

type LogAgreementsProps = {
  readonly conversationId: string;
  readonly givenName: string;
  readonly agreements: readonly Rec<'agreement'>[];
  readonly isAdding: boolean;
  readonly onAddingChange: (isAdding: boolean) => void;
  readonly onSaved: (instant: string) => void;
};

/** The agreements of a gesprek inside its log, with a line for a new one. */
export function LogAgreements({ conversationId, givenName, agreements, isAdding, onAddingChange, onSaved }: LogAgreementsProps) {
  const { t } = useTranslation('conversations');
  const [chosen, setChosen] = useState<readonly Audience[] | null>(null);
  const common = chosen ?? agreements[0]?.audience ?? defaultAudience;
  const draftKey = `agreement:${conversationId}`;
  const { kept, forget } = useKept(draftKey, onAddingChange);
  const empty: AgreementValues = { text: '', owner: 'coachee', dueOn: null, audience: [...common] };
  const share = (audience: Audience[]): void => {
    setChosen(audience);
    if (agreements.length > 0) void api['conversations.shareAgreements']({ conversationId, audience });
  };
  return (
    <Section heading="title" title={t('agreements.title')} action={<AudienceField value={common} name={givenName} of={t('agreements.title')} onChange={share} />}>
      <ul className={css['agreements']}>
        {agreements.map((agreement) => (
          <AgreementRow key={agreement.id} agreement={agreement} givenName={givenName} commonAudience={common} />
        ))}
      </ul>
      {isAdding ? (
        <NewAgreementForm
          key={common.join()}
          draftKey={draftKey}
          empty={empty}
          kept={kept}
          givenName={givenName}
          fieldId={`agreement:new:${conversationId}:text`}
          saveLabel={t('agreements.save')}
          onClose={() => {
            forget();
            onAddingChange(false);
          }}
          onSave={async (values) => {
            const result = await api['conversations.addAgreement']({ conversationId, ...values });
            if (result.ok) onSaved(now());
            else showToast({ message: errorSentence(result.error) });
            return result.ok;
          }}
        />
      ) : (
        <Button variant="quiet" icon={<IconPlus />} kbd={t('agreements.addKey')} className={css['add'] ?? ''} onPress={() => onAddingChange(true)}>
          {t('agreements.add')}
        </Button>
      )}
    </Section>
  );
}

/** After a lock or a crash the half-typed agreement is in sight again, with its words from the first moment on. */
function useKept(key: string, onOpen: (isOpen: boolean) => void): { readonly kept: AgreementValues | null; readonly forget: () => void } {
  const draft = useStoreQuery('drafts.get', { key }).data as AgreementValues | null | undefined;
  const [kept, setKept] = useState<AgreementValues | null>(null);
  const wasLookedAt = useRef(false);
  useEffect(() => {
    if (draft === undefined || wasLookedAt.current) return;
    wasLookedAt.current = true;
    if (draft === null || draft.text.trim() === '') return;
    setKept(draft);
    onOpen(true);
  }, [draft, onOpen]);
  return { kept, forget: () => setKept(null) };
}
