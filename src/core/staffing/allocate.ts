/** What an office asks of those who are shared out, and between which numbers it may get. */
export interface Post {
  readonly id: string;
  /** Cases, or women who live nearest to it: whatever one officer should have few of. Finite and ≥ 0. */
  readonly load: number;
  /** Whole; 0 unless told. */
  readonly least?: number;
  /** Its own room, whole; no limit unless told. */
  readonly most?: number;
  /** How many are there today: of choices as good, the one that leaves most where they are is taken. */
  readonly today?: number;
}

/** Why so many cannot be shared out. */
export type AllocationObstacle =
  | { readonly kind: 'floors_exceed_total'; readonly total: number; readonly needed: number }
  | { readonly kind: 'limits_below_total'; readonly total: number; readonly room: number }
  | { readonly kind: 'floor_above_limit'; readonly ids: readonly string[] };

export type Allocation =
  | {
      readonly status: 'proven';
      /** How many each post gets, in the order of the posts. */
      readonly counts: readonly number[];
      /** Load for each one there; infinite where nobody is and load is, 0 where no load is. */
      readonly ratios: readonly number[];
      /** The largest ratio; 0 without posts. */
      readonly worst: number;
    }
  | { readonly status: 'infeasible'; readonly reason: AllocationObstacle };

/** Load for each officer of a post. */
export const ratioOf = (load: number, count: number): number =>
  load === 0 ? 0 : count === 0 ? Number.POSITIVE_INFINITY : load / count;

/**
 * Shares `total` out so that the largest load for one officer is least, then the next largest, and so on. Each goes, one
 * after another, to the post that is worst off; since a ratio falls with each one added, no other way is better
 * (Federgruen and Groenevelt 1986). A post without anyone is worse off than all others, the more so the larger its load.
 * `reserve` is how many may be beyond the posts' own room, all together: such limits keep the greedy way the best one.
 * Throws a RangeError for numbers that make no sense.
 */
export function allocate(posts: readonly Post[], total: number, reserve = 0): Allocation {
  check(posts, total);
  const least = posts.map((post) => post.least ?? 0);
  const most = posts.map((post) => post.most ?? Number.POSITIVE_INFINITY);
  const beyond = (counts: readonly number[]) =>
    counts.reduce((sum, count, k) => sum + Math.max(0, count - most[k]!), 0);
  if (beyond(least) > reserve) {
    const crossed = posts.filter((_, k) => least[k]! > most[k]!).map(({ id }) => id);
    return infeasible({ kind: 'floor_above_limit', ids: crossed });
  }
  const needed = least.reduce((sum, value) => sum + value, 0);
  if (needed > total) return infeasible({ kind: 'floors_exceed_total', total, needed });
  const room = most.reduce((sum, value) => sum + value, reserve);
  if (room < total) return infeasible({ kind: 'limits_below_total', total, room });
  const counts = [...least];
  for (let given = needed, left = reserve - beyond(least); given < total; given++) {
    const k = next(posts, counts, (at) => counts[at]! < most[at]! || left > 0);
    if (counts[k]!++ >= most[k]!) left--;
  }
  const ratios = posts.map(({ load }, k) => ratioOf(load, counts[k]!));
  return { status: 'proven', counts, ratios, worst: Math.max(0, ...ratios) };
}

/** The post that is worst off and has room; of equals the one that gains most, then one that had more today, then the smaller id. */
function next(posts: readonly Post[], counts: readonly number[], hasRoom: (k: number) => boolean): number {
  let best = -1;
  posts.forEach((post, k) => {
    if (!hasRoom(k)) return;
    if (best < 0) {
      best = k;
      return;
    }
    const other = posts[best]!;
    // Products compare without rounding what quotients would round; where nobody is yet, the larger load is worse off.
    const nobody = post.load === 0 || other.load === 0 || (counts[k] === 0 && counts[best] === 0);
    const difference = nobody ? post.load - other.load : post.load * counts[best]! - other.load * counts[k]!;
    // Of equal ratios the one with fewer falls further.
    const gains = post.load === 0 ? 0 : counts[best]! - counts[k]!;
    const missing = (at: number) => (counts[at]! < (posts[at]!.today ?? 0) ? 1 : 0);
    const order = difference || gains || missing(k) - missing(best);
    if (order > 0 || (order === 0 && post.id < other.id)) best = k;
  });
  return best;
}

function check(posts: readonly Post[], total: number): void {
  const whole = (value: number) => Number.isInteger(value) && value >= 0;
  if (!whole(total)) throw new RangeError(`${total} cannot be shared out`);
  for (const { id, load, least = 0, most, today = 0 } of posts) {
    if (!(load >= 0 && Number.isFinite(load))) throw new RangeError(`post ${id} has load ${load}`);
    if (!whole(least)) throw new RangeError(`post ${id} has floor ${least}`);
    if (most !== undefined && !whole(most)) throw new RangeError(`post ${id} has limit ${most}`);
    if (!whole(today)) throw new RangeError(`post ${id} has ${today} today`);
  }
}

const infeasible = (reason: AllocationObstacle): Allocation => ({ status: 'infeasible', reason });

/** What one more buys. */
export interface OneMore {
  readonly id: string;
  /** Load for each one at that post, before and after. */
  readonly before: number;
  readonly after: number;
  /** The largest load for one anywhere, before and after: the same while another post is as badly off. */
  readonly worst_before: number;
  readonly worst_after: number;
}

/** Where one more than `total` goes, and what it changes; null when either cannot be shared out. */
export function oneMore(posts: readonly Post[], total: number): OneMore | null {
  const now = allocate(posts, total);
  if (now.status === 'infeasible') return null;
  const fixed = posts.map((post, k) => ({ ...post, least: now.counts[k]! }));
  const then = allocate(fixed, total + 1);
  if (then.status === 'infeasible') return null;
  const k = then.counts.findIndex((count, at) => count > now.counts[at]!);
  return {
    id: posts[k]!.id,
    before: now.ratios[k]!,
    after: then.ratios[k]!,
    worst_before: now.worst,
    worst_after: then.worst,
  };
}
