import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '#renderer/lib/use-format.ts';
import { useShownGivenName, useShownName } from '#renderer/parts/PersonName.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { Table } from '#renderer/ui/Table.tsx';
import { VisuallyHidden } from '#renderer/ui/VisuallyHidden.tsx';
import type { Exchange } from '#shared/domain/give-and-get.ts';
import type { GroupFeedback } from '#shared/ipc/feedback.ts';
import css from './feedback.module.css';

/** Who gave whom: a quiet drawing by name, and the same in words. It invites who has not yet; it ranks nobody. */
export function GiveAndGet({ group }: { readonly group: GroupFeedback }) {
  const { t } = useTranslation('feedback');
  const [isTable, setIsTable] = useState(false);
  const { members, leaders } = group;
  const sentence = useNotYetSentence();
  const format = useFormat();
  const shown = useShownName();
  return (
    <Section
      title={t('exchange.title')}
      action={
        members.length < 2 ? undefined : (
          <Button variant="quiet" onPress={() => setIsTable(!isTable)}>
            {t(isTable ? 'exchange.asDrawing' : 'exchange.asTable')}
          </Button>
        )
      }
    >
      {members.length < 2 ? <p className={css['quiet']}>{t('exchange.tooFew')}</p> : isTable ? <InWords group={group} /> : <Matrix group={group} />}
      {members.length < 2 ? null : <p>{sentence(group)}</p>}
      {leaders.length === 0 ? null : <p className={css['quiet']}>{t('exchange.leaders', { count: leaders.length, names: format.list(leaders.map(shown)) })}</p>}
    </Section>
  );
}

function useNotYetSentence(): (group: GroupFeedback) => string {
  const { t } = useTranslation('feedback');
  const format = useFormat();
  const shown = useShownGivenName();
  return ({ members, notYet }) => {
    const names = (ids: readonly string[]): string => format.list(members.filter(({ id }) => ids.includes(id)).map(({ givenName }) => shown(givenName)));
    if (notYet.gave.length === 0 && notYet.got.length === 0) return t('exchange.everyone');
    if (notYet.gave.length === members.length) return t('exchange.nobody');
    return [notYet.gave.length === 0 ? null : t('exchange.notGave', { count: notYet.gave.length, names: names(notYet.gave) }), notYet.got.length === 0 ? null : t('exchange.notGot', { count: notYet.got.length, names: names(notYet.got) })].filter((part) => part !== null).join(' ');
  };
}

function Matrix({ group: { members, exchanges } }: { readonly group: GroupFeedback }) {
  const { t } = useTranslation('feedback');
  const shown = useShownGivenName();
  const known = new Map(exchanges.map((exchange) => [`${exchange.giverId} ${exchange.receiverId}`, exchange]));
  return (
    <div className={css['matrixFrame']} role="group" tabIndex={0} aria-label={t('exchange.title')}>
      <table className={css['matrix']}>
        <caption className={css['matrixCaption']}>{t('exchange.caption')}</caption>
        <thead>
          <tr>
            <td className={css['corner']} />
            {members.map(({ id, givenName }) => (
              <th key={id} scope="col">
                <span>{shown(givenName)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {members.map((giver) => (
            <tr key={giver.id}>
              <th scope="row">{t('exchange.gives', { name: shown(giver.givenName) })}</th>
              {members.map((receiver) => (
                <td key={receiver.id} className={giver.id === receiver.id ? css['self'] : undefined}>
                  {giver.id === receiver.id ? null : <Dot exchange={known.get(`${giver.id} ${receiver.id}`)} />}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Filled = given, open = under way; a ring round a filled one is both. */
function Dot({ exchange }: { readonly exchange: Exchange | undefined }) {
  const { t } = useTranslation('feedback');
  if (exchange === undefined) return null;
  const { given, underWay } = exchange;
  return (
    <>
      <svg className={css['dot']} viewBox="0 0 16 16" aria-hidden="true">
        {underWay > 0 ? <circle cx="8" cy="8" r="6" className={css['ring']} /> : null}
        {given > 0 ? <circle cx="8" cy="8" r={underWay > 0 ? 3 : 5} className={css['given']} /> : null}
      </svg>
      <VisuallyHidden>{[given > 0 ? t('exchange.given', { count: given }) : null, underWay > 0 ? t('exchange.underWay') : null].filter((part) => part !== null).join(', ')}</VisuallyHidden>
    </>
  );
}

function InWords({ group: { members, exchanges } }: { readonly group: GroupFeedback }) {
  const { t } = useTranslation('feedback');
  const format = useFormat();
  const shown = useShownGivenName();
  const nameOf = (id: string): string => shown(members.find((member) => member.id === id)?.givenName ?? '');
  const placeOf = (id: string): number => members.findIndex((member) => member.id === id);
  const said = (found: readonly Exchange[], other: (exchange: Exchange) => string): string =>
    found.length === 0 ? t('exchange.nobodyYet') : format.list(found.toSorted((a, b) => placeOf(other(a)) - placeOf(other(b))).map((exchange) => (exchange.given > 0 ? nameOf(other(exchange)) : t('exchange.asked', { name: nameOf(other(exchange)) }))));
  return (
    <Table
      caption={t('exchange.title')}
      isCaptionHidden
      columns={[
        { id: 'name', label: t('exchange.who') },
        { id: 'gave', label: t('exchange.gaveTo') },
        { id: 'got', label: t('exchange.gotFrom') },
      ]}
      rows={members.map(({ id, givenName }) => ({
        id,
        cells: {
          name: shown(givenName),
          gave: said(exchanges.filter(({ giverId }) => giverId === id), ({ receiverId }) => receiverId),
          got: said(exchanges.filter(({ receiverId }) => receiverId === id), ({ giverId }) => giverId),
        },
      }))}
    />
  );
}
