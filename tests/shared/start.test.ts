import { describe, expect, it } from 'vitest';
import { maySee, profiles } from '#shared/domain/audience.ts';
import { nextCode, tagFieldOf } from '#shared/domain/framework-tags.ts';
import { pillars, practices, traits } from '#shared/domain/records/people.ts';
import { formalLeader, swvIntake } from '#shared/domain/records/start.ts';
import { draftSchema, fieldsOf } from '#shared/domain/record.ts';
import { frameworksFor, seedFrameworks } from '#shared/domain/seed-frameworks.ts';

describe('the seed frameworks', () => {
  it('hold every practice, pillar and trait that a leervraag can be tagged with, each once', () => {
    const tagged = seedFrameworks.flatMap(({ kind, groups }) => groups.flatMap(({ items }) => items.map(([code]) => ({ code, field: tagFieldOf(kind, code) }))));
    const of = (field: string) => tagged.filter((tag) => tag.field === field).map(({ code }) => code);
    expect(of('practices')).toEqual(practices);
    expect(of('pillars')).toEqual(pillars);
    expect(of('traits')).toEqual(traits);
  });

  it('have codes that are unique within their framework, and values that a record accepts', () => {
    for (const { framework, items } of frameworksFor('01900000-0000-7000-8000-000000000001')) {
      expect(new Set(items.map(({ code }) => code)).size).toBe(items.length);
      expect(items.map(({ position }) => position)).toEqual(items.map(({ position }) => position).toSorted());
      expect(framework.source).toBeTruthy();
    }
  });

  it('carry five values, three concepts and three conditions', () => {
    const count = (kind: string, group: string) => seedFrameworks.find((framework) => framework.kind === kind)?.groups.find(({ label }) => label === group)?.items.length;
    expect([count('coreProfile', 'Waarden'), count('lfl', 'Concepten'), count('lfl', 'Voorwaarden in de organisatie')]).toEqual([5, 3, 3]);
  });
});

describe('a part of a framework', () => {
  it('takes a place in a closed list only when it is the seed’s own', () => {
    expect(tagFieldOf('coreProfile', 'KP3')).toBe('practices');
    expect(tagFieldOf('own', 'KP3')).toBeNull();
    expect(tagFieldOf('lfl', 'dialogical')).toBeNull();
  });

  it('gets the first code that is free', () => {
    expect(nextCode([])).toBe('E1');
    expect(nextCode(['E1', 'E3', 'KP1'])).toBe('E2');
  });
});

describe('who may see how a group started', () => {
  const leaves = (type: string, field: string) => profiles.filter((profile) => profile !== 'screen' && profile !== 'fullCopy' && maySee(type, profile, field, ['coachee', 'group', 'coCoach', 'projectTeam']));

  it('keeps every word of an intake on this laptop', () => {
    for (const [field, { isText }] of Object.entries(fieldsOf(swvIntake))) if (isText) expect([field, leaves('swvIntake', field)]).toEqual([field, []]);
  });

  it('keeps the note about a formal leader, and no coordinator reads what the group agreed on', () => {
    expect(leaves('formalLeader', 'note')).toEqual([]);
    expect(leaves('formalLeader', 'does')).not.toContain('coordinator');
    expect(leaves('formalLeader', 'does')).toContain('groupPrint');
    expect(draftSchema(formalLeader).safeParse({ swvId: '01900000-0000-7000-8000-000000000001', kind: 'codi', does: '' }).success).toBe(true);
  });
});
