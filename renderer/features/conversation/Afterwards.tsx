import { useTranslation } from 'react-i18next';
import { inBrussels } from '#renderer/lib/format.ts';
import { useFormat } from '#renderer/lib/use-format.ts';
import { HistoryDialog } from '#renderer/parts/HistoryDialog.tsx';
import { SavedDate, SavedTextArea } from '#renderer/parts/saved-fields.tsx';
import { useDialog } from '#renderer/parts/use-dialog.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { today } from '#renderer/lib/clock.ts';
import type { Amendment, ConversationView } from '#shared/ipc/conversations.ts';
import css from './conversation.module.css';
import logCss from './log.module.css';
import { useBlockTitle } from './use-block.ts';

/** After a gesprek was finished: whether it was read back, and what was changed since, with why if the coach wants to say so. */
export function Afterwards({ view, name }: { readonly view: ConversationView; readonly name: string }) {
  const { t } = useTranslation('conversations');
  const { conversation, amendments } = view;
  return (
    <div className={logCss['after']}>
      <Section heading="title" title={t('after.readBack', { name })}>
        <p className={css['note']}>{t('after.readBackHelp', { name })}</p>
        <div className={logCss['readBack']}>
          <SavedDate type="conversation" record={conversation} field="readBackOn" label={t('after.on')} maxValue={today()} />
          <SavedTextArea type="conversation" record={conversation} field="readBackNote" label={t('after.note')} description={t('after.noteHelp', { name })} minRows={1} />
        </div>
      </Section>
      <Section heading="title" title={t('after.amended')}>
        {amendments.length === 0 ? <p className={css['soft']}>{t('after.amendedNone')}</p> : null}
        <ul className={css['agreements']}>
          {amendments.map((amendment) => (
            <AmendmentRow key={amendment.id} amendment={amendment} name={name} />
          ))}
        </ul>
        {amendments.length === 0 && conversation.amendNote === null ? null : <SavedTextArea type="conversation" record={conversation} field="amendNote" label={t('after.why')} minRows={1} />}
      </Section>
    </div>
  );
}

function AmendmentRow({ amendment: { id, type, what, kind, at }, name }: { readonly amendment: Amendment; readonly name: string }) {
  const { t } = useTranslation('conversations');
  const format = useFormat();
  const history = useDialog();
  const blockTitle = useBlockTitle(name);
  const title = type === 'conversationBlock' ? blockTitle({ kind: kind ?? 'free', heading: what === '' ? null : what }) : t(`after.${type}`, { what });
  const labels: Readonly<Record<string, string>> = { text: t('fields.text'), heading: t('fields.heading'), dueOn: t('fields.dueOn'), value: t('fields.value'), goal: t('fields.goal'), note: t('fields.note'), question: t('fields.question') };
  return (
    <li className={logCss['amendment']}>
      <span>{t('after.amendedOn', { what: title, date: format.date(inBrussels(at).date, 'short') })}</span>
      <Button variant="quiet" aria-label={t('after.showOf', { what: title })} onPress={history.open}>
        {t('after.show')}
      </Button>
      <HistoryDialog type={type} id={id} {...history} fieldLabel={(field) => labels[field] ?? null} />
    </li>
  );
}
