import { useState } from 'react';
import { Controller, type Control, type UseFormSetValue } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { useDraftForm } from '#renderer/lib/draft-form.ts';
import { api } from '#renderer/lib/ipc.ts';
import { FormDate, FormText } from '#renderer/parts/form-fields.tsx';
import { useAct } from '#renderer/parts/use-act.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Stack } from '#renderer/ui/Columns.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import type { SwvOverview } from '#shared/ipc/people.ts';
import { emptyPerson, personForm, requirePerson, schoolOf, whoOf, type PersonForm } from './person-form.ts';
import { Pairs } from './Pairs.tsx';
import { PersonFields } from './PersonFields.tsx';
import { SchoolField } from './SchoolField.tsx';

const schema = requirePerson(personForm.extend({ schoolKey: z.string().nullable(), startsOn: z.iso.date('text-required') }));

type DialogProps = { readonly overview: SwvOverview; readonly startsOn: string; readonly isOpen: boolean; readonly onOpenChange: (isOpen: boolean) => void };

/** Adds someone to the group, new or known, with school and first day. */
export function AddMemberDialog(props: DialogProps) {
  const [round, setRound] = useState(0);
  return props.isOpen ? <AddMember key={round} {...props} onNext={() => setRound(round + 1)} /> : null;
}

function AddMember({ overview, startsOn, isOpen, onOpenChange, onNext }: DialogProps & { readonly onNext: () => void }) {
  const { t } = useTranslation('people');
  const { t: common } = useTranslation('common');
  const act = useAct();
  const { swv, members } = overview;
  const { control, setValue, handleSubmit, forgetDraft, formState } = useDraftForm(`member.new:${swv.id}`, schema, { ...emptyPerson, schoolKey: null, startsOn });
  const add = (goOn: boolean) =>
    handleSubmit(async (values) => {
      const done = await act(api['people.addMember']({ swvId: swv.id, who: whoOf(values), school: schoolOf(values.schoolKey), startsOn: values.startsOn }));
      if (done === null) return;
      await forgetDraft();
      if (goOn) onNext();
      else onOpenChange(false);
    });
  return (
    <Dialog
      title={t('member.addTitle', { swv: swv.name })}
      lead={t('member.addLead')}
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      actions={
        <>
          <Button onPress={() => void add(true)()} isDisabled={formState.isSubmitting}>
            {t('member.addAndNext')}
          </Button>
          <Button variant="primary" type="submit" form="add-member" isPending={formState.isSubmitting}>
            {common('add')}
          </Button>
        </>
      }
    >
      <form id="add-member" onSubmit={(event) => void add(false)(event)} noValidate>
        <Stack gap="field">
          <PersonFields
            control={control as unknown as Control<PersonForm>}
            setValue={setValue as unknown as UseFormSetValue<PersonForm>}
            example={swv.example}
            except={members.filter(({ state }) => state !== 'ended').map(({ coachee }) => coachee.id)}
          />
          <Pairs>
            <Controller
              control={control}
              name="schoolKey"
              render={({ field }) => <SchoolField value={field.value} onChange={field.onChange} example={swv.example} description={t('school.typeNew')} data-field-id="form:schoolKey" />}
            />
            <FormText control={control} name="phone" label={t('field.coachee.phone')} type="tel" />
            <FormDate control={control} name="startsOn" label={t('member.startsOn')} isRequired />
          </Pairs>
        </Stack>
      </form>
    </Dialog>
  );
}
