import { useTranslation } from 'react-i18next';
import { createRecord } from '#renderer/lib/records.ts';
import { HistoryAction } from '#renderer/parts/HistoryAction.tsx';
import { AudienceField } from '#renderer/parts/AudienceField.tsx';
import { DeleteAction } from '#renderer/parts/DeleteAction.tsx';
import { SheetDialog } from '#renderer/parts/paper/SheetDialog.tsx';
import { SavedDate, SavedTextArea } from '#renderer/parts/saved-fields.tsx';
import { useAct } from '#renderer/parts/use-act.ts';
import { useDialog } from '#renderer/parts/use-dialog.ts';
import { useShare } from '#renderer/parts/use-share.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Columns, Inline, Stack } from '#renderer/ui/Columns.tsx';
import { IconPrinter } from '#renderer/ui/icons.ts';
import { Section } from '#renderer/ui/Section.tsx';
import type { Rec } from '#shared/domain/records.ts';
import type { ClosingView } from '#shared/ipc/papers.ts';
import css from './papers.module.css';

/** The parts of the plan, in the order in which a group talks about them. */
const planParts = ['policyTeam', 'policySupport', 'relief', 'groupKeeps', 'carriers'] as const;

/** The verduurzamingsplan: what stays after the traject, made with the group. */
export function PlanSection({ closing }: { readonly closing: ClosingView }) {
  const { t } = useTranslation('papers');
  const act = useAct();
  const { plan, traject } = closing;
  if (plan !== null) return <Plan key={plan.id} plan={plan} />;
  const begin = (): void => void act(createRecord('sustainabilityPlan', { swvId: traject.swvId, trajectId: traject.id, audience: ['group'] }));
  return (
    <Section
      title={t('plan.title')}
      action={
        <Button variant="quiet" onPress={begin}>
          {t('plan.begin')}
        </Button>
      }
    >
      <p className={css['soft']}>{t('plan.empty')}</p>
    </Section>
  );
}

function Plan({ plan }: { readonly plan: Rec<'sustainabilityPlan'> }) {
  const { t } = useTranslation('papers');
  const print = useDialog();
  const { id, audience } = plan;
  const share = useShare('sustainabilityPlan', id);
  const mayLeave = audience?.includes('group') === true;
  return (
    <Section
      title={t('plan.title')}
      action={<AudienceField value={audience} onChange={share} of={t('plan.title')} data-field-id={`sustainabilityPlan:${id}:audience`} />}
    >
      <Stack gap="field">
        <Columns shape="even">
          {[planParts.slice(0, 3), planParts.slice(3)].map((parts, index) => (
            <Stack key={index} gap="field">
              {parts.map((part) => (
                <SavedTextArea key={part} type="sustainabilityPlan" record={plan} field={part} label={t(`plan.${part}`)} description={t(`plan.hints.${part}`)} />
              ))}
              {index === 1 ? <SavedDate type="sustainabilityPlan" record={plan} field="lookBackOn" label={t('plan.lookBackOn')} description={t('plan.hints.lookBackOn')} /> : null}
            </Stack>
          ))}
        </Columns>
        <Inline>
          <Button icon={<IconPrinter />} onPress={print.open}>
            {t('print.look')}
          </Button>
          <HistoryAction type="sustainabilityPlan" id={id} of={t('plan.title')} />
          <DeleteAction type="sustainabilityPlan" id={id} name={t('plan.title')} />
        </Inline>
      </Stack>
      <SheetDialog kind="sustainabilityPlan" ids={[id]} title={t('plan.printTitle')} lead={t(mayLeave ? 'plan.printLead' : 'plan.onlyMe')} isOpen={print.isOpen} onOpenChange={print.onOpenChange} />
    </Section>
  );
}
