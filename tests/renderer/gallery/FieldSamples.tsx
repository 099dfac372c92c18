import { useState } from 'react';
import { Stack } from '#renderer/ui/Columns.tsx';
import { ComboBox } from '#renderer/ui/ComboBox.tsx';
import { DateField, DatePicker } from '#renderer/ui/DateField.tsx';
import { NumberField } from '#renderer/ui/NumberField.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { Select, type Option } from '#renderer/ui/Select.tsx';
import { TextArea } from '#renderer/ui/TextArea.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import { TimeField } from '#renderer/ui/TimeField.tsx';

const places: readonly Option<'school' | 'online' | 'host'>[] = [
  { id: 'school', label: 'Op school' },
  { id: 'online', label: 'Online', note: 'via een videogesprek' },
  { id: 'host', label: 'Bij een gastschool', isDisabled: true },
];

const people: readonly Option[] = [
  { id: 'zoe', label: 'Zoë Çağlar-D’hondt', note: 'De Regenboog, Leuven' },
  { id: 'pieter', label: 'Pieter Van den Abeele' },
  { id: 'greet', label: 'Greet Maes' },
  { id: 'karel', label: 'Karel Aerts' },
];

/** Gives back what was saved only after a while, letter by letter, as a slow store would. */
function SlowlySavedNote() {
  const [saved, setSaved] = useState('');
  return <TextArea label="Trage notitie" value={saved} onChange={(text) => setTimeout(() => setSaved(text), 250)} />;
}

export function FieldSamples() {
  const [text, setText] = useState('');
  const [note, setNote] = useState('Opgelucht dat de werkgroep nu zelf de agenda maakt.');
  const [date, setDate] = useState<string | null>('2026-11-23');
  const [none, setNone] = useState<string | null>(null);
  const [time, setTime] = useState<string | null>('09:30');
  const [place, setPlace] = useState<'school' | 'online' | 'host' | null>(null);
  const [person, setPerson] = useState<string | null>('zoe');
  const [created, setCreated] = useState<readonly Option[]>([]);
  const [minutes, setMinutes] = useState<number | null>(45);
  return (
    <Section title="Velden" note="met uitleg, fout, uit en enkel lezen">
      <Stack gap="field">
        <TextField label="Naam" isRequired value={text} onChange={setText} description="Zoals je wil dat de groep je noemt." data-field-id="name" />
        <TextField label="E-mail" type="email" value="zoe.regenboog.be" onChange={setText} errorMessage="Dit adres mist een apenstaart." />
        <TextField label="School" isDisabled value="De Regenboog" onChange={setText} />
        <TextField label="Programma" isReadOnly value="Leren van elkaar 2025–2027" onChange={setText} />
        <TextArea label="Notitie" value={note} onChange={setNote} description="Bewaart zichzelf terwijl je schrijft." data-field-id="note" />
        <SlowlySavedNote />
        <DatePicker label="Datum" value={date} onChange={setDate} isRequired />
        <DatePicker label="Einddatum" value={none} onChange={setNone} errorMessage="Kies een dag na het begin." />
        <DateField label="Lid sinds" value={none} onChange={setNone} />
        <TimeField label="Uur" value={time} onChange={setTime} />
        <NumberField label="Duur" value={minutes} onChange={setMinutes} minValue={0} maxValue={300} step={5} suffix="minuten" hasButtons />
        <Select label="Plaats" value={place} onChange={setPlace} options={places} />
        <Select label="Schooljaar" variant="plain" isLabelHidden value="2026" onChange={() => undefined} options={[{ id: '2026', label: '2026–2027' }]} />
        <ComboBox
          label="Schoolleider"
          value={person}
          onChange={setPerson}
          options={[...people, ...created]}
          onCreate={(name) => {
            setCreated([...created, { id: name, label: name }]);
            setPerson(name);
          }}
        />
      </Stack>
    </Section>
  );
}
