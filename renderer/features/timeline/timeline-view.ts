import { create } from 'zustand';
import { wholePast, type TimelineFilter } from '#shared/domain/timeline-filter.ts';

type TimelineViewState = { readonly filter: TimelineFilter; readonly change: (patch: Partial<TimelineFilter>) => void };

/** What the timeline was narrowed to: it stays on the way to the next person, and on the way back from a gesprek. Forgotten with the window. */
export const useTimelineView = create<TimelineViewState>()((set) => ({
  filter: wholePast,
  change: (patch) => set(({ filter }) => ({ filter: { ...filter, ...patch } })),
}));
