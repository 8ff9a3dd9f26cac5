/** What all pages share: addresses, headers, language, texts, messages from refusals. */
package it.lifesciencehub.shared.web;
