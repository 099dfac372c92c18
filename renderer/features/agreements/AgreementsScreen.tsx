import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useStoreQuery } from '#renderer/lib/store-query.ts';
import { useShownName } from '#renderer/parts/PersonName.tsx';
import { SavedFilters } from '#renderer/parts/saved-filters/SavedFilters.tsx';
import { Stack } from '#renderer/ui/Columns.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { matchesText } from '#renderer/ui/fold-text.ts';
import { LinkAction } from '#renderer/ui/LinkAction.tsx';
import { Loading } from '#renderer/ui/Loading.tsx';
import { PageHeader } from '#renderer/ui/PageHeader.tsx';
import { agreementsFromSaved, agreementsToSaved, filteredAgreements } from '#shared/domain/agreement-filter.ts';
import type { SavedValues } from '#shared/domain/saved-filter.ts';
import type { AgreementsView } from '#shared/ipc/timeline.ts';
import { AgreementFilters } from './AgreementFilters.tsx';
import { AgreementList } from './AgreementList.tsx';
import { useAgreementsView } from './agreements-view.ts';

/** Every agreement with every person and group: found, ticked off, moved, one by one or several at once. */
export function AgreementsScreen() {
  const { t } = useTranslation('agreements');
  const isDiscreet = useStoreQuery('settings.get', {}).data?.discreet === true;
  const { data } = useStoreQuery('agreements.list', {});
  return (
    <>
      <PageHeader title={t('title')} subtitle={t('lead')} />
      {data === undefined ? <Loading /> : isDiscreet ? <p>{t('hidden')}</p> : data.agreements.length === 0 ? <EmptyState sentence={t('empty')} action={<LinkAction href="/">{t('emptyAction')}</LinkAction>} /> : <Found view={data} />}
    </>
  );
}

function Found({ view: { agreements, today } }: { readonly view: AgreementsView }) {
  const { t } = useTranslation('agreements');
  const shownName = useShownName();
  const filter = useAgreementsView((state) => state.filter);
  const change = useAgreementsView((state) => state.change);
  const found = useMemo(
    () => filteredAgreements(agreements, filter, { today, hasWords: ({ text, person, swvName }) => matchesText(`${text} ${person === null ? '' : shownName(person)} ${swvName}`, filter.words) }),
    [agreements, filter, today, shownName],
  );
  const apply = useCallback((saved: SavedValues) => change(agreementsFromSaved(saved)), [change]);
  const saved = agreementsToSaved(filter);
  return (
    <Stack gap="field">
      <AgreementFilters filter={filter} onChange={change} agreements={agreements} />
      <SavedFilters screen="agreements" current={saved} onApply={apply} />
      {found.length === 0 ? <p role="status">{Object.keys(saved).length === 0 ? t('nothingOpen') : t('nothing')}</p> : <AgreementList key={JSON.stringify(saved)} agreements={found} today={today} />}
    </Stack>
  );
}
