import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { z } from 'zod';
import { today } from '#renderer/lib/clock.ts';
import { useDraftForm } from '#renderer/lib/draft-form.ts';
import { api } from '#renderer/lib/ipc.ts';
import { useStoreQuery } from '#renderer/lib/store-query.ts';
import { FormDate, FormRadio, FormSelect, FormText, FormTextArea } from '#renderer/parts/form-fields.tsx';
import { useAct } from '#renderer/parts/use-act.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Inline, Stack } from '#renderer/ui/Columns.tsx';
import { LinkAction } from '#renderer/ui/LinkAction.tsx';
import { PageHeader } from '#renderer/ui/PageHeader.tsx';
import { Sheet } from '#renderer/ui/Sheet.tsx';
import { twoSchoolYears } from '#shared/domain/school-year.ts';
import css from './people.module.css';

const schema = z.object({
  name: z.string().trim().min(1, 'text-required').max(120, 'text-too-long'),
  schoolGroup: z.string().max(200, 'text-too-long'),
  sharedGoals: z.string().max(10_000, 'text-too-long'),
  startsOn: z.iso.date('date-required').nullable(),
  endsOn: z.iso.date('date-required').nullable(),
  how: z.enum(['traject', 'candidate']),
  programmeId: z.string(),
});

/** Makes a group with its traject; only the name is needed, the rest can wait. */
export function NewSwvScreen() {
  const { t } = useTranslation('people');
  const { t: common } = useTranslation('common');
  const [, navigate] = useLocation();
  const act = useAct();
  const { control, handleSubmit, forgetDraft, formState, watch } = useDraftForm('swv.new', schema, { name: '', schoolGroup: '', sharedGoals: '', ...twoSchoolYears(today()), how: 'traject', programmeId: '' });
  const programmes = (useStoreQuery('programmes.list', {}).data ?? []).filter(({ example }) => !example);
  const isCandidate = watch('how') === 'candidate';
  const create = handleSubmit(async ({ startsOn, endsOn, how, programmeId, ...words }) => {
    const asCandidate = how === 'candidate';
    const dates = asCandidate ? {} : { ...(startsOn === null ? {} : { startsOn }), ...(endsOn === null ? {} : { endsOn }) };
    const chosen = programmeId === '' ? (programmes[0] === undefined ? {} : { programmeId: programmes[0].id }) : { programmeId };
    let swvId = '';
    const done = await act(
      api['swv.create']({ ...words, ...dates, ...chosen, asCandidate }).then((result) => {
        if (result.ok) swvId = result.value.swvId;
        return result;
      }),
    );
    if (done === null) return;
    await forgetDraft();
    navigate(`/swv/${swvId}/${asCandidate ? 'start' : 'members'}`);
  });
  return (
    <>
      <PageHeader title={t('newSwv.title')} subtitle={t('newSwv.lead')} />
      <Sheet padding="roomy">
        <form className={css['narrow']} onSubmit={(event) => void create(event)} noValidate>
          <Stack gap="field">
            <FormText control={control} name="name" label={t('field.swv.name')} placeholder={t('newSwv.nameExample')} isRequired autoFocus />
            <FormText control={control} name="schoolGroup" label={t('field.swv.schoolGroup')} />
            <FormTextArea control={control} name="sharedGoals" label={t('field.swv.sharedGoals')} description={t('swv.goalHint')} minRows={2} />
            {programmes.length < 2 ? null : <FormSelect control={control} name="programmeId" label={t('newSwv.programme')} options={programmes.map(({ id, name }, index) => ({ id: index === 0 ? '' : id, label: name }))} />}
            <FormRadio control={control} name="how" label={t('newSwv.how')} options={[{ id: 'traject', label: t('newSwv.hows.traject') }, { id: 'candidate', label: t('newSwv.hows.candidate') }]} />
            {isCandidate ? null : (
              <Inline align="end">
                <FormDate control={control} name="startsOn" label={t('field.traject.startsOn')} />
                <FormDate control={control} name="endsOn" label={t('field.traject.endsOn')} />
              </Inline>
            )}
            <Inline>
              <Button type="submit" variant="primary" isPending={formState.isSubmitting}>
                {t(isCandidate ? 'newSwv.createCandidate' : 'newSwv.create')}
              </Button>
              <LinkAction href="/">{common('cancel')}</LinkAction>
            </Inline>
          </Stack>
        </form>
      </Sheet>
    </>
  );
}
