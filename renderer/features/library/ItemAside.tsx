import { useTranslation } from 'react-i18next';
import { useStoreQuery } from '#renderer/lib/store-query.ts';
import { useFormat } from '#renderer/lib/use-format.ts';
import { dayOnScreen } from '#renderer/parts/day-on-screen.ts';
import css from '#renderer/parts/library/item.module.css';
import { StepList } from '#renderer/parts/library/ItemParts.tsx';
import { TakeHomeSheet, WithoutCoachSheet } from '#renderer/parts/library/ItemSheets.tsx';
import type { Printing } from '#renderer/parts/use-printing.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Inline, Stack } from '#renderer/ui/Columns.tsx';
import { LinkAction } from '#renderer/ui/LinkAction.tsx';
import { Row, Rows } from '#renderer/ui/Row.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { takeHomeMinutes } from '#shared/domain/library-kinds.ts';
import { sumOfSteps } from '#shared/domain/library-steps.ts';
import type { Rec } from '#shared/domain/records.ts';
import type { LibraryItem } from '#shared/library/types.ts';

type AsideProps = { readonly item: LibraryItem; readonly own: Rec<'libraryItem'> | null; readonly printing: Printing };

/** Beside the item: the meeneemversie, the sheet without coach, where it was used, and what is only the coach's. */
export function ItemAside({ item, own, printing }: AsideProps) {
  const { t } = useTranslation('library');
  const format = useFormat();
  const { themes, tags = [] } = item;
  return (
    <Stack gap="block">
      <TakeHome item={item} printing={printing} />
      <WithoutCoach item={item} printing={printing} />
      {own === null ? null : <Mine own={own} />}
      {themes.length === 0 ? null : (
        <Section title={t('item.themes')} heading="small">
          <p>{format.list(themes.map((theme) => t(`themes.${theme}`)))}</p>
        </Section>
      )}
      {tags.length === 0 ? null : (
        <Section title={t('item.tags')} heading="small">
          <p>{tags.join(', ')}</p>
        </Section>
      )}
      <UsedIn id={item.id} />
    </Stack>
  );
}

function TakeHome({ item, printing }: { readonly item: LibraryItem; readonly printing: Printing }) {
  const { t } = useTranslation('library');
  const { takeHome } = item;
  if (takeHome === undefined) return null;
  const minutes = sumOfSteps(takeHome.steps);
  const sheet = <TakeHomeSheet item={item} />;
  return (
    <Section title={t('takeHome.title')} heading="small" note={minutes === takeHomeMinutes ? t('takeHome.note') : t('takeHome.noteOwn', { minutes })}>
      <StepList steps={takeHome.steps} />
      {takeHome.question === '' ? null : (
        <p className={css['bring']} lang="nl-BE">
          {takeHome.question}
        </p>
      )}
      <Inline className={css['after'] ?? ''}>
        <Button variant="quiet" aria-label={`${t('takeHome.title')}: ${t('takeHome.print')}`} onPress={() => void printing.print(sheet)}>
          {t('takeHome.print')}
        </Button>
        <Button variant="quiet" aria-label={`${t('takeHome.title')}: ${t('takeHome.pdf')}`} onPress={() => void printing.savePdf(sheet, t('takeHome.file'))}>
          {t('takeHome.pdf')}
        </Button>
      </Inline>
    </Section>
  );
}

function WithoutCoach({ item, printing }: { readonly item: LibraryItem; readonly printing: Printing }) {
  const { t } = useTranslation('library');
  if ((item.withoutCoach ?? []).length === 0) return null;
  const sheet = <WithoutCoachSheet item={item} />;
  return (
    <div data-print="hide">
      <Section title={t('withoutCoach.title')} heading="small" note={t('withoutCoach.note')}>
        <Inline>
          <Button variant="quiet" aria-label={`${t('withoutCoach.title')}: ${t('withoutCoach.print')}`} onPress={() => void printing.print(sheet)}>
            {t('withoutCoach.print')}
          </Button>
          <Button variant="quiet" aria-label={`${t('withoutCoach.title')}: ${t('withoutCoach.pdf')}`} onPress={() => void printing.savePdf(sheet, t('withoutCoach.file'))}>
            {t('withoutCoach.pdf')}
          </Button>
        </Inline>
      </Section>
    </div>
  );
}

/** What only the coach knows of it: never on paper, never in a file. */
function Mine({ own: { experience, contact, triedOn } }: { readonly own: Rec<'libraryItem'> }) {
  const { t } = useTranslation('library');
  const format = useFormat();
  const isDiscreet = useStoreQuery('settings.get', {}).data?.discreet === true;
  if (isDiscreet || (experience === null && contact === null && triedOn === null)) return null;
  return (
    <div data-print="hide">
      <Section title={t('item.experience')} heading="small" note={t('item.mine')}>
        {experience === null ? null : <p className={css['prose']}>{experience}</p>}
        {contact === null ? null : (
          <p>
            {t('item.contact')}: {contact}
          </p>
        )}
        {triedOn === null ? null : <p>{t('item.triedOn', { date: format.date(triedOn, 'short') })}</p>}
      </Section>
    </div>
  );
}

function UsedIn({ id }: { readonly id: string }) {
  const { t } = useTranslation('library');
  const format = useFormat();
  const uses = useStoreQuery('library.usedIn', { key: id }).data ?? [];
  return (
    <div data-print="hide">
      <Section title={t('usedIn.title')} heading="small">
        {uses.length === 0 ? (
          <p className={css['quiet']}>{t('usedIn.none')}</p>
        ) : (
          <Rows label={t('usedIn.title')}>
            {uses.map(({ partId, meetingId, swvName, date, status, minutes }) => (
              <Row key={partId} title={<LinkAction href={`/meeting/${meetingId}`}>{t('useDialog.option', { swv: swvName, date: dayOnScreen(date, format.date) })}</LinkAction>} trailing={[t('minutes', { minutes }), status === 'planned' ? t('usedIn.planned') : null].filter((word) => word !== null).join(' · ')} />
            ))}
          </Rows>
        )}
      </Section>
    </div>
  );
}
