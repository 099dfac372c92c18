import { useTranslation } from 'react-i18next';
import { useFormat } from '#renderer/lib/use-format.ts';
import { useStoreQuery } from '#renderer/lib/store-query.ts';
import { Callout } from '#renderer/ui/Callout.tsx';
import { stayKinds, type Stays } from '#shared/domain/paper/stays.ts';
import type { FilledPlace, SheetRequest } from '#shared/ipc/paper.ts';
import css from './sheet-dialog.module.css';
import { asPlace, usePlaceMeaning } from './use-place-meaning.ts';

/** What stands in each place of a template once it is filled in: all that is added to it, and what has no place in it. */
export function TemplateFilling({ request, templateId }: { readonly request: SheetRequest; readonly templateId: string }) {
  const { t } = useTranslation('paper');
  const format = useFormat();
  const meaning = usePlaceMeaning();
  const preview = useStoreQuery('paper.templatePreview', { request, templateId }).data;
  if (preview === undefined || preview === null) return null;
  return (
    <>
      {preview.noPlaceFor.length === 0 ? null : <Callout title={t('noPlaceFor', { places: format.list(preview.noPlaceFor.map(asPlace)) })} />}
      {preview.places.length === 0 ? <p>{t('noPlaces')}</p> : null}
      <dl className={css['places']}>
        {preview.places.map((place) => (
          <div key={place.name} className={css['place']}>
            <dt className={css['name']}>
              {asPlace(place.name)}
              {place.kind === null || place.kind === 'body' ? null : <span className={css['meaning']}>{meaning({ name: place.name, kind: place.kind === 'table' ? 'list' : place.kind, cells: [] })}</span>}
            </dt>
            <dd>
              <Value place={place} />
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function Value({ place: { state, kind, lines } }: { readonly place: FilledPlace }) {
  const { t } = useTranslation('paper');
  if (state !== 'filled') return <span className={css['soft']}>{t(state === 'unknown' ? 'unknownHere' : 'needsRow')}</span>;
  if (kind === 'body') return <span className={css['value']}>{t('place.body')}</span>;
  return lines.length === 0 ? <span className={css['soft']}>{t('nothingHere')}</span> : <span className={css['value']}>{lines.join('\n')}</span>;
}

/** Which pieces stay on the laptop, by what they are. A template says by itself what it has no place for. */
export function StaysSentence({ stays, isTemplate }: { readonly stays: Stays; readonly isTemplate: boolean }) {
  const { t } = useTranslation('paper');
  const format = useFormat();
  const kept = stayKinds.flatMap((kind) => (stays[kind] === undefined ? [] : [t(`staying.${kind}`, { count: stays[kind] })]));
  if (kept.length === 0 && isTemplate) return null;
  return <p className={css['soft']}>{kept.length === 0 ? t('staysNone') : t('stays', { list: format.list(kept) })}</p>;
}
