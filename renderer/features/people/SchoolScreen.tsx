import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useParams } from 'wouter';
import { useStoreQuery } from '#renderer/lib/store-query.ts';
import { useFormat } from '#renderer/lib/use-format.ts';
import { SchoolDays } from '#renderer/parts/calendar/SchoolDays.tsx';
import { DeleteDialog } from '#renderer/parts/DeleteAction.tsx';
import { HistoryDialog } from '#renderer/parts/HistoryDialog.tsx';
import { fullName, PersonLink } from '#renderer/parts/PersonName.tsx';
import { SavedDate, SavedNumber, SavedSelect, SavedText, SavedTextArea } from '#renderer/parts/saved-fields.tsx';
import { useDialog } from '#renderer/parts/use-dialog.ts';
import { Columns, Stack } from '#renderer/ui/Columns.tsx';
import { IconHistory, IconTrash } from '#renderer/ui/icons.ts';
import { LinkAction } from '#renderer/ui/LinkAction.tsx';
import { Menu } from '#renderer/ui/Menu.tsx';
import { PageHeader } from '#renderer/ui/PageHeader.tsx';
import { Row, Rows } from '#renderer/ui/Row.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import type { SchoolOverview } from '#shared/ipc/people.ts';
import { Gone } from './Gone.tsx';
import { Pairs } from './Pairs.tsx';
import { usePeopleLabels } from './use-people-labels.ts';

/** One page per school: what it is, who leads it and how that changed, and what it stands for. */
export function SchoolScreen() {
  const { t } = useTranslation('people');
  const { schoolId = '' } = useParams<{ schoolId: string }>();
  const { data } = useStoreQuery('schools.overview', { schoolId });
  if (data === null) return <Gone title={t('school.gone')} />;
  if (data?.school.id !== schoolId) return <PageHeader title=" " subtitle=" " />;
  // Another one is another page: nothing that is being typed here goes along to it.
  return (
    <Fragment key={schoolId}>
      <SchoolHeader overview={data} />
      <Columns shape="main">
        <SchoolFields overview={data} />
        <Stack gap="block">
          <SchoolPeople overview={data} />
          <SchoolDays school={data.school} />
        </Stack>
      </Columns>
    </Fragment>
  );
}

function SchoolHeader({ overview: { school } }: { readonly overview: SchoolOverview }) {
  const { t } = useTranslation('people');
  const [, navigate] = useLocation();
  const labels = usePeopleLabels();
  const history = useDialog();
  const remove = useDialog();
  return (
    <>
      <PageHeader
        title={school.name}
        back={<LinkAction href="/schools">{t('school.many')}</LinkAction>}
        subtitle={[school.municipality, labels.kindOf(school), school.schoolGroup].filter((part) => part !== null && part !== '').join(' · ') || t('school.bare')}
        actions={
          <Menu
            label={t('school.menu')}
            entries={[
              { id: 'history', label: t('school.history'), icon: <IconHistory />, onAction: history.open },
              { id: 'remove', label: t('school.remove'), icon: <IconTrash />, onAction: remove.open },
            ]}
          />
        }
      />
      <HistoryDialog type="school" id={school.id} fieldLabel={labels.fieldLabel('school')} valueLabel={labels.valueLabel} {...history} />
      <DeleteDialog type="school" id={school.id} name={school.name} onDeleted={() => navigate('/schools')} {...remove} />
    </>
  );
}

function SchoolFields({ overview: { school } }: { readonly overview: SchoolOverview }) {
  const { t } = useTranslation('people');
  const { networkOptions, levelOptions } = usePeopleLabels();
  const of = { type: 'school', record: school } as const;
  return (
    <Stack gap="block">
      <Section title={t('school.what')}>
        <Stack gap="field">
          <SavedText {...of} field="name" label={t('field.school.name')} isRequired />
          <Pairs>
            <SavedSelect {...of} field="network" label={t('field.school.network')} options={networkOptions} />
            <SavedSelect {...of} field="level" label={t('field.school.level')} options={levelOptions} />
            <SavedNumber {...of} field="pupils" label={t('field.school.pupils')} minValue={0} maxValue={20_000} />
            <SavedText {...of} field="code" label={t('field.school.code')} />
          </Pairs>
          <SavedTextArea {...of} field="population" label={t('field.school.population')} minRows={2} />
          <SavedTextArea {...of} field="leadershipTeam" label={t('field.school.leadershipTeam')} minRows={2} />
        </Stack>
      </Section>
      <Section title={t('field.school.vision')} note={t('school.visionNote')}>
        <Stack gap="field">
          <SavedTextArea {...of} field="vision" label={t('school.visionLine')} minRows={2} />
          <Pairs>
            <SavedDate {...of} field="visionOn" label={t('field.school.visionOn')} />
            <SavedText {...of} field="visionMakers" label={t('field.school.visionMakers')} />
          </Pairs>
        </Stack>
      </Section>
      <Section title={t('school.where')}>
        <Pairs>
          <SavedText {...of} field="street" label={t('field.school.street')} />
          <SavedText {...of} field="postalCode" label={t('field.school.postalCode')} />
          <SavedText {...of} field="municipality" label={t('field.school.municipality')} />
          <SavedText {...of} field="province" label={t('field.school.province')} />
          <SavedText {...of} field="phone" label={t('field.school.phone')} inputType="tel" />
          <SavedText {...of} field="email" label={t('field.school.email')} inputType="email" />
          <SavedText {...of} field="website" label={t('field.school.website')} />
          <SavedText {...of} field="schoolGroup" label={t('field.school.schoolGroup')} />
          <SavedText {...of} field="schoolBoard" label={t('field.school.schoolBoard')} />
        </Pairs>
      </Section>
    </Stack>
  );
}

function SchoolPeople({ overview: { people, changes } }: { readonly overview: SchoolOverview }) {
  const { t } = useTranslation('people');
  const format = useFormat();
  const { periodText } = usePeopleLabels();
  return (
    <Stack gap="block">
      <Section title={t('school.people')} heading="small">
        {people.length === 0 ? <p>{t('school.noPeople')}</p> : null}
        <Rows label={t('school.people')}>
          {people.map((link) => (
            <Row
              key={link.linkId}
              title={<PersonLink person={link.coachee} />}
              detail={[link.role, periodText(link)].filter((part) => part !== null && part !== '').join(' · ') || undefined}
            />
          ))}
        </Rows>
      </Section>
      {changes.length === 0 ? null : (
        <Section title={t('school.changes')} heading="small">
          <Rows label={t('school.changes')}>
            {changes.map(({ id, changedOn, outgoing, incoming, note }) => (
              <Row
                key={id}
                lead={format.date(changedOn, 'short')}
                title={t('school.change', { outgoing: outgoing === null ? t('school.someone') : fullName(outgoing), incoming: incoming === null ? t('school.someone') : fullName(incoming) })}
                detail={note ?? undefined}
              />
            ))}
          </Rows>
        </Section>
      )}
    </Stack>
  );
}
