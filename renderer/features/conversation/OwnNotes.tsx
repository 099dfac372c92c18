import { useTranslation } from 'react-i18next';
import type { BlockView } from '#shared/ipc/conversations.ts';
import { IconEyeOff } from '#renderer/ui/icons.ts';
import logCss from './log.module.css';
import { LogBlock } from './LogBlock.tsx';

/** The coach's own reflection and question for supervision: apart from the log, and nobody else's to read. */
export function OwnNotes({ conversationId, blocks }: { readonly conversationId: string; readonly blocks: readonly BlockView[] }) {
  const { t } = useTranslation('conversations');
  return (
    <div className={logCss['own']} role="group" aria-label={t('blocks.ownTitle')}>
      <p className={logCss['ownNote']}>
        <IconEyeOff size={16} />
        <span>
          <strong>{t('blocks.ownTitle')}.</strong> {t('blocks.ownNote')}
        </span>
      </p>
      {blocks.map((block) => (
        <LogBlock key={block.id} conversationId={conversationId} givenName="" readerName={undefined} block={block} isFirst={false} />
      ))}
    </div>
  );
}
