/** Stands, unseen, in a text of which (a part of) the words are hidden. */
const mark = '\u2063\u2062\u2063';

/** Whether this text is (partly) hidden: a field shows it and lets nobody type in it. */
export function isHiddenText(text: string): boolean {
  return text.includes(mark);
}
