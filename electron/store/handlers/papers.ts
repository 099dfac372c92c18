import { getRecord, getRecords, listRecords } from '#db/records/read.ts';
import { commit, type Change } from '#db/records/write.ts';
import { compareByName, refOf } from '#db/repositories/people.ts';
import { groupPapers, ownTemplate, personPapers } from '#db/repositories/traject-papers.ts';
import { maySee } from '#shared/domain/audience.ts';
import type { Rec } from '#shared/domain/records.ts';
import { unknownGaps } from '#shared/domain/template-text.ts';
import { trajectToClose } from '#shared/domain/traject-end.ts';
import type { Handlers, ParsedInput } from '#shared/ipc/contract.ts';
import type { AgreementPaper } from '#shared/ipc/papers.ts';
import { fail, ok } from '#shared/result.ts';
import type { Deps } from './deps.ts';
import { closingHandlers } from './papers-closing.ts';
import { paperText, templateText } from './papers-texts.ts';

type PapersHandlers = Pick<Handlers, Extract<keyof Handlers, `papers.${string}`>>;

/** Intake, coachingsovereenkomst and the papers of the end of a traject. */
export function papersHandlers(deps: Deps): PapersHandlers {
  const { writer, today } = deps;
  const { db } = writer;
  return {
    'papers.person': ({ coacheeId }) => ok(personPapers(db, coacheeId, today())),
    'papers.group': ({ swvId }) => ok(groupPapers(db, swvId, today())),
    'papers.template': ({ kind }) => {
      const text = templateText(deps, kind);
      return ok({ id: ownTemplate(db, kind)?.id ?? null, text, unknown: unknownGaps(text, kind) });
    },
    'papers.saveTemplate': (input) => saveTemplate(deps, input),
    'papers.agreementSheets': ({ ids }) => ok(agreementSheets(deps, ids)),
    'papers.makeAgreements': (input) => makeAgreements(deps, input),
    'papers.nextVersion': ({ agreementId }) => nextVersion(deps, agreementId),
    'papers.writeAgreement': ({ agreementId, text, open }) => {
      const agreement = getRecord(db, 'coachingAgreement', agreementId);
      if (agreement !== undefined && agreement.signedOn !== null) return fail('agreement-signed');
      return commit(writer, { code: 'coachingAgreement.changed' }, [{ op: 'update', type: 'coachingAgreement', id: agreementId, values: { text }, open }]);
    },
    'papers.sign': ({ agreementId, signedOn, signedBy, validFrom }) => {
      const agreement = getRecord(db, 'coachingAgreement', agreementId);
      if (agreement !== undefined && agreement.signedOn !== null) return fail('agreement-signed');
      return commit(writer, { code: 'coachingAgreement.signed' }, [{ op: 'update', type: 'coachingAgreement', id: agreementId, values: { signedOn, signedBy, validFrom: validFrom ?? signedOn } }]);
    },
    ...closingHandlers(deps),
  };
}

function saveTemplate({ writer }: Deps, { kind, text, open }: ParsedInput<'papers.saveTemplate'>): ReturnType<PapersHandlers['papers.saveTemplate']> {
  const own = ownTemplate(writer.db, kind);
  if (own === undefined) return commit(writer, { code: 'textTemplate.created' }, [{ op: 'create', type: 'textTemplate', values: { kind, text } }]);
  return commit(writer, { code: 'textTemplate.changed' }, [{ op: 'update', type: 'textTemplate', id: own.id, values: { text }, open }]);
}

/** Errors: `traject-missing`, `agreements-made` when everyone has one. */
function makeAgreements(deps: Deps, { swvId, coacheeIds }: ParsedInput<'papers.makeAgreements'>): ReturnType<PapersHandlers['papers.makeAgreements']> {
  const { writer, today } = deps;
  const { db } = writer;
  const traject = trajectToClose(listRecords(db, 'traject', { swvId }), today());
  if (traject === undefined) return fail('traject-missing');
  const made = new Set(listRecords(db, 'coachingAgreement', { swvId }).map(({ coacheeId }) => coacheeId));
  const asked = new Set(coacheeIds);
  const changes = groupPapers(db, swvId, today())
    .filter(({ person }) => asked.has(person.id) && !made.has(person.id))
    .map(({ person }): Change => ({ op: 'create', type: 'coachingAgreement', values: { swvId, coacheeId: person.id, version: 1, text: paperText(deps, 'coachingAgreement', traject, person.id) } }));
  if (changes.length === 0) return fail('agreements-made');
  return commit(writer, { code: 'coachingAgreement.made', params: { count: changes.length } }, changes);
}

/** Error: `agreement-open` while the latest version still waits to be signed: that one can simply be changed. */
function nextVersion({ writer }: Deps, agreementId: string): ReturnType<PapersHandlers['papers.nextVersion']> {
  const { db } = writer;
  const agreement = getRecord(db, 'coachingAgreement', agreementId);
  if (agreement === undefined || agreement.deleted) return fail('record-missing', { type: 'coachingAgreement' });
  const { coacheeId, swvId, text } = agreement;
  const versions = listRecords(db, 'coachingAgreement', { coacheeId, swvId });
  if (versions.some(({ signedOn }) => signedOn === null)) return fail('agreement-open');
  const version = Math.max(...versions.map((other) => other.version)) + 1;
  return commit(writer, { code: 'coachingAgreement.nextVersion' }, [{ op: 'create', type: 'coachingAgreement', values: { coacheeId, swvId, version, text } }]);
}

function agreementSheets({ writer }: Deps, ids: readonly string[]): AgreementPaper[] {
  const { db } = writer;
  const agreements = getRecords(db, 'coachingAgreement', ids).filter(({ deleted }) => !deleted);
  const people = new Map(getRecords(db, 'coachee', agreements.map(({ coacheeId }) => coacheeId)).map((person) => [person.id, person]));
  const swvs = new Map(getRecords(db, 'swv', agreements.map(({ swvId }) => swvId)).map((swv) => [swv.id, swv.name]));
  const coachName = getRecord(db, 'author', writer.author)?.name ?? '';
  return agreements
    .flatMap((agreement): AgreementPaper[] => {
      const person = people.get(agreement.coacheeId);
      if (person === undefined || person.deleted) return [];
      const { id, version } = agreement;
      const shown = onPaper(agreement);
      return [{ id, person: refOf(person), coachName, swvName: swvs.get(agreement.swvId) ?? '', version, text: shown('text') ?? '', signedOn: shown('signedOn'), signedBy: shown('signedBy'), validFrom: shown('validFrom') }];
    })
    .sort((a, b) => compareByName(a.person, b.person));
}

/** Only what the audience table lets go to the school leader's paper. */
function onPaper(agreement: Rec<'coachingAgreement'>): (field: 'text' | 'signedOn' | 'signedBy' | 'validFrom') => string | null {
  return (field) => (maySee('coachingAgreement', 'coacheePrint', field, []) ? agreement[field] : null);
}
