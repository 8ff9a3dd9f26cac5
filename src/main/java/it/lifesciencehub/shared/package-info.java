/**
 * What every feature stands on: ids and versions of entities, refusals, texts in two languages, paging, the guard of
 * the services, the database's set-up, and the support of the pages. Knows no feature.
 */
@Feature
package it.lifesciencehub.shared;
