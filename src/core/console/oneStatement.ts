/** Why a text is not one question that only reads; `at` is the character where it goes wrong. */
export interface StatementProblem {
  readonly kind: 'empty' | 'several' | 'unbalanced' | 'unclosed' | 'not-a-question' | 'outside';
  readonly at: number;
}

/** The words with which a question that only reads can begin; the engine's parser does the rest. */
const OPENING = /^\s*(?:\(\s*)*(select|with|from|values|describe|show|summarize|table|pivot|unpivot)\b/i;

/**
 * Functions that reach past the tables: files, settings, the log and the catalogue of the engine, and those that run a text as a
 * question or as a table's name, whose provenance nobody could tell.
 */
const OUTSIDE =
  /\b(?:(?:duckdb|pragma)_\w+|(?:(?:read|enable|disable|parquet|arrow|json_execute)_\w+|sniff_csv|glob|query|query_table|current_setting|set_config|getenv|checkpoint|force_checkpoint|write_log|seq_scan)\s*\()/i;

const WORD_PART = /[\w$\u0080-\uffff]/;

/** Quoted text, identifiers and comments; `$tag$…$tag$` and nested comments as the engine reads them. */
const QUIET = /[eE]'(?:\\[\s\S]|''|[^'\\])*'|'(?:''|[^'])*'|"(?:""|[^"])*"|--[^\n]*|\$(\w*)\$[\s\S]*?\$\1\$/y;

/**
 * The one statement of a text, without a closing semicolon, or why it is not one, or reaches past the tables. The console wraps it in a `SELECT` of its
 * own, so a text that closes more parentheses than it opens, or holds a second statement, must not pass.
 */
export function oneStatement(
  text: string,
): { readonly sql: string } | { readonly problem: StatementProblem } {
  const fail = (kind: StatementProblem['kind'], at: number) => ({ problem: { kind, at } });
  let bare = '';
  // The same with the names in quotation marks, which a call may have.
  let named = '';
  let depth = 0;
  let end = -1;
  for (let at = 0; at < text.length; ) {
    const quiet = quietAt(text, at);
    if (quiet === 'unclosed') return fail('unclosed', at);
    if (quiet > at) {
      const isComment = text.startsWith('--', at) || text.startsWith('/*', at);
      if (end >= 0 && !isComment) return fail('several', at);
      const blank = (isComment ? ' ' : 'x').repeat(quiet - at);
      bare += blank;
      named += text[at] === '"' ? ` ${text.slice(at + 1, quiet - 1)} ` : blank;
      at = quiet;
      continue;
    }
    const character = text[at]!;
    if (end >= 0 && !/[\s;]/.test(character)) return fail('several', at);
    if (character === '(') depth++;
    if (character === ')' && --depth < 0) return fail('unbalanced', at);
    if (character === ';' && end < 0) {
      if (depth > 0) return fail('unbalanced', at);
      end = at;
    }
    bare += character;
    named += character;
    at++;
  }
  if (bare.replaceAll(';', '').trim() === '') return fail('empty', 0);
  if (depth > 0) return fail('unbalanced', text.length);
  if (!OPENING.test(bare)) return fail('not-a-question', text.search(/\S/));
  const outside = OUTSIDE.exec(named);
  if (outside) return fail('outside', outside.index);
  return { sql: (end < 0 ? text : text.slice(0, end)).trim() };
}

/** Where the quoted text or comment that begins here ends; the place itself when none begins. */
function quietAt(text: string, at: number): number | 'unclosed' {
  if (text.startsWith('/*', at)) {
    let depth = 0;
    for (let k = at; k < text.length; k++) {
      if (text.startsWith('/*', k)) {
        depth++;
        k++;
      } else if (text.startsWith('*/', k)) {
        k++;
        if (--depth === 0) return k + 1;
      }
    }
    return 'unclosed';
  }
  QUIET.lastIndex = at;
  const found = QUIET.exec(text)?.[0];
  const endsWord = WORD_PART.test(text[at - 1] ?? '');
  // An `e` that ends a longer word begins no escaped text; a `$` may be a part of a word, and then what follows is not quoted.
  if (found?.startsWith('$') && endsWord) return 'unclosed';
  if (found && !(/^e'/i.test(found) && endsWord)) return at + found.length;
  return /['"]/.test(text[at]!) ? 'unclosed' : at;
}
