import { useTranslation } from 'react-i18next';
import { api } from '#renderer/lib/ipc.ts';
import { useStoreQuery } from '#renderer/lib/store-query.ts';
import { useAct } from '#renderer/parts/use-act.ts';
import { useKeptDialog } from '#renderer/parts/use-dialog.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import type { PersonPapers } from '#shared/ipc/papers.ts';
import { AgreementDialog } from './AgreementDialog.tsx';
import css from './papers.module.css';
import { useVersionWords } from './use-version-words.ts';

/** Whether there is a coachingsovereenkomst with this school leader, and the way to it. */
export function CoacheeAgreement({ coacheeId }: { readonly coacheeId: string }) {
  const papers = useStoreQuery('papers.person', { coacheeId }).data;
  return papers === undefined || papers === null || papers.swvId === null ? null : <Agreement papers={papers} swvId={papers.swvId} />;
}

function Agreement({ papers, swvId }: { readonly papers: PersonPapers; readonly swvId: string }) {
  const { t } = useTranslation('papers');
  const act = useAct();
  const words = useVersionWords();
  const dialog = useKeptDialog(`coachingAgreement:${papers.person.id}`);
  const { agreements, person } = papers;
  const isMade = agreements.length > 0;
  const make = async (): Promise<void> => {
    if ((await act(api['papers.makeAgreements']({ swvId, coacheeIds: [person.id] }))) !== null) dialog.open();
  };
  return (
    <Section
      title={t('agreement.title')}
      heading="small"
      action={
        <Button variant="quiet" onPress={isMade ? dialog.open : () => void make()}>
          {t(isMade ? 'agreement.open' : 'agreement.make')}
        </Button>
      }
    >
      {isMade ? agreements.map((version) => <p key={version.id}>{words(version)}</p>) : <p className={css['soft']}>{t('agreement.none')}</p>}
      <AgreementDialog papers={papers} isOpen={dialog.isOpen} onOpenChange={dialog.onOpenChange} />
    </Section>
  );
}
