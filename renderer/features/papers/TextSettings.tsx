import { useTranslation } from 'react-i18next';
import { useKeptDialog } from '#renderer/parts/use-dialog.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { Row, Rows } from '#renderer/ui/Row.tsx';
import { templateKinds, type TemplateKind } from '#shared/domain/records/traject-papers.ts';
import { TemplateDialog } from './TemplateDialog.tsx';

/** The texts of papers that a coach can make her own. */
export function TextSettings() {
  const { t } = useTranslation('papers');
  return (
    <Section title={t('template.settings')} note={t('template.settingsNote')}>
      <Rows label={t('template.settings')}>
        {templateKinds.map((kind) => (
          <TemplateRow key={kind} kind={kind} />
        ))}
      </Rows>
    </Section>
  );
}

function TemplateRow({ kind }: { readonly kind: TemplateKind }) {
  const { t } = useTranslation('papers');
  const dialog = useKeptDialog(`textTemplate:${kind}`);
  return (
    <Row
      title={t(`template.kinds.${kind}`)}
      action={
        <>
          <Button variant="quiet" aria-label={`${t('template.edit')}: ${t(`template.kinds.${kind}`)}`} onPress={dialog.open}>
            {t('template.edit')}
          </Button>
          <TemplateDialog kind={kind} isOpen={dialog.isOpen} onOpenChange={dialog.onOpenChange} />
        </>
      }
    />
  );
}
