import { useTranslation } from 'react-i18next';
import { api } from '#renderer/lib/ipc.ts';
import { useStoreQuery } from '#renderer/lib/store-query.ts';
import { useFormat } from '#renderer/lib/use-format.ts';
import { PersonLink, useShownName } from '#renderer/parts/PersonName.tsx';
import { useAct } from '#renderer/parts/use-act.ts';
import { useDialog, useKeptDialog, useKeptOpen } from '#renderer/parts/use-dialog.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Inline, Stack } from '#renderer/ui/Columns.tsx';
import { IconPrinter } from '#renderer/ui/icons.ts';
import { Row, Rows } from '#renderer/ui/Row.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import type { MemberPapers } from '#shared/ipc/papers.ts';
import { AgreementDialog } from './AgreementDialog.tsx';
import { AgreementPrintDialog } from './AgreementPrintDialog.tsx';
import { TemplateDialog } from './TemplateDialog.tsx';
import css from './papers.module.css';

type GroupAgreementsProps = { readonly swvId: string; readonly members: readonly MemberPapers[]; readonly hasTraject: boolean };

/** Who signed, who not yet; made for the whole group in one act, and printed together. */
export function GroupAgreements({ swvId, members, hasTraject }: GroupAgreementsProps) {
  const { t } = useTranslation('papers');
  const act = useAct();
  const print = useDialog();
  const template = useKeptDialog('textTemplate:coachingAgreement');
  const [openId, setOpenId] = useKeptOpen(`coachingAgreement:${swvId}`);
  const without = members.filter(({ latest }) => latest === null);
  const latest = members.flatMap((member) => member.latest?.id ?? []);
  const signed = members.filter((member) => member.signed !== null).length;
  const make = (): void => void act(api['papers.makeAgreements']({ swvId, coacheeIds: without.map(({ person }) => person.id) }));
  return (
    <Section title={t('agreement.titles')} note={members.length === 0 ? undefined : t('group.signed', { signed, total: members.length })}>
      {members.length === 0 ? <p className={css['soft']}>{t('group.nobody')}</p> : null}
      <Stack gap="field">
        <Rows label={t('agreement.titles')}>
          {members.map((member) => (
            <MemberRow key={member.person.id} member={member} onOpen={() => setOpenId(member.person.id)} />
          ))}
        </Rows>
        {hasTraject ? null : <p className={css['soft']}>{t('group.noTraject')}</p>}
        <Inline>
          {without.length === 0 || !hasTraject ? null : (
            <Button variant="primary" onPress={make}>
              {t('group.make', { count: without.length })}
            </Button>
          )}
          {latest.length === 0 ? null : (
            <Button icon={<IconPrinter />} onPress={print.open}>
              {t('group.printAll')}
            </Button>
          )}
          <Button variant="quiet" onPress={template.open}>
            {t('template.open')}
          </Button>
        </Inline>
      </Stack>
      <AgreementPrintDialog ids={latest} isOpen={print.isOpen} onOpenChange={print.onOpenChange} />
      <TemplateDialog kind="coachingAgreement" isOpen={template.isOpen} onOpenChange={template.onOpenChange} />
      {openId === null ? null : <OpenAgreement coacheeId={openId} onClose={() => setOpenId(null)} />}
    </Section>
  );
}

function OpenAgreement({ coacheeId, onClose }: { readonly coacheeId: string; readonly onClose: () => void }) {
  const papers = useStoreQuery('papers.person', { coacheeId }).data;
  return papers === undefined || papers === null ? null : <AgreementDialog papers={papers} isOpen onOpenChange={(isOpen) => (isOpen ? undefined : onClose())} />;
}

function MemberRow({ member, onOpen }: { readonly member: MemberPapers; readonly onOpen: () => void }) {
  const { t } = useTranslation('papers');
  const format = useFormat();
  const shown = useShownName();
  const { person, latest, signed, hasIntake, intakeHeldOn } = member;
  const waiting = latest === null ? t('group.notMade') : latest.signedOn === null ? t('group.waiting', { version: latest.version }) : null;
  const done = signed === null ? null : t('group.signedVersion', { version: signed.version, date: format.date(signed.signedOn, 'short') });
  const intake = intakeHeldOn === null ? (hasIntake ? t('group.intake') : t('group.noIntake')) : t('group.intakeOn', { date: format.date(intakeHeldOn, 'short') });
  return (
    <Row
      title={<PersonLink person={person} />}
      detail={[done, waiting, intake].filter((part) => part !== null).join(' · ')}
      action={
        latest === null ? undefined : (
          <Button variant="quiet" aria-label={t('group.openOf', { name: shown(person) })} onPress={onOpen}>
            {t('agreement.open')}
          </Button>
        )
      }
    />
  );
}
