import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { today } from '#renderer/lib/clock.ts';
import { useStoreQuery } from '#renderer/lib/store-query.ts';
import { HistoryAction } from '#renderer/parts/HistoryAction.tsx';
import { AttachmentsSection } from '#renderer/parts/attachments/AttachmentsSection.tsx';
import { GroupInputs } from '#renderer/parts/group-input/GroupInputs.tsx';
import { AddPart } from '#renderer/parts/run-sheet/AddPart.tsx';
import { AppreciateButton } from '#renderer/parts/feedback/Appreciations.tsx';
import { TakeToOpening } from '#renderer/parts/plg/TakeToOpening.tsx';
import { MinutesLeft } from '#renderer/parts/run-sheet/MinutesLeft.tsx';
import { PartList } from '#renderer/parts/run-sheet/PartList.tsx';
import runSheet from '#renderer/parts/run-sheet/run-sheet.module.css';
import { SavedTextArea } from '#renderer/parts/saved-fields.tsx';
import { Columns, Inline, Stack } from '#renderer/ui/Columns.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { Sheet } from '#renderer/ui/Sheet.tsx';
import type { MeetingView } from '#shared/ipc/board.ts';
import { GroupAgreements } from './GroupAgreements.tsx';
import { GroupSignals } from './GroupSignals.tsx';
import { TakeUp } from './TakeUp.tsx';

/** The draaiboek, and beside it what was agreed, what lived in the group and what the coach keeps of it. */
export function SheetTab({ view, opening }: { readonly view: MeetingView; readonly opening: ReactNode }) {
  const { t } = useTranslation('board');
  const { meetingId, swvId, meeting, date, status } = view;
  const hasBegun = status === 'held' || date <= today();
  const isDiscreet = useStoreQuery('settings.get', {}).data?.discreet === true;
  return (
    <Columns>
      <Sheet>
        <div className={runSheet['sheetHead']}>
          <h2 className={runSheet['sheetTitle']}>{t('meeting.runSheet')}</h2>
          <MinutesLeft sheet={view} />
        </div>
        <PartList sheet={view} hasStatus={hasBegun} emptySentence={t(status === 'held' ? 'meeting.emptyHeld' : 'meeting.empty')} />
        <div className={runSheet['sheetFoot']} data-print="hide">
          <Inline>
            <AddPart meetingId={meetingId} />
          </Inline>
        </div>
      </Sheet>
      <div data-print="hide">
        <Stack gap="block">
          {opening}
          {status === 'planned' ? <TakeUp swvId={swvId} meetingId={meetingId} /> : null}
          {status === 'planned' ? <TakeToOpening swvId={swvId} meetingId={meetingId} /> : null}
          <GroupAgreements view={view} />
          {hasBegun ? <GroupSignals view={view} /> : null}
          <AttachmentsSection field="meetingId" id={meetingId} />
          {isDiscreet ? null : (
            <Section title={t('meeting.notes')} note={t('meeting.notesNote')} action={<HistoryAction type="meeting" id={meetingId} of={t('meeting.notes')} />}>
              <SavedTextArea type="meeting" record={meeting} field="notes" label={t('meeting.notes')} isLabelHidden minRows={4} placeholder={t('meeting.notesPlaceholder')} />
            </Section>
          )}
          <Inline>
            <AppreciateButton about={{ meetingId, swvId }} />
          </Inline>
          <GroupInputs swvId={swvId} from={{ meetingId }} hasList={status !== 'planned'} />
        </Stack>
      </div>
    </Columns>
  );
}
