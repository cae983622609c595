import { createHash } from 'node:crypto';

const STYLE = `
:root { color-scheme: light dark; }
body { font: 16px/24px system-ui, sans-serif; max-width: 26rem; margin: 20vh auto 0; padding: 0 1rem; }
h1 { font-size: 1rem; }
form { display: grid; gap: .5rem; margin-top: 1.5rem; }
input, button { font: inherit; padding: .4rem .6rem; }
`;

/** May do nothing but look as it does and send its form to its own server. */
export const SIGN_IN_POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`,
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "form-action 'self'",
].join('; ');

/** Asks a person for the token; without script, so that it works under the strictest policy. */
export const signInPage = (wrong: boolean): string => `<!doctype html>
<html lang="en-GB">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Sign in · Tacitus</title>
<style>${STYLE}</style>
<main>
<h1>Tacitus asks for its token</h1>
<p>${wrong ? 'That is not the token.' : 'Whoever started this server chose one, with --token or TACITUS_TOKEN.'}</p>
<form method="post" action="/sign-in">
<label for="token">Token</label>
<input id="token" name="token" type="password" autocomplete="current-password" required autofocus>
<button type="submit">Open the record</button>
</form>
</main>
</html>
`;
