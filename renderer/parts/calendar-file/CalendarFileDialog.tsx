import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { errorSentence } from '#renderer/lib/error-sentence.ts';
import { isLanguage } from '#renderer/lib/i18n.ts';
import { api, shell } from '#renderer/lib/ipc.ts';
import { useStoreQuery } from '#renderer/lib/store-query.ts';
import { useFormat } from '#renderer/lib/use-format.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Callout } from '#renderer/ui/Callout.tsx';
import { Stack } from '#renderer/ui/Columns.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { IconDownload } from '#renderer/ui/icons.ts';
import { Select } from '#renderer/ui/Select.tsx';
import { Switch } from '#renderer/ui/Switch.tsx';
import { Table } from '#renderer/ui/Table.tsx';
import { showToast } from '#renderer/ui/Toast.tsx';
import { schoolYearLabel } from '#shared/domain/school-year.ts';
import type { AgendaView, CalendarFileScope, FileLine } from '#shared/ipc/agenda.ts';

type CalendarFileDialogProps = {
  readonly scope: CalendarFileScope;
  /** Groups to choose from; left out for one appointment. */
  readonly swvs?: AgendaView['swvs'];
  readonly schoolYear?: number;
  readonly onOpenChange: (isOpen: boolean) => void;
};

/** Shows letter for letter what leaves for another calendar; only then it goes into a file. */
export function CalendarFileDialog(props: CalendarFileDialogProps) {
  const settings = useStoreQuery('agenda.settings', {}).data;
  return settings === undefined ? null : <FileDialog {...props} remembered={settings} />;
}

function FileDialog({ scope: asked, swvs, schoolYear, onOpenChange, remembered }: CalendarFileDialogProps & { readonly remembered: { readonly withNames: boolean; readonly withPlaces: boolean } }) {
  const { t, i18n } = useTranslation('agenda');
  const [scope, setScope] = useState(asked);
  const [withNames, setWithNames] = useState(remembered.withNames);
  const [withPlaces, setWithPlaces] = useState(remembered.withPlaces);
  const language = isLanguage(i18n.language) ? i18n.language : 'nl-BE';
  const what = { scope, withNames, withPlaces, language };
  const preview = useStoreQuery('calendarFile.preview', what).data;
  const lines = preview?.lines ?? [];
  const save = async (): Promise<void> => {
    const chosen = await shell['shell.chooseSavePlace']({ purpose: 'calendar', suggestedName: preview?.suggestedName ?? t('title') });
    if (!chosen.ok || chosen.value === null) return;
    const saved = await api['calendarFile.save']({ ...what, token: chosen.value.token });
    showToast({ message: saved.ok ? t('out.saved', { count: saved.value.count, name: saved.value.name }) : errorSentence(saved.error) });
    if (saved.ok) onOpenChange(false);
  };
  return (
    <Dialog
      title={t('out.title')}
      isOpen
      onOpenChange={onOpenChange}
      actions={
        <Button variant="primary" icon={<IconDownload />} isDisabled={lines.length === 0} onPress={() => void save()}>
          {t('out.save')}
        </Button>
      }
    >
      <Stack gap="field">
        <Callout tone="leaves" title={t('out.lead')} />
        {swvs === undefined || schoolYear === undefined ? null : <ScopeField scope={scope} onChange={setScope} swvs={swvs} schoolYear={schoolYear} />}
        <Switch label={t('out.withNames')} description={t('out.withNamesHelp')} isSelected={withNames} onChange={setWithNames} />
        <Switch label={t('out.withPlaces')} description={t('out.withPlacesHelp')} isSelected={withPlaces} onChange={setWithPlaces} />
        {preview === undefined ? null : <Leaving lines={lines} withPlaces={withPlaces} />}
        {lines.length === 0 ? null : <p>{t('out.again')}</p>}
      </Stack>
    </Dialog>
  );
}

type ScopeFieldProps = { readonly scope: CalendarFileScope; readonly onChange: (scope: CalendarFileScope) => void; readonly swvs: AgendaView['swvs']; readonly schoolYear: number };

function ScopeField({ scope, onChange, swvs, schoolYear }: ScopeFieldProps) {
  const { t } = useTranslation('agenda');
  return (
    <Select
      label={t('out.scope')}
      value={scope.kind === 'swv' ? scope.swvId : 'year'}
      onChange={(id) => onChange(id === 'year' ? { kind: 'year', schoolYear } : { kind: 'swv', swvId: id })}
      options={[{ id: 'year', label: t('out.scopeYear', { year: schoolYearLabel(schoolYear) }) }, ...swvs.map(({ swvId, name }) => ({ id: swvId, label: t('out.scopeSwv', { name }) }))]}
    />
  );
}

function Leaving({ lines, withPlaces }: { readonly lines: readonly FileLine[]; readonly withPlaces: boolean }) {
  const { t } = useTranslation('agenda');
  const format = useFormat();
  if (lines.length === 0) return <p>{t('out.empty')}</p>;
  const when = ({ date, startTime, endTime }: FileLine): string => {
    const hours = startTime === null ? t('day.allDay') : endTime === null ? format.time(startTime) : t('item.fromTo', { start: format.time(startTime), end: format.time(endTime) });
    return `${format.date(date, 'short')}, ${hours}`;
  };
  return (
    <div>
      <p>{t('out.leaves', { count: lines.length })}</p>
      <Table
        caption={t('out.caption')}
        isCaptionHidden
        columns={[
          { id: 'when', label: t('out.columns.when') },
          { id: 'title', label: t('out.columns.title') },
          ...(withPlaces ? [{ id: 'place', label: t('out.columns.place') }] : []),
        ]}
        rows={lines.map((line) => ({ id: line.id, cells: { when: when(line), title: line.title, place: line.place ?? t('out.noPlace') } }))}
      />
      {lines.some(({ isCancelled }) => isCancelled) ? <p>{t('out.cancelledNote')}</p> : null}
    </div>
  );
}
