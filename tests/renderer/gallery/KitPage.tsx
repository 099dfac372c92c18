import { useState } from 'react';
import { Button } from '#renderer/ui/Button.tsx';
import { DateField, DatePicker } from '#renderer/ui/DateField.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { PageHeader } from '#renderer/ui/PageHeader.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { TextArea } from '#renderer/ui/TextArea.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import { TimeField } from '#renderer/ui/TimeField.tsx';
import { Stack } from '#renderer/ui/Columns.tsx';

/** Every building block in every state. */
export function KitPage() {
  const [text, setText] = useState('');
  const [date, setDate] = useState<string | null>('2026-11-23');
  const [time, setTime] = useState<string | null>('09:30');
  const [place, setPlace] = useState<'school' | 'online' | null>(null);
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <PageHeader title="Bouwstenen" subtitle="Alle onderdelen in alle toestanden." actions={<Button onPress={() => setIsOpen(true)}>Dialoog</Button>} />
      <Stack gap="field">
        <TextField label="Naam" isRequired value={text} onChange={setText} description="Zoals je wil dat de groep je noemt." />
        <TextField label="E-mail" value={text} onChange={setText} errorMessage="Dit adres mist een apenstaart." />
        <TextArea label="Notitie" value={text} onChange={setText} />
        <DatePicker label="Datum" value={date} onChange={setDate} />
        <DateField label="Datum" value={date} onChange={setDate} />
        <TimeField label="Uur" value={time} onChange={setTime} />
        <Select label="Plaats" value={place} onChange={setPlace} options={[{ id: 'school', label: 'Op school' }, { id: 'online', label: 'Online', note: 'via een videogesprek' }]} />
      </Stack>
      <Dialog title="Gesprek plannen" isOpen={isOpen} onOpenChange={setIsOpen} actions={<Button variant="primary">Plannen</Button>}>
        <TextField label="Naam" value={text} onChange={setText} />
      </Dialog>
    </>
  );
}
