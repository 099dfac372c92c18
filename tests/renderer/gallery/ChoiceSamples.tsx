import { useState } from 'react';
import { CheckboxField } from '#renderer/ui/CheckboxField.tsx';
import { CheckboxGroup } from '#renderer/ui/CheckboxGroup.tsx';
import { Stack } from '#renderer/ui/Columns.tsx';
import { RadioGroup } from '#renderer/ui/RadioGroup.tsx';
import { ReorderList } from '#renderer/ui/ReorderList.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { Switch } from '#renderer/ui/Switch.tsx';

type Level = 'pupils' | 'team' | 'leadership';

const start = [
  { id: 'a', name: 'Aankomen en inchecken', minutes: 30 },
  { id: 'b', name: 'Feedback vragen: wat houdt ons tegen?', minutes: 65 },
  { id: 'c', name: 'Individuele werktijd', minutes: 75 },
];

export function ChoiceSamples() {
  const [isOn, setIsOn] = useState(true);
  const [level, setLevel] = useState<Level | null>('team');
  const [levels, setLevels] = useState<readonly Level[]>(['team']);
  const [parts, setParts] = useState(start);
  const options = [
    { id: 'pupils', label: 'leerlingen' },
    { id: 'team', label: 'team' },
    { id: 'leadership', label: 'leiderschap' },
  ] as const;
  return (
    <Section title="Kiezen en ordenen">
      <Stack gap="field">
        <CheckboxField label="Eén tip vragen na elke PLG" trailing="Zoë, 7/12" />
        <CheckboxField label="Kernteam uitgebreid" isSelected isQuietWhenSelected trailing="12 mei" />
        <CheckboxField label="Alle rijen" isIndeterminate description="Drie van de acht zijn gekozen." />
        <CheckboxField label="Niet van toepassing" isDisabled />
        <CheckboxGroup label="Niveau" layout="line" options={options} value={levels} onChange={setLevels} description="Kies er zoveel als je wil." />
        <RadioGroup
          label="Voor wie?"
          options={[
            { id: 'pupils', label: 'Enkel voor mij', note: 'Verlaat deze laptop nooit.' },
            { id: 'team', label: 'Ook voor Zoë', note: 'Staat op het blad dat zij krijgt.' },
            { id: 'leadership', label: 'Ook voor het projectteam' },
          ]}
          value={level}
          onChange={setLevel}
        />
        <Switch label="Discrete weergave" description="Verbergt namen en notities." isSelected={isOn} onChange={setIsOn} />
        <ReorderList
          label="Draaiboek"
          items={parts}
          nameOf={(part) => part.name}
          onMove={(id, to) => {
            const rest = parts.filter((part) => part.id !== id);
            const moved = parts.find((part) => part.id === id);
            setParts(moved === undefined ? parts : rest.toSpliced(to, 0, moved));
          }}
        >
          {(part) => (
            <>
              <strong>{part.name}</strong> {part.minutes} min
            </>
          )}
        </ReorderList>
      </Stack>
    </Section>
  );
}
