import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useParams } from 'wouter';
import { useRecord, useRecords } from '#renderer/lib/records.ts';
import { DeleteDialog } from '#renderer/parts/DeleteAction.tsx';
import { HistoryDialog } from '#renderer/parts/HistoryDialog.tsx';
import { SavedText, SavedTextArea } from '#renderer/parts/saved-fields.tsx';
import { useDialog } from '#renderer/parts/use-dialog.ts';
import { Columns, Stack } from '#renderer/ui/Columns.tsx';
import { IconHistory, IconTrash } from '#renderer/ui/icons.ts';
import { LinkAction } from '#renderer/ui/LinkAction.tsx';
import { Menu } from '#renderer/ui/Menu.tsx';
import { PageHeader } from '#renderer/ui/PageHeader.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import type { Rec } from '#shared/domain/records.ts';
import { AddItem } from './AddItem.tsx';
import { FrameworkItems } from './FrameworkItems.tsx';
import { Gone } from './Gone.tsx';
import { useFieldLabel } from './use-field-label.ts';

/** One framework: its parts in their groups, each in the words of this team. */
export function FrameworkScreen() {
  const { t } = useTranslation('start');
  const { frameworkId = '' } = useParams<{ frameworkId: string }>();
  const framework = useRecord('framework', frameworkId);
  const items = useRecords('frameworkItem', { frameworkId });
  if (framework === null || framework?.deleted === true) return <Gone title={t('framework.gone')} />;
  if (framework === undefined || framework.id !== frameworkId || items === undefined) return <PageHeader title=" " subtitle=" " />;
  const ordered = items.toSorted((a, b) => (a.position < b.position ? -1 : 1));
  const groups = [...new Set(ordered.map(({ groupLabel }) => groupLabel))];
  const of = { type: 'framework', record: framework } as const;
  // Another one is another page: nothing that is being typed here goes along to it.
  return (
    <Fragment key={frameworkId}>
      <FrameworkHeader framework={framework} />
      <Columns shape="main">
        <Section title={t('framework.items')} note={t('framework.itemsNote')}>
          <FrameworkItems framework={framework} items={ordered} groups={groups} />
        </Section>
        <Stack gap="block">
          <Section title={t('framework.addTitle')}>
            <AddItem frameworkId={frameworkId} groups={groups.filter((group) => group !== null)} />
          </Section>
          <Section title={t('framework.about')}>
            <Stack gap="field">
              <SavedText {...of} field="label" label={t('framework.name')} isRequired />
              <SavedTextArea {...of} field="description" label={t('framework.description')} minRows={2} />
              <SavedText {...of} field="source" label={t('framework.source')} />
            </Stack>
          </Section>
        </Stack>
      </Columns>
    </Fragment>
  );
}

function FrameworkHeader({ framework: { id, label, programmeId, source } }: { readonly framework: Rec<'framework'> }) {
  const { t } = useTranslation('start');
  const [, navigate] = useLocation();
  const programme = useRecord('programme', programmeId);
  const fieldLabel = useFieldLabel();
  const history = useDialog();
  const remove = useDialog();
  const home = `/programme/${programmeId}`;
  return (
    <>
      <PageHeader
        title={label}
        back={<LinkAction href={home}>{programme?.name ?? t('programmes.title')}</LinkAction>}
        subtitle={source ?? ''}
        actions={
          <Menu
            label={t('framework.menu')}
            entries={[
              { id: 'history', label: t('programme.history'), icon: <IconHistory />, onAction: history.open },
              { id: 'remove', label: t('programme.remove'), icon: <IconTrash />, onAction: remove.open },
            ]}
          />
        }
      />
      <HistoryDialog type="framework" id={id} fieldLabel={fieldLabel} {...history} />
      <DeleteDialog type="framework" id={id} name={label} onDeleted={() => navigate(home)} {...remove} />
    </>
  );
}
