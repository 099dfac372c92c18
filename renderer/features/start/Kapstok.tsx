import { useEffect, useRef } from 'react';
import { Link } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { api } from '#renderer/lib/ipc.ts';
import { updateRecord } from '#renderer/lib/records.ts';
import { useAct } from '#renderer/parts/use-act.ts';
import { useKeptDialog } from '#renderer/parts/use-dialog.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { CheckboxField } from '#renderer/ui/CheckboxField.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { IconPlus } from '#renderer/ui/icons.ts';
import { ReorderList } from '#renderer/ui/ReorderList.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { VisuallyHidden } from '#renderer/ui/VisuallyHidden.tsx';
import type { FrameworkView, ProgrammeOverview } from '#shared/ipc/start.ts';
import { NameDialog } from './NameDialog.tsx';
import css from './start.module.css';

/** The frameworks of a programme in their order, and which of them hold its contents together. */
export function Kapstok({ overview: { programme, frameworks, isUnfilled } }: { readonly overview: ProgrammeOverview }) {
  const { t } = useTranslation('start');
  const [, navigate] = useLocation();
  const act = useAct();
  const programmeId = programme.id;
  const add = useKeptDialog(`framework.new:${programmeId}`);
  useFillOnce(programmeId, isUnfilled);
  const fill = (): void => void act(api['programmes.fillFrameworks']({ programmeId }));
  const addOwn = async (label: string): Promise<boolean> => {
    let frameworkId = '';
    const done = await act(
      api['frameworks.addOwn']({ programmeId, label }).then((result) => {
        if (result.ok) frameworkId = result.value.frameworkId;
        return result;
      }),
    );
    if (done !== null) navigate(`/framework/${frameworkId}`);
    return done !== null;
  };
  const items = frameworks.map((view) => ({ id: view.framework.id, view }));
  return (
    <Section
      title={t('kapstok.title')}
      action={
        <Button variant="quiet" icon={<IconPlus />} onPress={add.open}>
          {t('kapstok.add')}
        </Button>
      }
    >
      <p className={css['lead']}>{t('kapstok.note')}</p>
      {frameworks.length === 0 ? (
        isUnfilled ? null : (
          <EmptyState sentence={t('kapstok.empty')} action={<Button onPress={fill}>{t('kapstok.fill')}</Button>} />
        )
      ) : (
        <ReorderList label={t('kapstok.list')} items={items} nameOf={({ view }) => view.framework.label} onMove={(id, toIndex) => void act(api['frameworks.move']({ id, toIndex }))}>
          {({ view }) => <FrameworkRow view={view} />}
        </ReorderList>
      )}
      <NameDialog draftKey={`framework.new.name:${programmeId}`} title={t('kapstok.addTitle')} lead={t('kapstok.addLead')} label={t('kapstok.name')} onName={addOwn} {...add} />
    </Section>
  );
}

/** A programme from before there were frameworks gets them the first time that somebody looks, without a word. */
function useFillOnce(programmeId: string, isUnfilled: boolean): void {
  const asked = useRef<string | null>(null);
  useEffect(() => {
    if (!isUnfilled || asked.current === programmeId) return;
    asked.current = programmeId;
    void api['programmes.fillFrameworks']({ programmeId });
  }, [programmeId, isUnfilled]);
}

function FrameworkRow({ view: { framework, items } }: { readonly view: FrameworkView }) {
  const { t } = useTranslation('start');
  const act = useAct();
  const { id, label } = framework;
  const hidden = items.filter(({ isHidden }) => isHidden === true).length;
  const choose = (isKapstok: boolean): void => void act(updateRecord('framework', id, { isKapstok }, { act: { code: isKapstok ? 'framework.chosen' : 'framework.left', params: { name: label } } }));
  return (
    <div className={css['framework']}>
      <div className={css['words']}>
        <Link className={css['open'] ?? ''} href={`/framework/${id}`}>
          {label}
        </Link>
        <p className={css['detail']}>{[t('kapstok.parts', { count: items.length }), hidden === 0 ? '' : t('kapstok.hidden', { count: hidden })].filter((part) => part !== '').join(' · ')}</p>
      </div>
      <CheckboxField
        label={
          <>
            <VisuallyHidden>{label}: </VisuallyHidden>
            {t('kapstok.isIn')}
          </>
        }
        isSelected={framework.isKapstok === true}
        onChange={choose}
      />
    </div>
  );
}
