import { useTranslation } from 'react-i18next';
import css from './line.module.css';

type RowNameProps = { readonly name: string; readonly onOpen: () => void };

/** The name of a group above its own line; opens that line. */
export function RowName({ name, onOpen }: RowNameProps) {
  const { t } = useTranslation('line');
  return (
    <g
      role="link"
      tabIndex={0}
      aria-label={t('all.openLine', { name })}
      className={css['rowLink']}
      onClick={onOpen}
      onKeyDown={(event) => {
        if (event.key !== 'Enter') return;
        event.stopPropagation();
        onOpen();
      }}
    >
      <text className={css['rowName']} x={0} y={16}>
        {name}
      </text>
    </g>
  );
}
