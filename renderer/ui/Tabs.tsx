import type { ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs as AriaTabs } from 'react-aria-components';
import { classNames } from './class-names.ts';
import css from './Tabs.module.css';

export type TabItem<Id extends string> = {
  readonly id: Id;
  readonly label: string;
  /** A count beside the word. */
  readonly trailing?: string;
  readonly content: ReactNode;
};

type TabsProps<Id extends string> = {
  /** Accessible name of the row of tabs. */
  readonly label: string;
  readonly tabs: readonly TabItem<Id>[];
  readonly selected: Id;
  readonly onSelect: (id: Id) => void;
  /** `part` for views of one view, under the tabs of the page: smaller, and without their line. */
  readonly variant?: 'page' | 'part';
};

/** Views of the same thing; an ink line marks where one is. Only the chosen one is rendered. */
export function Tabs<Id extends string>({ label, tabs, selected, onSelect, variant = 'page' }: TabsProps<Id>) {
  return (
    <AriaTabs selectedKey={selected} onSelectionChange={(key) => onSelect(key as Id)} keyboardActivation="manual">
      <TabList aria-label={label} className={classNames(css['list'], css[variant])} data-print="hide">
        {tabs.map((tab) => (
          <Tab key={tab.id} id={tab.id} className={css['tab'] ?? ''}>
            {tab.label}
            {tab.trailing === undefined ? null : <span className={css['trailing']}>{tab.trailing}</span>}
          </Tab>
        ))}
      </TabList>
      {tabs.map((tab) => (
        <TabPanel key={tab.id} id={tab.id} className={css['panel'] ?? ''}>
          {/* A panel that is left stays for one more round, in case it fades; its content would be rendered anew in that. */}
          {tab.id === selected ? tab.content : null}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}
