import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'wouter';
import { updateRecord, useRecord } from '#renderer/lib/records.ts';
import { SavedDate, SavedNumber, SavedText, SavedTextArea } from '#renderer/parts/saved-fields.tsx';
import { useAct } from '#renderer/parts/use-act.ts';
import { CheckboxGroup } from '#renderer/ui/CheckboxGroup.tsx';
import { Columns, Stack } from '#renderer/ui/Columns.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { LinkAction } from '#renderer/ui/LinkAction.tsx';
import { PageHeader } from '#renderer/ui/PageHeader.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { themeCodes, workModes, type LibraryKind } from '#shared/domain/library-kinds.ts';
import { readSteps, sumOfSteps } from '#shared/domain/library-steps.ts';
import type { Rec } from '#shared/domain/records.ts';
import { TagsField } from './TagsField.tsx';

const noMode = 'none';
/** Kinds that are run with people, and so take time, steps and material. */
const runKinds: readonly LibraryKind[] = ['workFormat', 'sessionGuide', 'assignment', 'viewingGuide', 'conversationModel'];

/** The page of an own item; each field saves itself, and only what its kind needs is asked. */
export function EditScreen() {
  const { t } = useTranslation('library');
  const { id = '' } = useParams<{ id: string }>();
  const record = useRecord('libraryItem', id);
  if (record === undefined || (record !== null && record.id !== id)) return null;
  if (record === null || record.deleted) {
    return (
      <>
        <PageHeader back={<LinkAction href="/library">{t('allKinds')}</LinkAction>} title={t('item.gone')} />
        <EmptyState sentence={t('item.goneHint')} action={<LinkAction href="/bin">{t('item.toBin')}</LinkAction>} />
      </>
    );
  }
  // Another one is another page: nothing that is being typed here goes along to it.
  return (
    <Fragment key={id}>
      <PageHeader
        back={<LinkAction href={`/library/${record.kind}`}>{t(`kinds.${record.kind}`)}</LinkAction>}
        title={<span lang="nl-BE">{t('own.edit', { title: record.title })}</span>}
        subtitle={`${t(`kindOne.${record.kind}`)} · ${t('own.saves')}`}
        actions={
          <LinkAction variant="primary" href={`/library/item/${id}`}>
            {t('item.view')}
          </LinkAction>
        }
      />
      <Columns>
        <MainFields record={record} />
        <SideFields record={record} />
      </Columns>
    </Fragment>
  );
}

type FieldsProps = { readonly record: Rec<'libraryItem'> };

function MainFields({ record }: FieldsProps) {
  const { t } = useTranslation('library');
  const type = 'libraryItem';
  const { kind } = record;
  const isRun = runKinds.includes(kind);
  const isPerson = kind === 'person';
  return (
    <Stack gap="field">
      <SavedText type={type} record={record} field="title" label={t(isPerson ? 'own.personTitle' : 'own.title')} maxLength={200} isRequired />
      <SavedTextArea type={type} record={record} field="summary" label={t(isPerson ? 'own.personSummary' : 'own.summary')} minRows={2} />
      {isRun ? (
        <>
          <SavedTextArea type={type} record={record} field="goal" label={t('own.goal')} minRows={2} />
          <SavedTextArea type={type} record={record} field="material" label={t('own.material')} description={t('own.lineHint')} minRows={2} />
          <SavedTextArea type={type} record={record} field="steps" label={t('own.steps')} description={[t('own.stepsHint'), sumWords(t, record.steps, record.minutes)].filter((words) => words !== '').join(' ')} minRows={5} />
        </>
      ) : null}
      {isRun || kind === 'framework' ? <SavedTextArea type={type} record={record} field="questions" label={t(`item.questions.${kind}`)} description={t('own.lineHint')} minRows={2} /> : null}
      {kind === 'workFormat' || kind === 'sessionGuide' ? (
        <>
          <SavedTextArea type={type} record={record} field="takeHomeSteps" label={t('own.takeHomeSteps')} description={[t('own.takeHomeHint'), sumWords(t, record.takeHomeSteps, null)].filter((words) => words !== '').join(' ')} minRows={4} />
          <SavedText type={type} record={record} field="takeHomeQuestion" label={t('own.takeHomeQuestion')} maxLength={500} />
          <SavedTextArea type={type} record={record} field="withoutCoach" label={t('own.withoutCoach')} description={t('own.lineHint')} minRows={2} />
          <SavedTextArea type={type} record={record} field="exchange" label={t('own.exchange')} minRows={2} />
        </>
      ) : null}
      <SavedTextArea type={type} record={record} field="experience" label={t('own.experience')} description={t('own.mineHint')} minRows={2} />
    </Stack>
  );
}

function sumWords(t: ReturnType<typeof useTranslation<'library'>>['t'], steps: string | null, given: number | null): string {
  const minutes = sumOfSteps(readSteps(steps));
  if (minutes === 0) return '';
  return given === null || given === minutes ? t('own.stepsSum', { minutes }) : t('own.stepsDiffer', { minutes, given });
}

function SideFields({ record }: FieldsProps) {
  const { t } = useTranslation('library');
  const act = useAct();
  const type = 'libraryItem';
  const { kind, id, mode, themes } = record;
  const isRun = runKinds.includes(kind);
  return (
    <Stack gap="field">
      {isRun ? (
        <>
          <SavedNumber type={type} record={record} field="minutes" label={t('own.minutes')} minValue={1} maxValue={720} suffix={t('own.unit')} />
          <Columns shape="even">
            <SavedNumber type={type} record={record} field="groupMin" label={t('own.groupMin')} minValue={1} maxValue={100} />
            <SavedNumber type={type} record={record} field="groupMax" label={t('own.groupMax')} minValue={1} maxValue={100} />
          </Columns>
          <Select
            label={t('own.mode')}
            value={mode ?? noMode}
            onChange={(chosen) => void act(updateRecord(type, id, { mode: workModes.find((known) => known === chosen) ?? null }, { act: { code: 'libraryItem.mode' } }))}
            options={[{ id: noMode, label: t('own.noMode') }, ...workModes.map((known) => ({ id: known, label: t(`mode.${known}`) }))]}
          />
          <SavedText type={type} record={record} field="forWhom" label={t('own.forWhom')} maxLength={500} />
        </>
      ) : null}
      {kind === 'person' ? (
        <>
          <SavedText type={type} record={record} field="contact" label={t('own.contact')} description={t('own.mineHint')} maxLength={500} />
          <SavedDate type={type} record={record} field="triedOn" label={t('own.triedOn')} />
        </>
      ) : null}
      <CheckboxGroup label={t('own.themes')} value={themes ?? []} onChange={(chosen) => void act(updateRecord(type, id, { themes: [...chosen] }, { act: { code: 'libraryItem.themes' } }))} options={themeCodes.map((code) => ({ id: code, label: t(`themes.${code}`) }))} />
      <SavedTextArea type={type} record={record} field="whenToUse" label={t('own.when')} minRows={2} />
      <TagsField record={record} />
      <SavedText type={type} record={record} field="source" label={t('own.source')} description={t('own.sourceHint')} maxLength={1000} />
    </Stack>
  );
}
