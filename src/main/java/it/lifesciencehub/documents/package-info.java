/**
 * Documents that leave the hub as PDF: title, headings, paragraphs, facts and tables that a screen reader can read, with
 * bookmarks and numbered pages. Knows nothing of what they say.
 */
@Feature
package it.lifesciencehub.documents;

import it.lifesciencehub.shared.Feature;
