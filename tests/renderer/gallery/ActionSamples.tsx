import { Button } from '#renderer/ui/Button.tsx';
import { Chip } from '#renderer/ui/Chip.tsx';
import { Inline, Stack } from '#renderer/ui/Columns.tsx';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { IconEyeOff, IconLock, IconPencil, IconPlus, IconPrinter, IconTrash, IconUser, IconUsers } from '#renderer/ui/icons.ts';
import { LinkAction } from '#renderer/ui/LinkAction.tsx';
import { Menu } from '#renderer/ui/Menu.tsx';
import { Section } from '#renderer/ui/Section.tsx';

export function ActionSamples() {
  return (
    <Section title="Doen en gaan" note="één gevulde knop per scherm">
      <Stack gap="row">
        <Inline>
          <Button icon={<IconPrinter />}>Afdrukken</Button>
          <Button icon={<IconLock />} kbd="Ctrl L">
            Vergrendelen
          </Button>
          <Button isDisabled>Niet nu</Button>
          <Button variant="primary" isDisabled>
            Niet nu
          </Button>
          <Button variant="primary" isPending>
            Bezig
          </Button>
        </Inline>
        <Inline>
          <Button variant="quiet" icon={<IconPlus />} kbd="Ctrl Enter">
            nieuwe afspraak
          </Button>
          <LinkAction href="/gesprek">Gesprek plannen</LinkAction>
          <Button variant="quiet" isDisabled>
            Niet nu
          </Button>
          <IconButton label="Bewerken" icon={<IconPencil />} />
          <IconButton label="Verwijderen" icon={<IconTrash />} isDisabled />
          <Menu
            label="Meer"
            entries={[
              { id: 'edit', label: 'Bewerken', icon: <IconPencil />, onAction: () => undefined },
              { id: 'print', label: 'Afdrukken', icon: <IconPrinter />, kbd: 'Ctrl P', onAction: () => undefined },
              { id: 'delete', label: 'Verwijderen', icon: <IconTrash />, isDisabled: true, onAction: () => undefined },
            ]}
          />
        </Inline>
        <Inline>
          <Chip icon={<IconEyeOff />}>enkel voor mij</Chip>
          <Chip tone="accent" icon={<IconUser />}>
            ook voor Zoë
          </Chip>
          <Chip tone="clay" icon={<IconUsers />}>
            ook voor het projectteam
          </Chip>
        </Inline>
      </Stack>
    </Section>
  );
}
