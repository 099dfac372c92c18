import { useFormat } from '#renderer/lib/use-format.ts';
import { LinkAction } from '#renderer/ui/LinkAction.tsx';
import { WholeWords } from './WholeWords.tsx';

type Named = { readonly givenName: string; readonly familyName: string };

/** Given name first, as people are spoken to here. */
export function fullName({ givenName, familyName }: Named): string {
  return `${givenName} ${familyName}`;
}

/** The name as it may be seen now. In the discreet view the store gives a number instead of a name, to every screen alike. */
export function useShownName(): (person: Named) => string {
  return fullName;
}

/** With whom a gesprek is, as it is said: "Zoë Maes"; of several the given names, unless two share one: "Zoë, Karel en Hanne". */
export function useShownNames(): (people: readonly Named[]) => string {
  const format = useFormat();
  const shown = useShownName();
  return (people) => {
    const isClear = people.length > 1 && new Set(people.map(({ givenName }) => givenName)).size === people.length;
    return format.list(people.map((person) => (isClear ? person.givenName : shown(person))));
  };
}

/** A given name in a sentence, as it may be seen now. */
export function useShownGivenName(): (givenName: string) => string {
  return sameName;
}

function sameName(givenName: string): string {
  return givenName;
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
