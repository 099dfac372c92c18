import { useTranslation } from 'react-i18next';
import { errorSentence } from '#renderer/lib/error-sentence.ts';
import { removeRecord } from '#renderer/lib/records.ts';
import { useAutosave } from '#renderer/lib/use-autosave.ts';
import { AudienceField } from '#renderer/parts/AudienceField.tsx';
import { HistoryDialog } from '#renderer/parts/HistoryDialog.tsx';
import { useAct } from '#renderer/parts/use-act.ts';
import { useDialog } from '#renderer/parts/use-dialog.ts';
import { Menu } from '#renderer/ui/Menu.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { TextArea } from '#renderer/ui/TextArea.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import { isOwnKind } from '#shared/domain/conversation-blocks.ts';
import type { BlockView } from '#shared/ipc/conversations.ts';
import css from './conversation.module.css';
import { useReportSaved } from './saved-at.ts';
import { shareBlock, useBlockText, useBlockTitle } from './use-block.ts';

type LogBlockProps = { readonly conversationId: string; readonly givenName: string; /** The name in "ook voor Zoë"; left out with several people. */ readonly readerName: string | undefined; readonly block: BlockView; readonly isFirst: boolean };

/** One piece of the log: its heading, who can see it, and its words written straight on the sheet. */
export function LogBlock({ conversationId, givenName, readerName, block, isFirst }: LogBlockProps) {
  const { t } = useTranslation('conversations');
  const title = useBlockTitle(givenName)(block);
  const text = useBlockText(conversationId, block);
  const { kind, audience } = block;
  return (
    <Section
      heading="title"
      title={kind === 'free' ? <FreeHeading block={block} fallback={title} /> : title}
      action={
        <span className={css['withDots']}>
          {isOwnKind(kind) ? null : <AudienceField value={audience} name={readerName} of={title} onChange={(chosen) => void shareBlock(conversationId, block, chosen)} />}
          <BlockMenu block={block} title={title} />
        </span>
      }
    >
      <TextArea
        variant="paper"
        label={title}
        isLabelHidden
        minRows={isFirst ? 4 : 1}
        value={text.value ?? ''}
        onChange={text.onChange}
        onBlur={text.onBlur}
        placeholder={t(`blocks.placeholder.${kind}`)}
        errorMessage={text.error === null ? undefined : errorSentence(text.error)}
        data-field-id={`conversationBlock:${block.id}:text`}
      />
    </Section>
  );
}

function FreeHeading({ block, fallback }: { readonly block: BlockView; readonly fallback: string }) {
  const { t } = useTranslation('conversations');
  const heading = useAutosave('conversationBlock', block, 'heading');
  useReportSaved(heading.savedAt);
  return (
    <TextField
      className={css['heading'] ?? ''}
      label={t('blocks.heading')}
      isLabelHidden
      value={heading.value ?? ''}
      onChange={heading.onChange}
      onBlur={heading.onBlur}
      maxLength={120}
      placeholder={fallback}
      data-field-id={`conversationBlock:${block.id}:heading`}
    />
  );
}

/** Looking back on what stood here, and taking an own block away. */
function BlockMenu({ block, title }: { readonly block: BlockView; readonly title: string }) {
  const { t } = useTranslation('conversations');
  const act = useAct();
  const history = useDialog();
  if (!block.isStored) return null;
  const entries = [
    { id: 'history', label: t('actions.history'), onAction: history.open },
    ...(block.kind === 'free' ? [{ id: 'remove', label: t('blocks.remove'), onAction: () => void act(removeRecord('conversationBlock', block.id)) }] : []),
  ];
  const labels: Readonly<Record<string, string>> = { text: t('fields.text'), heading: t('fields.heading'), audience: t('fields.audience') };
  return (
    <>
      <span className={css['hanging']}>
        <Menu label={t('blocks.more', { block: title })} entries={entries} />
      </span>
      <HistoryDialog type="conversationBlock" id={block.id} {...history} fieldLabel={(field) => (field === 'text' || field === 'heading' ? (labels[field] ?? null) : null)} />
    </>
  );
}
