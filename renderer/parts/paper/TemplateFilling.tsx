import { useTranslation } from 'react-i18next';
import { useStoreQuery } from '#renderer/lib/store-query.ts';
import type { FilledPlace, SheetRequest } from '#shared/ipc/paper.ts';
import css from './sheet-dialog.module.css';

/** What stands in each place of a template once it is filled in: all that is added to it. */
export function TemplateFilling({ request, templateId }: { readonly request: SheetRequest; readonly templateId: string }) {
  const { t } = useTranslation('paper');
  const preview = useStoreQuery('paper.templatePreview', { request, templateId }).data;
  if (preview === undefined || preview === null) return null;
  if (preview.places.length === 0) return <p>{t('noPlaces')}</p>;
  return (
    <dl className={css['places']}>
      {preview.places.map((place) => (
        <div key={place.name} className={css['place']}>
          <dt className={css['name']}>{`{{${place.name}}}`}</dt>
          <dd>
            <Value place={place} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Value({ place: { isKnown, lines } }: { readonly place: FilledPlace }) {
  const { t } = useTranslation('paper');
  if (!isKnown) return <span className={css['soft']}>{t('unknownHere')}</span>;
  return lines.length === 0 ? <span className={css['soft']}>{t('nothingHere')}</span> : <span className={css['value']}>{lines.join('\n')}</span>;
}
