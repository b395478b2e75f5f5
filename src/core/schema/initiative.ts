import { defineTable, type RowOf } from './table.ts';

/** What a Community Safety Initiative is about. */
export const INITIATIVE_TOPICS = [
  'drug_abuse',
  'electronic_blackmail',
  'domestic_violence',
  'illegal_weapons',
  'road_safety',
] as const;
export type InitiativeTopic = (typeof INITIATIVE_TOPICS)[number];

/** Where its sessions are held. */
export const VENUES = ['school', 'university', 'community_centre', 'public_place'] as const;
export type Venue = (typeof VENUES)[number];

/** Sessions of Community Safety Initiatives (CSIs): facts of institutions. Who took part is counted in `participant`. */
export const initiative = defineTable({
  name: 'initiative',
  key: ['adm2_pcode', 'month', 'topic', 'venue'],
  columns: [
    { name: 'adm2_pcode', type: 'code' },
    { name: 'month', type: 'month' },
    { name: 'topic', type: 'code', codes: INITIATIVE_TOPICS },
    { name: 'venue', type: 'code', codes: VENUES },
    { name: 'sessions', type: 'integer', unit: 'sessions' },
    /** Schools visited; 0 where the venue is not a school. */
    { name: 'schools', type: 'integer', unit: 'schools' },
    /** Leaflets, posters and other things handed out. */
    { name: 'materials', type: 'integer', unit: 'items' },
  ],
});
export type InitiativeRow = RowOf<typeof initiative>;
