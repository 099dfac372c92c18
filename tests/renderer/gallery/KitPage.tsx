import { useState } from 'react';
import { Button } from '#renderer/ui/Button.tsx';
import { Columns, Stack } from '#renderer/ui/Columns.tsx';
import { PageHeader } from '#renderer/ui/PageHeader.tsx';
import { Tabs } from '#renderer/ui/Tabs.tsx';
import { ActionSamples } from './ActionSamples.tsx';
import { ChoiceSamples } from './ChoiceSamples.tsx';
import { FieldSamples } from './FieldSamples.tsx';
import { MessageSamples } from './MessageSamples.tsx';
import { OverlaySamples } from './OverlaySamples.tsx';

type TabId = 'all' | 'empty' | 'more';

/** Every building block in every state. */
export function KitPage() {
  const [tab, setTab] = useState<TabId>('all');
  return (
    <>
      <PageHeader title="Bouwstenen" subtitle="Alle onderdelen in alle toestanden." actions={<Button variant="primary">Afronden</Button>} />
      <Tabs
        label="Bouwstenen"
        selected={tab}
        onSelect={setTab}
        tabs={[
          {
            id: 'all',
            label: 'Alles',
            content: (
              <Columns shape="even">
                <Stack>
                  <FieldSamples />
                </Stack>
                <Stack>
                  <ActionSamples />
                  <OverlaySamples />
                  <ChoiceSamples />
                  <MessageSamples />
                </Stack>
              </Columns>
            ),
          },
          { id: 'empty', label: 'Leervragen', trailing: '12', content: <p>Leervragen</p> },
          { id: 'more', label: 'Groepsbeeld', content: <p>Groepsbeeld</p> },
        ]}
      />
    </>
  );
}
