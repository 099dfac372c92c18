import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { IconChevronLeft, IconChevronRight, IconMinus, IconPlus } from '#renderer/ui/icons.ts';
import { Inline } from '#renderer/ui/Columns.tsx';
import { RadioGroup } from '#renderer/ui/RadioGroup.tsx';
import { Switch } from '#renderer/ui/Switch.tsx';
import { stepOf, zoomSteps, type AxisPlace, type AxisRange } from '#shared/domain/line-axis.ts';
import css from './line.module.css';
import type { LineView } from './use-line-view.ts';

type LineControlsProps = {
  readonly lineView: LineView;
  readonly range: AxisRange;
  readonly anchor: AxisPlace;
  readonly isTable: boolean;
  readonly onTable: (isTable: boolean) => void;
  readonly actions?: ReactNode;
};

/** How much one sees, where one looks, and the same as a table. */
export function LineControls({ lineView, range, anchor, isTable, onTable, actions }: LineControlsProps) {
  const { t } = useTranslation('line');
  const { view, zoomToStep, zoomStep, pan } = lineView;
  const isWhole = view.span >= range.to - range.from - 0.5;
  return (
    <div className={css['controls']}>
      <div className={css['zoom']}>
        <RadioGroup label={t('zoom.label')} isLabelHidden layout="line" value={stepOf(view, range)} onChange={(step) => zoomToStep(step, anchor)} options={zoomSteps.map((id) => ({ id, label: t(`zoom.${id}`) }))} />
        <IconButton label={t('zoom.out')} icon={<IconMinus />} isDisabled={isWhole} onPress={() => zoomStep('out', anchor)} />
        <IconButton label={t('zoom.in')} icon={<IconPlus />} onPress={() => zoomStep('in', anchor)} />
        <IconButton label={t('zoom.earlier')} icon={<IconChevronLeft />} isDisabled={isWhole || view.from <= range.from} onPress={() => pan(-0.5)} />
        <IconButton label={t('zoom.later')} icon={<IconChevronRight />} isDisabled={isWhole || view.from + view.span >= range.to} onPress={() => pan(0.5)} />
      </div>
      <Inline>
        <Switch label={t('table.show')} isSelected={isTable} onChange={onTable} />
        {actions}
      </Inline>
    </div>
  );
}
