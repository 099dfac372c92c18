import { useStoreQuery } from '#renderer/lib/store-query.ts';
import { LinkAction } from '#renderer/ui/LinkAction.tsx';
import { WholeWords } from './WholeWords.tsx';

type Named = { readonly givenName: string; readonly familyName: string };

/** Given name first, as people are spoken to here. */
export function fullName({ givenName, familyName }: Named): string {
  return `${givenName} ${familyName}`;
}

/** The name as it may be seen now: initials while names are hidden for the beamer. */
export function useShownName(): (person: Named) => string {
  const isDiscreet = useStoreQuery('settings.get', {}).data?.discreet === true;
  return (person) => (isDiscreet ? initials(person) : fullName(person));
}

/** A given name in a sentence; one letter while names are hidden. */
export function useShownGivenName(): (givenName: string) => string {
  const isDiscreet = useStoreQuery('settings.get', {}).data?.discreet === true;
  return (givenName) => (isDiscreet ? `${Array.from(givenName)[0] ?? ''}.` : givenName);
}

function initials({ givenName, familyName }: Named): string {
  return [givenName, familyName].map((name) => `${Array.from(name)[0] ?? ''}.`).join(' ');
}

/** A school leader's name. */
export function PersonName({ person }: { readonly person: Named }) {
  const shown = useShownName();
  return <WholeWords text={shown(person)} />;
}

/** A school leader's name that leads to her page. */
export function PersonLink({ person }: { readonly person: Named & { readonly id: string } }) {
  return (
    <LinkAction href={`/coachee/${person.id}`}>
      <PersonName person={person} />
    </LinkAction>
  );
}
