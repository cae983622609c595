/**
 * Version of what finds: reader, tables and rules together. Every finding carries it, and a
 * document read by another version is read again. Raise it with any change that alters findings.
 */
export const CODER_VERSION = '0.20.0';
