import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { updateRecord } from '#renderer/lib/records.ts';
import { useAutosave } from '#renderer/lib/use-autosave.ts';
import { useLibrary } from '#renderer/parts/library/use-library.ts';
import { useAct } from '#renderer/parts/use-act.ts';
import { LinkAction } from '#renderer/ui/LinkAction.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { TextArea } from '#renderer/ui/TextArea.tsx';
import { lookForLines } from '#shared/domain/observation.ts';
import type { Rec } from '#shared/domain/records.ts';
import { lookForsOf } from './look-fors.ts';
import css from './observation.module.css';

/** The kijkwijzer: chosen from the library, and then changed together; its look-fors become the headings for notes. */
export function GuideSection({ observation }: { readonly observation: Rec<'observation'> }) {
  const { t } = useTranslation('observation');
  const act = useAct();
  const guides = useLibrary()?.items.filter(({ kind }) => kind === 'viewingGuide') ?? [];
  const { id, libraryKey } = observation;
  // Choosing another guide begins with its look-fors; what is being typed in the old ones must not come back over them.
  const [chosen, setChosen] = useState(0);
  const choose = async (key: string | null): Promise<void> => {
    const guide = guides.find((item) => item.id === key);
    if (guide === undefined) return;
    const done = await act(updateRecord('observation', id, { libraryKey: guide.id, guideTitle: guide.title.slice(0, 300), lookFors: lookForsOf(guide) }, { act: { code: 'observation.guide' } }));
    if (done !== null) setChosen((count) => count + 1);
  };
  return (
    <Section heading="title" title={t('guide.title')} note={t('guide.note')} action={libraryKey === null ? undefined : <LinkAction href={`/library/item/${libraryKey}`}>{t('guide.open')}</LinkAction>}>
      <Select label={t('guide.choose')} options={guides.map((guide) => ({ id: guide.id, label: guide.title, note: guide.summary }))} value={guides.some((guide) => guide.id === libraryKey) ? libraryKey : null} onChange={(key) => void choose(key)} placeholder={t('guide.placeholder')} data-field-id={`observation:${id}:libraryKey`} />
      <div className={css['lookFors']}>
        <LookFors key={chosen} observation={observation} />
      </div>
    </Section>
  );
}

function LookFors({ observation }: { readonly observation: Rec<'observation'> }) {
  const { t } = useTranslation('observation');
  const { value, onChange, onBlur } = useAutosave('observation', observation, 'lookFors');
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <TextArea
      label={t('guide.lookFors')}
      description={t('guide.lookForsHint')}
      minRows={4}
      value={typed ?? (value ?? []).join('\n')}
      onChange={(text) => {
        setTyped(text);
        onChange(lookForLines(text));
      }}
      onBlur={() => {
        onBlur();
        setTyped(null);
      }}
      data-field-id={`observation:${observation.id}:lookFors`}
    />
  );
}
