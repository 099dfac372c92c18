import { ladders } from './ladders.ts';

/** Usual words per position, for steps that nobody in the file chose. */
const usual: Readonly<Record<string, ReadonlyMap<number, string>>> = {
  eens: new Map([
    [-4, 'Helemaal mee oneens'],
    [-2, 'Mee oneens'],
    [-1, 'Eerder mee oneens'],
    [0, 'Neutraal'],
    [1, 'Eerder mee eens'],
    [2, 'Mee eens'],
    [4, 'Helemaal mee eens'],
  ]),
  agree: new Map([
    [-4, 'Strongly disagree'],
    [-2, 'Disagree'],
    [-1, 'Somewhat disagree'],
    [0, 'Neither agree nor disagree'],
    [1, 'Somewhat agree'],
    [2, 'Agree'],
    [4, 'Strongly agree'],
  ]),
  tevreden: new Map([
    [-4, 'Zeer ontevreden'],
    [-2, 'Ontevreden'],
    [0, 'Neutraal'],
    [2, 'Tevreden'],
    [4, 'Zeer tevreden'],
  ]),
  satisfied: new Map([
    [-4, 'Very dissatisfied'],
    [-2, 'Dissatisfied'],
    [0, 'Neutral'],
    [2, 'Satisfied'],
    [4, 'Very satisfied'],
  ]),
};

/** Words for a step that the file does not show: the usual ones where there are, else its number. */
export function usualWords(scaleId: string, position: number, value: number): string {
  const ladder = ladders.find((candidate) => candidate.name === scaleId);
  const step = ladder === undefined ? usual[scaleId.replace(/^degree:/, '')]?.get(position) : [...ladder.positions].find(([, at]) => at === position)?.[0];
  return step === undefined ? `(${value})` : step.slice(0, 1).toUpperCase() + step.slice(1);
}
