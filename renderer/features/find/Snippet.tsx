import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import type { SearchHit } from '#shared/ipc/search.ts';

/** The words around a find, with the find itself marked. What people wrote is only ever text. */
export function Snippet({ text }: { readonly text: string }) {
  return text.split('\u0002').map((piece, index) => {
    if (index === 0) return <Fragment key={index}>{piece}</Fragment>;
    const [found = '', ...rest] = piece.split('\u0003');
    return (
      <Fragment key={index}>
        <mark>{found}</mark>
        {rest.join('')}
      </Fragment>
    );
  });
}

/** What was found, after the name of its field where the place does not say it. */
export function HitText({ hit: { field, snippet } }: { readonly hit: SearchHit }) {
  const { t, i18n } = useTranslation('find');
  const key = `find:fields.${field ?? ''}`;
  const named = field !== null && i18n.exists(key) ? t('fieldName', { field: (i18n.t as (key: string) => string)(key), text: '' }) : '';
  return (
    <>
      {named}
      <Snippet text={snippet} />
    </>
  );
}

/** The same without marks. */
export function plainSnippet(text: string): string {
  return text.replaceAll('\u0002', '').replaceAll('\u0003', '');
}
