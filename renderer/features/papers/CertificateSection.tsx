import { useTranslation } from 'react-i18next';
import { api } from '#renderer/lib/ipc.ts';
import { useFormat } from '#renderer/lib/use-format.ts';
import { PersonName, useShownName } from '#renderer/parts/PersonName.tsx';
import { useAct } from '#renderer/parts/use-act.ts';
import { useDialog, useKeptDialog, useKeptOpen } from '#renderer/parts/use-dialog.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Inline, Stack } from '#renderer/ui/Columns.tsx';
import { IconPrinter } from '#renderer/ui/icons.ts';
import { Row, Rows } from '#renderer/ui/Row.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import type { CertificateView, ClosingView } from '#shared/ipc/papers.ts';
import { CertificateDialog } from './CertificateDialog.tsx';
import { CertificatePrintDialog } from './CertificatePrintDialog.tsx';
import css from './papers.module.css';
import { TemplateDialog } from './TemplateDialog.tsx';

/** A deelnameattest for everyone who took part, with the hours that it stands on in sight. */
export function CertificateSection({ closing }: { readonly closing: ClosingView }) {
  const { t } = useTranslation('papers');
  const act = useAct();
  const print = useDialog();
  const template = useKeptDialog('textTemplate:certificate');
  const { certificates, withoutCertificate: missing, traject } = closing;
  const [openId, setOpenId] = useKeptOpen(`certificate:${traject.id}`);
  const open = certificates.find(({ certificate }) => certificate.id === openId);
  return (
    <Section title={t('certificate.title')}>
      <Stack gap="field">
        {certificates.length === 0 ? <p className={css['soft']}>{t('certificate.empty')}</p> : null}
        <Rows label={t('certificate.title')}>
          {certificates.map((view) => (
            <CertificateRow key={view.certificate.id} view={view} onOpen={() => setOpenId(view.certificate.id)} />
          ))}
        </Rows>
        <Inline>
          {missing === 0 ? null : <Button onPress={() => void act(api['papers.makeCertificates']({ swvId: traject.swvId }))}>{t('certificate.make', { count: missing })}</Button>}
          {certificates.length === 0 ? null : (
            <Button icon={<IconPrinter />} onPress={print.open}>
              {t('certificate.printAll')}
            </Button>
          )}
          <Button variant="quiet" onPress={template.open}>
            {t('template.openCertificate')}
          </Button>
        </Inline>
      </Stack>
      <CertificatePrintDialog views={certificates} isOpen={print.isOpen} onOpenChange={print.onOpenChange} />
      <TemplateDialog kind="certificate" isOpen={template.isOpen} onOpenChange={template.onOpenChange} />
      {open === undefined ? null : <CertificateDialog view={open} onClose={() => setOpenId(null)} />}
    </Section>
  );
}

function CertificateRow({ view, onOpen }: { readonly view: CertificateView; readonly onOpen: () => void }) {
  const { t } = useTranslation('papers');
  const format = useFormat();
  const shown = useShownName();
  const { person, certificate, participation, isOutdated } = view;
  const facts = [
    t('certificate.hours', { hours: format.number(participation.minutes / 60) }),
    t('certificate.meetings', { count: participation.meetingCount }),
    t('certificate.conversations', { count: participation.conversationCount }),
    ...(certificate.issuedOn === null ? [] : [t('certificate.issued', { date: format.date(certificate.issuedOn, 'short') })]),
    ...(isOutdated ? [t('certificate.outdatedShort')] : []),
  ];
  return (
    <Row
      title={<PersonName person={person} />}
      detail={facts.join(' · ')}
      action={
        <Button variant="quiet" aria-label={t('certificate.openOf', { name: shown(person) })} onPress={onOpen}>
          {t('agreement.open')}
        </Button>
      }
    />
  );
}
