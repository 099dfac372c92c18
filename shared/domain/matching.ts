import { assign, forbidden } from './assign.ts';

/** A text of *Vraag en aanbod*, tied to a theme when it has one. */
export type MatchOffer = { readonly kind: 'seeks' | 'offers'; readonly themeId: string | null };

export type MatchPerson = {
  readonly id: string;
  /** A formal leader of the group (CODI, ALDI …) who is a member too: never paired with the school leaders that she leads. */
  readonly isFormalLeader: boolean;
  readonly municipality: string | null;
  /** As written; only a Belgian one of four digits says something about the drive. */
  readonly postalCode: string | null;
  readonly offers: readonly MatchOffer[];
};

/** Feedback from one to the other that was given or is under way. */
export type MatchHistory = { readonly giverId: string; readonly receiverId: string; readonly given: number; readonly underWay: number };

export type Drive = 'same' | 'short' | 'long' | 'unknown';

/**
 * Why two people are put together, the strongest first:
 * - `bothGain`: each offers what the other seeks (`themeIds`: what the first gets, then what the second gets);
 * - `gains`: the giver, host or first one offers what the other seeks;
 * - `sameQuestion`: they seek the same, and can look for it together;
 * - `firstTime`: this one never gave feedback to that one; `turnToGive`, `turnToGet`: did not give, or get, yet;
 * - `near`: same municipality; `short`: same postal region.
 */
export type MatchReason = { readonly code: 'bothGain' | 'gains' | 'sameQuestion' | 'firstTime' | 'turnToGive' | 'turnToGet' | 'near' | 'short'; readonly themeIds?: readonly string[] };

export type Proposal = {
  readonly kind: 'duo' | 'visit' | 'giver';
  /** Who gives, hosts, or is named first. */
  readonly fromId: string;
  /** Who gets, visits, or is named second. */
  readonly toId: string;
  readonly reasons: readonly MatchReason[];
};

/** How far it is: the same municipality, the same postal region (the first two of four digits), or further. */
export function driveBetween(a: MatchPerson, b: MatchPerson): Drive {
  const fold = (text: string | null): string => (text ?? '').trim().toLowerCase();
  if (fold(a.municipality) !== '' && fold(a.municipality) === fold(b.municipality)) return 'same';
  const [first, second] = [belgian(a.postalCode), belgian(b.postalCode)];
  if (first === null || second === null) return 'unknown';
  if (first === second) return 'same';
  return first.slice(0, 2) === second.slice(0, 2) ? 'short' : 'long';
}

function belgian(postalCode: string | null): string | null {
  const digits = (postalCode ?? '').trim().replace(/^B-?/i, '');
  return /^[1-9]\d{3}$/.test(digits) ? digits : null;
}

/** Themes that the first offers and the second seeks. */
function gainOf(from: MatchPerson, to: MatchPerson): string[] {
  const offered = new Set(from.offers.flatMap(({ kind, themeId }) => (kind === 'offers' && themeId !== null ? [themeId] : [])));
  return unique(to.offers.flatMap(({ kind, themeId }) => (kind === 'seeks' && themeId !== null && offered.has(themeId) ? [themeId] : [])));
}

function sharedQuestion(a: MatchPerson, b: MatchPerson): string[] {
  const sought = new Set(a.offers.flatMap(({ kind, themeId }) => (kind === 'seeks' && themeId !== null ? [themeId] : [])));
  return unique(b.offers.flatMap(({ kind, themeId }) => (kind === 'seeks' && themeId !== null && sought.has(themeId) ? [themeId] : [])));
}

function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)].toSorted();
}

function driveReason(drive: Drive): MatchReason[] {
  return drive === 'same' ? [{ code: 'near' }] : drive === 'short' ? [{ code: 'short' }] : [];
}

const driveCost = { same: 0, short: 2, unknown: 4, long: 6 } as const;

