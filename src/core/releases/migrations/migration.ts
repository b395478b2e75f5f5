/** One step from a version of the schemas to the next: a release's files in the older form become those of the newer. */
export interface Migration {
  /** The version that it starts from; it leads to the one above. */
  readonly from: number;
  /** Gives the files of the newer form, the manifest among them; the files given are left as they are. */
  readonly migrate: (files: ReadonlyMap<string, Uint8Array>) => Map<string, Uint8Array>;
}
