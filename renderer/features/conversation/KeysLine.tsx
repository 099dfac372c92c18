import { useTranslation } from 'react-i18next';
import { Disclosure } from '#renderer/ui/Disclosure.tsx';
import { Kbd } from '#renderer/ui/Kbd.tsx';
import logCss from './log.module.css';

const keys = ['block', 'step', 'agreement', 'scale', 'insight', 'appreciation', 'model', 'next', 'finish'] as const;

/** Every key of this screen, for whoever wants to write up a gesprek without a mouse. */
export function KeysLine() {
  const { t } = useTranslation('conversations');
  return (
    <Disclosure variant="reason" title={t('guide.keys')}>
      <dl className={logCss['keys']}>
        {keys.map((key) => (
          <div key={key}>
            <dt>
              <Kbd>{t(`keys.${key}Keys`)}</Kbd>
            </dt>
            <dd>{t(`keys.${key}`)}</dd>
          </div>
        ))}
      </dl>
    </Disclosure>
  );
}
