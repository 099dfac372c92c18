import { useState } from 'react';
import { Button } from '#renderer/ui/Button.tsx';
import { Inline, Stack } from '#renderer/ui/Columns.tsx';
import { ConfirmDialog } from '#renderer/ui/ConfirmDialog.tsx';
import { DatePicker } from '#renderer/ui/DateField.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import { showToast, ToastRegion } from '#renderer/ui/Toast.tsx';

export function OverlaySamples() {
  const [isOpen, setIsOpen] = useState(false);
  const [isAsking, setIsAsking] = useState(false);
  const [name, setName] = useState('');
  const [date, setDate] = useState<string | null>(null);
  return (
    <Section title="Erbovenop">
      <Inline>
        <Button onPress={() => setIsOpen(true)}>Gesprek plannen</Button>
        <Button onPress={() => setIsAsking(true)}>Verwijderen</Button>
        <Button onPress={() => showToast({ message: 'Afspraak verwijderd.', actionLabel: 'Ongedaan maken', onAction: () => setName('terug') })}>Melding</Button>
      </Inline>
      <Dialog
        title="Gesprek plannen"
        lead="Met Hanne sprak je dit najaar nog niet."
        isOpen={isOpen}
        onOpenChange={setIsOpen}
        actions={
          <>
            <Button onPress={() => setIsOpen(false)}>Annuleren</Button>
            <Button variant="primary" onPress={() => setIsOpen(false)}>
              Plannen
            </Button>
          </>
        }
      >
        <Stack gap="field">
          <TextField label="Met wie?" value={name} onChange={setName} autoFocus />
          <DatePicker label="Dag" value={date} onChange={setDate} />
        </Stack>
      </Dialog>
      <ConfirmDialog
        title="Deze bijeenkomst verwijderen?"
        isOpen={isAsking}
        onOpenChange={setIsAsking}
        happens={['De bijeenkomst van 26 november gaat naar de bak.', 'Acht aanwezigheden gaan mee.']}
        stays={['De afspraken van die dag blijven bij de schoolleiders staan.']}
        confirmLabel="Verwijderen"
        onConfirm={() => undefined}
      />
      <ToastRegion />
    </Section>
  );
}
