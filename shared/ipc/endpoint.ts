import { z } from 'zod';

declare const answers: unique symbol;

/**
 * One thing that the window may ask of the store. `kind` says whether it changes anything; `whileLocked` that
 * it works before a vault is open.
 */
export type Endpoint<I extends z.ZodType = z.ZodType, O = unknown> = {
  readonly kind: 'query' | 'command';
  readonly whileLocked: boolean;
  readonly input: I;
  /** Only a type: what a good answer holds. */
  readonly [answers]?: O;
};

export type InputOf<E> = E extends Endpoint<infer I> ? z.input<I> : never;
export type ParsedInputOf<E> = E extends Endpoint<infer I> ? z.output<I> : never;
export type OutputOf<E> = E extends Endpoint<z.ZodType, infer O> ? O : never;

type Options = { readonly whileLocked?: boolean };

/** Asks, changes nothing. */
export function query<O>() {
  return <I extends z.ZodType>(input: I, { whileLocked = false }: Options = {}): Endpoint<I, O> => ({ kind: 'query', whileLocked, input });
}

/** Changes something, whole or not at all. */
export function command<O>() {
  return <I extends z.ZodType>(input: I, { whileLocked = false }: Options = {}): Endpoint<I, O> => ({ kind: 'command', whileLocked, input });
}

export const nothing = z.strictObject({});
export const id = z.uuid();
export const day = z.iso.date();
