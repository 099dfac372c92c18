import { schoolNameOf } from '#db/repositories/traject-papers.ts';
import type { SheetPage } from '#shared/domain/paper/model.ts';
import { roundFormPage, roundResultsPage, type RoundFacts } from '#shared/domain/paper/round-sheets.ts';
import type { SheetWords } from '#shared/domain/paper/words.ts';
import type { RoundView } from '#shared/ipc/feedback.ts';
import type { Deps } from '../deps.ts';
import { roundView } from '../feedback/views.ts';

/** The blank form of a round. */
export function roundFormOf(deps: Deps, roundId: string, words: SheetWords): SheetPage | null {
  const view = roundView(deps.writer, roundId);
  return view === null ? null : roundFormPage(factsOf(deps, view), words);
}

/** What a round says; the floor was kept before anything comes here. */
export function roundResultsOf(deps: Deps, roundId: string, words: SheetWords): SheetPage | null {
  const view = roundView(deps.writer, roundId);
  return view === null ? null : roundResultsPage({ ...factsOf(deps, view), results: view.results }, words);
}

function factsOf({ writer, today }: Deps, { round, person, swvName, coachName }: RoundView): RoundFacts {
  const { title, intro, items, lowLabel, highLabel, returnBy, returnTo, takeAway, audience } = round;
  const { givenName, familyName, id } = person;
  return { title, intro, items: items ?? [], lowLabel, highLabel, returnBy, returnTo, takeAway, audience: audience ?? [], givenName, coacheeName: `${givenName} ${familyName}`, schoolName: schoolNameOf(writer.db, id, today()), coachName, swvName, today: today() };
}
