import { maySee, type Audience } from '../audience.ts';
import { listField, textField, withoutEmpty, type PaperBlock, type SheetPage } from './model.ts';
import { blocksOfText } from './paper-text.ts';
import { staysOf } from './stays.ts';
import { inOneLine, type SheetWords } from './words.ts';

type Names = { readonly coacheeName: string; readonly coachName: string; readonly swvName: string };

/** The coachingsovereenkomst as both of them get it, with room to sign as long as it is not signed. */
export function coachingAgreementPage(facts: Names & { readonly version: number; readonly text: string; readonly signedOn: string | null; readonly signedBy: string | null; readonly validFrom: string | null; readonly hasNote: boolean }, { t, day }: SheetWords): SheetPage {
  const seen = (field: 'text' | 'signedOn' | 'signedBy' | 'validFrom'): string | null => (maySee('coachingAgreement', 'coacheePrint', field, []) ? facts[field] : null);
  const [text, signedOn, signedBy, validFrom] = [seen('text') ?? '', seen('signedOn'), seen('signedBy'), seen('validFrom')];
  const signed = signedOn === null ? '' : signedBy === null ? t('coachingAgreement.signed', { date: day(signedOn, 'long') }) : t('coachingAgreement.signedBy', { date: day(signedOn, 'long'), names: signedBy });
  const end: PaperBlock = signedOn === null ? { kind: 'signatures', names: [facts.coacheeName, facts.coachName].map((name) => ({ name, note: t('common.dateAndSignature') })) } : { kind: 'text', text: signed };
  return {
    page: {
      title: t('coachingAgreement.title'),
      subtitle: inOneLine([facts.swvName, t('coachingAgreement.version', { version: facts.version }), validFrom === null ? null : t('coachingAgreement.validFrom', { date: day(validFrom, 'long') })]),
      layout: 'dense',
      blocks: [...blocksOfText(text), end],
    },
    fields: { schoolleider: textField(facts.coacheeName), coach: textField(facts.coachName), swv: textField(facts.swvName), tekst: textField(text), getekend: textField(signed), versie: textField(String(facts.version)) },
    stays: facts.hasNote ? { note: 1 } : {},
  };
}

/** A deelnameattest: the words that were made for it, and room to sign. */
export function certificatePage(facts: Names & { readonly programmeName: string; readonly text: string; readonly issuedOn: string | null }, { t, day }: SheetWords): SheetPage {
  const text = maySee('certificate', 'coacheePrint', 'text', []) ? facts.text : '';
  const issuedOn = maySee('certificate', 'coacheePrint', 'issuedOn', []) ? facts.issuedOn : null;
  const date = issuedOn === null ? t('common.date') : t('certificate.issued', { date: day(issuedOn, 'long') });
  return {
    page: { title: t('certificate.title'), subtitle: facts.programmeName, layout: 'certificate', blocks: [...blocksOfText(text), { kind: 'text', text: date }, { kind: 'signatures', names: [{ name: facts.coachName, note: t('certificate.signature') }] }] },
    fields: { schoolleider: textField(facts.coacheeName), coach: textField(facts.coachName), swv: textField(facts.swvName), traject: textField(facts.programmeName), tekst: textField(text), datum: textField(issuedOn === null ? null : day(issuedOn, 'long')) },
    stays: {},
  };
}

/** Parts of a verduurzamingsplan, in the order in which a group talks about them. */
const planParts = ['policyTeam', 'policySupport', 'relief', 'groupKeeps', 'carriers'] as const;
export type PlanParts = { readonly [P in (typeof planParts)[number]]: string | null };

/** The plan as the group gets it, by its own audience. */
export function planPage(facts: { readonly swvName: string; readonly programmeName: string; readonly endsOn: string; readonly plan: PlanParts & { readonly lookBackOn: string | null; readonly audience: readonly Audience[] } }, { t, day }: SheetWords): SheetPage {
  const { plan } = facts;
  const written = planParts.flatMap((part) => ((plan[part] ?? '').trim() === '' ? [] : [{ part, text: plan[part] ?? '' }]));
  const parts = written.filter(({ part }) => maySee('sustainabilityPlan', 'groupPrint', part, plan.audience)).map(({ part, text }) => ({ title: t(`sustainabilityPlan.${part}`), text }));
  const lookBackOn = maySee('sustainabilityPlan', 'groupPrint', 'lookBackOn', plan.audience) ? plan.lookBackOn : null;
  const lookBack = lookBackOn === null ? '' : t('sustainabilityPlan.lookBack', { date: day(lookBackOn, 'long') });
  return {
    page: {
      title: t('sustainabilityPlan.title'),
      subtitle: inOneLine([facts.swvName, facts.programmeName, t('sustainabilityPlan.until', { date: day(facts.endsOn, 'long') })]),
      layout: 'letter',
      blocks: withoutEmpty([...parts.flatMap(({ title, text }): PaperBlock[] => [{ kind: 'heading', text: title }, { kind: 'text', text }]), { kind: 'text', text: lookBack }]),
    },
    fields: { swv: textField(facts.swvName), traject: textField(facts.programmeName), plan: listField(parts.map(({ title, text }) => ({ text: `${title}: ${text}` })), parts.map(({ title, text }) => ({ titel: title, tekst: text }))), terugkijken: textField(lookBack) },
    stays: staysOf({ planPart: written.length - parts.length }),
  };
}

const roleParts = ['does', 'doesNot', 'isTold', 'isNotTold', 'groupMayAsk', 'coachMayAsk'] as const;
export type RolePartFact = { readonly part: (typeof roleParts)[number]; readonly text: string };

/** The rolafbakening, to be read aloud to the group and its formal leader together. */
export function roleSheetPage(facts: { readonly swvName: string; readonly coachName: string; readonly name: string; readonly role: string | null; readonly agreedOn: string | null; readonly parts: readonly RolePartFact[]; readonly stays: number }, { t, day }: SheetWords): SheetPage {
  const parts = facts.parts.filter(({ part }) => maySee('formalLeader', 'groupPrint', part, [])).map(({ part, text }) => ({ title: t(`roleSheet.${part}`), text }));
  return {
    page: {
      title: facts.name === '' ? t('roleSheet.titlePlain') : t('roleSheet.title', { name: facts.name }),
      subtitle: inOneLine([t('common.group', { name: facts.swvName }), facts.role, facts.coachName === '' ? null : t('common.coach', { name: facts.coachName })]),
      layout: 'letter',
      blocks:
        parts.length === 0
          ? []
          : [
              { kind: 'text', text: t('roleSheet.intro') },
              ...parts.flatMap(({ title, text }): PaperBlock[] => [{ kind: 'heading', text: title }, { kind: 'text', text }]),
              { kind: 'text', text: facts.agreedOn === null ? t('roleSheet.sign') : t('roleSheet.agreed', { date: day(facts.agreedOn, 'long') }), isQuiet: true },
            ],
    },
    fields: { leidinggevende: textField(facts.name), functie: textField(facts.role), swv: textField(facts.swvName), coach: textField(facts.coachName), afspraken: listField(parts.map(({ title, text }) => ({ text: `${title} ${text}` })), parts.map(({ title, text }) => ({ vraag: title, antwoord: text }))) },
    stays: staysOf({ note: facts.stays + facts.parts.length - parts.length }),
  };
}
