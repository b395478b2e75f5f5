import { useRef, useState } from 'react';
import type { Ledger } from '#core/report/claim.ts';
import { reportFigure } from '#core/report/figures.ts';
import { readLedger } from '#core/report/readLedger.ts';
import { CLAIM_STATES, type ClaimVerdict } from '#core/report/verifyClaims.ts';
import { useDatabase } from '#db/DatabaseContext.tsx';
import { readReportFile } from '#files/report/readReportFile.ts';
import { useBook } from '#i18n/book.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { isLang } from '#i18n/languages.ts';
import { fill } from '#i18n/messages.ts';
import { plural } from '#i18n/plural.ts';
import { reportBook } from '#i18n/report/book.ts';
import { loadVoice, type Voice } from '#i18n/report/voice.ts';
import { Button } from '#ui/Button.tsx';
import { Card } from '#ui/Card.tsx';
import { DataTable } from '#ui/DataTable.tsx';
import { Notice } from '#ui/Notice.tsx';
import { atlasTitle } from '#views/atlasTitle.ts';
import { useAtlas } from '#views/useAtlas.ts';
import { verifyReport } from './compose/verifyReport.ts';
import styles from './ReportScreen.module.css';
import type { ViewReader } from './unseen/ViewReader.ts';

interface Checked {
  readonly name: string;
  readonly ledger: Ledger;
  readonly verdicts: readonly ClaimVerdict[];
  readonly voice: Voice;
}

type State =
  | { readonly kind: 'idle' }
  | { readonly kind: 'reading'; readonly name: string }
  | { readonly kind: 'problem'; readonly text: string }
  | ({ readonly kind: 'checked' } & Checked);

/** Reads a report's own ledger and asks each claim again of the present data. */
export function VerifyPanel({ reader }: { readonly reader: ViewReader }) {
  const { verify: words } = useBook(reportBook);
  const { digits } = useI18n();
  const database = useDatabase();
  const { manifest } = useAtlas();
  const input = useRef<HTMLInputElement>(null);
  const [state, setState] = useState<State>({ kind: 'idle' });

  const read = async (file: File) => {
    setState({ kind: 'reading', name: file.name });
    try {
      const found = await readReportFile(file.name, new Uint8Array(await file.arrayBuffer()));
      const ledger = found ? readLedger(found.ledger) : null;
      if (!found || !ledger)
        return setState({ kind: 'problem', text: fill(words.noLedger, { name: file.name }) });
      const voice = await loadVoice(isLang(ledger.lang) ? ledger.lang : 'en', digits);
      // Figures of another place would be looked for here in vain, or found where they are not meant.
      if (ledger.atlas !== atlasTitle(voice.t, voice.lang, manifest))
        return setState({
          kind: 'problem',
          text: fill(words.otherAtlas, { name: file.name, atlas: ledger.atlas }),
        });
      const verdicts = await verifyReport(database, ledger, found, undefined, reader.read);
      setState({ kind: 'checked', name: file.name, ledger, verdicts, voice });
    } catch (fault) {
      const reason = fault instanceof Error ? fault.message : String(fault);
      setState({ kind: 'problem', text: fill(words.unreadable, { name: file.name, reason }) });
    }
  };
  return (
    <Card title={words.title} subtitle={words.lead} className={styles.verify}>
      <Button icon="search" onClick={() => input.current?.click()}>
        {words.choose}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={words.choose}
        accept=".docx,.pptx,.xlsx,.pdf"
        onChange={({ target }) => {
          const file = target.files?.[0];
          target.value = '';
          if (file) void read(file);
        }}
      />
      <div className={styles.outcome}>
        {state.kind === 'reading' && <p role="status">{fill(words.reading, { name: state.name })}</p>}
        {state.kind === 'problem' && <Notice tone="error">{state.text}</Notice>}
        {state.kind === 'checked' && <Verdicts {...state} />}
      </div>
    </Card>
  );
}

function Verdicts({ ledger, verdicts, voice }: Checked) {
  const { verify: words } = useBook(reportBook);
  const { locale, format } = useI18n();
  const { manifest } = useAtlas();
  const counts = CLAIM_STATES.map(
    (state) => [state, verdicts.filter((one) => one.state === state).length] as const,
  );
  const now = ({ claim, now: result, said }: ClaimVerdict) => {
    if (said !== undefined) return said;
    const figure = reportFigure(claim.figure);
    return result && figure ? voice.say(result, figure.unit) : '–';
  };
  return (
    <>
      <p>
        {ledger.data_version === manifest.data_version
          ? words.sameData
          : fill(words.otherData, { before: ledger.data_version, now: manifest.data_version })}
      </p>
      <div role="status">
        <ul className={styles.counts}>
          {counts
            .filter(([, count]) => count > 0)
            .map(([state, count]) => (
              <li key={state} data-state={state}>
                {plural(locale, words.summary[state], count, format.integer(count))}
              </li>
            ))}
        </ul>
      </div>
      <DataTable
        caption={fill(words.caption, { title: ledger.title })}
        columns={[
          { id: 'mark', label: words.mark, kind: 'number', value: ({ claim }) => claim.mark },
          { id: 'state', label: words.state, kind: 'text', value: ({ state }) => words.states[state] },
          { id: 'before', label: words.before, kind: 'text', value: ({ claim }) => claim.text },
          { id: 'now', label: words.now, kind: 'text', value: now },
        ]}
        rows={verdicts}
        rowId={({ claim }) => String(claim.mark)}
      />
    </>
  );
}
