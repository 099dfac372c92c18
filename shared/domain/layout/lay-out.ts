import { describeGroup } from './describe.ts';
import { daysOfPlan, planGroup, taskOf, type GroupPlan, type Task } from './group-plan.ts';
import { ruleBroken } from './search.ts';
import type { LayoutInput, LayoutResult } from './types.ts';
import { windowsOf } from './windows.ts';

/** Rounds in which every group may move once the others stand. */
const rounds = 3;
/** How often a group that broke a rule may choose first. */
const restarts = 4;

/**
 * Lays out the trajects of one coach, whole groups one after the other, in small steps: each `next()` does the work of one
 * group and says how far it is (0 to 1). The same input always gives the same plan: nothing is random, and equal costs are
 * decided by the order of the input.
 *
 * For one group and a fixed day the days of a school year are the cheapest way through its slots (exact, see search.ts). Groups keep out
 * of each other's way: they choose in turn, then each may choose again while the others stand, as long as that gains something; a
 * group that cannot keep a rule may choose first.
 */
export function* layOutSteps(input: LayoutInput): Generator<number, LayoutResult> {
  const tasks = input.groups.map((group) => taskOf(group, input));
  const total = Math.max(1, tasks.length * (rounds + 1));
  let done = 0;
  let plans = new Map<Task, GroupPlan>();
  for (const task of tasks) {
    place(task, plans, tasks);
    done += 1;
    yield Math.min(0.95, done / total);
  }
  for (let round = 0; round < rounds; round += 1) {
    let gained = false;
    for (const task of tasks) {
      const before = plans.get(task)?.cost ?? Number.POSITIVE_INFINITY;
      gained = (before > 0 && place(task, plans, tasks) < before) || gained;
      done += 1;
      yield Math.min(0.95, done / total);
    }
    if (!gained) break;
  }
  for (const first of tasks.filter((task) => (plans.get(task)?.cost ?? 0) >= ruleBroken).slice(0, tasks.length > 1 ? restarts : 0)) {
    const other = new Map<Task, GroupPlan>();
    for (const task of [first, ...tasks.filter((task) => task !== first)]) {
      place(task, other, tasks);
      yield 0.95;
    }
    if (costOf(other) < costOf(plans)) plans = other;
  }
  return resultOf(input, tasks, plans);
}

export type LayOutOptions = { readonly shouldStop?: () => boolean; readonly onProgress?: (share: number) => void };

/** Lays out at once. Null when it was stopped. */
export function layOut(input: LayoutInput, { shouldStop, onProgress }: LayOutOptions = {}): LayoutResult | null {
  const steps = layOutSteps(input);
  for (;;) {
    if (shouldStop?.() === true) return null;
    const step = steps.next();
    if (step.done === true) return step.value;
    onProgress?.(step.value);
  }
}

/** Gives a group its best plan beside the others; keeps the one it has when that is as good. Answers what it costs. */
function place(task: Task, plans: Map<Task, GroupPlan>, tasks: readonly Task[]): number {
  const plan = planGroup(task, takenBeside(task, plans, tasks));
  const before = plans.get(task);
  if (before !== undefined && before.cost <= plan.cost) return before.cost;
  plans.set(task, plan);
  return plan.cost;
}

/** The days of the other groups, those that stay also when their group has not chosen yet. */
export function takenBeside(task: Task, plans: ReadonlyMap<Task, GroupPlan>, tasks: readonly Task[]): Set<string> {
  const others = tasks.filter((other) => other !== task);
  return new Set([...others.flatMap((other) => daysOfPlan(plans.get(other) ?? { groupDay: { weekday: 4, ordinal: 3 }, years: [], cost: 0 })), ...others.flatMap(staying)]);
}

function staying({ group, from }: Task): string[] {
  return group.meetings.filter(({ status, isFixed, date }) => status !== 'cancelled' && (status === 'held' || isFixed || date < from)).map(({ date }) => date);
}

function costOf(plans: ReadonlyMap<Task, GroupPlan>): number {
  return [...plans.values()].reduce((sum, { cost }) => sum + cost, 0);
}

function resultOf(input: LayoutInput, tasks: readonly Task[], plans: ReadonlyMap<Task, GroupPlan>): LayoutResult {
  const owners = new Map(tasks.flatMap((task) => daysOfPlan(plans.get(task) ?? planGroup(task, new Set())).map((day) => [day, task.group.swvId] as const)));
  const described = tasks.map((task) => describeGroup(task, plans.get(task) ?? planGroup(task, new Set()), owners));
  return {
    meetings: described.flatMap(({ meetings }) => meetings),
    windows: tasks.flatMap(({ group }) => windowsOf(group, input)),
    issues: described.flatMap(({ issues }) => issues),
  };
}
