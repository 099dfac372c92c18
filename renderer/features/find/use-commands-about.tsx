import { useTranslation } from 'react-i18next';
import { usePlanRequest } from '#renderer/lib/plan-request.ts';
import { useFormat } from '#renderer/lib/use-format.ts';
import { useAppreciationRequest } from '#renderer/parts/feedback/appreciation-request.ts';
import { fullName } from '#renderer/parts/PersonName.tsx';
import { IconEye, IconHeart, IconMessageCircle, IconPrinter } from '#renderer/ui/icons.ts';
import type { Entry } from './entries.ts';
import { useGo, type Known } from './use-screens.tsx';

/** What can be done with one person or one group: offered once something of the name is typed, or when it is asked for by its own word. */
export function useCommandsAbout({ people, swvs, events }: Known): readonly Entry[] {
  const { t } = useTranslation('find');
  const { t: paper } = useTranslation('paper');
  const format = useFormat();
  const go = useGo();
  const plan = usePlanRequest((state) => state.open);
  const appreciate = useAppreciationRequest((state) => state.open);
  const running = swvs.filter(({ standing, isArchived }) => standing === 'running' && !isArchived);
  const names = new Set(running.map(({ name }) => name));
  return [
    ...people
      .filter((person) => person.swvs.some((swv) => names.has(swv)))
      .flatMap((person): Entry[] => {
        const { id: coacheeId } = person;
        const name = fullName(person);
        return [
          { id: `plan:${coacheeId}`, label: t('commands.planConversationWith', { name }), keywords: t('keywords.planConversation'), onlyWith: name, icon: <IconMessageCircle />, run: () => plan({ kind: 'conversation', coacheeId }) },
          { id: `observe:${coacheeId}`, label: t('commands.planObservationWith', { name }), keywords: t('keywords.planObservation'), onlyWith: name, notBy: name, icon: <IconEye />, run: () => plan({ kind: 'observation', coacheeId, ...groupOf(person.swvs, running) }) },
          { id: `appreciate:${coacheeId}`, label: t('commands.appreciateOf', { name }), keywords: t('keywords.appreciate'), onlyWith: name, notBy: name, icon: <IconHeart />, run: () => appreciate({ coacheeId }) },
          { id: `print:${coacheeId}`, label: t('commands.printPerson', { name }), keywords: t('keywords.print'), onlyWith: name, notBy: name, icon: <IconPrinter />, run: go(`/coachee/${coacheeId}`, paper('person.title')) },
        ];
      }),
    ...running.flatMap(({ id: swvId, name: group }): Entry[] => {
      const meeting = events.find((event) => event.type === 'meeting' && event.swvId === swvId);
      return [
        { id: `appreciate:${swvId}`, label: t('commands.appreciateGroup', { group }), keywords: t('keywords.appreciate'), notBy: group, icon: <IconHeart />, run: () => appreciate({ swvId }) },
        ...(meeting === undefined ? [] : [{ id: `print:${meeting.id}`, label: t('commands.printMeeting', { group, day: format.date(meeting.date, 'dayMonth') }), keywords: t('keywords.print'), notBy: group, icon: <IconPrinter />, run: go(`/meeting/${meeting.id}`, paper('menu')) }]),
        { id: `print:${swvId}`, label: t('commands.printGroup', { group }), keywords: t('keywords.print'), notBy: group, icon: <IconPrinter />, run: go(`/swv/${swvId}/papers`, paper('swv.title')) },
      ];
    }),
  ];
}

function groupOf(names: readonly string[], running: Known['swvs']): { readonly swvId?: string } {
  const found = running.find(({ name }) => names.includes(name));
  return found === undefined ? {} : { swvId: found.id };
}
