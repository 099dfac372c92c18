import { useWatch, type Control, type UseFormSetValue } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useStoreQuery } from '#renderer/lib/store-query.ts';
import { FormComboBox, FormText } from '#renderer/parts/form-fields.tsx';
import { fullName } from '#renderer/parts/PersonName.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Callout } from '#renderer/ui/Callout.tsx';
import { Stack } from '#renderer/ui/Columns.tsx';
import { foldText } from '#renderer/ui/fold-text.ts';
import { RadioGroup } from '#renderer/ui/RadioGroup.tsx';
import type { PersonSummary } from '#shared/ipc/people.ts';
import { Pairs } from './Pairs.tsx';
import type { PersonForm } from './person-form.ts';

type PersonFieldsProps = {
  // A form may ask more than the person; React Hook Form's types are not covariant in that.
  readonly control: Control<PersonForm>;
  readonly setValue: UseFormSetValue<PersonForm>;
  readonly example: boolean;
  /** Who cannot be chosen: the members that are there. */
  readonly except: readonly string[];
};

/** Asks who: someone new, or someone who stands in the vault already. Namesakes are pointed out, never merged. */
export function PersonFields({ control, setValue, example, except }: PersonFieldsProps) {
  const { t } = useTranslation('people');
  const people = (useStoreQuery('people.list', {}).data ?? []).filter((person) => person.example === example && !except.includes(person.id));
  const [mode, givenName, familyName, email] = useWatch({ control, name: ['mode', 'givenName', 'familyName', 'email'] });
  const namesake = mode === 'new' ? people.find((person) => isSame(person, { givenName, familyName, email })) : undefined;
  return (
    <Stack gap="field">
      {people.length === 0 ? null : (
        <RadioGroup
          label={t('person.which')}
          isLabelHidden
          layout="line"
          options={[
            { id: 'new', label: t('person.new') },
            { id: 'known', label: t('person.known') },
          ]}
          value={mode}
          onChange={(next) => setValue('mode', next)}
        />
      )}
      {mode === 'known' ? (
        <FormComboBox
          control={control}
          name="coacheeId"
          label={t('person.choose')}
          options={people.map((person) => ({ id: person.id, label: fullName(person), note: [...person.schools, ...person.swvs].join(' · ') }))}
          isRequired
          autoFocus
        />
      ) : (
        <>
          <Pairs>
            <FormText control={control} name="givenName" label={t('field.coachee.givenName')} autoComplete="off" isRequired autoFocus />
            <FormText control={control} name="familyName" label={t('field.coachee.familyName')} autoComplete="off" isRequired />
            <FormText control={control} name="role" label={t('field.coachee.role')} placeholder={t('person.roleExample')} />
            <FormText control={control} name="email" label={t('field.coachee.email')} type="email" autoComplete="off" />
          </Pairs>
          {namesake === undefined ? null : (
            <Callout
              title={t('person.namesake', { name: fullName(namesake), where: [...namesake.schools, ...namesake.swvs].join(', ') || t('person.nowhere') })}
              actions={
                <Button
                  variant="quiet"
                  onPress={() => {
                    setValue('coacheeId', namesake.id);
                    setValue('mode', 'known');
                  }}
                >
                  {t('person.takeNamesake', { name: namesake.givenName })}
                </Button>
              }
            />
          )}
        </>
      )}
    </Stack>
  );
}

function isSame(person: PersonSummary, typed: Pick<PersonForm, 'givenName' | 'familyName' | 'email'>): boolean {
  const email = typed.email.trim().toLowerCase();
  if (email !== '' && person.email?.toLowerCase() === email) return true;
  if (typed.givenName.trim() === '' || typed.familyName.trim() === '') return false;
  return foldText(fullName(person)) === foldText(`${typed.givenName.trim()} ${typed.familyName.trim()}`);
}
