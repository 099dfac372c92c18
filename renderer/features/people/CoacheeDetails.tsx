import { useTranslation } from 'react-i18next';
import { useStoreQuery } from '#renderer/lib/store-query.ts';
import { SavedDate, SavedNumber, SavedText } from '#renderer/parts/saved-fields.tsx';
import { useDialog, useKeptDialog } from '#renderer/parts/use-dialog.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Stack } from '#renderer/ui/Columns.tsx';
import { Disclosure } from '#renderer/ui/Disclosure.tsx';
import { LinkAction } from '#renderer/ui/LinkAction.tsx';
import { Row, Rows } from '#renderer/ui/Row.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import type { CoacheeOverview, MembershipView } from '#shared/ipc/people.ts';
import { PeriodDialog } from './PeriodDialog.tsx';
import { JoinSchoolDialog, WorkplaceMenu } from './SchoolDialogs.tsx';
import { schoolText, usePeopleLabels } from './use-people-labels.ts';

/** Who a school leader is, beside the work: schools, groups and how to reach her. All of it saves itself. */
export function CoacheeDetails({ coacheeId }: { readonly coacheeId: string }) {
  const { data } = useStoreQuery('people.coachee', { coacheeId });
  return data === undefined || data === null || data.coachee.id !== coacheeId ? null : <Details overview={data} />;
}

function Details({ overview }: { readonly overview: CoacheeOverview }) {
  const { t } = useTranslation('people');
  const { periodText } = usePeopleLabels();
  const { coachee, workplaces, memberships, normPerYear } = overview;
  const join = useKeptDialog(`school.join:${coachee.id}`);
  return (
    <>
      <Section
        title={t('coachee.schools')}
        heading="small"
        action={
          <Button variant="quiet" onPress={join.open}>
            {t('coachee.joinSchool')}
          </Button>
        }
      >
        {workplaces.length === 0 ? <p>{t('coachee.noSchool')}</p> : null}
        <Rows label={t('coachee.schools')}>
          {workplaces.map((workplace) => (
            <Row
              key={workplace.linkId}
              title={<LinkAction href={`/school/${workplace.school.id}`}>{schoolText(workplace.school)}</LinkAction>}
              detail={[workplace.role, periodText(workplace)].filter((part) => part !== null && part !== '').join(' · ') || undefined}
              action={<WorkplaceMenu workplace={workplace} name={coachee.givenName} />}
            />
          ))}
        </Rows>
      </Section>
      <Section title={t('coachee.groups')} heading="small">
        <Rows label={t('coachee.groups')}>
          {memberships.map((membership) => (
            <MembershipRow key={membership.id} membership={membership} />
          ))}
        </Rows>
      </Section>
      <Disclosure title={t('coachee.details')} level={2}>
        <Stack gap="field">
          <SavedText type="coachee" record={coachee} field="givenName" label={t('field.coachee.givenName')} isRequired />
          <SavedText type="coachee" record={coachee} field="familyName" label={t('field.coachee.familyName')} isRequired />
          <SavedText type="coachee" record={coachee} field="role" label={t('field.coachee.role')} placeholder={t('person.roleExample')} />
          <SavedText type="coachee" record={coachee} field="email" label={t('field.coachee.email')} inputType="email" />
          <SavedText type="coachee" record={coachee} field="phone" label={t('field.coachee.phone')} inputType="tel" />
          <SavedDate type="coachee" record={coachee} field="inRoleSince" label={t('field.coachee.inRoleSince')} />
          <SavedText type="coachee" record={coachee} field="code" label={t('field.coachee.code')} description={t('coachee.codeHint')} />
          <SavedNumber
            type="coachee"
            record={coachee}
            field="conversationsPerYear"
            label={t('field.coachee.conversationsPerYear')}
            description={normPerYear === null ? undefined : t('coachee.normHint', { count: normPerYear })}
            minValue={0}
            maxValue={12}
          />
        </Stack>
      </Disclosure>
      <JoinSchoolDialog coachee={coachee} {...join} />
    </>
  );
}

function MembershipRow({ membership }: { readonly membership: MembershipView }) {
  const { t } = useTranslation('people');
  const { periodText } = usePeopleLabels();
  const edit = useDialog();
  const { id, swv, endReason } = membership;
  return (
    <Row
      title={<LinkAction href={`/swv/${swv.id}`}>{swv.name}</LinkAction>}
      detail={[periodText(membership), endReason === null ? '' : t(`endReason.${endReason}`)].filter((part) => part !== '').join(' · ')}
      action={
        <>
          <Button variant="quiet" aria-label={t('edit.menu', { place: swv.name })} onPress={edit.open}>
            {t('edit.short')}
          </Button>
          <PeriodDialog type="membership" id={id} place={swv.name} {...edit} />
        </>
      }
    />
  );
}
