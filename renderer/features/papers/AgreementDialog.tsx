import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldSentence } from '#renderer/lib/error-sentence.ts';
import { api } from '#renderer/lib/ipc.ts';
import { useStoreQuery } from '#renderer/lib/store-query.ts';
import { useAutosave } from '#renderer/lib/use-autosave.ts';
import { useFormat } from '#renderer/lib/use-format.ts';
import { HistoryAction } from '#renderer/parts/HistoryAction.tsx';
import { DeleteAction } from '#renderer/parts/DeleteAction.tsx';
import { fullName } from '#renderer/parts/PersonName.tsx';
import { SavedTextArea } from '#renderer/parts/saved-fields.tsx';
import { useAct } from '#renderer/parts/use-act.ts';
import { useDialog, useKeptDialog } from '#renderer/parts/use-dialog.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Inline, Stack } from '#renderer/ui/Columns.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { IconPrinter } from '#renderer/ui/icons.ts';
import { Select } from '#renderer/ui/Select.tsx';
import { TextArea } from '#renderer/ui/TextArea.tsx';
import type { Rec } from '#shared/domain/records.ts';
import type { PersonPapers } from '#shared/ipc/papers.ts';
import { AgreementPrintDialog } from './AgreementPrintDialog.tsx';
import { PaperText } from './PaperText.tsx';
import { SignDialog } from './SignDialog.tsx';
import { UnknownGaps } from './UnknownGaps.tsx';
import css from './papers.module.css';
import { useVersionWords } from './use-version-words.ts';

type AgreementDialogProps = { readonly papers: PersonPapers; readonly isOpen: boolean; readonly onOpenChange: (isOpen: boolean) => void };

/** Every version of the coachingsovereenkomst with one school leader: the latest to work on, earlier ones to read. */
export function AgreementDialog({ papers, isOpen, onOpenChange }: AgreementDialogProps) {
  const { t } = useTranslation('papers');
  const act = useAct();
  const [chosen, setChosen] = useState<string | null>(null);
  const print = useDialog();
  const sign = useKeptDialog(`agreement.sign:${papers.person.id}`);
  const words = useVersionWords();
  const coach = useStoreQuery('vault.state', {}).data?.open?.coachName ?? '';
  const format = useFormat();
  const { agreements, person } = papers;
  const current = agreements.find(({ id }) => id === chosen) ?? agreements[0];
  if (current === undefined) return null;
  const { id, signedOn } = current;
  const isLatest = id === agreements[0]?.id;
  const next = async (): Promise<void> => {
    if ((await act(api['papers.nextVersion']({ agreementId: id }))) !== null) setChosen(null);
  };
  return (
    <>
      <Dialog
        title={t('agreement.of', { name: fullName(person) })}
        size="wide"
        lead={signedOn === null ? t('agreement.editLead') : t('agreement.signedLead')}
        isOpen={isOpen}
        onOpenChange={onOpenChange}
        actions={
          <>
            <HistoryAction type="coachingAgreement" id={id} of={words(current)} />
            {signedOn === null ? <DeleteAction type="coachingAgreement" id={id} name={words(current)} onDeleted={() => (agreements.length === 1 ? onOpenChange(false) : setChosen(null))} /> : null}
            <Button icon={<IconPrinter />} onPress={print.open}>
              {t('print.look')}
            </Button>
            {signedOn === null ? (
              <Button variant="primary" onPress={sign.open}>
                {t('sign.open')}
              </Button>
            ) : isLatest ? (
              <Button variant="primary" onPress={() => void next()}>
                {t('agreement.next')}
              </Button>
            ) : null}
          </>
        }
      >
        <Stack gap="field">
          {agreements.length > 1 ? <Select label={t('agreement.whichVersion')} options={agreements.map((version) => ({ id: version.id, label: words(version) }))} value={id} onChange={setChosen} /> : null}
          {signedOn === null ? <AgreementText key={id} agreement={current} /> : <SignedText agreement={current} signed={words(current)} />}
          <SavedTextArea key={`note:${id}`} type="coachingAgreement" record={current} field="note" label={t('agreement.note')} description={t('agreement.noteHint')} minRows={2} />
        </Stack>
      </Dialog>
      <AgreementPrintDialog ids={[id]} isOpen={print.isOpen} onOpenChange={print.onOpenChange} />
      <SignDialog agreementId={id} names={format.list([fullName(person), coach].filter((name) => name !== ''))} isOpen={sign.isOpen} onOpenChange={sign.onOpenChange} />
    </>
  );
}

function SignedText({ agreement, signed }: { readonly agreement: Rec<'coachingAgreement'>; readonly signed: string }) {
  return (
    <article className={css['preview']}>
      <Inline>
        <strong>{signed}</strong>
        <span className={css['soft']}>{agreement.signedBy}</span>
      </Inline>
      <PaperText text={agreement.text} heading="h3" />
    </article>
  );
}

/** The text of a version that nobody signed yet; saves itself. */
function AgreementText({ agreement }: { readonly agreement: Rec<'coachingAgreement'> }) {
  const { t } = useTranslation('papers');
  const { id } = agreement;
  const write = useCallback((text: string, open: boolean) => api['papers.writeAgreement']({ agreementId: id, text, open }), [id]);
  const { value, onChange, onBlur, error } = useAutosave('coachingAgreement', agreement, 'text', write);
  return (
    <>
      <TextArea
        label={t('agreement.text')}
        description={t('template.markup')}
        value={value}
        onChange={onChange}
        onBlur={onBlur}
        minRows={12}
        errorMessage={error === null ? undefined : fieldSentence(error.code)}
        data-field-id={`coachingAgreement:${id}:text`}
      />
      <UnknownGaps text={value} kind="none" />
    </>
  );
}
