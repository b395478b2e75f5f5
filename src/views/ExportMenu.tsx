import { useState } from 'react';
import type { ExportAbout } from '#core/export/exportAbout.ts';
import type { ExportTable } from '#core/export/exportTable.ts';
import { fileName } from '#core/export/fileName.ts';
import { saveFile } from '#files/saveFile.ts';
import { TABLE_FORMAT_NAMES, TABLE_FORMATS, type TableFormatName } from '#files/tableFormats.ts';
import { hasAreas } from '#files/writeGeoJson.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { fill } from '#i18n/messages.ts';
import { Button } from '#ui/Button.tsx';
import { copyText } from '#ui/copyText.ts';
import { Popover } from '#ui/Popover.tsx';
import styles from './ExportMenu.module.css';
import { useAtlas } from './useAtlas.ts';

export interface ExportMenuProps {
  /** Makes the table when it is wanted, with every row and the doubt of every number. */
  readonly table: () => ExportTable;
  readonly about: () => ExportAbout;
  /** Months or years that belong into the file's name. */
  readonly period?: string;
}

type Outcome = { readonly kind: 'busy' | 'done' | 'failed' | 'copied'; readonly what: string };

/** Everything in which a table leaves the atlas: files with their account, a citation, the link. */
export function ExportMenu({ table, about, period = '' }: ExportMenuProps) {
  const { t } = useI18n();
  const { outlines } = useAtlas();
  const [outcome, setOutcome] = useState<Outcome | null>(null);

  const save = async (name: TableFormatName) => {
    const { label, extension, type, write } = TABLE_FORMATS[name];
    setOutcome({ kind: 'busy', what: label });
    try {
      const account = about();
      const file = fileName([account.atlas.split(',').at(-1) ?? '', account.title, period], extension);
      const stem = file.slice(0, -extension.length - 1);
      const bytes = await write({ table: table(), about: account, stem, outlines: outlines.adm2 });
      saveFile({ name: file, type, bytes });
      setOutcome({ kind: 'done', what: file });
    } catch (fault) {
      console.warn('a table could not be written', fault);
      setOutcome({ kind: 'failed', what: label });
    }
  };
  const copy = async (what: string, text: string) => {
    const copied = await copyText(text);
    setOutcome({ kind: copied ? 'copied' : 'failed', what });
  };

  return (
    <Popover
      label={t.exports.title}
      align="end"
      onToggle={() => setOutcome(null)}
      trigger={(props) => (
        <Button size="s" icon="download" {...props}>
          {t.exports.title}
        </Button>
      )}
    >
      {() => {
        const areas = hasAreas(table());
        return (
          <div className={styles.menu}>
            <p className={styles.head}>{t.exports.files}</p>
            <div className={styles.list}>
              {TABLE_FORMAT_NAMES.filter((name) => areas || !('needsAreas' in TABLE_FORMATS[name])).map(
                (name) => (
                  <Button key={name} size="s" variant="quiet" onClick={() => void save(name)}>
                    {TABLE_FORMATS[name].label}
                  </Button>
                ),
              )}
            </div>
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
  );
}

/** A view as a reader cites it: title, atlas, date, version, and that the data are illustrative where they are. */
const citationOf = (
  { title, atlas, as_of, data_version, provenance, link }: ExportAbout,
  pattern: string,
): string =>
  fill(pattern, { title, atlas, date: as_of, version: data_version, link }) +
  (provenance ? ` [${provenance}]` : '');
