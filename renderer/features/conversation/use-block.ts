import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '#renderer/lib/ipc.ts';
import { updateRecord } from '#renderer/lib/records.ts';
import { useAutosave, type Autosave } from '#renderer/lib/use-autosave.ts';
import { useFormat } from '#renderer/lib/use-format.ts';
import type { Audience } from '#shared/domain/audience.ts';
import type { BlockView } from '#shared/ipc/conversations.ts';
import type { Result } from '#shared/result.ts';
import { possessive } from './possessive.ts';
import { useReportSaved } from './saved-at.ts';

/** The words of a block that save themselves; a standard block comes into being with its first letter. */
export function useBlockText(conversationId: string, block: BlockView): Autosave<string | null> {
  const { id, kind } = block;
  const write = useCallback(
    (text: string | null, open: boolean): Promise<Result<unknown>> =>
      kind === 'free' ? updateRecord('conversationBlock', id, { text }, { open }) : api['conversations.writeBlock']({ conversationId, kind, text, open }),
    [conversationId, id, kind],
  );
  const autosave = useAutosave('conversationBlock', block, 'text', write);
  useReportSaved(autosave.savedAt);
  return autosave;
}

/** Changes who may see a block, also of one that does not exist yet. */
export function shareBlock(conversationId: string, { id, kind }: BlockView, audience: Audience[]): Promise<Result<unknown>> {
  return kind === 'free' ? updateRecord('conversationBlock', id, { audience }) : api['conversations.writeBlock']({ conversationId, kind, audience });
}

/** What a block is called on screen and on paper; without a name it is about several people. */
export function useBlockTitle(givenName: string): (block: Pick<BlockView, 'kind' | 'heading'>) => string {
  const { t } = useTranslation('conversations');
  const { locale } = useFormat();
  return ({ kind, heading }) => {
    if (kind === 'free') return heading ?? t('blocks.free');
    if (kind !== 'ownWords') return t(`blocks.${kind}`);
    return givenName === '' ? t('blocks.ownWordsGroup') : t('blocks.ownWords', { genitive: possessive(givenName, locale) });
  };
}