/** Who can be paired with a colleague: everyone but formal leaders, in a fixed order so that the order of asking changes nothing. */
function eligible(people: readonly MatchPerson[]): MatchPerson[] {
  return people.filter(({ isFormalLeader }) => !isFormalLeader).toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

/**
 * Who gives feedback to whom, so that everyone gives to one and gets from one; nobody gives to herself or to (or gets from) a
 * formal leader of the group. What is under way counts: who is giving already is not asked to give again. Among all such rounds the
 * one that brings offers to who seeks them, crosses new paths, and keeps the drive short.
 */
export function proposeGivers(people: readonly MatchPerson[], history: readonly MatchHistory[]): Proposal[] {
  const all = eligible(people);
  const times = new Map<string, number>();
  for (const { giverId, receiverId, given, underWay } of history) times.set(`${giverId} ${receiverId}`, (times.get(`${giverId} ${receiverId}`) ?? 0) + given + underWay);
  const ids = new Set(all.map(({ id }) => id));
  const own = history.filter(({ giverId, receiverId }) => ids.has(giverId) && ids.has(receiverId));
  const gives = new Set(own.filter(({ underWay }) => underWay > 0).map(({ giverId }) => giverId));
  const gets = new Set(own.filter(({ underWay }) => underWay > 0).map(({ receiverId }) => receiverId));
  const gave = new Set(own.filter(({ given }) => given > 0).map(({ giverId }) => giverId));
  const got = new Set(own.filter(({ given }) => given > 0).map(({ receiverId }) => receiverId));
  const givers = all.filter(({ id }) => !gives.has(id));
  const receivers = all.filter(({ id }) => !gets.has(id));
  const timesOf = (from: MatchPerson, to: MatchPerson): number => times.get(`${from.id} ${to.id}`) ?? 0;
  const costs = givers.map((from) => receivers.map((to) => (from.id === to.id ? forbidden : 40 * Math.min(timesOf(from, to), 5) + (gainOf(from, to).length > 0 ? 0 : 20) + driveCost[driveBetween(from, to)])));
  return assign(costs).flatMap((column, row): Proposal[] => {
    const [from, to] = [givers[row], column === null ? undefined : receivers[column]];
    if (from === undefined || to === undefined) return [];
    const themeIds = gainOf(from, to);
    const turns: MatchReason[] = [...(gave.has(from.id) ? [] : [{ code: 'turnToGive' as const }]), ...(got.has(to.id) ? [] : [{ code: 'turnToGet' as const }])];
    return [{ kind: 'giver', fromId: from.id, toId: to.id, reasons: [...(themeIds.length > 0 ? [{ code: 'gains' as const, themeIds }] : []), ...turns, ...(timesOf(from, to) === 0 ? [{ code: 'firstTime' as const }] : []), ...driveReason(driveBetween(from, to))] }];
  });
}

/** Duos that have something for each other, each person in one duo at most: both gain first, then one gains, then the same question. */
export function proposeDuos(people: readonly MatchPerson[]): Proposal[] {
  const all = eligible(people);
  const pairs = all.flatMap((a, index) =>
    all.slice(index + 1).flatMap((b) => {
      const [toB, toA, together] = [gainOf(a, b), gainOf(b, a), sharedQuestion(a, b)];
      if (toA.length + toB.length + together.length === 0) return [];
      const drive = driveBetween(a, b);
      const isMutual = toA.length > 0 && toB.length > 0;
      // The one who offers is named first, so that the sentence reads the right way.
      const [from, to] = !isMutual && toA.length > 0 ? [b, a] : [a, b];
      const gain: MatchReason[] = isMutual ? [{ code: 'bothGain', themeIds: [toA[0] ?? '', toB[0] ?? ''] }] : toA.length + toB.length > 0 ? [{ code: 'gains', themeIds: [...toA, ...toB] }] : [];
      const same: MatchReason[] = together.length > 0 ? [{ code: 'sameQuestion', themeIds: together }] : [];
      const cost = (isMutual ? 0 : gain.length > 0 ? 20 : 40) - (together.length > 0 ? 3 : 0) + driveCost[drive];
      return [{ cost, proposal: { kind: 'duo' as const, fromId: from.id, toId: to.id, reasons: [...gain, ...same, ...driveReason(drive)] } }];
    }),
  );
  const taken = new Set<string>();
  return pairs
    .toSorted((x, y) => x.cost - y.cost || (key(x.proposal) < key(y.proposal) ? -1 : 1))
    .flatMap(({ proposal }) => {
      if (taken.has(proposal.fromId) || taken.has(proposal.toId)) return [];
      taken.add(proposal.fromId).add(proposal.toId);
      return [proposal];
    });
}

/** School visits: to a host who offers what the visitor seeks, each host and visitor once, the shortest drives first. */
export function proposeVisits(people: readonly MatchPerson[], visited: readonly { readonly hostId: string; readonly visitorId: string }[] = []): Proposal[] {
  const all = eligible(people);
  const been = new Set(visited.map(({ hostId, visitorId }) => `${hostId} ${visitorId}`));
  const costs = all.map((visitor) => all.map((host) => (visitor.id === host.id || been.has(`${host.id} ${visitor.id}`) || gainOf(host, visitor).length === 0 ? forbidden : driveCost[driveBetween(host, visitor)])));
  return assign(costs).flatMap((column, row): Proposal[] => {
    const [visitor, host] = [all[row], column === null ? undefined : all[column]];
    if (visitor === undefined || host === undefined) return [];
    return [{ kind: 'visit', fromId: host.id, toId: visitor.id, reasons: [{ code: 'gains', themeIds: gainOf(host, visitor) }, ...driveReason(driveBetween(host, visitor))] }];
  });
}

function key({ fromId, toId }: Proposal): string {
  return `${fromId} ${toId}`;
}
