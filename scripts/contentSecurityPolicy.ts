const DIRECTIVES: Readonly<Record<string, string>> = {
  'default-src': "'none'",
  // DuckDB is WebAssembly; nothing else may compile code at run time.
  'script-src': "'self' 'wasm-unsafe-eval'",
  'style-src': "'self'",
  'img-src': "'self' data: blob:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'worker-src': "'self'",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'object-src': "'none'",
};

/** The policy of the built page, as its meta tag carries it: everything from our own origin, no eval, nothing inline. */
export const contentSecurityPolicy = Object.entries(DIRECTIVES)
  .map(([name, value]) => `${name} ${value}`)
  .join('; ');

/** The same policy as a header, where the browser also honours `frame-ancestors`. */
export const contentSecurityPolicyHeader = `${contentSecurityPolicy}; frame-ancestors 'none'`;
