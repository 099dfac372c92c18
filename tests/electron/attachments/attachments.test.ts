import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { attachmentHandlers, sweepAttachments, type AttachmentDeps } from '#electron/store/attachments/handlers.ts';
import { putSealed, seal } from '#electron/store/attachments/sealed-files.ts';
import { ensureAttachmentIdentity } from '#electron/store/attachments/key.ts';
import { recordsHandlers } from '#electron/store/handlers/records.ts';
import { parseFile } from '#electron/store/imports/parse-file.ts';
import { commit } from '#db/records/write.ts';
import type { Result } from '#shared/result.ts';
import { codeOf, valueOf } from '../../support/store.ts';
import { planStore, type PlanStore } from '../handlers/planning-support.ts';
import { docx, pdf, png } from './samples.ts';

const sentinel = 'SENTINEL-kraaienpoot-4711';
let store: PlanStore;
let folder: string;
let deps: AttachmentDeps;
let attachments: ReturnType<typeof attachmentHandlers>;
let records: ReturnType<typeof recordsHandlers>;

beforeEach(() => {
  store = planStore();
  folder = mkdtempSync(join(tmpdir(), 'attachments-'));
  const { db, writer } = store;
  deps = {
    session: { db, writer, vault: { folder } },
    files: {
      get: (token) => ({ ok: true, value: { path: join(folder, token), name: token } }),
      parse: async <T>(token: string, options: unknown) => (await parseFile({ path: join(folder, token), fileName: token, options: options as { purpose: 'attachment' } })) as Result<T>,
    },
  };
  attachments = attachmentHandlers(deps);
  records = recordsHandlers(store.deps);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const person = (): { field: 'coacheeId'; id: string } => ({ field: 'coacheeId', id: store.people[0] ?? '' });
const sealedNames = (): string[] => (existsSync(join(folder, 'attachments')) ? readdirSync(join(folder, 'attachments')) : []);

async function add(name: string, bytes: Uint8Array, owner: { field: 'coacheeId' | 'swvId'; id: string } = person()): Promise<string> {
  writeFileSync(join(folder, name), bytes);
  return valueOf(await attachments['attachments.add']({ owner, token: name })).ids[0] ?? '';
}

describe('an attachment', () => {
  it('is kept encrypted under a name that says nothing, and comes back as it was', async () => {
    const bytes = pdf(sentinel);
    const id = await add('verslag van Zoë.pdf', bytes);
    const [sealed = ''] = sealedNames();
    expect(sealed).toMatch(/^[0-9a-f]{64}\.age$/);
    const onDisk = readFileSync(join(folder, 'attachments', sealed));
    expect(onDisk.toString('latin1')).toMatch(/^age-encryption\.org\/v1\n-> X25519 /);
    expect(onDisk.includes(sentinel)).toBe(false);
    rmSync(join(folder, 'verslag van Zoë.pdf'));
    expect(valueOf(await attachments['attachments.saveCopy']({ id, token: 'kopie.pdf' }))).toEqual({ name: 'kopie.pdf' });
    expect(readFileSync(join(folder, 'kopie.pdf'))).toEqual(bytes);
  });

  it('is listed with its size, its kind and all that is taken', async () => {
    await add('plan.docx', docx());
    await add('foto.png', png());
    const { items, total } = valueOf(await attachments['attachments.list'](person()));
    expect(items.map(({ fileName, fileType, isThere }) => [fileName, fileType, isThere])).toEqual([['plan.docx', 'docx', true], ['foto.png', 'png', true]]);
    expect(total).toBe(docx().length + png().length);
  });

  it('shows an image and a pdf as their bytes, each for its own place, and a Word document as its words', async () => {
    const image = await add('foto.pdf', png());
    const word = await add('plan.docx', docx([sentinel]));
    const paper = await add('brief.pdf', pdf());
    expect(valueOf(await attachments['attachments.preview']({ id: image }))).toMatchObject({ fileType: 'png', image: new Uint8Array(png()), pdf: null, words: null });
    expect(valueOf(await attachments['attachments.preview']({ id: word }))).toMatchObject({ image: null, pdf: null, words: sentinel });
    expect(valueOf(await attachments['attachments.preview']({ id: paper }))).toMatchObject({ image: null, pdf: new Uint8Array(pdf()), words: null });
  });

  it('is kept once when the same file comes twice, until the last one is erased', async () => {
    const first = await add('een.png', png());
    const second = await add('twee.png', png(), { field: 'swvId', id: store.swvId });
    expect(sealedNames()).toHaveLength(1);
    valueOf(await records['records.erase']({ type: 'attachment', id: first }));
    sweepAttachments(deps.session);
    expect(sealedNames()).toHaveLength(1);
    valueOf(await records['records.remove']({ type: 'attachment', id: second }));
    sweepAttachments(deps.session);
    expect(sealedNames()).toHaveLength(1);
    valueOf(await records['records.restore']({ type: 'attachment', id: second }));
    expect(valueOf(await attachments['attachments.preview']({ id: second }))?.image).not.toBeNull();
    valueOf(await records['records.erase']({ type: 'attachment', id: second }));
    sweepAttachments(deps.session);
    expect(sealedNames()).toEqual([]);
  });

  it('goes with the person to the bin, and with the person for good', async () => {
    const id = await add('foto.png', png());
    valueOf(await records['records.remove']({ type: 'coachee', id: person().id }));
    expect(valueOf(await attachments['attachments.preview']({ id }))).toBeNull();
    valueOf(await records['records.erase']({ type: 'coachee', id: person().id }));
    sweepAttachments(deps.session);
    expect(sealedNames()).toEqual([]);
  });

  it('of which the power went before its record was written, is swept away; one with a record stays', async () => {
    await add('foto.png', png());
    putSealed(join(folder, 'attachments'), await seal(pdf(sentinel), await ensureAttachmentIdentity(store.db)));
    writeFileSync(join(folder, 'attachments', 'half.age.new'), 'half');
    expect(sealedNames()).toHaveLength(3);
    sweepAttachments(deps.session);
    expect(sealedNames()).toHaveLength(1);
  });

  it('with a record that is refused leaves no file behind', async () => {
    writeFileSync(join(folder, 'foto.png'), png());
    expect(codeOf(await attachments['attachments.add']({ owner: { field: 'coacheeId', id: '01900000-0000-7000-8000-00000000ffff' }, token: 'foto.png' }))).toBe('reference-missing');
    expect(sealedNames()).toEqual([]);
  });

  it('that was changed or lost on disk says so and is never shown', async () => {
    const id = await add('foto.png', png());
    const path = join(folder, 'attachments', sealedNames()[0] ?? '');
    const bytes = readFileSync(path);
    bytes[bytes.length - 5] = (bytes[bytes.length - 5] ?? 0) ^ 1;
    writeFileSync(path, bytes);
    expect(codeOf(await attachments['attachments.preview']({ id }))).toBe('attachment-damaged-here');
    rmSync(path);
    expect(codeOf(await attachments['attachments.preview']({ id }))).toBe('attachment-missing');
    expect(valueOf(await attachments['attachments.list'](person())).items[0]?.isThere).toBe(false);
  });

  it('is refused when it is something else than its name says, when all of it together is too much, or when the disk is full', async () => {
    writeFileSync(join(folder, 'foto.jpg'), '<html>');
    expect(codeOf(await attachments['attachments.add']({ owner: person(), token: 'foto.jpg' }))).toBe('attachment-type');
    writeFileSync(join(folder, 'foto.png'), png());
    const full = attachmentHandlers({ ...deps, freeBytes: () => 1000 });
    expect(codeOf(await full['attachments.add']({ owner: person(), token: 'foto.png' }))).toBe('store-disk-full');
    for (let n = 0; n < 25; n += 1) {
      const hash = n.toString(16).padStart(64, '0');
      valueOf(commit(store.writer, { code: 'attachment.created' }, [{ op: 'create', type: 'attachment', values: { fileName: 'x', fileType: 'pdf', bytes: 20_000_000, sha256: hash, storedAs: hash, swvId: store.swvId } }]));
    }
    expect(codeOf(await attachments['attachments.add']({ owner: person(), token: 'foto.png' }))).toBe('attachments-full');
  });

  it('keeps a name without the marks that turn words around', async () => {
    const name = 'plan\u202Efdp.png';
    await add(name, png());
    expect(valueOf(await attachments['attachments.list'](person())).items[0]?.fileName).toBe('planfdp.png');
  });
});
