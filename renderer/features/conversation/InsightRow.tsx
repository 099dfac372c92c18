import { useTranslation } from 'react-i18next';
import { removeRecord, updateRecord } from '#renderer/lib/records.ts';
import { AudienceField, useAudienceWords } from '#renderer/parts/AudienceField.tsx';
import { HistoryDialog } from '#renderer/parts/HistoryDialog.tsx';
import { useAct } from '#renderer/parts/use-act.ts';
import { useDialog, useKeptDialog } from '#renderer/parts/use-dialog.ts';
import { useShare } from '#renderer/parts/use-share.ts';
import { useFormat } from '#renderer/lib/use-format.ts';
import { Menu } from '#renderer/ui/Menu.tsx';
import type { Audience } from '#shared/domain/audience.ts';
import type { Rec } from '#shared/domain/records.ts';
import { insightCodes, type InsightCode } from '#shared/domain/records/log.ts';
import { shownText } from '#renderer/ui/shown-text.ts';
import css from './conversation.module.css';
import logCss from './log.module.css';
import { InsightForm } from './InsightForm.tsx';

type InsightRowProps = { readonly insight: Rec<'insight'>; readonly readerName: string | undefined; /** Whose it is, when that is not plain from the page. */ readonly who?: string | undefined; /** Said behind it: when. */ readonly trailing?: string | undefined };

/** One inzicht with its codes in words, changed in its place. */
export function InsightRow({ insight, readerName, who, trailing }: InsightRowProps) {
  const { t } = useTranslation('conversations');
  const act = useAct();
  const format = useFormat();
  const history = useDialog();
  const audienceWords = useAudienceWords(readerName);
  const { id, text, codes, audience, coacheeId } = insight;
  const edit = useKeptDialog(`insight:${id}`);
  const share = useShare('insight', id, readerName);
  const words = (chosen: readonly InsightCode[]): string => format.list(insightCodes.filter((code) => chosen.includes(code)).map((code) => t(`insights.codes.${code}`)));
  if (edit.isOpen) {
    return (
      <li>
        <InsightForm
          draftKey={`insight:${id}`}
          fieldId={`insight:${id}:text`}
          values={{ text, codes: codes ?? [], coacheeId, audience: audience ?? [] }}
          people={[]}
          readerName={readerName}
          isNew={false}
          onClose={() => edit.onOpenChange(false)}
          onSave={async (values) => {
            const done = await act(updateRecord('insight', id, { text: values.text, codes: values.codes, audience: values.audience }));
            if (done !== null) edit.onOpenChange(false);
            return done !== null;
          }}
        />
      </li>
    );
  }
  const facts = [...(who === undefined ? [] : [who]), ...(codes === null || codes.length === 0 ? [] : [words(codes)]), ...(trailing === undefined ? [] : [trailing])];
  const labels: Readonly<Record<string, string>> = { text: t('fields.text'), codes: t('fields.codes'), audience: t('fields.audience') };
  return (
    <li className={css['agreement']}>
      <div>
        <p className={logCss['words']}>{shownText(text)}</p>
        <div className={logCss['factLine']}>
          {facts.length === 0 ? null : <span className={css['note']}>{facts.join(' · ')}</span>}
          <AudienceField value={audience} name={readerName} of={text} onChange={share} />
        </div>
      </div>
      <span className={css['hanging']}>
        <Menu
          label={t('insights.more', { text })}
          entries={[
            { id: 'edit', label: t('insights.edit'), onAction: edit.open },
            { id: 'history', label: t('insights.history'), onAction: history.open },
            { id: 'remove', label: t('insights.remove'), onAction: () => void act(removeRecord('insight', id)) },
          ]}
        />
      </span>
      <HistoryDialog
        type="insight"
        id={id}
        {...history}
        fieldLabel={(field) => labels[field] ?? null}
        valueLabel={(field, value) => (field === 'codes' ? words((value ?? []) as InsightCode[]) : field === 'audience' ? audienceWords(value as Audience[] | null) : undefined)}
      />
    </li>
  );
}
