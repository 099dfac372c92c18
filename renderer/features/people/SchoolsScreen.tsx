import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { z } from 'zod';
import { useDraftForm } from '#renderer/lib/draft-form.ts';
import { createRecord } from '#renderer/lib/records.ts';
import { useStoreQuery } from '#renderer/lib/store-query.ts';
import { useFormat } from '#renderer/lib/use-format.ts';
import { FormText } from '#renderer/parts/form-fields.tsx';
import { useShownName } from '#renderer/parts/PersonName.tsx';
import { SavedFilters } from '#renderer/parts/saved-filters/SavedFilters.tsx';
import { useAct } from '#renderer/parts/use-act.ts';
import { useKeptDialog } from '#renderer/parts/use-dialog.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Stack } from '#renderer/ui/Columns.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { IconFileImport, IconPlus } from '#renderer/ui/icons.ts';
import { LinkAction } from '#renderer/ui/LinkAction.tsx';
import { PageHeader } from '#renderer/ui/PageHeader.tsx';
import { Row, Rows } from '#renderer/ui/Row.tsx';
import type { SavedValues } from '#shared/domain/saved-filter.ts';
import type { SchoolSummary } from '#shared/ipc/people.ts';
import { filteredSchools, SchoolFilters, schoolsFromSaved, schoolsToSaved, useSchoolsView } from './SchoolFilters.tsx';
import { usePeopleLabels } from './use-people-labels.ts';

const newSchool = z.object({ name: z.string().trim().min(1, 'text-required').max(200, 'text-too-long') });

/** Rows drawn at once; a register of thousands is found by typing. */
const shownAtOnce = 100;

/** All schools of the vault, found by name, place or number. */
export function SchoolsScreen() {
  const { t } = useTranslation('people');
  const schools = useStoreQuery('schools.list', {}).data;
  const add = useKeptDialog('school.new');
  if (schools === undefined) return <PageHeader title={t('school.many')} />;
  return (
    <>
      <PageHeader
        title={t('school.many')}
        subtitle={t('school.count', { count: schools.length })}
        actions={
          schools.length === 0 ? undefined : (
            <>
              <LinkAction variant="secondary" href="/import/schools" icon={<IconFileImport />}>
                {t('school.import')}
              </LinkAction>
              <Button variant="primary" icon={<IconPlus />} onPress={add.open}>
                {t('school.add')}
              </Button>
            </>
          )
        }
      />
      {schools.length === 0 ? (
        <EmptyState
          sentence={t('school.empty')}
          action={
            <Button variant="primary" icon={<IconPlus />} onPress={add.open}>
              {t('school.add')}
            </Button>
          }
          alternative={<LinkAction href="/import/schools">{t('school.import')}</LinkAction>}
        />
      ) : (
        <SchoolList schools={schools} />
      )}
      {add.isOpen ? <AddSchoolDialog {...add} /> : null}
    </>
  );
}

function SchoolList({ schools }: { readonly schools: readonly SchoolSummary[] }) {
  const { t } = useTranslation('people');
  const format = useFormat();
  const shownName = useShownName();
  const { kindOf } = usePeopleLabels();
  const { filter, change } = useSchoolsView();
  const apply = useCallback((saved: SavedValues) => change(schoolsFromSaved(saved)), [change]);
  const saved = schoolsToSaved(filter);
  const hasFilters = schools.length > 3 || Object.keys(saved).length > 0;
  const found = filteredSchools(schools, filter);
  return (
    <Stack gap="field">
      {hasFilters ? (
        <>
          <SchoolFilters />
          <SavedFilters screen="schools" current={saved} onApply={apply} />
        </>
      ) : null}
      {found.length === 0 ? <p role="status">{t('school.filter.nothing')}</p> : null}
      <Rows label={t('school.many')}>
        {found.slice(0, shownAtOnce).map((school) => (
          <Row
            key={school.id}
            title={<LinkAction href={`/school/${school.id}`}>{school.name}</LinkAction>}
            detail={[school.municipality, kindOf(school), school.example ? t('example') : null].filter((part) => part !== null && part !== '').join(' · ') || undefined}
            trailing={school.people.length === 0 ? undefined : format.list(school.people.map(shownName))}
          />
        ))}
      </Rows>
      {found.length > shownAtOnce ? <p>{t('school.more', { count: found.length - shownAtOnce })}</p> : null}
    </Stack>
  );
}

function AddSchoolDialog({ isOpen, onOpenChange }: { readonly isOpen: boolean; readonly onOpenChange: (isOpen: boolean) => void }) {
  const { t } = useTranslation('people');
  const { t: common } = useTranslation('common');
  const [, navigate] = useLocation();
  const act = useAct();
  const { control, handleSubmit, forgetDraft } = useDraftForm('school.new', newSchool, { name: '' });
  const close = (): void => {
    void forgetDraft();
    onOpenChange(false);
  };
  const add = handleSubmit(async ({ name }) => {
    const done = await act(createRecord('school', { name }, { code: 'school.created', params: { name: name.trim() } }));
    const id = done?.ids[0];
    if (id === undefined) return;
    close();
    navigate(`/school/${id}`);
  });
  return (
    <Dialog
      title={t('school.addTitle')}
      size="small"
      isOpen={isOpen}
      onOpenChange={(next) => (next ? undefined : close())}
      actions={
        <Button variant="primary" type="submit" form="add-school">
          {common('add')}
        </Button>
      }
    >
      <form id="add-school" onSubmit={(event) => void add(event)} noValidate>
        <FormText control={control} name="name" label={t('field.school.name')} maxLength={200} isRequired autoFocus />
      </form>
    </Dialog>
  );
}
