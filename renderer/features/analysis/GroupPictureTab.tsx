import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { GroupPicture, ThemePicture } from '#shared/ipc/analysis.ts';
import { useStoreQuery } from '#renderer/lib/store-query.ts';
import { useFormat } from '#renderer/lib/use-format.ts';
import { useMakeQuestion } from '#renderer/parts/use-make-question.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Stack } from '#renderer/ui/Columns.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { IconFileImport, IconTable } from '#renderer/ui/icons.ts';
import { LinkAction } from '#renderer/ui/LinkAction.tsx';
import { Loading } from '#renderer/ui/Loading.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { Table } from '#renderer/ui/Table.tsx';
import { ChangesSection } from './ChangesSection.tsx';
import { RangeDrawing } from './RangeDrawing.tsx';
import { useMeanWords } from './use-mean-words.ts';
import { MeasurementRows } from './MeasurementRows.tsx';
import { WhoAnsweredSection } from './WhoAnsweredSection.tsx';
import css from './drawing.module.css';

/** Needs and strengths of a group by theme, from its latest measurements. */
export function GroupPictureTab({ swvId }: { readonly swvId: string }) {
  return <Picture key={swvId} swvId={swvId} />;
}

function Picture({ swvId }: { readonly swvId: string }) {
  const { t } = useTranslation('analysis');
  const { data } = useStoreQuery('analysis.group', { swvId });
  if (data === undefined) return <Loading />;
  if (data.measurements.length === 0) {
    return (
      <EmptyState
        sentence={t('group.empty')}
        action={
          <LinkAction href="/analysis/import" variant="primary" icon={<IconFileImport />}>
            {t('import.title')}
          </LinkAction>
        }
      />
    );
  }
  return (
    <Stack>
      <ThemesSection swvId={swvId} picture={data} />
      <ChangesSection picture={data} />
      {data.answered === null ? null : <WhoAnsweredSection answered={data.answered} />}
      <Section title={t('group.measurements')} action={<LinkAction href="/analysis/import">{t('import.title')}</LinkAction>}>
        <MeasurementRows measurements={data.measurements} />
      </Section>
    </Stack>
  );
}

function ThemesSection({ swvId, picture: { themes, measurements } }: { readonly swvId: string; readonly picture: GroupPicture }) {
  const { t } = useTranslation('analysis');
  const [isTable, setTable] = useState(false);
  useKey('t', () => setTable((before) => !before));
  if (themes.length === 0) {
    const [latest] = measurements;
    return (
      <Section title={t('group.title')}>
        <p className={css['people']}>{t('group.noThemes')}</p>
        {latest === undefined ? null : <LinkAction href={`/analysis/measurement/${latest.id}`}>{t('group.setThemes')}</LinkAction>}
      </Section>
    );
  }
  return (
    <Section
      title={t('group.title')}
      note={t('group.note')}
      action={
        <Button variant="quiet" icon={<IconTable />} kbd="T" onPress={() => setTable(!isTable)} aria-pressed={isTable}>
          {isTable ? t('group.asPicture') : t('group.asTable')}
        </Button>
      }
    >
      {isTable ? <ThemesTable themes={themes} /> : <ThemesDrawing swvId={swvId} themes={themes} />}
    </Section>
  );
}

function ThemesDrawing({ swvId, themes }: { readonly swvId: string; readonly themes: readonly ThemePicture[] }) {
  const { t } = useTranslation('analysis');
  const words = useMeanWords();
  const make = useMakeQuestion();
  const [, navigate] = useLocation();
  const question = async ({ themeId, label }: ThemePicture): Promise<void> => {
    if ((await make({ kind: 'theme', swvId, coacheeId: null, themeId, label })) !== null) navigate(`/swv/${swvId}/questions`);
  };
  return (
    <div className={css['picture']}>
      <div className={css['axis']} aria-hidden="true">
        <span className={css['ends']}>
          <span>{t('group.need')}</span>
          <span>{t('group.strong')}</span>
        </span>
      </div>
      <ul>
        {themes.map((theme) => (
          <li key={theme.themeId} className={css['row']}>
            <span>
              <span className={css['label']}>{theme.label}</span>
              {theme.parts.length < 2 ? null : <span className={css['parts']}>{words.parts(theme)}</span>}
            </span>
            <RangeDrawing min={theme.min} max={theme.max} value={theme.mean} isMirrored={theme.needEnd === 'high'} />
            <span className={css['figures']}>
              {theme.mean === null ? words.hidden(theme) : words.mean(theme)}
              {theme.questions === 0 ? null : ` · ${t('group.questions', { count: theme.questions })}`}
            </span>
            {theme.mean === null ? (
              <span />
            ) : (
              <Button variant="quiet" onPress={() => void question(theme)} aria-label={t('group.makeQuestionOn', { theme: theme.label })}>
                {t('group.makeQuestion')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

function ThemesTable({ themes }: { readonly themes: readonly ThemePicture[] }) {
  const { t } = useTranslation('analysis');
  const format = useFormat();
  const words = useMeanWords();
  return (
    <Table
      caption={t('group.title')}
      isCaptionHidden
      columns={[
        { id: 'theme', label: t('theme') },
        { id: 'mean', label: t('mean'), align: 'end' },
        { id: 'range', label: t('rangeHead'), align: 'end' },
        { id: 'n', label: t('n'), align: 'end' },
        { id: 'need', label: t('group.needColumn'), align: 'end' },
        { id: 'when', label: t('when') },
      ]}
      rows={themes.map((theme) => ({
        id: theme.themeId,
        cells: {
          theme: theme.label,
          mean: theme.mean === null ? words.hidden(theme) : format.number(theme.mean, 2),
          range: t('range', { min: format.number(theme.min), max: format.number(theme.max) }),
          n: format.number(theme.n),
          need: theme.need === null ? '–' : format.number(theme.need, 2),
          when: `${t(`moments.${theme.moment}`)}, ${format.date(theme.takenOn, 'short')}`,
        },
      }))}
    />
  );
}

/** A key for the whole screen, but not while somebody types. */
function useKey(key: string, onPress: () => void): void {
  useEffect(() => {
    const hear = (event: KeyboardEvent): void => {
      const target = event.target as HTMLElement | null;
      const isTyping = target?.closest('input, textarea, select, [contenteditable], [role="listbox"], [role="menu"], [role="dialog"]') !== null;
      if (event.key.toLowerCase() !== key || event.ctrlKey || event.metaKey || event.altKey || isTyping) return;
      event.preventDefault();
      onPress();
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  });
}
