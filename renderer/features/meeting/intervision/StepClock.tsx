import { useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { now } from '#renderer/lib/clock.ts';
import { api } from '#renderer/lib/ipc.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { clockAtStart, clockFace, secondsIn, stepClock, toggleClock, type IntervisionClock } from '#shared/domain/intervision.ts';
import type { Rec } from '#shared/domain/records.ts';
import css from '../meeting.module.css';
import { useDayKeys } from '../use-day-keys.ts';
import { useStepHint } from './use-guide-steps.ts';

type ClockProps = {
  readonly record: Rec<'intervision'>;
  /** The keys are for one clock of the page. */
  readonly hasKeys: boolean;
  readonly onRunning: (isRunning: boolean) => void;
};

/** The one clock of the app that may run: started, paused and moved to the next step, by button or by key. It goes on after a lock. */
export function StepClock({ record, hasKeys, onRunning }: ClockProps) {
  const { t } = useTranslation('meeting');
  const hintOf = useStepHint();
  const { id, steps, method } = record;
  const { clock, change } = useKeptClock(id);
  const moment = useSeconds(clock.runningSince !== null);
  const step = steps[Math.min(clock.step, steps.length - 1)];
  const toggle = (): void => change(toggleClock(clock, now()));
  const walk = (by: 1 | -1): void => change(stepClock(clock, by, steps.length, now()));
  const keys: Readonly<Record<string, () => void>> = { [t('intervision.keys.toggle')]: toggle, [t('intervision.keys.next')]: () => walk(1), [t('intervision.keys.back')]: () => walk(-1) };
  useDayKeys(keys, hasKeys);
  const isRunning = clock.runningSince !== null;
  useEffect(() => onRunning(isRunning), [isRunning, onRunning]);
  if (step === undefined) return null;
  const left = step.minutes * 60 - secondsIn(clock, moment);
  const hint = hintOf(method, clock.step, step);
  return (
    <section className={css['now']} aria-label={t('intervision.stepOf', { number: clock.step + 1, total: steps.length })}>
      <p className={isRunning ? css['nowLabel'] : css['soft']}>{t('intervision.stepOf', { number: clock.step + 1, total: steps.length })}</p>
      <div className={css['clockLine']}>
        <h2 className={css['nowTitle']}>{step.title}</h2>
        <span className={css['clock']} role="timer" aria-label={t('intervision.timeLeft')}>
          {clockFace(left)}
        </span>
      </div>
      {hint === null ? null : <p className={css['soft']}>{hint}</p>}
      <div className={css['nowActions']}>
        <Button variant="primary" {...(hasKeys ? { kbd: t('intervision.keys.toggle') } : {})} onPress={toggle}>
          {t(isRunning ? 'intervision.pause' : 'intervision.run')}
        </Button>
        <Button {...(hasKeys ? { kbd: t('intervision.keys.next') } : {})} isDisabled={clock.step >= steps.length - 1} onPress={() => walk(1)}>
          {t('intervision.next')}
        </Button>
        <Button variant="quiet" {...(hasKeys ? { kbd: t('intervision.keys.back') } : {})} isDisabled={clock.step === 0} onPress={() => walk(-1)}>
          {t('intervision.back')}
        </Button>
      </div>
      <ol className={css['steps']}>
        {steps.map(({ title, minutes }, index) => (
          <li key={`${index}-${title}`} className={css['step']} aria-current={index === clock.step ? 'step' : undefined} data-done={index < clock.step ? '' : undefined}>
            <span>{title}</span>
            <span>{t('intervision.min', { minutes })}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Where the clock stands, kept with what is half-typed so that a lock does not stop it. */
function useKeptClock(id: string): { readonly clock: IntervisionClock; readonly change: (next: IntervisionClock) => void } {
  const [clock, setClock] = useState<IntervisionClock>(clockAtStart);
  const isTouched = useRef(false);
  const key = `intervision.clock:${id}`;
  useEffect(() => {
    let isHere = true;
    void api['drafts.get']({ key }).then((kept) => {
      if (isHere && kept.ok && kept.value !== null && !isTouched.current) setClock(kept.value as IntervisionClock);
    });
    return () => {
      isHere = false;
    };
  }, [key]);
  const change = useCallback(
    (next: IntervisionClock) => {
      isTouched.current = true;
      setClock(next);
      void api['drafts.save']({ key, value: { ...next } });
    },
    [key],
  );
  return { clock, change };
}

/** The moment of now, every second while it matters. */
function useSeconds(isRunning: boolean): string {
  const [moment, setMoment] = useState(now);
  useEffect(() => {
    setMoment(now());
    if (!isRunning) return;
    const timer = setInterval(() => setMoment(now()), 1000);
    return () => clearInterval(timer);
  }, [isRunning]);
  // A clock that was started this very second has no moment of its own yet.
  return moment;
}
