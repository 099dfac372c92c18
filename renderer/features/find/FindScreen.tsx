import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useParams } from 'wouter';
import { useStoreQuery } from '#renderer/lib/store-query.ts';
import { useSettled } from '#renderer/lib/use-settled.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Stack } from '#renderer/ui/Columns.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { PageHeader } from '#renderer/ui/PageHeader.tsx';
import { RadioGroup } from '#renderer/ui/RadioGroup.tsx';
import { Row, Rows } from '#renderer/ui/Row.tsx';
import { Sheet } from '#renderer/ui/Sheet.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import { findKinds, findRoute, isFindKind, typesOf, type FindKind } from './find-kinds.ts';
import { routeOfHit } from './hit-route.ts';
import { HitText } from './Snippet.tsx';
import { open } from './use-finds.tsx';
import { useHitWords } from './use-hit-words.ts';
import css from './find.module.css';

const shownFirst = 30;
const shownAtMost = 100;

/** Everything that was found in what the coach wrote, by kind. The address holds what is looked for, so that back finds it again. */
export function FindScreen() {
  const { t } = useTranslation('find');
  const { kind: given = 'all', text = '' } = useParams<{ kind?: string; text?: string }>();
  const kind = isFindKind(given) ? given : 'all';
  const [, navigate] = useLocation();
  const asked = decode(text);
  return (
    <>
      <PageHeader title={t('screen.title')} subtitle={t('screen.subtitle')} />
      <Stack gap="block">
        <Stack gap="field">
          <TextField label={t('screen.field')} isLabelHidden type="search" placeholder={t('screen.placeholder')} maxLength={100} value={asked} onChange={(next) => navigate(findRoute(kind, next), { replace: true })} autoFocus={asked === ''} data-field-id="find:page" />
          <RadioGroup label={t('screen.kinds')} layout="line" options={findKinds.map((id) => ({ id, label: t(`kinds.${id}`) }))} value={kind} onChange={(next) => navigate(findRoute(next, asked), { replace: true })} />
        </Stack>
        <Results key={kind} kind={kind} text={asked} />
      </Stack>
    </>
  );
}

function Results({ kind, text }: { readonly kind: FindKind; readonly text: string }) {
  const { t } = useTranslation('find');
  const [, navigate] = useLocation();
  const words = useHitWords();
  const [limit, setLimit] = useState(shownFirst);
  const settled = useSettled(text, 60).trim();
  const answer = useStoreQuery('search.texts', { text: settled === '' ? '-' : settled, types: typesOf(kind), isDiscreet: false, limit }).data;
  if (settled === '') return <p className={css['quiet']}>{t('screen.help')}</p>;
  if (answer === undefined) return null;
  if (answer.hits.length === 0) return <EmptyState sentence={t('nothing', { text: settled })} alternative={t('screen.help')} />;
  return (
    <Sheet>
      <Rows label={t('screen.results')}>
        {answer.hits.map((hit) => {
          const route = routeOfHit(hit);
          return (
            <Row
              key={hit.id}
              title={
                route === null ? (
                  words(hit)
                ) : (
                  <Button variant="quiet" onPress={() => open(hit, route, navigate)}>
                    {words(hit)}
                  </Button>
                )
              }
              detail={
                <span className={css['hit']}>
                  <HitText hit={hit} />
                </span>
              }
            />
          );
        })}
      </Rows>
      {answer.order === 'newest' ? <p className={css['quiet']}>{t('screen.newest')}</p> : null}
      {answer.hasMore && limit < shownAtMost ? (
        <Button variant="quiet" onPress={() => setLimit(shownAtMost)}>
          {t('screen.more')}
        </Button>
      ) : null}
    </Sheet>
  );
}

/** What stands in an address may have been cut anywhere. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
