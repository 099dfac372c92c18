import { describe, expect, it } from 'vitest';
import { acceptPassword, judgePassword } from '#electron/store/vault/password.ts';
import { codeOf } from './support.ts';

describe('the strength of a password', () => {
  it.each([
    ['kort', 'password-too-short', false],
    ['aaaaaaaaaaaa', 'password-very-weak', false],
    ['wachtwoord12', 'password-weak', false],
    ['schoolgebouw', 'password-weak', false],
    ['janssens1981', 'password-weak', false],
    ['procescoach1', 'password-fair', false],
    ['fiets-lamp-sneeuw-touw', 'password-very-strong', true],
    ['korte hond loopt blauw', 'password-very-strong', true],
  ])('of %s is said in words', async (password, words, accepted) => {
    expect(await judgePassword(password)).toMatchObject({ words, accepted });
  });

  it('counts characters as people do: an accent in two parts is one, an emoji is one', async () => {
    expect((await judgePassword('é'.normalize('NFD').repeat(11))).longEnough).toBe(false);
    expect((await judgePassword('😀'.repeat(11))).longEnough).toBe(false);
    expect((await judgePassword('😀'.repeat(12))).longEnough).toBe(true);
  });

  it('is lower for the name of the coach or of the provider', async () => {
    const plain = await judgePassword('Vanderschueren');
    const own = await judgePassword('Vanderschueren', ['Liesbet Vanderschueren']);
    expect(own.score).toBeLessThan(plain.score);
    expect(own.hints).toContain('password-hint-not-yours');
  });

  it('always comes with a hint while it is not enough', async () => {
    for (const password of ['a', 'wachtwoord12', 'qwertyuiop12', 'procescoach1', 'Antwerpen2024', 'abcdefghijkl', '']) {
      expect((await judgePassword(password)).hints.length).toBeGreaterThan(0);
    }
  });

  it('of a very long text is refused by its length', async () => {
    expect(codeOf(await acceptPassword('fiets lamp sneeuw touw '.repeat(400), []))).toBe('vault-password-too-long');
  });

  it('is trimmed of nothing and refused for nothing but length and strength', async () => {
    expect(await acceptPassword('  fiets lamp sneeuw touw ', [])).toEqual({ ok: true, value: '  fiets lamp sneeuw touw ' });
    expect(codeOf(await acceptPassword('kort', []))).toBe('vault-password-too-short');
  });
});
