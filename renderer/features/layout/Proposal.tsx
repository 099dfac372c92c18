import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { api } from '#renderer/lib/ipc.ts';
import { useAct } from '#renderer/parts/use-act.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Callout } from '#renderer/ui/Callout.tsx';
import { CheckboxField } from '#renderer/ui/CheckboxField.tsx';
import { Inline, Stack } from '#renderer/ui/Columns.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import type { LayoutGroupView, LayoutProposal } from '#shared/ipc/layout.ts';
import css from './layout.module.css';
import { ProposedYears } from './ProposedYears.tsx';
import { ProposedWindows } from './ProposedWindows.tsx';
import { useIssueSentence } from './use-issue-sentence.ts';
import type { Laying } from './use-layout.ts';

type ProposalProps = { readonly laying: Laying; readonly proposal: LayoutProposal; readonly groups: readonly LayoutGroupView[] };

/** What was found, to be changed by hand and put in the planning in one act. */
export function Proposal({ laying, proposal, groups }: ProposalProps) {
  const { t } = useTranslation('layout');
  const act = useAct();
  const [, navigate] = useLocation();
  const sentence = useIssueSentence();
  const [withOptions, setWithOptions] = useState(false);
  const { result, options } = proposal;
  const { adjustments, progress } = laying;
  const dropped = adjustments.filter(({ kind }) => kind === 'drop');
  const pins = adjustments.filter(({ kind }) => kind === 'pin');
  const isPinned = (swvId: string, date: string): boolean => pins.some((pin) => pin.swvId === swvId && pin.date === date);
  const meetings = result.meetings.filter(({ stays, swvId, date }) => !stays || isPinned(swvId, date));
  const windows = result.windows.filter(({ stays }) => !stays);
  const write = async (): Promise<void> => {
    const done = await act(
      api['layout.write']({
        meetings: meetings.map(({ swvId, meetingId, date, hostSchoolId, reasons }) => ({
          swvId,
          meetingId,
          date,
          hostSchoolId,
          isFixed: isPinned(swvId, date),
          reasons: structuredClone(reasons) as never,
          options: withOptions && !isPinned(swvId, date) ? [...(options.find((one) => one.swvId === swvId && one.date === date)?.options ?? [])] : [],
        })),
        windows: windows.map(({ swvId, windowId, kind, round, startsOn, endsOn, reasons }) => ({ swvId, windowId, kind, round, startsOn, endsOn, reasons: structuredClone(reasons) as never })),
        removes: dropped.flatMap(({ meetingId }) => (meetingId === null ? [] : [meetingId])),
      }),
    );
    if (done === null) return;
    laying.forget();
    if (withOptions) document.querySelector<HTMLElement>('[data-page-title]')?.focus();
    else navigate(`/swv/${groups[0]?.swvId ?? ''}/planning`);
  };
  const isNothing = meetings.length === 0 && windows.length === 0 && dropped.length === 0;
  return (
    <Stack gap="block">
      {result.issues.length === 0 ? null : (
        <Callout title={t('result.issues')}>
          <ul>
            {result.issues.map((issue, index) => (
              <li key={`${issue.code}${index}`}>{sentence(issue, groups.length > 1 ? (groups.find(({ swvId }) => swvId === issue.swvId)?.name ?? null) : null)}</li>
            ))}
          </ul>
        </Callout>
      )}
      {groups.map((group) => (
        <Section key={group.swvId} title={groups.length === 1 ? t('result.title') : t('result.titleFor', { swv: group.name })}>
          <Stack gap="block">
          <ProposedYears group={group} meetings={result.meetings.filter(({ swvId }) => swvId === group.swvId)} laying={laying} />
          <ProposedWindows windows={result.windows.filter(({ swvId }) => swvId === group.swvId)} />
          </Stack>
        </Section>
      ))}
      {dropped.length === 0 ? null : (
        <Inline>
          <span className={css['dropped']}>{t('result.dropped', { count: dropped.length })}</span>
          <Button variant="quiet" onPress={() => laying.adjust(pins)}>
            {t('result.back')}
          </Button>
        </Inline>
      )}
      {isNothing ? <p>{t('result.nothing')}</p> : <CheckboxField label={t('result.withOptions')} description={t('result.withOptionsHint')} isSelected={withOptions} onChange={setWithOptions} />}
      <Inline>
        <Button variant="primary" isDisabled={isNothing || progress !== null} onPress={() => void write()}>
          {t('result.write')}
        </Button>
        <Button onPress={laying.propose} isDisabled={progress !== null}>
          {t('proposeAgain')}
        </Button>
        <Button variant="quiet" onPress={laying.forget}>
          {t('result.forget')}
        </Button>
      </Inline>
    </Stack>
  );
}
