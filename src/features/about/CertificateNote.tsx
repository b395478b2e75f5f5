import { useEffect, useState } from 'react';
import type { Certificate } from '#core/audit/certificate.ts';
import { fetchJson } from '#db/openAtlas.ts';
import { useBook } from '#i18n/book.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { fill } from '#i18n/messages.ts';
import { protectionBook } from '#i18n/protection/book.ts';
import { FactList } from '#ui/FactList.tsx';
import { useAtlas } from '#views/useAtlas.ts';
import styles from './AboutScreen.module.css';

/** How many characters of a hash are shown; enough to compare by eye. */
const HASH = 12;

/** Attackers that have nothing to do where no release came before. */
const NEEDS_EARLIER = ['protected-anew'];

/**
 * What the attack on this release found, from its certificate; nothing where none was run. The tightest count is not named:
 * its ends are published with it anyway, but nobody need be led to it. A certificate of an older kind has no list of attackers.
 */
export function CertificateNote() {
  const { format } = useI18n();
  const w = useBook(protectionBook);
  const { base, fetch, manifest } = useAtlas();
  const file = manifest.files.certificate?.file;
  const [read, setRead] = useState<Certificate | 'unreadable' | null>(null);
  useEffect(() => {
    if (!file) return;
    let wanted = true;
    fetchJson<Certificate>(base + file, fetch)
      .catch(() => 'unreadable' as const)
      .then((found) => wanted && setRead(found));
    return () => {
      wanted = false;
    };
  }, [base, file, fetch]);
  if (!file || read === null) return null;
  if (read === 'unreadable') return <p role="alert">{w.noCertificate}</p>;
  const { tightest } = read;
  const said = (words: Readonly<Record<string, string>>, id: string) => words[id] ?? id;
  return (
    <>
      <h3>{w.attackedTitle}</h3>
      <div className={styles.columns}>
        <div>
          {tightest && (
            <p>
              {fill(w.attackedText, {
                earlier: read.earlier_releases ? w.oneEarlier : w.noEarlier,
                low: format.integer(tightest.low),
                high: format.integer(tightest.high),
                numbers: format.integer(tightest.numbers),
                required: format.integer(read.required_numbers),
              })}
            </p>
          )}
          {read.attackers && (
            <>
              <div className={styles.facts}>
                <FactList
                  facts={[
                    [w.certificateHash, <code key="release">{read.release.slice(0, HASH)}</code>],
                    [
                      w.earlierKnown,
                      read.earlier_releases ? format.integer(read.earlier_releases) : w.firstRelease,
                    ],
                    [w.cellsRead, format.integer(read.cells)],
                    [w.questions, format.integer(read.questions)],
                  ]}
                />
              </div>
              <h4>{w.notTriedTitle}</h4>
              <ul className={styles.notes}>
                {read.not_tried.map((id) => (
                  <li key={id}>{said(w.notTried, id)}</li>
                ))}
              </ul>
            </>
          )}
        </div>
        {read.attackers && (
          <div>
            <h4>{w.attackersTitle}</h4>
            <p>{w.attackersHint}</p>
            <div className={styles.facts}>
              <FactList
                facts={read.attackers.map(({ id, tried }) => [
                  said(w.attackers, id),
                  NEEDS_EARLIER.includes(id) && read.earlier_releases === 0
                    ? w.nothingBefore
                    : format.integer(tried),
                ])}
              />
            </div>
          </div>
        )}
      </div>
    </>
  );
}
