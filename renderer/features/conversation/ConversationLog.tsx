import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { inBrussels } from '#renderer/lib/format.ts';
import { useFormat } from '#renderer/lib/use-format.ts';
import { AttachmentsSection } from '#renderer/parts/attachments/AttachmentsSection.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { IconPlus } from '#renderer/ui/icons.ts';
import { Sheet } from '#renderer/ui/Sheet.tsx';
import { isOwnKind } from '#shared/domain/conversation-blocks.ts';
import type { ConversationView } from '#shared/ipc/conversations.ts';
import { Afterwards } from './Afterwards.tsx';
import css from './conversation.module.css';
import logCss from './log.module.css';
import { LogAgreements } from './LogAgreements.tsx';
import { LogBlock } from './LogBlock.tsx';
import { LogInsights } from './LogInsights.tsx';
import { LogScales } from './LogScales.tsx';
import { LogThemes } from './LogThemes.tsx';
import { OwnNotes } from './OwnNotes.tsx';
import { SavedAtContext } from './saved-at.ts';
import type { Adding } from './use-adding.ts';

type ConversationLogProps = {
  readonly view: ConversationView;
  readonly adding: Adding | null;
  readonly onAdding: (adding: Adding | null) => void;
  readonly onAddBlock: () => void;
};

/** The log: the one raised sheet. It saves itself; text first, then what was agreed, placed on a scale and understood. */
export function ConversationLog({ view, adding, onAdding, onAddBlock }: ConversationLogProps) {
  const { t } = useTranslation('conversations');
  const format = useFormat();
  const [savedAt, setSavedAt] = useState<string | null>(null);
  const { conversation, coachee, blocks, agreements, themes } = view;
  const { id, status, kind } = conversation;
  const isGroup = kind === 'group';
  const givenName = isGroup ? '' : coachee.givenName;
  const readerName = isGroup ? undefined : coachee.givenName;
  const addingProps = (what: Adding) => ({ isAdding: adding === what, onAddingChange: (isAdding: boolean) => onAdding(isAdding ? what : null), onSaved: setSavedAt });
  return (
    <SavedAtContext value={setSavedAt}>
      <Sheet padding="roomy" className={css['log'] ?? ''}>
        {blocks
          .filter((block) => !isOwnKind(block.kind))
          .map((block, index) => (
            <LogBlock key={block.id} conversationId={id} givenName={givenName} readerName={readerName} block={block} isFirst={index === 0} />
          ))}
        <LogAgreements conversationId={id} givenName={isGroup ? t('group.audience') : givenName} isGroup={isGroup} agreements={agreements} {...addingProps('agreement')} />
        <LogScales view={view} readerName={readerName} {...addingProps('scale')} />
        <LogInsights view={view} readerName={readerName} {...addingProps('insight')} />
        <LogThemes conversationId={id} readerName={readerName} themes={themes} audience={conversation.audience} onSaved={setSavedAt} />
        <div className={logCss['adds']}>
          {adding === 'insight' ? null : (
            <Button variant="quiet" icon={<IconPlus />} kbd={t('keys.insightKeys')} onPress={() => onAdding('insight')}>
              {t('insights.add')}
            </Button>
          )}
          {adding === 'scale' ? null : (
            <Button variant="quiet" icon={<IconPlus />} kbd={t('keys.scaleKeys')} onPress={() => onAdding('scale')}>
              {t('scales.add')}
            </Button>
          )}
          <Button variant="quiet" icon={<IconPlus />} onPress={onAddBlock}>
            {t('blocks.add')}
          </Button>
        </div>
        <OwnNotes conversationId={id} blocks={blocks.filter((block) => isOwnKind(block.kind))} />
        <AttachmentsSection field="conversationId" id={id} heading="title" />
        {status === 'held' ? <Afterwards view={view} name={isGroup ? t('after.people') : coachee.givenName} /> : null}
        <div className={css['foot']}>
          <p className={css['saved']} role="status">
            {savedAt === null ? t('savesItself') : t('saved', { time: format.time(inBrussels(savedAt).time) })}
          </p>
        </div>
      </Sheet>
    </SavedAtContext>
  );
}
