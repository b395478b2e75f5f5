import { useRef, useState } from 'react';
import { hasAreas } from '#core/export/areaColumn.ts';
import type { ExportAbout } from '#core/export/exportAbout.ts';
import type { ExportTable } from '#core/export/exportTable.ts';
import { fileName } from '#core/export/fileName.ts';
import { PICTURE_FORMAT_NAMES, PICTURE_FORMATS } from '#files/picture/pictureFormats.ts';
import { saveFile } from '#files/saveFile.ts';
import { TABLE_FORMAT_NAMES, TABLE_FORMATS } from '#files/tableFormats.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { fill } from '#i18n/messages.ts';
import { Button } from '#ui/Button.tsx';
import { copyText } from '#ui/copyText.ts';
import { IconButton } from '#ui/IconButton.tsx';
import { Popover } from '#ui/Popover.tsx';
import styles from './ExportMenu.module.css';
import { useAtlas } from './useAtlas.ts';

export interface ExportMenuProps {
  /** Makes the table when it is wanted, with every row and the doubt of every number. */
  readonly table?: (() => ExportTable) | undefined;
  /** The figure around the menu leaves as a picture. `prepare` makes it ready, such as by drawing a map in vectors, and gives the way back. */
  readonly picture?: { readonly prepare?: () => Promise<() => void> } | undefined;
  readonly about: () => ExportAbout;
  /** Only an icon, where the menu stands among others. */
  readonly compact?: boolean;
}

type Outcome = { readonly kind: 'busy' | 'done' | 'failed' | 'copied'; readonly what: string };

/** Everything in which a view leaves the atlas: tables and pictures with their account, a citation, the link. */
export function ExportMenu({ table, picture, about, compact = false }: ExportMenuProps) {
  const { t } = useI18n();
  const { outlines, manifest } = useAtlas();
  const anchor = useRef<HTMLSpanElement>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);

  const save = async (
    { label, extension, type }: { label: string; extension: string; type: string },
    write: (account: ExportAbout, stem: string) => Promise<Uint8Array<ArrayBuffer>>,
  ) => {
    setOutcome({ kind: 'busy', what: label });
    try {
      const account = about();
      const name = fileName([manifest.atlas.name, account.title, account.as_of], extension);
      const bytes = await write(account, name.slice(0, -extension.length - 1));
      saveFile({ name, type, bytes });
      setOutcome({ kind: 'done', what: name });
    } catch (fault) {
      console.warn('a file could not be made', fault);
      setOutcome({ kind: 'failed', what: label });
    }
  };
  const copy = async (what: string, text: string) =>
    setOutcome({ kind: (await copyText(text)) ? 'copied' : 'failed', what });

  return (
    <span ref={anchor} className={styles.anchor} data-no-picture>
      <Popover
        label={t.exports.title}
        align="end"
        onToggle={() => setOutcome(null)}
        trigger={(props) =>
          compact ? (
            <IconButton icon="download" label={t.exports.title} {...props} />
          ) : (
            <Button size="s" icon="download" {...props}>
              {t.exports.title}
            </Button>
          )
        }
      >
        {() => {
          const rows = table?.();
          const areas = rows !== undefined && hasAreas(rows);
          return (
            <div className={styles.menu}>
              {picture && (
                <>
                  <p className={styles.head}>{t.exports.picture}</p>
                  <div className={styles.list}>
                    {PICTURE_FORMAT_NAMES.map((name) => {
                      const format = PICTURE_FORMATS[name];
                      const paint = async (account: ExportAbout) => {
                        const figure =
                          anchor.current?.closest('figure') ?? anchor.current?.closest('section');
                        if (!figure) throw new Error('no figure around the menu');
                        const restore = await picture.prepare?.();
                        try {
                          return await format.write(figure as HTMLElement, account);
                        } finally {
                          restore?.();
                        }
                      };
                      return (
                        <Button key={name} size="s" variant="quiet" onClick={() => void save(format, paint)}>
                          {format.label}
                        </Button>
                      );
                    })}
                  </div>
                </>
              )}
              {rows && (
                <>
                  <p className={styles.head}>{t.exports.files}</p>
                  <div className={styles.list}>
                    {TABLE_FORMAT_NAMES.filter((name) => areas || !('needsAreas' in TABLE_FORMATS[name])).map(
                      (name) => {
                        const format = TABLE_FORMATS[name];
                        return (
                          <Button
                            key={name}
                            size="s"
                            variant="quiet"
                            onClick={() =>
                              void save(format, (account, stem) =>
                                format.write({ table: rows, about: account, stem, outlines: outlines.adm2 }),
                              )
                            }
                          >
                            {format.label}
                          </Button>
                        );
                      },
                    )}
                  </div>
                </>
              )}
              <p className={styles.head}>{t.exports.copyAs}</p>
              <div className={styles.list}>
                <Button
                  size="s"
                  variant="quiet"
                  onClick={() => void copy(t.exports.citation, citationOf(about(), t.exports.cite))}
                >
                  {t.exports.citation}
                </Button>
                <Button size="s" variant="quiet" onClick={() => void copy(t.exports.link, about().link)}>
                  {t.exports.link}
                </Button>
              </div>
              <p className={styles.note}>{t.exports.note}</p>
              <p className={styles.outcome} role="status" data-kind={outcome?.kind}>
                {outcome && fill(t.exports[outcome.kind], { what: outcome.what })}
              </p>
            </div>
          );
        }}
      </Popover>
    </span>
  );
}

/** A view as a reader cites it: title, atlas, date, version, and that the data are illustrative where they are. */
const citationOf = (
  { title, atlas, as_of, data_version, provenance, link }: ExportAbout,
  pattern: string,
): string =>
  fill(pattern, { title, atlas, date: as_of, version: data_version, link }) +
  (provenance ? ` [${provenance}]` : '');
