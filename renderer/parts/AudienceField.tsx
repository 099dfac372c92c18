import { useTranslation } from 'react-i18next';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { audiences, type Audience } from '#shared/domain/audience.ts';
import { Chip } from '#renderer/ui/Chip.tsx';
import { fieldCss } from '#renderer/ui/field.tsx';
import { IconEyeOff, IconSquare, IconSquareCheck, IconUser, IconUsers } from '#renderer/ui/icons.ts';
import { useFormat } from '#renderer/lib/use-format.ts';
import css from './AudienceField.module.css';

type AudienceFieldProps = {
  /** Empty or null = enkel voor mij. */
  readonly value: readonly Audience[] | null;
  /** Left out = the words only, nothing to change. */
  readonly onChange?: (value: Audience[]) => void;
  /** Given name of the school leader whom the text is about; left out when it is about no one person. */
  readonly name?: string | undefined;
  /** What the audience belongs to, for the accessible name: "Wat leeft er?". */
  readonly of?: string | undefined;
  readonly 'data-field-id'?: string | undefined;
};

/** Who can see a piece of text, in words and always in sight; the words are the button that changes it. */
export function AudienceField({ value, onChange, name, of, 'data-field-id': fieldId }: AudienceFieldProps) {
  const { t } = useTranslation('audience');
  const words = useAudienceWords(name);
  const chosen = value ?? [];
  const chip = (
    <Chip tone={toneOf(chosen)} icon={iconOf(chosen)}>
      {words(chosen)}
    </Chip>
  );
  if (onChange === undefined) return chip;
  const offered = audiences.filter((audience) => audience !== 'coachee' || name !== undefined || chosen.includes(audience));
  return (
    <MenuTrigger>
      <Button
        className={css['button'] ?? ''}
        aria-label={of === undefined ? t('label', { audience: words(chosen) }) : t('labelOf', { of, audience: words(chosen) })}
        {...(fieldId === undefined ? {} : { 'data-field-id': fieldId })}
      >
        {chip}
      </Button>
      <Popover className={fieldCss['popover'] ?? ''} placement="bottom end" offset={4}>
        <p className={css['lead']}>{t('lead')}</p>
        <Menu
          className={fieldCss['list'] ?? ''}
          aria-label={t('menu')}
          selectionMode="multiple"
          selectedKeys={chosen}
          onSelectionChange={(keys) => onChange(keys === 'all' ? [...offered] : audiences.filter((audience) => keys.has(audience)))}
        >
          {offered.map((audience) => (
            <MenuItem key={audience} id={audience} textValue={words([audience])} className={`${fieldCss['option'] ?? ''} ${css['item'] ?? ''}`}>
              {({ isSelected }) => (
                <>
                  <span className={css['box']}>{isSelected ? <IconSquareCheck size={16} /> : <IconSquare size={16} />}</span>
                  {words([audience])}
                </>
              )}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

/** The words of an audience: "enkel voor mij", "ook voor Zoë en de groep". For previews of what leaves. */
export function useAudienceWords(name?: string): (audience: readonly Audience[] | null) => string {
  const { t } = useTranslation('audience');
  const format = useFormat();
  return (audience) => {
    const readers = audiences.filter((reader) => audience?.includes(reader) === true).map((reader) => t(`readers.${reader === 'coachee' && name === undefined ? 'anyCoachee' : reader}`, { name: name ?? '' }));
    return readers.length === 0 ? t('onlyMe') : t('also', { readers: format.list(readers) });
  };
}

/** Clay says that the text leaves this laptop by itself, to colleagues. */
function toneOf(audience: readonly Audience[]): 'neutral' | 'accent' | 'clay' {
  if (audience.length === 0) return 'neutral';
  return audience.some((reader) => reader === 'coCoach' || reader === 'projectTeam') ? 'clay' : 'accent';
}

function iconOf(audience: readonly Audience[]) {
  if (audience.length === 0) return <IconEyeOff />;
  return audience.length === 1 && audience[0] === 'coachee' ? <IconUser /> : <IconUsers />;
}
