import { Button } from '#renderer/ui/Button.tsx';
import { Callout } from '#renderer/ui/Callout.tsx';
import { Stack } from '#renderer/ui/Columns.tsx';
import { Disclosure } from '#renderer/ui/Disclosure.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { ProgressBar } from '#renderer/ui/ProgressBar.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { Stepper } from '#renderer/ui/Stepper.tsx';
import { Table } from '#renderer/ui/Table.tsx';

export function MessageSamples() {
  return (
    <Section title="Zeggen en tonen">
      <Stack gap="field">
        <Callout
          tone="problem"
          title="Het bestand is geen vragenlijst."
          safe="Er is niets veranderd aan je gegevens."
          todo="Kies een uitvoer met één rij per persoon."
          actions={<Button>Ander bestand kiezen</Button>}
        />
        <Callout title="Drie personen staan al in de groep." todo="Kijk na of het dezelfde zijn." />
        <Callout tone="leaves" title="Dit blad verlaat deze laptop." safe="Enkel wat ook voor Zoë is, staat erop." />
        <EmptyState
          sentence="Hier komen de leervragen van de groep, in haar eigen woorden."
          action={<Button>Leervraag toevoegen</Button>}
          alternative={<Button variant="quiet">Voorbeeldgroep bekijken</Button>}
        />
        <Stepper
          label="Vragenlijst invoeren"
          current="columns"
          steps={[
            { id: 'file', label: 'Bestand' },
            { id: 'columns', label: 'Kolommen' },
            { id: 'scales', label: 'Schalen' },
            { id: 'preview', label: 'Nakijken' },
          ]}
        />
        <ProgressBar label="Rijen lezen" value={69} valueLabel="312 van 452 rijen" onCancel={() => undefined} />
        <ProgressBar label="Back-up maken" value={null} />
        <Disclosure title="Waarom staat dit hier?" variant="reason" isExpanded>
          noden (meting van mei) 0,78 · leervragen 0,50 · signalen 0,20 · nog niet aan bod 0,23 · <strong>samen 1,71</strong>
        </Disclosure>
        <Disclosure title="Eerdere metingen">
          <p>Meting van oktober</p>
        </Disclosure>
        <Table
          caption="Schalen"
          columns={[
            { id: 'scale', label: 'schaal' },
            { id: 'n', label: 'antwoorden', align: 'end' },
            { id: 'mean', label: 'gemiddelde', align: 'end' },
          ]}
          rows={[
            { id: 'f', cells: { scale: 'Feedback vragen', n: '8', mean: '2,6' } },
            { id: 's', cells: { scale: 'Effectief samenwerken', n: '8', mean: '4,1' } },
          ]}
        />
      </Stack>
    </Section>
  );
}
