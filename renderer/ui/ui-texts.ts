import { createContext, useContext } from 'react';

/** The few words that the kit says by itself; the app fills them from its catalogue. */
export type UiTexts = {
  readonly required: string;
  readonly close: string;
  readonly cancel: string;
  readonly openCalendar: string;
  readonly previousMonth: string;
  readonly nextMonth: string;
  readonly clear: string;
  readonly increase: string;
  readonly decrease: string;
  readonly showOptions: string;
  readonly noOptions: string;
  readonly noChoice: string;
  readonly create: (text: string) => string;
  readonly moveUp: string;
  readonly moveDown: string;
  readonly drag: (item: string) => string;
  readonly messages: string;
  readonly busy: string;
  readonly whatHappens: string;
  readonly whatStays: string;
  /** Ends that are infinite are left out. */
  readonly outOfRange: (range: { readonly given: number; readonly min: number; readonly max: number }) => string;
  readonly stepOf: (step: number, total: number) => string;
};

const UiTextsContext = createContext<UiTexts | null>(null);

export const UiTextsProvider = UiTextsContext.Provider;

/** The kit's own words. Throws outside a UiProvider: a silent English default would go unnoticed. */
export function useUiTexts(): UiTexts {
  const texts = useContext(UiTextsContext);
  if (texts === null) {
    throw new Error('UiProvider is missing around this part of the interface');
  }
  return texts;
}
