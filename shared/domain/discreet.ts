import { maySee, passageOf } from './audience.ts';
import { fieldsOf } from './record.ts';
import { recordDefinitions, recordTypes, type RecordType } from './records.ts';

/** Stands, unseen, in everything that the discreet view put in the place of a name or a note. */
export const hiddenMark = '\u2063\u2062\u2063';

/** What stands in the place of a note while others look along; the same length whatever was written. */
export const hiddenText = `••••••${hiddenMark}`;

/** Whether (a part of) this text was hidden: it may be shown, never saved and never printed. */
export function isHidden(text: string): boolean {
  return text.includes(hiddenMark);
}

/** Whether words of this field are hidden while others look along, unless its own record says that the group may read them. */
export function hidesField(type: RecordType, field: string): boolean {
  const known = fieldsOf(recordDefinitions[type])[field];
  return known !== undefined && known.isText && !maySee(type, 'discreetView', field, []);
}

/** Fields whose words the group may read when their own record is meant for the group. */
export function groupFields(type: RecordType): readonly string[] {
  return Object.keys(fieldsOf(recordDefinitions[type])).filter((field) => passageOf(type, 'discreetView', field) === 'byAudience');
}

/** Names of fields that hold hidden words in every type that has them, so that they are known without their record. */
export const alwaysHiddenFields: ReadonlySet<string> = new Set(
  recordTypes.flatMap((type) => Object.keys(fieldsOf(recordDefinitions[type])).filter((field) => hidesField(type, field) && !recordTypes.some((other) => showsWords(other, field)))),
);

function showsWords(type: RecordType, field: string): boolean {
  return fieldsOf(recordDefinitions[type])[field]?.isText === true && !hidesField(type, field);
}
