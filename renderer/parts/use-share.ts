import { useCallback } from 'react';
import { updateRecord } from '#renderer/lib/records.ts';
import { readersNumber, type Audience } from '#shared/domain/audience.ts';
import { isHidden } from '#shared/domain/discreet.ts';
import { useAct } from './use-act.ts';

type SharedType = 'learningQuestion' | 'insight' | 'scaleAnswer' | 'agreement' | 'sustainabilityPlan' | 'coacheeIntake';

/**
 * Changes who may see a record, with a sentence that says who that is now and an undo: "Leervraag van Zoë: ook voor de
 * groep". `name` is the given name of whose it is; left out when it is nobody's own.
 */
export function useShare(type: SharedType, id: string, name?: string): (audience: Audience[]) => void {
  const act = useAct();
  return useCallback(
    (audience) => {
      // A name that is hidden now is not in the sentence later either.
      const whose = name === undefined || name === '' || isHidden(name) ? {} : { name };
      void act(updateRecord(type, id, { audience } as never, { act: { code: `${type}.audience`, params: { ...whose, readers: readersNumber(audience) } } }));
    },
    [act, type, id, name],
  );
}
