import { listRecords } from '#db/records/read.ts';
import type { domainHandlers } from '#electron/store/handlers/all.ts';
import { recordTypes } from '#shared/domain/records.ts';
import { contract } from '#shared/ipc/contract.ts';
import type { Result } from '#shared/result.ts';
import type { TestStore } from './store.ts';

type Ask = (input: unknown) => Promise<Result<unknown>>;
export type Answer = { readonly channel: string; readonly input: Record<string, unknown>; readonly value: unknown };

/** Asks this store everything that the window can ask, with the ids that are in it, and gives each answer. */
export async function everyAnswer({ db }: Pick<TestStore, 'db'>, handlers: ReturnType<typeof domainHandlers>, look: (answer: Answer) => void): Promise<number> {
  const first = (type: (typeof recordTypes)[number]): string[] => listRecords(db, type).map(({ id }) => id).slice(0, 12);
  const all = recordTypes.flatMap(first);
  const idsOf = (key: string): readonly string[] => {
    if (key === 'type') return recordTypes;
    if (!/(^id$|Id$)/.test(key)) return [];
    const type = recordTypes.find((candidate) => key === `${candidate}Id`);
    return type === undefined ? all : first(type);
  };
  let answered = 0;
  for (const { channel, input } of questions(idsOf)) {
    const asked = contract[channel as 'records.list'].input.safeParse(input);
    if (!asked.success) continue;
    // An id of another kind may be more than a question bears; the gate answers that with a code.
    const result = await (handlers[channel as 'records.list'] as unknown as Ask | undefined)?.(asked.data).catch(() => undefined);
    if (result?.ok !== true) continue;
    answered += 1;
    look({ channel, input, value: result.value });
  }
  return answered;
}

/** Every question of the contract that can be asked with the ids of this store, with its inputs. */
function questions(idsOf: (name: string) => readonly string[]): { channel: string; input: Record<string, unknown> }[] {
  return Object.entries(contract)
    .filter(([channel, { kind }]) => kind === 'query' && !/^(vault|backups|clock|settings|place)\./.test(channel))
    .flatMap(([channel, { input }]) => {
      const shape = (input as unknown as { shape?: Record<string, { safeParse: (value: unknown) => { success: boolean } }> }).shape ?? {};
      let inputs: Record<string, unknown>[] = [{}];
      for (const [key, schema] of Object.entries(shape)) {
        if (schema.safeParse(undefined).success) {
          // What may be left out is asked without it, and with each id that it can hold.
          const further = idsOf(key).filter((value) => schema.safeParse(value).success);
          inputs = inputs.flatMap((given) => [given, ...further.map((value) => ({ ...given, [key]: value }))]);
          continue;
        }
        const plain = [[], {}, '2026-11-23', '2026-11', 50, true, false, 'nl-BE', 'week', 'all', 'conversation'].filter((value) => schema.safeParse(value).success).slice(0, 1);
        const ids = idsOf(key).filter((value) => schema.safeParse(value).success);
        const values = ids.length > 0 ? ids : plain;
        inputs = values.flatMap((value) => inputs.map((given) => ({ ...given, [key]: value })));
      }
      return inputs.slice(0, 400).map((given) => ({ channel, input: given }));
    });
}
