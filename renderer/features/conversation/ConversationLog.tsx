import { useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { inBrussels } from '#renderer/lib/format.ts';
import { api } from '#renderer/lib/ipc.ts';
import { useFormat } from '#renderer/lib/use-format.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { IconPlus } from '#renderer/ui/icons.ts';
import { Sheet } from '#renderer/ui/Sheet.tsx';
import type { ConversationView } from '#shared/ipc/conversations.ts';
import css from './conversation.module.css';
import { LogAgreements } from './LogAgreements.tsx';
import { LogBlock } from './LogBlock.tsx';
import { LogThemes } from './LogThemes.tsx';
import { SavedAtContext } from './saved-at.ts';

/** The log: the one raised sheet. It saves itself, and Ctrl+Enter adds an agreement from anywhere in it. */
export function ConversationLog({ view }: { readonly view: ConversationView }) {
  const { t } = useTranslation('conversations');
  const format = useFormat();
  const [savedAt, setSavedAt] = useState<string | null>(null);
  const { isAdding, changeAdding } = useNewAgreement();
  const { conversation, coachee, blocks, agreements, themes } = view;
  const { id } = conversation;
  const { givenName } = coachee;
  const [standard, free] = [blocks.filter(({ kind }) => kind !== 'free'), blocks.filter(({ kind }) => kind === 'free')];
  return (
    <SavedAtContext value={setSavedAt}>
      <Sheet padding="roomy" className={css['log'] ?? ''}>
        {standard
          .filter(({ kind }) => kind !== 'reflection')
          .map((block, index) => (
            <LogBlock key={block.id} conversationId={id} givenName={givenName} block={block} isFirst={index === 0} />
          ))}
        <LogAgreements conversationId={id} givenName={givenName} agreements={agreements} isAdding={isAdding} onAddingChange={changeAdding} onSaved={setSavedAt} />
        <LogThemes conversationId={id} givenName={givenName} themes={themes} audience={conversation.audience} onSaved={setSavedAt} />
        {[...standard.filter(({ kind }) => kind === 'reflection'), ...free].map((block) => (
          <LogBlock key={block.id} conversationId={id} givenName={givenName} block={block} isFirst={false} />
        ))}
        <div className={css['foot']}>
          <p className={css['saved']} role="status">
            {savedAt === null ? t('savesItself') : t('saved', { time: format.time(inBrussels(savedAt).time) })}
          </p>
          <Button variant="quiet" icon={<IconPlus />} onPress={() => void api['conversations.addBlock']({ conversationId: id })}>
            {t('blocks.add')}
          </Button>
        </div>
      </Sheet>
    </SavedAtContext>
  );
}

/** Ctrl+Enter opens the line of a new agreement; closing it brings the caret back to where it came from. */
function useNewAgreement() {
  const [isAdding, setIsAdding] = useState(false);
  const cameFrom = useRef<Element | null>(null);
  const changeAdding = useCallback((next: boolean) => {
    if (next) cameFrom.current = document.activeElement;
    setIsAdding(next);
    if (!next && cameFrom.current instanceof HTMLElement) cameFrom.current.focus();
  }, []);
  useEffect(() => {
    const hear = (event: KeyboardEvent): void => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
      if (event.target instanceof Element && event.target.closest('form, [role=dialog], [role=alertdialog]') !== null) return;
      event.preventDefault();
      event.stopPropagation();
      changeAdding(true);
    };
    // Before a button or a box to tick takes Enter for itself.
    window.addEventListener('keydown', hear, { capture: true });
    return () => window.removeEventListener('keydown', hear, { capture: true });
  }, [changeAdding]);
  return { isAdding, changeAdding };
}
