import { Fragment } from 'react';

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

/** The same without marks. */
export function plainSnippet(text: string): string {
  return text.replaceAll('\u0002', '').replaceAll('\u0003', '');
}
