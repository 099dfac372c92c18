import { ContactsOfSwv } from '#renderer/features/contacts/ContactsOfSwv.tsx';
import { WindowList } from '#renderer/features/line/WindowList.tsx';
import { ObservationList } from '#renderer/features/observation/ObservationList.tsx';
import { PlanningTab } from '#renderer/features/planning/PlanningTab.tsx';
import { Stack } from '#renderer/ui/Columns.tsx';

/** The planning of a group, with the periods of its traject and the contact moments around it. */
export function SwvPlanning({ swvId }: { readonly swvId: string }) {
  return (
    <Stack>
      <PlanningTab swvId={swvId} />
      <WindowList swvId={swvId} />
      <ContactsOfSwv swvId={swvId} />
      <ObservationList swvId={swvId} />
    </Stack>
  );
}
