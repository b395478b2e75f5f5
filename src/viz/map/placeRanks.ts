/** How a kind of place is labelled: from which zoom on, how large, and how it ranks against others (1 goes first). */
export interface PlaceRank {
  readonly rank: number;
  readonly minZoom: number;
  /** CSS pixels. */
  readonly size: number;
}

/**
 * Ranks by `place_kind`. A seat bears the name of its district, so it waits until the reader has come closer than the whole
 * governorate; a `district_point` is no place of its own and gets no label.
 */
export const PLACE_RANKS: Readonly<Record<string, PlaceRank | undefined>> = {
  capital: { rank: 1, minZoom: 8.2, size: 13 },
  district_seat: { rank: 2, minZoom: 8.4, size: 12 },
  town: { rank: 3, minZoom: 8.7, size: 11.5 },
  subdistrict_seat: { rank: 4, minZoom: 9.2, size: 11.5 },
  airport: { rank: 5, minZoom: 9.6, size: 11 },
  neighbourhood: { rank: 6, minZoom: 10.6, size: 11 },
  village: { rank: 7, minZoom: 10.4, size: 11 },
};
