import { useTranslation } from 'react-i18next';
import { useStoreQuery } from '#renderer/lib/store-query.ts';
import { useFormat } from '#renderer/lib/use-format.ts';
import { DeleteAction } from '#renderer/parts/DeleteAction.tsx';
import { asPlace } from '#renderer/parts/paper/use-place-meaning.ts';
import { useKeptDialog } from '#renderer/parts/use-dialog.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Callout } from '#renderer/ui/Callout.tsx';
import { Stack } from '#renderer/ui/Columns.tsx';
import { Row, Rows } from '#renderer/ui/Row.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import type { WordTemplateView } from '#shared/ipc/paper.ts';
import { AddTemplateDialog } from './AddTemplateDialog.tsx';
import css from './paper.module.css';

/** The coach's own Word templates: what each is for, and what the app does not know in it. */
export function WordTemplates() {
  const { t } = useTranslation('paper');
  const adding = useKeptDialog('wordTemplate.new');
  const templates = useStoreQuery('paper.templates', {}).data ?? [];
  return (
    <Section
      title={t('templates.title')}
      note={t('templates.note')}
      action={
        <Button variant="quiet" onPress={adding.open}>
          {t('templates.add')}
        </Button>
      }
    >
      {templates.length === 0 ? (
        <p className={css['soft']}>{t('templates.empty', { example: asPlace('schoolleider') })}</p>
      ) : (
        <Rows label={t('templates.title')}>
          {templates.map((template) => (
            <TemplateRow key={template.id} template={template} />
          ))}
        </Rows>
      )}
      {adding.isOpen ? <AddTemplateDialog onClose={() => adding.onOpenChange(false)} /> : null}
    </Section>
  );
}

function TemplateRow({ template: { id, name, sheet, known, unknown } }: { readonly template: WordTemplateView }) {
  const { t } = useTranslation('paper');
  const { t: names } = useTranslation('sheets');
  const format = useFormat();
  const count = known.length + unknown.length;
  const state = count === 0 ? t('templates.none') : unknown.length === 0 ? t('templates.allKnown', { count }) : null;
  return (
    <Row title={name} detail={[names(`names.${sheet}`), state].filter((part) => part !== null).join(' · ')} action={<DeleteAction type="wordTemplate" id={id} name={name} />}>
      {unknown.length === 0 ? null : (
        <Callout title={t('templates.unknown', { count: unknown.length, places: format.list(unknown.map(asPlace)) })}>
          <Stack gap="row">
            <p>{t('templates.unknownHint')}</p>
            {known.length === 0 ? null : <p>{t('templates.known', { places: known.map(asPlace).join(', ') })}</p>}
          </Stack>
        </Callout>
      )}
    </Row>
  );
}
