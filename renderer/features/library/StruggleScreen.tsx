import { useTranslation } from 'react-i18next';
import { useParams } from 'wouter';
import { useLibrary } from '#renderer/parts/library/use-library.ts';
import { Stack } from '#renderer/ui/Columns.tsx';
import { LinkAction } from '#renderer/ui/LinkAction.tsx';
import { Loading } from '#renderer/ui/Loading.tsx';
import { PageHeader } from '#renderer/ui/PageHeader.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { useFormat } from '#renderer/lib/use-format.ts';
import type { LibraryItem } from '#shared/library/types.ts';
import { ItemList } from './ItemLists.tsx';

/** How many of the same theme come after what was chosen by hand. */
const alsoShown = 8;

/** What may help with one struggle: chosen by hand, the nearest first, and then more on the same theme. */
export function StruggleScreen() {
  const { t } = useTranslation('library');
  const format = useFormat();
  const { struggleId = '' } = useParams<{ struggleId: string }>();
  const library = useLibrary();
  const back = <LinkAction href="/library">{t('allKinds')}</LinkAction>;
  if (library === undefined) return <Loading />;
  const struggle = library.struggles.find(({ id }) => id === struggleId);
  if (struggle === undefined) return <PageHeader back={back} title={t('struggleGone')} />;
  const chosen = struggle.items.flatMap((id) => library.items.find((item) => item.id === id) ?? []);
  const own = library.items.filter((item) => library.ownIds.has(item.id) && item.themes.some((theme) => struggle.themes.includes(theme)));
  const isNear = (item: LibraryItem): boolean => item.kind === 'workFormat' && !chosen.includes(item) && struggle.themes.every((theme) => item.themes.includes(theme));
  const also = [...own, ...library.items.filter(isNear).filter((item) => !own.includes(item))].slice(0, alsoShown);
  const themes = format.list(struggle.themes.map((theme) => t(`themes.${theme}`).toLocaleLowerCase('nl-BE')));
  return (
    <>
      <PageHeader back={back} title={<span lang="nl-BE">{t('struggleTitle', { text: struggle.text })}</span>} subtitle={t('struggleLead')} />
      <Stack>
        <ItemList items={chosen} library={library} label={t('struggles')} hasKind />
        {also.length === 0 ? null : (
          <Section title={t('moreForTheme', { themes })}>
            <ItemList items={also} library={library} label={t('moreForTheme', { themes })} hasKind />
          </Section>
        )}
      </Stack>
    </>
  );
}
