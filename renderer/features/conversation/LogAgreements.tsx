import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '#renderer/lib/ipc.ts';
import { now } from '#renderer/lib/clock.ts';
import { AudienceField } from '#renderer/parts/AudienceField.tsx';
import { useAct } from '#renderer/parts/use-act.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { IconPlus } from '#renderer/ui/icons.ts';
import { Section } from '#renderer/ui/Section.tsx';
import type { Audience } from '#shared/domain/audience.ts';
import type { Rec } from '#shared/domain/records.ts';
import { NewAgreementForm, type AgreementValues } from './AgreementForm.tsx';
import { AgreementRow } from './AgreementRow.tsx';
import css from './conversation.module.css';
import { useKept } from './use-kept.ts';

const defaultAudience: readonly Audience[] = ['coachee'];
const groupAudience: readonly Audience[] = ['group'];

type LogAgreementsProps = {
  readonly conversationId: string;
  readonly givenName: string;
  /** Several people at the table: what is agreed is the group's. */
  readonly isGroup: boolean;
  readonly agreements: readonly Rec<'agreement'>[];
  readonly isAdding: boolean;
  readonly onAddingChange: (isAdding: boolean) => void;
  readonly onSaved: (instant: string) => void;
};

/** The agreements of a gesprek inside its log, with a line for a new one. */
export function LogAgreements({ conversationId, givenName, isGroup, agreements, isAdding, onAddingChange, onSaved }: LogAgreementsProps) {
  const { t } = useTranslation('conversations');
  const act = useAct();
  const [chosen, setChosen] = useState<readonly Audience[] | null>(null);
  const common = chosen ?? agreements[0]?.audience ?? (isGroup ? groupAudience : defaultAudience);
  const readerName = isGroup ? undefined : givenName;
  const draftKey = `agreement:${conversationId}`;
  const { kept, forget } = useKept<AgreementValues>(draftKey, ({ text }) => text.trim() !== '', () => onAddingChange(true));
  const empty: AgreementValues = { text: '', owner: isGroup ? 'swv' : 'coachee', dueOn: null, audience: [...common] };
  const share = (audience: Audience[]): void => {
    setChosen(audience);
    if (agreements.length > 0) void act(api['conversations.shareAgreements']({ conversationId, audience }));
  };
  return (
    <Section heading="title" title={t('agreements.title')} action={<AudienceField value={common} name={readerName} of={t('agreements.title')} onChange={share} />}>
      <ul className={css['agreements']}>
        {agreements.map((agreement) => (
          <AgreementRow key={agreement.id} agreement={agreement} givenName={givenName} commonAudience={common} />
        ))}
      </ul>
      {isAdding ? (
        <NewAgreementForm
          draftKey={draftKey}
          empty={empty}
          kept={kept}
          givenName={givenName}
          isGroup={isGroup}
          fieldId={`agreement:new:${conversationId}:text`}
          saveLabel={t('agreements.save')}
          onClose={() => {
            forget();
            onAddingChange(false);
          }}
          onSave={async (values) => {
            const done = await act(api['conversations.addAgreement']({ conversationId, ...values }));
            if (done !== null) onSaved(now());
            return done !== null;
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
