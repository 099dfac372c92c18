import { useTranslation } from 'react-i18next';
import { Disclosure } from '#renderer/ui/Disclosure.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import css from './conversation.module.css';
import logCss from './log.module.css';

const lines = ['health', 'belief', 'others', 'staff', 'pupils', 'judgement'] as const;

/** "Wat schrijf je hier niet?": words that stand beside the field. The text itself is never looked at. */
export function NotHere() {
  const { t } = useTranslation('conversations');
  return (
    <Section heading="small" title={t('guide.not')}>
      <p className={css['soft']}>{t('guide.notBody')}</p>
      <Disclosure variant="reason" title={t('guide.notMore')}>
        <ul className={logCss['notLines']}>
          {lines.map((line) => (
            <li key={line}>{t(`guide.notLines.${line}`)}</li>
          ))}
        </ul>
        <p className={css['note']}>{t('guide.notCheck')}</p>
        <p className={css['note']}>{t('guide.access')}</p>
      </Disclosure>
    </Section>
  );
}
