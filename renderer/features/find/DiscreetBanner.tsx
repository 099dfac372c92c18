import { useTranslation } from 'react-i18next';
import { setDiscreet, useIsDiscreet } from '#renderer/lib/discreet.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { IconEyeOff } from '#renderer/ui/icons.ts';
import css from './find.module.css';

/** Says, above every page, that names and notes are hidden. */
export function DiscreetBanner() {
  const { t } = useTranslation('find');
  if (!useIsDiscreet()) return null;
  return (
    <div className={css['banner']} role="status" data-print="hide">
      <span className={css['bannerWords']}>
        <IconEyeOff />
        {t('discreet.banner')}
      </span>
      <Button variant="quiet" kbd="Ctrl Shift D" onPress={() => void setDiscreet(false)}>
        {t('discreet.show')}
      </Button>
    </div>
  );
}
