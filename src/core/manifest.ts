import type { Period } from './period.ts';
import type { PublishedTable } from './publication.ts';
import type { ProtectedTable, TableName } from './schema/tables.ts';

/** Where a table's rows come from; a screen or file that uses an illustrative table says so. */
export type Provenance = 'published' | 'illustrative' | 'imported';

/** What an atlas folder holds: the first file read, and the one that every other is checked against. */
export interface Manifest {
  readonly schema_version: number;
  readonly atlas: {
    readonly id: string;
    readonly name: string;
    readonly name1: string;
    readonly adm1_pcode: string;
    /** ISO date on which the data were last changed; fixed by the inputs, never the clock. */
    readonly as_of: string;
    readonly boundary_note: string;
  };
  /** Months for which incidents and arrivals are published. */
  readonly extent: Period;
  /** District codes, in the order of the area table. */
  readonly districts: readonly string[];
  /** Codes of origin that arrivals use. */
  readonly origins: readonly string[];
  /** Hash over all files below: the data version that figures and links quote. */
  readonly data_version: string;
  readonly tables: Readonly<Record<TableName, ManifestTable>>;
  readonly files: {
    readonly areas: ManifestFile;
    readonly water: ManifestFile;
    readonly summary: ManifestFile;
    /** Where water can be crossed, for journeys over land; absent when no bridge is known. */
    readonly bridges?: ManifestFile;
    /** What an attack on the two protected tables found; absent when none was run. */
    readonly certificate?: ManifestFile;
  };
  readonly publication: readonly PublishedTable[];
  readonly disclosure: DisclosureSettings;
  /** The release before this one, whose numbers stand unchanged here; absent for a first release. */
  readonly follows?: FollowedRelease;
  /** What was never collected; its cells are missing and not zero. Absent when nothing is. */
  readonly gaps?: readonly Gap[];
  /** Where the list had to give way, since no protection of all its cells was found; absent when nowhere. */
  readonly coarsened?: readonly Coarsened[];
  /** Where a value may lie further from its count than the rule has it, since nothing nearer adds up; absent when nowhere. */
  readonly widened?: readonly Widened[];
  /** Relative gap (0.05 is 5 %) at which the search for the rounding of least change could end; absent where nothing was rounded together. */
  readonly rounding_gap?: number;
  /** SHA-256 of every input of the build, by path. */
  readonly inputs: Readonly<Record<string, string>>;
}

/** The release that this one continues. */
export interface FollowedRelease {
  readonly data_version: string;
  /** Its last month. */
  readonly end: Period['end'];
  /** How many published counts were taken over unchanged. */
  readonly kept: number;
  /** Its files in one zip file beside the others, so that the two can be compared; absent when it is not handed on. */
  readonly file?: ManifestFile;
  /** A corrected past: its name, and how many published counts were made anew for it. */
  readonly revision?: { readonly name: string; readonly counts: number };
}

/** Months of a table that were never collected, in one district or in all. */
export interface Gap extends Period {
  readonly table: ProtectedTable;
  readonly adm2_pcode?: string;
}

/** One year of one measure of a table that is published in less detail than the list says. */
export interface Coarsened {
  readonly table: ProtectedTable;
  readonly year: string;
  readonly measure: string;
  /** What is withheld of it: its months, or all. */
  readonly withheld: 'months' | 'all';
}

/** One year of one measure of a table whose published values may lie further from their counts than base − 1. */
export interface Widened {
  readonly table: ProtectedTable;
  readonly year: string;
  readonly measure: string;
  /** The most by which value and count differ: the base, or twice the base less one. */
  readonly within: 'base' | 'twice';
}

export interface ManifestFile {
  readonly file: string;
  readonly sha256: string;
  readonly bytes: number;
}

export interface ManifestTable extends ManifestFile {
  readonly rows: number;
  readonly provenance: Provenance;
  readonly sources: readonly Source[];
}

export interface Source {
  /** As the source is quoted, in English or the language it is written in. */
  readonly title: string;
  /** The title for readers of other languages, by language code. */
  readonly titles?: Readonly<Partial<Record<string, string>>>;
  readonly licence: string;
  readonly note?: string;
}

/** The protection that was applied, as printed with every output. No seed: it would undo the rounding. */
export interface DisclosureSettings {
  readonly method: 'threshold-and-rounding' | 'controlled-rounding' | 'suppression' | 'none';
  /** Under `threshold-and-rounding` a count from 1 to threshold − 1 is withheld. */
  readonly threshold: number;
  /** The same for the codes listed here (table to dimension to codes); under `controlled-rounding` the base to which they are rounded. */
  readonly sensitive_threshold: number;
  readonly sensitive: Readonly<Partial<Record<ProtectedTable, Readonly<Record<string, readonly string[]>>>>>;
  readonly base: number;
  /** True once an attack on the release has been run and certified. */
  readonly audited: boolean;
}
