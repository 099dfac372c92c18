import { Fragment } from 'react';
import css from './WholeWords.module.css';

/** A line in which a name with a hyphen is not cut in two: "Çağlar-D'hondt". */
export function WholeWords({ text }: { readonly text: string }) {
  return text.split(' ').map((word, index) => (
    <Fragment key={index}>
      {index === 0 ? null : ' '}
      {word.includes('-') ? <span className={css['whole']}>{word}</span> : word}
    </Fragment>
  ));
}
